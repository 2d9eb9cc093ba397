import type { Fault } from '../../domain/failure.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import type { Known } from '../mapping/known.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { TableInput, TableOptions } from './input.ts'

/** One file to be read: everything in it can be sent to another thread. */
export interface TableJob {
  readonly input: TableInput
  readonly mapping: Mapping
  readonly known: Known
}

export interface ParsedTable {
  readonly table: ObservationTable
  readonly faults: readonly Fault[]
}

/** Reads a file into observations, here or on a thread of its own. @throws SourceError */
export type TableParser = (job: TableJob, options: TableOptions) => Promise<ParsedTable>
