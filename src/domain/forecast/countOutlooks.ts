import type { IndicatorAssessment } from '../assess/types.ts'
import { mayHaveOutlook } from './comingTarget.ts'
import { OUTLOOKS, type Outlook, type StatedOutlook } from './outlook.ts'

/** By the indicator's id; who is not among them has none. */
export type Outlooks = ReadonlyMap<string, StatedOutlook>

export type OutlookCounts = Readonly<Record<Outlook, number>>

/** How many of some indicators have each outlook. */
export function countOutlooks(outlooks: Outlooks, indicators: readonly IndicatorAssessment[]): OutlookCounts {
  const counts: Record<Outlook, number> = { willMiss: 0, open: 0, willReach: 0 }
  for (const { indicator } of indicators) {
    const stated = outlooks.get(indicator.id)
    if (stated) counts[stated.outlook] += 1
  }
  return counts
}

const isOnTrack = ({ verdict }: IndicatorAssessment) => verdict.status === 'onTrack'

/** What a sentence about those on track says of what is ahead of them. */
export interface AheadOfGood {
  readonly outlook: Outlook
  readonly count: number
  /** Not known yet: so many may have it, and the place is kept. */
  readonly pending: boolean
}

/** The worst outlook that some on track have, and how many have it; null where none of them has one. */
export function aheadOfGood(outlooks: Outlooks | undefined, indicators: readonly IndicatorAssessment[]): AheadOfGood | null {
  const own = indicators.filter(isOnTrack)
  if (!outlooks) {
    const count = own.filter(mayHaveOutlook).length
    return count === 0 ? null : { outlook: 'willMiss', count, pending: true }
  }
  const counts = countOutlooks(outlooks, own)
  const outlook = OUTLOOKS.find((each) => counts[each] > 0)
  return outlook ? { outlook, count: counts[outlook], pending: false } : null
}
