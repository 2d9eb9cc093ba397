import type { Assessment, IndicatorAssessment } from '../assess/types.ts'
import { mayHaveOutlook } from '../forecast/comingTarget.ts'
import { countOutlooks, type Outlooks } from '../forecast/countOutlooks.ts'
import type { AheadRow, Slide } from './types.ts'

/** Rows that stand below the three counts, in the smallest type that is read at ten metres. */
const MOST_AHEAD = 6

/** The least chance first, then the widest gap; without a chance the past shows no error, and it is certain. */
function byChance(a: AheadRow, b: AheadRow): number {
  return (a.stated.chance ?? 0) - (b.stated.chance ?? 0) || (a.indicator.verdict.gap ?? 0) - (b.indicator.verdict.gap ?? 0)
}

function missing(outlooks: Outlooks, indicators: readonly IndicatorAssessment[]): readonly AheadRow[] {
  return indicators.flatMap((indicator) => {
    const stated = outlooks.get(indicator.indicator.id)
    return stated?.outlook === 'willMiss' ? [{ indicator, stated }] : []
  })
}

/**
 * What the recent trend says: counts, and by name what is on track and will miss at this pace, as no status says it; where nothing is, whatever
 * will miss. While it is being worked out the slide has its place, so that no other is turned to by another number.
 */
export function outlooksSlide({ indicators }: Assessment, outlooks: Outlooks | undefined): readonly Slide[] {
  if (!indicators.some(mayHaveOutlook)) return []
  if (!outlooks) return [{ kind: 'outlooks', id: 'outlooks', ahead: null }]
  if (outlooks.size === 0) return []
  const all = missing(outlooks, indicators)
  const onTrack = all.filter(({ indicator }) => indicator.verdict.status === 'onTrack')
  const own = onTrack.length > 0 ? onTrack : all
  const rows = own.toSorted(byChance).slice(0, MOST_AHEAD)
  const ahead = { counts: countOutlooks(outlooks, indicators), onTrack: onTrack.length, rows, more: own.length - rows.length }
  return [{ kind: 'outlooks', id: 'outlooks', ahead }]
}
