import { answerOf } from './answerOf.ts'
import type { Survey, SurveyJob } from './surveyJob.ts'

/** Judges everything beside the page: seconds for ten thousand indicators. Ends when it is cancelled. */
export function surveyOf(job: SurveyJob, signal: AbortSignal): Promise<Survey> {
  const worker = new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module', name: 'survey' })
  return answerOf(worker, job, 'the indicators were not surveyed', signal)
}
