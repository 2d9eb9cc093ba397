import { queryOptions } from '@tanstack/react-query'
import type { Source } from '../sources/source.ts'
import { READING, sourceKey } from './sourceKey.ts'

export function catalogQuery(source: Source) {
  return queryOptions({ ...READING, queryKey: [...sourceKey(source), 'catalog'], queryFn: ({ signal }) => source.catalog({ signal }) })
}
