import { allMarksOf, asOfDay, assessIn, changesSince, evaluationContext, lastJudgedOf } from '../domain/assess/index.ts'
import { METHODS } from '../domain/methods/index.ts'
import type { Survey, SurveyJob } from './surveyJob.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

function surveyOf({ catalog, table, options, before }: SurveyJob): Survey {
  const evaluation = evaluationContext(METHODS, catalog, table, options)
  const now = assessIn(evaluation)
  const then = assessIn(asOfDay(evaluation, before))
  return {
    marks: now.indicators.map((each) => allMarksOf(evaluation, each)),
    lastJudged: new Map(
      now.indicators.flatMap((each) => {
        const last = lastJudgedOf(evaluation, each)
        return last ? [[each.indicator.id, last] as const] : []
      }),
    ),
    changed: changesSince(now, then).map(({ indicator }) => indicator),
  }
}

scope.onmessage = ({ data }: MessageEvent<SurveyJob>) => scope.postMessage(surveyOf(data))
