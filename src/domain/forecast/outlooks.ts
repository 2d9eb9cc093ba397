import type { EvaluationContext } from '../assess/context.ts'
import { indicatorSeries } from '../assess/indicatorSeries.ts'
import type { Assessment } from '../assess/types.ts'
import { mayHaveOutlook } from './comingTarget.ts'
import { projectionOf } from './forecastOf.ts'
import { outlookIn, type StatedOutlook } from './outlook.ts'

/** The outlooks of a data set, one after another: work only for what has a target to come. Some milliseconds each. */
export function* outlooksIn(context: EvaluationContext, assessment: Assessment): Generator<readonly [string, StatedOutlook] | null> {
  for (const of of assessment.indicators) {
    if (!mayHaveOutlook(of)) continue
    const stated = outlookIn(projectionOf(of, indicatorSeries(context, of.indicator), assessment))
    yield stated && [of.indicator.id, stated]
  }
}
