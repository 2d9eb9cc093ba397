import { queryOptions } from '@tanstack/react-query'
import type { MethodId } from '../domain/verdict.ts'
import type { Source } from '../sources/source.ts'
import { judgeable } from './judging/judgeable.ts'
import { maybeLastGood, readDataSet, type KeepOptions } from './readDataSet.ts'
import { READING, sourceKey } from './sourceKey.ts'

/** How a deployment reads its sources. */
export interface ReadingOptions extends KeepOptions {
  readonly defaultMethod: MethodId
}

/** Catalog and all observations of a source with what judging them takes, which every page stands on. */
export function dataSetQuery(source: Source, options: ReadingOptions) {
  return queryOptions({
    ...READING,
    queryKey: [...sourceKey(source), 'dataSet'],
    queryFn: async ({ signal }) => judgeable(await readDataSet(source, signal, options), options.defaultMethod),
    gcTime: Infinity,
  })
}

/** What a reader can look at while a slow read goes on; null where nothing was kept. */
export function lastGoodQuery(source: Source, { defaultMethod }: Pick<ReadingOptions, 'defaultMethod'>) {
  return queryOptions({
    ...READING,
    queryKey: [source.id, '', 'lastGood'],
    queryFn: async () => {
      const kept = await maybeLastGood(source.id)
      return kept ? judgeable(kept, defaultMethod) : null
    },
  })
}
