import { assess, changesSince } from '../domain/assess/index.ts'
import type { SurveyJob, Survey } from './survey.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

function surveyOf({ catalog, table, asOf, before, today, methodOptions }: SurveyJob): Survey {
  const now = assess(catalog, table, { asOf, today, methodOptions })
  const then = assess(catalog, table, { asOf: before, today, methodOptions })
  return {
    marks: now.indicators.map(({ verdict }) => verdict.marks),
    changed: changesSince(now, then).map(({ indicator }) => indicator),
  }
}

scope.onmessage = ({ data }: MessageEvent<SurveyJob>) => scope.postMessage(surveyOf(data))
