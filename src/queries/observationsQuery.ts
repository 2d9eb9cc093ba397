import { queryOptions } from '@tanstack/react-query'
import type { ObservationQuery, Source } from '../sources/source.ts'
import { READING, sourceKey } from './sourceKey.ts'

export function observationsQuery(source: Source, filter: ObservationQuery) {
  return queryOptions({
    ...READING,
    queryKey: [...sourceKey(source), 'observations', filter],
    queryFn: ({ signal }) => source.observations(filter, { signal }),
  })
}
