import { SourceError } from '../sources/errors.ts'
import type { ParsedTable, TableParser } from '../sources/mapping/parser.ts'
import type { ParseReply } from './parseReply.ts'

/** Reads a table file on a thread of its own, which ends with the reading, or when it is cancelled. */
export const parseTableInWorker: TableParser = ({ input, mapping, known }, { signal, onProgress, maxBytes }) =>
  new Promise<ParsedTable>((resolve, reject) => {
    const aborted = () => new SourceError({ kind: 'aborted', address: input.name })
    if (signal?.aborted) return reject(aborted())
    const worker = new Worker(new URL('./parseTable.worker.ts', import.meta.url), { type: 'module', name: 'parseTable' })
    const stop = () => end(() => reject(aborted()))
    const end = (settle: () => void) => {
      worker.terminate()
      signal?.removeEventListener('abort', stop)
      settle()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.onmessage = ({ data }: MessageEvent<ParseReply>) => {
      if (data.kind === 'progress') onProgress?.(data.progress)
      else if (data.kind === 'parsed') end(() => resolve(data.parsed))
      else end(() => reject(new SourceError(data.failure)))
    }
    worker.onerror = ({ message }) =>
      end(() => reject(new SourceError({ kind: 'unsupported', address: input.name, place: 'worker', found: message })))
    worker.postMessage({ job: { input, mapping, known }, maxBytes })
  })
