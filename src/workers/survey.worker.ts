import { assess, changesSince, type IndicatorAssessment } from '../domain/assess/index.ts'
import { isJudged } from '../domain/status.ts'
import type { Judged, Survey, SurveyJob } from './surveyJob.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

function surveyOf({ catalog, table, asOf, before, today, methodOptions }: SurveyJob): Survey {
  const now = assess(catalog, table, { asOf, today, methodOptions })
  const then = assess(catalog, table, { asOf: before, today, methodOptions })
  return {
    marks: now.indicators.map(({ verdict }) => verdict.marks),
    lastJudged: new Map(now.indicators.flatMap((each) => lastJudged(each) ?? [])),
    changed: changesSince(now, then).map(({ indicator }) => indicator),
  }
}

/** Of a stale indicator: the verdict before, by its id. */
function lastJudged({ indicator, verdict, history }: IndicatorAssessment): [readonly [string, Judged]] | null {
  if (verdict.status !== 'stale') return null
  const step = history.steps.findLast(({ status }) => isJudged(status))
  return step && isJudged(step.status) ? [[indicator.id, { status: step.status, period: step.period }]] : null
}

scope.onmessage = ({ data }: MessageEvent<SurveyJob>) => scope.postMessage(surveyOf(data))
