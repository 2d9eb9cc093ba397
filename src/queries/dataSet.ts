import type { Catalog } from '../domain/catalog.ts'
import type { Fault } from '../domain/failure.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import type { SourceError } from '../sources/errors.ts'

/** One reading of a whole data set. */
export interface DataSetRead {
  readonly catalog: Catalog
  readonly table: ObservationTable
  readonly faults: readonly Fault[]
  /** Moment of the reading, milliseconds since 1970; that of the last good one where this one failed. */
  readonly readAt: number
  readonly dataVersion: string
  /** How many imports of this machine are among it; absent: none. */
  readonly imports?: number | undefined
}

/** What a page stands on: a reading, or the last good one and why there is no newer. */
export type DataSet = DataSetRead &
  ({ readonly fromLastGood: false; readonly error?: undefined } | { readonly fromLastGood: true; readonly error: SourceError })
