import { queryOptions } from '@tanstack/react-query'
import type { Source } from '../sources/source.ts'
import type { ReadingOptions } from './dataSetQuery.ts'
import { judgeable } from './judging/judgeable.ts'
import { maybeLastGood } from './readDataSet.ts'
import { READING } from './sourceKey.ts'
import { withImports } from './withImports.ts'

/** What a reader can look at while a slow read goes on; null where nothing was kept. */
export function lastGoodQuery(source: Source, { defaultMethod }: Pick<ReadingOptions, 'defaultMethod'>) {
  return queryOptions({
    ...READING,
    queryKey: [source.id, '', 'lastGood'],
    queryFn: async () => {
      const kept = await maybeLastGood(source.id)
      return kept ? judgeable(await withImports(kept, source.id), defaultMethod) : null
    },
  })
}
