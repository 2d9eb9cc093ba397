import type { AssessOptions, LastJudged } from '../domain/assess/index.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { Day } from '../domain/day.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import type { Mark } from '../domain/verdict.ts'

export interface SurveyJob {
  readonly catalog: Catalog
  readonly table: ObservationTable
  readonly options: AssessOptions
  /** The earlier day that statuses are compared with. */
  readonly before: Day
}

/** What takes longest to know of all indicators at once: it asks every method about every target, and judges a second day. */
export interface Survey {
  /** In catalog order. */
  readonly marks: readonly (readonly Mark[])[]
  /** What stale indicators were judged last, by id. */
  readonly lastJudged: ReadonlyMap<string, LastJudged>
  /** Ids of indicators whose status is not what it was. */
  readonly changed: readonly string[]
}
