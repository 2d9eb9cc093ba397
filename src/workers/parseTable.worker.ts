import type { ObservationTable } from '../domain/observationTable.ts'
import { toSourceError } from '../sources/errors.ts'
import type { TableJob } from '../sources/mapping/parser.ts'
import { parseTable } from '../sources/mapping/parseTable.ts'
import type { ParseReply } from './parseReply.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

const reply = (message: ParseReply, transfer: Transferable[] = []) => scope.postMessage(message, transfer)

/** A worker reads one file and is then done with; ending it is how a reading is cancelled. */
scope.onmessage = async ({ data }: MessageEvent<{ readonly job: TableJob; readonly maxBytes: number | undefined }>) => {
  const { job, maxBytes } = data
  try {
    const parsed = await parseTable(job, { maxBytes, onProgress: (progress) => reply({ kind: 'progress', progress }) })
    reply({ kind: 'parsed', parsed }, columnsOf(parsed.table))
  } catch (thrown) {
    reply({ kind: 'failed', failure: toSourceError(thrown, job.input.name).failure })
  }
}

/** The columns' memory changes hands instead of being copied. */
function columnsOf(table: ObservationTable): Transferable[] {
  return Object.values(table).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  )
}
