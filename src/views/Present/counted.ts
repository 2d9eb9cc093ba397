import type { Assessment } from '../../domain/assess/index.ts'
import type { Decision, Milestone } from '../../domain/catalog.ts'
import { isoDay, type Day } from '../../domain/day.ts'
import type { ComingDate, Slide } from '../../domain/deck/types.ts'
import { OUTLOOKS, type Outlook } from '../../domain/forecast/outlook.ts'
import type { AreaId } from '../../domain/policy.ts'
import type { Status } from '../../domain/status.ts'
import type { Patch } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'

/** A count of a slide and the page that lists what it counts. */
export interface Counted {
  readonly of:
    | { readonly statuses: readonly Status[]; readonly area: AreaId | null }
    | { readonly part: 'targets' | 'actions' | 'wanted' }
    | { readonly outlook: Outlook; readonly status: Status | null }
    | { readonly move: 'comparable' | 'rose' | 'fell' }
    | { readonly decision: Decision }
    | { readonly milestone: Milestone }
    | { readonly due: Day }
  /** Null where it is the one thing that the slide names. */
  readonly count: number | null
  readonly path: string
  readonly params: Patch
}

const GROUPS = [
  ['offTrack'],
  ['atRisk'],
  ['achieved', 'onTrack'],
  ['noTarget', 'noData', 'stale'],
] as const satisfies readonly (readonly Status[])[]

function ofStatuses({ areas, counts }: Assessment, statuses: readonly Status[], area: AreaId | null = null): readonly Counted[] {
  const own = area === null ? counts : areas.find(({ id }) => id === area)?.counts
  const count = statuses.reduce((sum, status) => sum + (own?.[status] ?? 0), 0)
  return count === 0 ? [] : [{ of: { statuses, area }, count, path: paths.workbench(), params: { status: statuses.join(','), area } }]
}

function ofOutlook(outlook: Outlook, count: number, status: Status | null = null): readonly Counted[] {
  return count === 0 ? [] : [{ of: { outlook, status }, count, path: paths.workbench(), params: { outlook, status } }]
}

interface Placed {
  readonly indicator?: string | undefined
  readonly area: AreaId
}

const pageOf = ({ indicator, area }: Placed) => (indicator === undefined ? paths.area(area) : paths.indicator(indicator))

const ofDecision = (decision: Decision): Counted => ({ of: { decision }, count: null, path: pageOf(decision), params: {} })

/** Of targets due on a day, the indicators that have one. */
function ofDate(date: ComingDate, { catalog, indicators }: Assessment): readonly Counted[] {
  if (date.kind === 'decision') return [ofDecision(date.decision)]
  if (date.kind === 'milestone') {
    const milestone = catalog.milestones.find(({ id }) => id === date.milestone)
    return milestone ? [{ of: { milestone }, count: null, path: pageOf(milestone), params: {} }] : []
  }
  const count = indicators.filter(({ pairs }) => pairs.some(({ deadline }) => deadline?.end === date.day)).length
  return count === 0 ? [] : [{ of: { due: date.day }, count, path: paths.workbench(), params: { due: isoDay(date.day) } }]
}

/** The counts that a slide shows, in its order, and what it names one by one. */
export function countedOn(slide: Slide, assessment: Assessment): readonly Counted[] {
  switch (slide.kind) {
    case 'conclusion':
      return GROUPS.flatMap((statuses) => ofStatuses(assessment, statuses))
    case 'areas':
      return slide.rows.flatMap(({ area }) => GROUPS.slice(0, 2).flatMap((statuses) => ofStatuses(assessment, statuses, area)))
    case 'offTrack':
    case 'alsoOffTrack':
      return ofStatuses(assessment, ['offTrack'])
    case 'targets':
      return (['achieved', 'stale'] as const).flatMap((status) => ofStatuses(assessment, [status]))
    case 'unjudged':
      return (['noTarget', 'noData', 'stale'] as const).flatMap((status) => ofStatuses(assessment, [status]))
    case 'outlooks': {
      const { ahead } = slide
      if (!ahead) return []
      return [...ofOutlook('willMiss', ahead.onTrack, 'onTrack'), ...OUTLOOKS.flatMap((each) => ofOutlook(each, ahead.counts[each]))]
    }
    case 'unmeasured': {
      const { targets, actionsWithoutValue, wanted } = slide.unmeasured
      const parts = [
        { part: 'actions', count: actionsWithoutValue },
        { part: 'targets', count: targets.length },
        { part: 'wanted', count: wanted ?? 0 },
      ] as const
      return parts.flatMap(({ part, count }) => (count === 0 ? [] : [{ of: { part }, count, path: paths.quality(), params: { part } }]))
    }
    case 'movement': {
      const { comparable, rose, fell } = slide
      const moves = [
        { move: 'comparable', count: comparable, asked: 'rose,fell,unchanged' },
        { move: 'rose', count: rose, asked: 'rose' },
        { move: 'fell', count: fell, asked: 'fell' },
      ] as const
      return moves.flatMap(({ move, count, asked }) =>
        count === 0 ? [] : [{ of: { move }, count, path: paths.workbench(), params: { move: asked } }],
      )
    }
    case 'decisions':
      return slide.decisions.map(ofDecision)
    case 'dates':
      return slide.dates.flatMap((date) => ofDate(date, assessment))
  }
}
