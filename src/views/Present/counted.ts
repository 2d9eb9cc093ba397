import type { Assessment } from '../../domain/assess/index.ts'
import type { Slide } from '../../domain/deck/types.ts'
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
  readonly count: number
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

/** The counts that a slide shows, in its order. Those of its decisions and dates are the rows themselves. */
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
    case 'movement':
    case 'decisions':
    case 'dates':
      return []
  }
}
