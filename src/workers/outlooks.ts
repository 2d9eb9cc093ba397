import type { Outlooks } from '../domain/forecast/countOutlooks.ts'
import type { OutlooksJob } from './outlooksJob.ts'

/** Forecasts everything that has a target to come beside the page: some milliseconds each, half a minute for ten thousand. */
export function outlooksInWorker(job: OutlooksJob): Promise<Outlooks> {
  const worker = new Worker(new URL('./outlooks.worker.ts', import.meta.url), { type: 'module', name: 'outlooks' })
  return new Promise<Outlooks>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Outlooks>) => resolve(data)
    worker.onerror = (event) => reject(new Error(`no outlook was worked out: ${event.message}`))
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
