import type { Fault } from '../domain/failure.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import { SourceError } from './errors.ts'
import { filterTable } from './filter.ts'
import { jsonClient, type JsonClient, type Read } from './jsonClient.ts'
import { mergeTables } from './mergeTables.ts'
import type { Answer, Environment, ObservationQuery, ReadOptions, Source, SourceFactory, SourceSettings } from './source.ts'
import { fileNameOf, WHOLE_ROWS } from './staticLayout.ts'
import type { Decoded } from './wire.ts'
import { decodeCatalog } from './wireCatalog.ts'
import { decodeHealth } from './wireHealth.ts'
import { decodeObservations } from './wireObservations.ts'

type Part = Read<Decoded<ObservationTable>>

/** Requests at one time; browsers open no more to one host over HTTP/1.1. */
const AT_ONCE = 6

/** A file that is not there; servers set up for single-page apps answer their page instead. */
const isAbsent = (thrown: unknown) => thrown instanceof SourceError && (thrown.kind === 'notFound' || thrown.kind === 'htmlInsteadOfJson')

/** Maps in order, at most `AT_ONCE` in flight. */
async function mapAtOnce<Item, Result>(items: readonly Item[], read: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += AT_ONCE) results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(read))))
  return results
}

/** The files of some indicators as one answer; a file that is not there is a fault, and a thrown one where none is there. */
async function readParts(client: JsonClient, ids: readonly string[], options: ReadOptions): Promise<Answer<ObservationTable>> {
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
  const [newest] = [...parts].sort((a, b) => b.readAt - a.readAt)
  if (!newest) throw lost[0]?.thrown
  const faults = [...parts.flatMap((part) => part.faults), ...lost.map(({ fault }) => fault)]
  return { data: mergeTables(parts.map((part) => part.data)), faults, readAt: newest.readAt, dataVersion: newest.dataVersion }
}

/**
 * The static profile of the contract: plain files on any web server, filters applied here. Small data sets also stand
 * in one file, which is asked for first when everything is wanted, so that nothing has to be read before it.
 */
export const staticSource: SourceFactory = (settings: SourceSettings, environment: Environment): Source => {
  // A custom header would make a plain file a preflighted request.
  const client = jsonClient(settings, { ...environment, scenario: undefined })
  let whole: boolean | undefined
  const catalog = async (options: ReadOptions) => {
    const read = await client.read('catalog.json', decodeCatalog, options)
    whole = read.rows <= WHOLE_ROWS
    return read
  }
  const readSome = async (query: ObservationQuery, options: ReadOptions): Promise<Answer<ObservationTable>> => {
    const own = await catalog(options)
    const ids = own.data.indicators.map(({ id }) => id).filter((id) => query.indicators?.includes(id) ?? true)
    if (ids.length > 0) return readParts(client, ids, options)
    return { data: mergeTables([]), faults: [], readAt: own.readAt, dataVersion: own.dataVersion }
  }
  const readAll = async (query: ObservationQuery, options: ReadOptions): Promise<Answer<ObservationTable>> => {
    try {
      return await client.read('observations.json', decodeObservations, options)
    } catch (thrown) {
      if (whole === true || !isAbsent(thrown)) throw thrown
      return readSome(query, options)
    }
  }
  return {
    id: settings.id,
    kind: 'static',
    capabilities: { catalog: 'own', filters: 'local', live: false, credentials: true },
    catalog,
    observations: async (query, options) => {
      const all = whole ?? query.indicators === undefined
      const read = all ? await readAll(query, options) : await readSome(query, options)
      return { ...read, data: filterTable(read.data, query) }
    },
    health: async (options) => {
      const asked = environment.now()
      const read = await client.read('health.json', decodeHealth, options)
      return { ...read, data: { ...read.data, latency: environment.now() - asked } }
    },
  }
}
