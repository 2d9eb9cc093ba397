import { queryOptions } from '@tanstack/react-query'
import type { Source } from '../sources/source.ts'
import { lintInWorker } from '../workers/lint.ts'
import type { LintJob } from '../workers/lintJob.ts'
import { sourceKey } from './sourceKey.ts'

/** What is doubtful in a reading of a source, as known on a day. Worked out once for each reading and day. */
export function lintQuery(source: Source, dataVersion: string, readAt: Date, job: LintJob) {
  return queryOptions({
    queryKey: [...sourceKey(source), 'lint', dataVersion, readAt.getTime(), job.asOf, job.today],
    queryFn: ({ signal }) => lintInWorker(job, signal),
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}
