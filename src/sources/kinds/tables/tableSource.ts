import type { Catalog } from '../../../domain/catalog.ts'
import type { ObservationTable } from '../../../domain/observationTable.ts'
import { comparePeriods, type Period } from '../../../domain/period.ts'
import { shownAddress, toSourceError } from '../../errors.ts'
import { filterTable } from '../../rows/filter.ts'
import { readAddress } from '../../http/bytes.ts'
import { absolute, jsonClient } from '../../http/jsonClient.ts'
import type { Known } from '../../mapping/known.ts'
import type { Mapping } from '../../mapping/mapping.ts'
import { readMapping } from '../../mapping/readMapping.ts'
import type { Answer, Health, ReadOptions, Source, SourceSettings } from '../../source.ts'
import type { TableInput } from '../../table/input.ts'
import { parseJson } from '../../table/json.ts'
import type { ParsedTable, TableEnvironment, TableParser } from '../../mapping/parser.ts'
import { decodeCatalog } from '../../wire/catalog.ts'

/** What the reading of tables needs, whatever kind of source they come from. */
export interface TableTools {
  readonly settings: SourceSettings
  readonly environment: TableEnvironment
  readonly parse: TableParser
  /** Reads a file below the source's base, or at an address of its own. @throws SourceError */
  readonly file: (path: string, options: ReadOptions, headers?: Readonly<Record<string, string>>) => Promise<TableInput>
  /** The mapping given in place or as the path of its file. @throws SourceError */
  readonly mapping: (given: unknown, options: ReadOptions) => Promise<Mapping>
}

/** Reads all observations of a source; filters are applied afterwards. */
export type ReadTables = (tools: TableTools, known: Known, options: ReadOptions) => Promise<ParsedTable>

/**
 * A source made of tables: its catalog stands beside it, in the contract's own form (`catalog.json` below the base
 * unless `options.catalog` names another path), and filters are applied here.
 */
export function tableSource(
  kind: string,
  settings: SourceSettings,
  environment: TableEnvironment,
  catalogPath: string,
  read: ReadTables,
): Source {
  const client = jsonClient(settings, { ...environment, scenario: undefined })
  const tools = toolsOf(settings, environment)
  const catalog = (options: ReadOptions) => client.read(catalogPath, decodeCatalog, options)
  const readAll = async (options: ReadOptions): Promise<Answer<ObservationTable>> => {
    try {
      const own = await catalog(options)
      const { table, faults } = await read(tools, knownOf(own.data), options)
      return { data: table, faults: [...own.faults, ...faults], readAt: environment.now(), dataVersion: own.dataVersion }
    } catch (thrown) {
      throw toSourceError(thrown, shownAddress(absolute(settings.base, '', environment.root)))
    }
  }
  return {
    id: settings.id,
    kind,
    capabilities: { catalog: 'beside', filters: 'local' },
    catalog,
    observations: async (query, options) => {
      const all = await readAll(options)
      return { ...all, data: filterTable(all.data, query) }
    },
    health: async (options) => {
      const asked = environment.now()
      const all = await readAll(options)
      return { ...all, data: healthOf(all, environment.now() - asked) }
    },
  }
}

function healthOf({ data, dataVersion }: Answer<ObservationTable>, latency: number): Health {
  const newest = data.periods.reduce<Period | null>((last, each) => (last === null || comparePeriods(each, last) > 0 ? each : last), null)
  return { dataVersion, indicators: data.indicators.length, observations: data.rows, newestPeriod: newest?.id ?? null, latency }
}

export function knownOf(catalog: Catalog): Known {
  return {
    units: new Map(catalog.indicators.map(({ id, unit }) => [id, unit])),
    indicators: new Set(catalog.indicators.map(({ id }) => id)),
    regions: new Set(catalog.regions.map(({ id }) => id)),
  }
}

/** On this thread, and fetched only where no other was given. */
const parseHere: TableParser = async (job, options) => (await import('../../mapping/parseTable.ts')).parseTable(job, options)

const ACCEPT = 'text/csv, application/json, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*'

/** Last part of a path, as a person knows the file. */
function nameOf(path: string): string {
  const last =
    path
      .replace(/[?#].*$/s, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? path
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

function toolsOf(settings: SourceSettings, environment: TableEnvironment): TableTools {
  const file: TableTools['file'] = async (path, options, headers) => {
    const address = absolute(settings.base, path, environment.root)
    const { blob } = await readAddress(address, environment, options, { accept: ACCEPT, ...headers })
    return { name: nameOf(path), blob }
  }
  const mapping: TableTools['mapping'] = async (given, options) => {
    if (typeof given !== 'string') return readMapping(given, `${settings.id}.mapping`)
    const input = await file(given, options)
    return readMapping(parseJson(await input.blob.arrayBuffer(), input.name), input.name)
  }
  return { settings, environment, parse: environment.parse ?? parseHere, file, mapping }
}
