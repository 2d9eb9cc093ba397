import type { Catalog } from '../domain/catalog.ts'
import type { Day } from '../domain/day.ts'
import type { ObservationTable } from '../domain/observationTable.ts'

export interface LintJob {
  readonly catalog: Catalog
  readonly table: ObservationTable
  readonly asOf: Day
  readonly today: Day
}
