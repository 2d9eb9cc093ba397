import { workOutOutlooks, type OutlooksJob } from './outlooksJob.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data }: MessageEvent<OutlooksJob>) => scope.postMessage(workOutOutlooks(data))
