import { queryOptions } from '@tanstack/react-query'
import type { MethodId } from '../domain/verdict.ts'
import type { Source } from '../sources/source.ts'
import { judgeable } from './judging/judgeable.ts'
import { readDataSet, type KeepOptions } from './readDataSet.ts'
import { READING, sourceKey } from './sourceKey.ts'
import { withImports } from './withImports.ts'

/** How a deployment reads its sources. */
export interface ReadingOptions extends KeepOptions {
  readonly defaultMethod: MethodId
}

/** Catalog and all observations of a source with what judging them takes, which every page stands on. */
export function dataSetQuery(source: Source, options: ReadingOptions) {
  return queryOptions({
    ...READING,
    queryKey: [...sourceKey(source), 'dataSet'],
    queryFn: async ({ signal }) =>
      judgeable(await withImports(await readDataSet(source, signal, options), source.id), options.defaultMethod),
    gcTime: Infinity,
  })
}
