import type { Assessment } from '../assess/types.ts'
import type { AreaId } from '../policy.ts'
import { STATUSES, type Status } from '../status.ts'
import { decisionsByDue } from './offTrack.ts'
import type { AreaBar, AreaFinding, Slide } from './types.ts'

/** A meeting settles so many questions beside a picture; more are read and none is answered. */
const MOST_ASKS = 3

function barsOf(assessment: Assessment): readonly AreaBar[] {
  return assessment.areas.map((area) => ({
    area: area.id,
    indicator: area.headline?.indicator ?? null,
    status: area.headline?.indicator.verdict.status ?? 'noData',
  }))
}

const gapOf = ({ indicator }: AreaBar) => indicator?.verdict.gap ?? Number.POSITIVE_INFINITY

/** Worst verdict first, and within it the widest gap; a row without a gap comes last of its kind. */
function worstFirst(bars: readonly AreaBar[]): readonly AreaBar[] {
  const rank = (bar: AreaBar) => STATUSES.indexOf(bar.status)
  return bars.toSorted((a, b) => rank(a) - rank(b) || (gapOf(a) === gapOf(b) ? 0 : gapOf(a) - gapOf(b)))
}

function findingOf(bars: readonly AreaBar[]): AreaFinding {
  const where = (...statuses: readonly Status[]): readonly AreaId[] =>
    bars.filter((bar) => statuses.includes(bar.status)).map((bar) => bar.area)
  return {
    offTrack: where('offTrack'),
    atRisk: where('atRisk'),
    good: where('onTrack', 'achieved'),
    unjudged: where('stale', 'noData', 'noTarget'),
  }
}

/** All areas on one scale; none where no headline indicator can be judged. */
export function areasSlide(assessment: Assessment): readonly Slide[] {
  const bars = barsOf(assessment)
  const finding = findingOf(bars)
  if (finding.unjudged.length === bars.length) return []
  return [{ kind: 'areas', id: 'areas', finding, rows: worstFirst(bars), asks: decisionsByDue(assessment.catalog).slice(0, MOST_ASKS) }]
}

/** Newest values and how they moved, where few can be judged. */
export function movementSlide(assessment: Assessment): readonly Slide[] {
  const { comparable, rose, fell } = assessment.movement
  const areas = assessment.areas.filter((area) => area.headline !== null)
  return areas.length === 0 ? [] : [{ kind: 'movement', id: 'movement', areas, comparable, rose, fell }]
}
