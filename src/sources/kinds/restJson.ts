import { toObservationTable } from '../../domain/toObservationTable.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { TableSourceFactory } from '../mapping/parser.ts'
import { readMapping } from '../mapping/readMapping.ts'
import { absolute } from '../http/jsonClient.ts'
import type { Paging } from './restJson/paging.ts'
import { PRESETS, type PresetName } from './restJson/presets/index.ts'
import type { Preset } from './restJson/presets/preset.ts'
import { readPages } from './restJson/pages.ts'
import { dictionary, exactly, isFields, like, oneOf, optional, type Shape, text } from '../shape.ts'
import type { Environment, SourceSettings } from '../source.ts'
import { anything, readOptions } from '../sourceOptions.ts'
import { tableSource } from './tables/tableSource.ts'

/** What the configuration says of a JSON service. */
interface RestJsonOptions {
  /** Path below the base, with its query: `country/CN/indicator/IT.NET.BBND.P2?date=2015:2025`. */
  readonly path: string
  readonly preset?: PresetName | undefined
  /** The mapping, or the path of its file; on top of the preset's. */
  readonly mapping?: unknown
  /** Path to the rows in an answer. */
  readonly root?: string | undefined
  readonly paging?: Paging | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly catalog?: string | undefined
}

/** Secrets are given for a session, in the page; a configuration file is public. */
const SECRET = /^(authorization|proxy-authorization|cookie|x-api-key|api-key|apikey|x-auth-token|x-clickhouse-key)$/i

const PAGING_KEYS: Readonly<Record<Paging['kind'], readonly string[]>> = {
  none: [],
  page: ['parameter'],
  offset: ['parameter', 'limit', 'size'],
  next: ['path'],
}

function isPaging(value: unknown): boolean {
  if (!isFields(value)) return false
  const kind = Object.entries(PAGING_KEYS).find(([name]) => name === value['kind'])
  return (
    kind !== undefined &&
    kind[1].every((key) => (key === 'size' ? Number.isSafeInteger(value[key]) && Number(value[key]) > 0 : typeof value[key] === 'string'))
  )
}

const shape: Shape<RestJsonOptions> = exactly<RestJsonOptions>({
  path: text,
  preset: optional(oneOf(['worldBank', 'postgrest', 'odata'] as const satisfies readonly PresetName[])),
  mapping: anything,
  root: optional(text),
  paging: optional(like<Paging>({ kind: 'oneOf', options: Object.keys(PAGING_KEYS) }, isPaging)),
  headers: optional(dictionary(text, (name) => !SECRET.test(name))),
  catalog: optional(text),
})

const PLAIN: Preset = { paging: { kind: 'none' }, parameters: {}, headers: {}, mapping: null, refusal: () => null }

/** Any service that answers rows in JSON: an address, where the rows are, how it pages, and a mapping. */
export const restJsonSource: TableSourceFactory = (settings, environment) => {
  const own = readOptions(settings, shape)
  const preset: Preset = own.preset === undefined ? PLAIN : PRESETS[own.preset]
  const address = addressOf(settings, environment, own.path, preset)
  return tableSource('restJson', settings, environment, own.catalog ?? 'catalog.json', async (tools, known, options) => {
    const given = typeof own.mapping === 'string' ? await tools.mapping(own.mapping, options) : own.mapping
    const { table, ...mapping } = mappingOf(given, preset, settings.id)
    const root = own.root ?? table?.root ?? preset.root
    const headers = { ...preset.headers, ...own.headers }
    const request = { address, paging: own.paging ?? preset.paging, root, headers, refusal: preset.refusal }
    const { rows, faults } = await readPages(request, environment, options)
    if (rows.length === 0) return { table: toObservationTable([]), faults: [...faults, { kind: 'nothingFound', place: settings.id }] }
    const input = { name: settings.id, blob: new Blob([JSON.stringify(rows)]) }
    // The rows are taken out of their root here, page by page.
    const parsed = await tools.parse(
      { input, mapping: { ...mapping, table: { ...table, root: undefined } }, known },
      { signal: options.signal },
    )
    return { ...parsed, faults: [...faults, ...parsed.faults] }
  })
}

/** The preset's mapping with the office's keys on top. @throws SourceError wrongShape */
function mappingOf(given: unknown, preset: Preset, name: string): Mapping {
  const merged = preset.mapping !== null && (given === undefined || isFields(given)) ? { ...preset.mapping, ...given } : given
  return readMapping(merged, `${name}.mapping`)
}

function addressOf(settings: SourceSettings, environment: Environment, path: string, preset: Preset): string {
  const url = new URL(absolute(settings.base, path, environment.root))
  for (const [name, value] of Object.entries(preset.parameters)) if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  return url.href
}
