import { jsonClient } from '../http/jsonClient.ts'
import type { Environment, ObservationQuery, Source, SourceFactory, SourceSettings } from '../source.ts'
import { decodeCatalog } from '../wire/catalog.ts'
import { decodeObservations } from '../wire/observations.ts'

/** Path and query of the contract's one filtered read. Absent filters are left out, so that addresses are stable for caches. */
export function observationsPath(query: ObservationQuery): string {
  const list = (ids: readonly string[] | undefined) => ids?.map(encodeURIComponent).join(',')
  const parameters = {
    indicator: list(query.indicators),
    region: list(query.regions),
    from: query.from,
    to: query.to,
    asOf: query.asOf,
    points: query.points?.toString(),
  }
  const given = Object.entries(parameters).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
  return given.length === 0 ? 'observations' : `observations?${given.join('&')}`
}

/** The contract of `public/openapi.json` over HTTP: three reads, filters applied by the server. */
export const restSource: SourceFactory = (settings: SourceSettings, environment: Environment): Source => {
  const client = jsonClient(settings, environment)
  return {
    id: settings.id,
    kind: 'rest',
    variant: environment.scenario,
    capabilities: { catalog: 'own', filters: 'remote' },
    catalog: (options) => client.read('catalog', decodeCatalog, options),
    observations: (query, options) => client.read(observationsPath(query), decodeObservations, options),
    health: async (options) => {
      const { decodeHealth } = await import('../wire/health.ts')
      const asked = environment.now()
      const read = await client.read('health', decodeHealth, options)
      return { ...read, data: { ...read.data, latency: environment.now() - asked } }
    },
  }
}
