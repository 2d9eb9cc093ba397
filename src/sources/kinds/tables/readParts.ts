import type { Failure } from '../../../domain/failure.ts'
import { toSourceError, type SourceError } from '../../errors.ts'
import type { ParsedTable } from '../../mapping/parser.ts'
import { mergeTables } from '../../rows/mergeTables.ts'

/** One file of a source of many: its path, or its name where it has none, and how it is read. */
export interface Part {
  readonly place: string
  readonly read: () => Promise<ParsedTable>
}

/** They are about the whole source, or the reader's own wish: asking for the next file would meet the same. */
const OF_ALL: readonly Failure['kind'][] = ['aborted', 'unauthorised', 'offline', 'timeout']

/** What is short and the same in every language: a status, or the place in the file. */
function reasonOf(failure: Failure): string | undefined {
  if ('status' in failure && failure.status !== null && failure.kind !== 'notFound') return `HTTP ${failure.status}`
  return 'place' in failure && failure.place !== '' ? failure.place : undefined
}

/**
 * The files of a source, one after the other; one that cannot be read is a doubt with its reason, and the rest stands.
 * @throws SourceError where none can be read, and for what is about the whole source
 */
export async function readParts(parts: readonly Part[]): Promise<ParsedTable> {
  const read: ParsedTable[] = []
  const lost: { readonly place: string; readonly error: SourceError }[] = []
  for (const part of parts) {
    try {
      read.push(await part.read())
    } catch (thrown) {
      const error = toSourceError(thrown, part.place)
      if (OF_ALL.includes(error.kind)) throw error
      lost.push({ place: part.place, error })
    }
  }
  if (read.length === 0 && lost[0]) throw lost[0].error
  const faults = lost.map(({ place, error }) => ({ kind: 'partNotRead' as const, place, found: reasonOf(error.failure) }))
  return { table: mergeTables(read.map((each) => each.table)), faults: [...faults, ...read.flatMap((each) => each.faults)] }
}
