import type { ObservationTable } from '../../domain/observationTable.ts'
import { shownAddress, toSourceError } from '../errors.ts'
import { absolute, jsonClient } from '../http/jsonClient.ts'
import type { Answer, Environment, ObservationQuery, ReadOptions, Source, SourceFactory, SourceSettings } from '../source.ts'
import { isAbsent, WHOLE_ROWS } from '../wire/staticLayout.ts'
import { decodeCatalog } from '../wire/catalog.ts'
import { decodeObservations } from '../wire/observations.ts'

const asksForAll = (query: ObservationQuery) => Object.values(query).every((filter) => filter === undefined)

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
  /** All observations; undefined where they do not stand in one file. */
  const readWhole = async (options: ReadOptions): Promise<Answer<ObservationTable> | undefined> => {
    try {
      return await client.read('observations.json', decodeObservations, options)
    } catch (thrown) {
      if (whole === true || !isAbsent(thrown)) throw thrown
      return undefined
    }
  }
  const readFiltered = async (query: ObservationQuery, read: Answer<ObservationTable> | undefined, options: ReadOptions) => {
    const { filtered, readParts } = await import('./static/parts.ts')
    return filtered(read ?? (await readParts(client, await catalog(options), query, options)), query)
  }
  return {
    id: settings.id,
    kind: 'static',
    capabilities: { catalog: 'own', filters: 'local' },
    catalog,
    observations: async (query, options) => {
      try {
        const read = (whole ?? query.indicators === undefined) ? await readWhole(options) : undefined
        return read && asksForAll(query) ? read : await readFiltered(query, read, options)
      } catch (thrown) {
        throw toSourceError(thrown, shownAddress(absolute(settings.base, 'observations', environment.root)))
      }
    },
    health: async (options) => {
      const { decodeHealth } = await import('../wire/health.ts')
      const asked = environment.now()
      const read = await client.read('health.json', decodeHealth, options)
      return { ...read, data: { ...read.data, latency: environment.now() - asked } }
    },
  }
}
