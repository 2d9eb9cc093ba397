import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { addImports } from '../imports/addImports.ts'
import { importsKept } from '../imports/flag.ts'
import type { ImportRecord } from '../imports/importRecord.ts'
import { changeImports, listImports, StoreError } from '../imports/store.ts'
import type { DataSetRead } from './dataSet.ts'

/** Adds what was imported to a source. Imports that cannot be read are told beside the figures of the source, which stand without them. */
export async function addOwnImports<Read extends DataSetRead>(read: Read, source: string): Promise<Read> {
  try {
    const own = (await listImports()).filter((each) => each.source === source && each.withdrawn === null)
    if (own.length === 0) return read
    // What was worked out of the data without them, or with others, is not of these.
    return {
      ...read,
      ...addImports(read, own),
      imports: own.length,
      dataVersion: `${read.dataVersion}+${importsKept()}`,
    }
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown
    // A browser that keeps nothing has nothing of ours.
    if (thrown.trouble === 'blocked') return read
    return { ...read, faults: [...read.faults, { kind: 'partNotRead', place: '/data/import', found: thrown.trouble }] }
  }
}

/** Everything that was imported on this machine, oldest first, those that were undone too. */
export const importsQuery = queryOptions({
  queryKey: ['app', 'imports'],
  queryFn: () => listImports(),
  staleTime: Infinity,
  retry: false,
  networkMode: 'always',
})

/** What stands on imports is read again: the list, and the data sets they were added to. */
export async function refreshImports(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === 'dataSet' || queryKey[1] === 'imports' })
}

/** Keeps and takes away in one step, then reads again what stands on it. @throws StoreError */
export async function changeOwnImports(client: QueryClient, put: readonly ImportRecord[], remove: readonly string[] = []): Promise<void> {
  await changeImports(put, remove)
  await refreshImports(client)
}
