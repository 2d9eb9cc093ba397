import type { Catalog } from '../catalog.ts'
import type { ObservationTable } from '../observationTable.ts'
import { assessBy } from './assessBy.ts'
import { ALL_TOOLS } from './tools.ts'
import type { AssessOptions, Assessment } from './types.ts'

/** Judges with every method at hand. A first picture asks `assessBy` with fewer, as the rest is code that it does not show. */
export function assess(catalog: Catalog, table: ObservationTable, options: AssessOptions): Assessment {
  return assessBy(ALL_TOOLS, catalog, table, options)
}
