import type { Assessment, IndicatorAssessment } from '../assess/types.ts'
import type { Catalog, Decision, Milestone } from '../catalog.ts'
import type { Slide } from './types.ts'

/** A meeting follows so many indicators one by one; the rest are rows. */
const MOST_SLIDES = 4
/** Rows that can be read at ten metres, in the smallest type that can. */
export const MOST_ROWS = 8

const byDue = (a: Decision, b: Decision) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)

/** Decisions, the soonest first. */
export function decisionsByDue({ decisions }: Catalog): readonly Decision[] {
  return decisions.toSorted(byDue)
}

function gapOf({ verdict }: IndicatorAssessment): number {
  return verdict.gap ?? 0
}

/** First what a decision is asked about, then the rest; each by its gap. */
function inOrder(assessment: Assessment): readonly IndicatorAssessment[] {
  const asked = new Set(assessment.catalog.decisions.map((decision) => decision.indicator))
  const rank = ({ indicator: { id } }: IndicatorAssessment) => (asked.has(id) ? 0 : 1)
  const offTrack = assessment.indicators.filter((each) => each.verdict.status === 'offTrack')
  return offTrack.toSorted((a, b) => rank(a) - rank(b) || gapOf(a) - gapOf(b))
}

function quoteOf(assessment: Assessment, actions: readonly string[]): { readonly action: string; readonly text: string } | null {
  const all = assessment.catalog.outline.areas.flatMap((area) => area.measures.flatMap((measure) => measure.actions))
  const found = all.find((action) => action.text !== undefined && actions.includes(action.id))
  return found?.text === undefined ? null : { action: found.id, text: found.text }
}

function openMilestone({ milestones }: Catalog, indicator: string): Milestone | null {
  const open = milestones.filter((each) => each.indicator === indicator && each.done === undefined)
  return open.toSorted((a, b) => (a.planned < b.planned ? -1 : 1))[0] ?? null
}

function slideOf(assessment: Assessment, of: IndicatorAssessment): readonly Slide[] {
  const { decidingPair: pair, indicator } = of
  if (!pair) return []
  const { catalog } = assessment
  return [
    {
      kind: 'offTrack',
      id: `offTrack ${indicator.id}`,
      indicator: of,
      pair,
      ask: decisionsByDue(catalog).find((decision) => decision.indicator === indicator.id) ?? null,
      milestone: openMilestone(catalog, indicator.id),
      quote: quoteOf(assessment, indicator.actions),
    },
  ]
}

/** A slide for each indicator off track, while a meeting can bear it; then one with those that are left, worst first. */
export function offTrackSlides(assessment: Assessment): readonly Slide[] {
  const ordered = inOrder(assessment)
  const rest = ordered.slice(MOST_SLIDES).toSorted((a, b) => gapOf(a) - gapOf(b))
  const own = ordered.slice(0, MOST_SLIDES).flatMap((of) => slideOf(assessment, of))
  if (rest.length === 0) return own
  const indicators = rest.slice(0, MOST_ROWS)
  return [...own, { kind: 'alsoOffTrack', id: 'alsoOffTrack', indicators, count: rest.length, more: rest.length - indicators.length }]
}
