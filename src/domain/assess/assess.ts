import type { Catalog } from '../catalog.ts'
import { METHODS } from '../methods/index.ts'
import type { ObservationTable } from '../observationTable.ts'
import { assessIn } from './assessment.ts'
import { evaluationContext } from './context.ts'
import type { AssessOptions, Assessment } from './types.ts'

/** Judges with every method at hand. The app's first script takes `assessIn` and only the methods that its catalog asks for. */
export function assess(catalog: Catalog, table: ObservationTable, options: AssessOptions): Assessment {
  return assessIn(evaluationContext(METHODS, catalog, table, options))
}
