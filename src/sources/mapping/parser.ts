import type { Fault } from '../../domain/failure.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import type { Environment, Source, SourceSettings } from '../source.ts'
import type { TableInput, TableOptions } from '../table/input.ts'
import type { Known } from './known.ts'
import type { Mapping } from './mapping.ts'

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

/** What a source made of tables needs of the world besides. */
export interface TableEnvironment extends Environment {
  /** Reads table files off this thread; absent, they are read on it. */
  readonly parse?: TableParser | undefined
}

/** Makes a source of tables. It is a `SourceFactory`: without a parser of its own it reads where it is. */
export type TableSourceFactory = (settings: SourceSettings, environment: TableEnvironment) => Source
