import type { Survey, SurveyJob } from './surveyJob.ts'

/** Judges everything beside the page: seconds for ten thousand indicators. */
export function surveyOf(job: SurveyJob): Promise<Survey> {
  const worker = new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module', name: 'survey' })
  return new Promise<Survey>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Survey>) => resolve(data)
    worker.onerror = (event) => reject(new Error(`the indicators were not surveyed: ${event.message}`))
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
