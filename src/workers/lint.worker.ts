import { examine } from '../domain/quality/examine.ts'
import type { LintJob } from './lintJob.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data: { catalog, table, asOf, today } }: MessageEvent<LintJob>) =>
  scope.postMessage(examine(catalog, table, { asOf, today }))
