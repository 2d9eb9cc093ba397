import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Catalog } from '../domain/catalog.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import { SOURCES } from '../sources/index.ts'
import type { Environment, Source } from '../sources/source.ts'
import { CONTRACT } from '../sources/wire/contract.ts'
import { decodeCatalog } from '../sources/wire/catalog.ts'
import { decodeObservations } from '../sources/wire/observations.ts'
import { readJson } from './args.ts'
import { InputError, isObject, objectAt } from './json.ts'

export interface DataSet {
  readonly catalog: Catalog
  readonly table: ObservationTable
  /** Doubts of the reader about single parts. */
  readonly faults: readonly { readonly kind: string; readonly place: string }[]
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

/** Answers file addresses from the disk, as a web server would, so that a folder is read by the same source as an address. */
async function fetchFile(address: string): Promise<Response> {
  try {
    return new Response(await readFile(new URL(address)), { headers: { 'content-type': 'application/json' } })
  } catch {
    return new Response(null, { status: 404 })
  }
}

function environment(root: string): Environment {
  const local = root.startsWith('file:')
  return { root, fetch: local ? fetchFile : (address, init) => fetch(address, init), now: Date.now }
}

async function readSource(source: Source): Promise<DataSet> {
  const options = { signal: AbortSignal.timeout(120_000) }
  const catalog = await source.catalog(options)
  const observations = await source.observations({}, options)
  return { catalog: catalog.data, table: observations.data, faults: [...catalog.faults, ...observations.faults] }
}

/** A folder or address with the files of the static profile, or the root of a service of the REST contract. */
async function readRoot(root: string): Promise<DataSet> {
  const settings = { id: 'data', base: root }
  const files = SOURCES.static(settings, environment(root))
  if (root.startsWith('file:')) return readSource(files)
  return readSource(files).catch((thrown: unknown) =>
    // No plain files there: perhaps a service. The first error is the one to report.
    readSource(SOURCES.rest(settings, environment(root))).catch(() => {
      throw thrown
    }),
  )
}

/** A body of the wire, with or without its envelope: a file of both parts needs it only once, or not at all. */
function enveloped(part: unknown, root: Record<string, unknown>): unknown {
  const envelope = { contract: root['contract'] ?? CONTRACT, dataVersion: root['dataVersion'] ?? 'file', rows: 0 }
  return isObject(part) ? { ...envelope, ...part } : part
}

/** One file `{ catalog, observations }`: the two bodies of the static profile together. */
async function readOneFile(path: string): Promise<DataSet> {
  const root = { ...objectAt(await readJson(path), path) }
  if (root['catalog'] === undefined || root['observations'] === undefined)
    throw new InputError(`${path}: expected an object with "catalog" and "observations"`)
  const inner = objectAt(root['catalog'], 'catalog')
  const body = inner['catalog'] === undefined ? { catalog: inner } : inner
  const catalog = decodeCatalog(enveloped(body, root), path)
  const observations = decodeObservations(enveloped(root['observations'], root), path)
  return { catalog: catalog.data, table: observations.data, faults: [...catalog.faults, ...observations.faults] }
}

/** Reads a data set from a file, a folder or an address. @throws InputError or SourceError with what is wrong and where */
export async function readDataSet(place: string): Promise<DataSet> {
  if (isAddress(place)) return readRoot(place)
  const path = resolve(place)
  const found = await stat(path).catch((thrown: unknown) => {
    throw new InputError(`${place} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown })
  })
  return found.isDirectory() ? readRoot(`${pathToFileURL(path).href}/`) : readOneFile(path)
}
