import type { Fault } from '../../../domain/failure.ts'
import type { ObservationTable } from '../../../domain/observationTable.ts'
import { filterTable } from '../../rows/filter.ts'
import type { JsonClient, Read } from '../../http/jsonClient.ts'
import { mergeTables } from '../../rows/mergeTables.ts'
import type { Answer, ObservationQuery, ReadOptions } from '../../source.ts'
import { fileNameOf, isAbsent } from '../../wire/staticLayout.ts'
import type { Decoded } from '../../wire/contract.ts'
import type { CatalogRead } from '../../wire/catalog.ts'
import { decodeObservations } from '../../wire/observations.ts'

// What a first picture of a small data set does without; fetched when a query has filters or the data set is large.

type Part = Read<Decoded<ObservationTable>>

/** Requests at one time; browsers open no more to one host over HTTP/1.1. */
const AT_ONCE = 6

/** Maps in order, at most `AT_ONCE` in flight. */
async function mapAtOnce<Item, Result>(items: readonly Item[], read: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += AT_ONCE) results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(read))))
  return results
}

/** The files of the indicators a query asks for, as one answer; a file that is not there is a fault, and thrown where none is. */
export async function readParts(
  client: JsonClient,
  own: Read<CatalogRead>,
  query: ObservationQuery,
  options: ReadOptions,
): Promise<Answer<ObservationTable>> {
  const ids = own.data.indicators.map(({ id }) => id).filter((id) => query.indicators?.includes(id) ?? true)
  const lost: { readonly fault: Fault; readonly thrown: unknown }[] = []
  const read = async (id: string): Promise<readonly Part[]> => {
    const path = `observations/${encodeURIComponent(fileNameOf(id))}`
    try {
      return [await client.read(path, decodeObservations, options)]
    } catch (thrown) {
      if (!isAbsent(thrown)) throw thrown
      lost.push({ fault: { kind: 'partNotRead', place: path }, thrown })
      return []
    }
  }
  const parts = (await mapAtOnce(ids, read)).flat()
  if (parts.length === 0 && lost[0]) throw lost[0].thrown
  const readAt = Math.max(own.readAt, ...parts.map((part) => part.readAt))
  const faults = [...parts.flatMap((part) => part.faults), ...lost.map(({ fault }) => fault)]
  return { data: mergeTables(parts.map((part) => part.data)), faults, readAt, dataVersion: parts[0]?.dataVersion ?? own.dataVersion }
}

export function filtered(read: Answer<ObservationTable>, query: ObservationQuery): Answer<ObservationTable> {
  return { ...read, data: filterTable(read.data, query) }
}
