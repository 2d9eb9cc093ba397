import type { Assessment, IndicatorAssessment } from '../assess/types.ts'
import { mayHaveOutlook } from '../forecast/comingTarget.ts'
import { countOutlooks, type Outlooks } from '../forecast/countOutlooks.ts'
import type { AheadRow, Slide } from './types.ts'

/** Rows that stand below the three counts, in the smallest type that is read at ten metres. */
const MOST_AHEAD = 6

const isOnTrack = ({ indicator }: AheadRow) => indicator.verdict.status === 'onTrack'

/** On track first, as no status says it; then the least chance, then the widest gap. Without a chance the past shows no error, and it is certain. */
function inOrder(a: AheadRow, b: AheadRow): number {
  const gaps = (a.indicator.verdict.gap ?? 0) - (b.indicator.verdict.gap ?? 0)
  return Number(isOnTrack(b)) - Number(isOnTrack(a)) || (a.stated.chance ?? 0) - (b.stated.chance ?? 0) || gaps
}

function missing(outlooks: Outlooks, indicators: readonly IndicatorAssessment[]): readonly AheadRow[] {
  return indicators.flatMap((indicator) => {
    const stated = outlooks.get(indicator.indicator.id)
    return stated?.outlook === 'willMiss' ? [{ indicator, stated }] : []
  })
}

/**
 * What the recent trend says: counts, and by name what will miss at this pace. While it is being worked out the slide has its place, so that no other is turned to by another number.
 */
export function outlooksSlide({ indicators }: Assessment, outlooks: Outlooks | undefined): readonly Slide[] {
  if (!indicators.some(mayHaveOutlook)) return []
  if (!outlooks) return [{ kind: 'outlooks', id: 'outlooks', ahead: null }]
  if (outlooks.size === 0) return []
  const all = missing(outlooks, indicators)
  const rows = all.toSorted(inOrder).slice(0, MOST_AHEAD)
  const onTrack = all.filter(isOnTrack).length
  const ahead = { counts: countOutlooks(outlooks, indicators), onTrack, rows, more: all.length - rows.length }
  return [{ kind: 'outlooks', id: 'outlooks', ahead }]
}
