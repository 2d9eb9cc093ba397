import type { IndicatorAssessment } from '../assess/types.ts'
import type { Outlook, StatedOutlook } from './outlook.ts'

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
