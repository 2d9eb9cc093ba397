import { queryOptions } from '@tanstack/react-query'
import type { Source } from '../sources/source.ts'
import { READING, sourceKey } from './sourceKey.ts'

/** How a source is now: never taken from an earlier answer. */
export function healthQuery(source: Source) {
  return queryOptions({
    ...READING,
    queryKey: [...sourceKey(source), 'health'],
    queryFn: ({ signal }) => source.health({ signal }),
    staleTime: 0,
  })
}
