/**
 * One job, one answer: what a worker answers to the only message it is sent. It ends with the answer, or when nobody waits any more.
 * @throws Error that begins with `failed` when the worker fails or its answer cannot be handed over; the signal's reason when cancelled.
 */
export function answerOf<Job, Answer>(worker: Worker, job: Job, failed: string, signal: AbortSignal): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(`${failed}: ${message}`))
    worker.onmessageerror = () => reject(new Error(`${failed}: the answer could not be handed over`))
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
