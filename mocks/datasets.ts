import type { Catalog } from '../src/domain/catalog.ts'
import type { ObservationInput } from '../src/domain/observationTable.ts'
import { toObservationTable } from '../src/domain/toObservationTable.ts'
import type { DataSet } from '../src/sources/wire/staticProfile.ts'

/** Loads a data set; each is a chunk of its own, fetched when it is first asked for. */
export type DataSetLoader = () => Promise<DataSet>

/** What the folder of a data set exports. */
interface Written {
  readonly catalog: Catalog
  readonly observations: readonly ObservationInput[]
}

const toDataSet = ({ catalog, observations }: Written): DataSet => ({ catalog, table: toObservationTable(observations) })

/** Data sets that ship with the app, by the name in their address (`api/<name>`). One line each. */
export const DATASETS = {
  published: async () => toDataSet(await import('./published/index.ts')),
  demo: async () => toDataSet(await import('./demo/index.ts')),
} as const satisfies Record<string, DataSetLoader>

export type DataSetId = keyof typeof DATASETS
