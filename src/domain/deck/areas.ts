import type { Assessment, IndicatorAssessment } from '../assess/types.ts'
import { JUDGED, STATUSES, type Status } from '../status.ts'
import { decisionsByDue } from './offTrack.ts'
import type { AreaFinding, Slide, Spread } from './types.ts'

/** A meeting settles so many questions beside a picture; more are read and none is answered. */
const MOST_ASKS = 3

const gapOf = ({ verdict }: IndicatorAssessment) => verdict.gap ?? Number.POSITIVE_INFINITY

/** Off track before at risk, and within either the widest gap. */
function worstOf(indicators: readonly IndicatorAssessment[]): IndicatorAssessment | null {
  const behind = indicators.filter(({ verdict }) => verdict.status === 'offTrack' || verdict.status === 'atRisk')
  const rank = ({ verdict }: IndicatorAssessment) => STATUSES.indexOf(verdict.status)
  return behind.toSorted((a, b) => rank(a) - rank(b) || (gapOf(a) === gapOf(b) ? 0 : gapOf(a) - gapOf(b)))[0] ?? null
}

function spreadOf({ areas, counts }: Assessment, status: Status): Spread {
  return { count: counts[status], areas: areas.filter((area) => area.counts[status] > 0).map((area) => area.id) }
}

/** How statuses are distributed over the areas, in the Opinion's order: areas are not ranked. None where nothing is judged. */
export function areasSlide(assessment: Assessment): readonly Slide[] {
  const { areas, counts, catalog } = assessment
  if (JUDGED.every((status) => counts[status] === 0)) return []
  const finding: AreaFinding = {
    offTrack: spreadOf(assessment, 'offTrack'),
    atRisk: spreadOf(assessment, 'atRisk'),
    good: counts.achieved + counts.onTrack,
  }
  const rows = areas.map(({ id, counts: own, indicators }) => ({ area: id, counts: own, worst: worstOf(indicators) }))
  return [{ kind: 'areas', id: 'areas', finding, rows, asks: decisionsByDue(catalog).slice(0, MOST_ASKS) }]
}

/** Newest values and how they moved, where few can be judged. */
export function movementSlide(assessment: Assessment): readonly Slide[] {
  const { comparable, rose, fell } = assessment.movement
  const areas = assessment.areas.filter((area) => area.headline !== null)
  return areas.length === 0 ? [] : [{ kind: 'movement', id: 'movement', areas, comparable, rose, fell }]
}
