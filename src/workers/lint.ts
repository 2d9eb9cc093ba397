import type { Examination } from '../domain/quality/examine.ts'
import { answerOf } from './answerOf.ts'
import type { LintJob } from './lintJob.ts'

/** Looks through a data set beside the page: two seconds for 300,000 rows. Ends when it is cancelled. */
export function lintInWorker(job: LintJob, signal: AbortSignal): Promise<Examination> {
  const worker = new Worker(new URL('./lint.worker.ts', import.meta.url), { type: 'module', name: 'lint' })
  return answerOf(worker, job, 'the data were not looked through', signal)
}
