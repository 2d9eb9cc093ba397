import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../domain/catalog.ts'
import { soundsOf } from '../workers/sounds.ts'

/** How the names of a catalog's indicators sound: short name and name of each, in the catalog's order. */
export function soundsQuery(sourceId: string, version: string, catalog: Catalog) {
  return queryOptions({
    queryKey: [sourceId, 'sounds', version],
    queryFn: () => soundsOf(catalog.indicators.flatMap(({ shortName, name }) => [shortName.zh, name.zh])),
    staleTime: Infinity,
  })
}
