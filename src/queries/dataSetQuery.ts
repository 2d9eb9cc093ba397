import { queryOptions } from '@tanstack/react-query'
import type { Source } from '../sources/source.ts'
import { maybeLastGood, readDataSet, type KeepOptions } from './readDataSet.ts'
import { READING, sourceKey } from './sourceKey.ts'

/** Catalog and all observations of a source, which every page stands on. */
export function dataSetQuery(source: Source, options: KeepOptions = { keep: true }) {
  return queryOptions({
    ...READING,
    queryKey: [...sourceKey(source), 'dataSet'],
    queryFn: ({ signal }) => readDataSet(source, signal, options),
    gcTime: Infinity,
  })
}

/** What a reader can look at while a slow read goes on; null where nothing was kept. */
export function lastGoodQuery(source: Source, options?: Pick<KeepOptions, 'prepare'>) {
  return queryOptions({
    ...READING,
    queryKey: [source.id, '', 'lastGood'],
    queryFn: async () => (await maybeLastGood(source.id, options)) ?? null,
  })
}
