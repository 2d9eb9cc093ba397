import { SourceError } from '../sources/errors.ts'
import type { Progress } from '../sources/source.ts'
import type { ImportAnswers, ImportJob, ImportReply } from './importJob.ts'

type Question = { [Kind in ImportJob['kind']]: Omit<Extract<ImportJob, { kind: Kind }>, 'id'> }[ImportJob['kind']]

interface Waiting {
  readonly resolve: (answer: ImportAnswers[keyof ImportAnswers]) => void
  readonly reject: (reason: unknown) => void
  readonly onProgress: (progress: Progress) => void
}

/** The worker that holds the file being imported: corrections are answered without reading it again. Stopping it is how reading is cancelled. */
class ImportWorker {
  private worker: Worker | undefined
  private readonly waiting = new Map<number, Waiting>()
  private asked = 0

  ask<Kind extends ImportJob['kind']>(
    question: Extract<Question, { kind: Kind }>,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<ImportAnswers[Kind]> {
    const id = (this.asked += 1)
    const answered = new Promise<ImportAnswers[keyof ImportAnswers]>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, onProgress })
      signal.addEventListener('abort', () => this.callOff(id, new SourceError({ kind: 'aborted', address: question.input.name })), {
        once: true,
      })
      this.running().postMessage({ ...question, id })
    })
    // The worker answers the kind that was asked.
    return answered as Promise<ImportAnswers[Kind]>
  }

  /** Nobody waits for this answer any more; a worker that nobody waits for at all is ended in the middle of its work. */
  private callOff(id: number, reason: SourceError): void {
    const waiting = this.waiting.get(id)
    if (!waiting) return
    this.waiting.delete(id)
    waiting.reject(reason)
    if (this.waiting.size === 0) this.stop(reason)
  }

  private stop(reason: unknown): void {
    this.worker?.terminate()
    this.worker = undefined
    for (const { reject } of this.waiting.values()) reject(reason)
    this.waiting.clear()
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(new URL('./imports.worker.ts', import.meta.url), { type: 'module', name: 'imports' })
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => this.hear(data)
    worker.onerror = ({ message }) => this.stop(new SourceError({ kind: 'unsupported', address: '', place: 'worker', found: message }))
    this.worker = worker
    return worker
  }

  private hear(reply: ImportReply): void {
    const waiting = this.waiting.get(reply.id)
    if (reply.kind === 'progress') return waiting?.onProgress({ bytes: reply.bytes, total: reply.total })
    this.waiting.delete(reply.id)
    if (reply.kind === 'answer') waiting?.resolve(reply.answer)
    else waiting?.reject(new SourceError(reply.failure))
  }
}

let made: ImportWorker | undefined

/** Asks the worker of the file being imported. @throws SourceError; `aborted` when cancelled, and then for everything that was asked */
export const askImportWorker: ImportWorker['ask'] = (question, signal, onProgress) =>
  (made ??= new ImportWorker()).ask(question, signal, onProgress)
