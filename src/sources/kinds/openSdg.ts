import { toObservationTable } from '../../domain/toObservationTable.ts'
import { NATIONAL } from '../../domain/region.ts'
import { MAPPING_VERSION, type Mapping } from '../mapping/mapping.ts'
import { dictionary, exactly, isFields, optional, type Shape, text } from '../shape.ts'
import { readOptions } from '../sourceOptions.ts'
import type { ReadOptions } from '../source.ts'
import { parseJson } from '../table/json.ts'
import { maybeRows } from '../table/jsonRows.ts'
import type { ParsedTable, TableSourceFactory } from '../mapping/parser.ts'
import { readParts } from './tables/readParts.ts'
import { tableSource, type TableTools } from './tables/tableSource.ts'
import type { Known } from '../mapping/known.ts'

/** What the configuration says of an Open SDG site. The base is the root of one language: `https://site/en`. */
interface OpenSdgOptions {
  /** Our indicator's id by the site's: `{ "9-c-1": "mobile-coverage" }`. */
  readonly indicators: Readonly<Record<string, string>>
  /** Our region's code by the site's GeoCode; rows without a GeoCode are of `region`. */
  readonly regions?: Readonly<Record<string, string>> | undefined
  readonly region?: string | undefined
  readonly publisher?: string | undefined
  readonly catalog?: string | undefined
}

const shape: Shape<OpenSdgOptions> = exactly<OpenSdgOptions>({
  indicators: dictionary(text),
  regions: optional(dictionary(text)),
  region: optional(text),
  publisher: optional(text),
  catalog: optional(text),
})

/** Words of the column "Observation status" as sites write them, to letters of CL_OBS_STATUS. */
const STATUSES: Readonly<Record<string, string>> = {
  'Normal value': 'A',
  'Normal Value': 'A',
  Undefined: 'A',
  'Estimated value': 'E',
  'Provisional value': 'P',
  'Forecast value': 'F',
  'Imputed value': 'I',
  'Time series break': 'B',
  'Definition differs': 'D',
  'Low reliability': 'U',
  'Unvalidated value': 'V',
  'Experimental value': 'G',
  'Missing value': 'O',
}

/** Columns that describe a row and do not divide it: a headline row has every other one empty. */
export const NOT_DISAGGREGATIONS = [
  'Year',
  'Value',
  'Units',
  'Unit measure',
  'Unit multiplier',
  'Series',
  'GeoCode',
  'Observation status',
  'Progress',
] as const

/** Columns that divide the figures, by the header of a data file. */
export function disaggregationsOf(headings: readonly string[]): readonly string[] {
  return headings.filter((each) => !NOT_DISAGGREGATIONS.some((other) => other === each))
}

/**
 * The built site of Open SDG: plain JSON files on any web server. Of each indicator that the configuration names, the
 * rows without disaggregation are taken from `comb/{id}.json`: the national ones, and those of a known GeoCode.
 * https://open-sdg.readthedocs.io/en/latest/data-format/
 */
export const openSdgSource: TableSourceFactory = (settings, environment) => {
  const own = readOptions(settings, shape)
  return tableSource('openSdg', settings, environment, own.catalog ?? 'catalog.json', async (tools, known, options) => {
    const parts = Object.entries(own.indicators).map(([site, indicator]) => {
      const place = `comb/${encodeURIComponent(site)}.json`
      return { place, read: () => readIndicator(place, indicator, own, { tools, known, options }) }
    })
    return readParts(parts)
  })
}

interface Reading {
  readonly tools: TableTools
  readonly known: Known
  readonly options: ReadOptions
}

/** One indicator's file. @throws SourceError */
async function readIndicator(
  path: string,
  indicator: string,
  own: OpenSdgOptions,
  { tools, known, options }: Reading,
): Promise<ParsedTable> {
  const input = await tools.file(path, options)
  const document = parseJson(await input.blob.arrayBuffer(), input.name)
  const rows = isFields(document) ? maybeRows(document['data'])?.rows : undefined
  if (rows === undefined) return { table: toObservationTable([]), faults: [{ kind: 'nothingFound', place: path }] }
  const headings = Object.keys(rows[0] ?? {})
  const blob = new Blob([JSON.stringify(rows)])
  return tools.parse({ input: { name: path, blob }, mapping: openSdgMapping(headings, indicator, own), known }, { signal: options.signal })
}

/** The mapping of an Open SDG data file, by its headings. */
export function openSdgMapping(headings: readonly string[], indicator: string, own: Omit<OpenSdgOptions, 'indicators'> = {}): Mapping {
  const has = (heading: string) => headings.includes(heading)
  const national = own.region ?? NATIONAL
  const divided = disaggregationsOf(headings)
  // With a code table for regions, a GeoCode says what the column Geography says in words.
  const words = own.regions !== undefined && has('GeoCode') ? ['Geography', 'Country', 'Region'] : []
  return {
    version: MAPPING_VERSION,
    name: `openSdg ${indicator}`,
    indicator: { constant: indicator },
    region:
      own.regions !== undefined && has('GeoCode') ? { column: 'GeoCode', codes: { ...own.regions, '': national } } : { constant: national },
    period: { column: 'Year' },
    value: { column: 'Value' },
    where: divided.filter((each) => !words.includes(each)).map((column) => ({ column, in: [''] })),
    ...(has('Observation status') ? { status: { column: 'Observation status', codes: STATUSES, default: 'A' } } : {}),
    ...(own.publisher === undefined ? {} : { publisher: { constant: own.publisher } }),
    // Whoever runs the site, its figures were brought in here, and nobody here has checked them.
    provenance: 'imported',
  }
}
