import type { Catalog } from '../../domain/catalog.ts'
import { needsMoreThanSchedule, SCHEDULE_ALONE, type MethodTable } from '../../domain/methods/table.ts'
import type { MethodId } from '../../domain/verdict.ts'
import type { DataSet } from '../dataSet.ts'

/** A data set beside the methods that judging it takes. */
export type Judgeable<Data> = Data & { readonly methods: MethodTable }

export type JudgeableDataSet = Judgeable<DataSet>

/**
 * The one place where methods are fetched: most catalogs are judged by the schedule alone, which judging works out itself, and their
 * readers need not wait for the rest.
 */
export async function judgeable<Data extends { readonly catalog: Catalog }>(data: Data, defaultMethod: MethodId): Promise<Judgeable<Data>> {
  if (!needsMoreThanSchedule(data.catalog, defaultMethod)) return { ...data, methods: SCHEDULE_ALONE }
  return { ...data, methods: (await import('../../domain/methods/index.ts')).METHODS }
}
