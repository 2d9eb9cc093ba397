import { assessIn, evaluationContext, type AssessOptions } from '../domain/assess/index.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { Outlooks } from '../domain/forecast/countOutlooks.ts'
import { outlooksIn } from '../domain/forecast/outlooks.ts'
import { METHODS } from '../domain/methods/index.ts'
import type { ObservationTable } from '../domain/observationTable.ts'

export interface OutlooksJob {
  readonly catalog: Catalog
  readonly table: ObservationTable
  readonly options: AssessOptions
}

/** The outlooks of a data set, as its worker works them out. */
export function workOutOutlooks({ catalog, table, options }: OutlooksJob): Outlooks {
  const evaluation = evaluationContext(METHODS, catalog, table, options)
  return new Map([...outlooksIn(evaluation, assessIn(evaluation))].filter((each) => each !== null))
}
