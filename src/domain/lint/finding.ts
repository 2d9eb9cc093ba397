import type { Catalog } from '../catalog.ts'
import type { Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import type { ObservationTable } from '../observationTable.ts'
import type { Series } from '../assess/series.ts'

/** `error`: a page would say something wrong. `warning`: somebody should look. `notice`: known gaps, for the record. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Where a contradiction stands. `path` is the place in the data set; the rest are ids to link by. */
export interface FindingPlace {
  readonly path: string
  readonly indicator?: string | undefined
  readonly target?: string | undefined
  readonly action?: string | undefined
  readonly region?: string | undefined
  readonly period?: string | undefined
}

/** What a sentence needs: numbers in the indicator's own unit, periods and codes. The sentence itself is in i18n. */
export type LintFigures = Readonly<Record<string, number | string>>

export interface Found {
  readonly place: FindingPlace
  readonly figures: LintFigures
}

/** A data set with what several rules look up, made once. */
export interface LintSet {
  readonly catalog: Catalog
  readonly table: ObservationTable
  readonly asOf: Day
  /** Whether a row was known on the day; rows that were not say nothing. */
  readonly counts: (row: number) => boolean
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Series of an indicator, one a region, sorted, with revisions and definitions told apart. */
  readonly seriesOf: (indicator: string) => readonly Series[]
}

/** One kind of contradiction. Pure: the same data and day give the same findings, in the order of the data. */
export interface LintRule {
  readonly id: string
  readonly severity: Severity
  readonly check: (set: LintSet) => readonly Found[]
}
