import type { Catalog } from '../domain/catalog.ts'
import type { Day } from '../domain/day.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import type { Period } from '../domain/period.ts'
import type { JudgedStatus } from '../domain/status.ts'
import type { Mark, MethodOptions } from '../domain/verdict.ts'

export interface SurveyJob {
  readonly catalog: Catalog
  readonly table: ObservationTable
  readonly asOf: Day
  /** The earlier day that statuses are compared with. */
  readonly before: Day
  readonly today: Day
  readonly methodOptions: MethodOptions
}

/** A verdict that was set aside. */
export interface Judged {
  readonly status: JudgedStatus
  readonly period: Period
}

/** What takes longest to know of all indicators at once: it asks every method about every target, and judges a second day. */
export interface Survey {
  /** In catalog order. */
  readonly marks: readonly (readonly Mark[])[]
  /** What stale indicators were judged last, by id. */
  readonly lastJudged: ReadonlyMap<string, Judged>
  /** Ids of indicators whose status is not what it was. */
  readonly changed: readonly string[]
}
