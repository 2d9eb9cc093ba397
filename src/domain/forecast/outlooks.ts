import type { EvaluationContext } from '../assess/context.ts'
import { indicatorSeries } from '../assess/indicatorSeries.ts'
import type { Assessment, IndicatorAssessment } from '../assess/types.ts'
import { mayHaveOutlook } from './comingTarget.ts'
import { projectionOf } from './forecastOf.ts'
import { outlookIn, type Outlook, type StatedOutlook } from './outlook.ts'

/** By the indicator's id; who is not among them has none. */
export type Outlooks = ReadonlyMap<string, StatedOutlook>

/** The outlooks of a data set, one after another: work only for what has a target to come. Some milliseconds each. */
export function* outlooksIn(context: EvaluationContext, assessment: Assessment): Generator<readonly [string, StatedOutlook] | null> {
  for (const of of assessment.indicators) {
    if (!mayHaveOutlook(of)) continue
    const stated = outlookIn(projectionOf(of, indicatorSeries(context, of.indicator), assessment))
    yield stated && [of.indicator.id, stated]
  }
}

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
