import type { Outlooks } from '../domain/forecast/countOutlooks.ts'
import { answerOf } from './answerOf.ts'
import type { OutlooksJob } from './outlooksJob.ts'

/**
 * Forecasts everything that has a target to come beside the page: some milliseconds each, half a minute for ten thousand. Ends when it is
 * cancelled.
 */
export function outlooksInWorker(job: OutlooksJob, signal: AbortSignal): Promise<Outlooks> {
  const worker = new Worker(new URL('./outlooks.worker.ts', import.meta.url), { type: 'module', name: 'outlooks' })
  return answerOf(worker, job, 'no outlook was worked out', signal)
}
