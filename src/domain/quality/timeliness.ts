import { mainSeries } from '../assess/indicator.ts'
import type { SeriesReader } from '../assess/series.ts'
import { addDays, type Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import { MISSING_REASONS, type MissingReason } from '../observation.ts'
import { NO_DAY, type ObservationTable } from '../observationTable.ts'
import { periodAt, shiftPeriod, type Period } from '../period.ts'

/** Worst first: of several periods that end in one month the worst one speaks. */
export const PUNCTUALITIES = ['missing', 'late', 'undated', 'onTime', 'notDue'] as const
export type PunctualityState = (typeof PUNCTUALITIES)[number]

/** One period of a series against the day its value was due: the end of the period and the days allowed after it. */
export interface PunctualCell {
  readonly state: PunctualityState
  readonly period: Period
  readonly due: Day
  /** First publication of a number for the period; null where there is none, or no day is known. */
  readonly published: Day | null
  /** Why there is no number, where the source says. */
  readonly reason: MissingReason | null
}

/** Why nothing can be said of an indicator's punctuality. */
export const TIMELINESS_REFUSALS = ['frequencyUnknown', 'noDaysAllowed', 'noPublicationDay', 'noValue'] as const
export type TimelinessRefusal = (typeof TIMELINESS_REFUSALS)[number]

export interface TimelyRow {
  readonly indicator: string
  /** Null in a month in which no period ends, and before the series begins. */
  readonly cells: readonly (PunctualCell | null)[]
}

export interface Timeliness {
  readonly months: readonly Period[]
  readonly rows: readonly TimelyRow[]
  readonly refused: Readonly<Record<TimelinessRefusal, number>>
}

interface Told {
  readonly published: Day | null
  readonly reason: MissingReason | null
  readonly hasValue: boolean
}

/** What was known of each period: its first publication with a number, else why there is none. */
function toldByPeriod(table: ObservationTable, series: ReturnType<SeriesReader>[number]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  for (const { row, period, value } of series.rows) {
    if (told.get(period.id)?.hasValue) continue
    const day = table.publishedAt[row] ?? NO_DAY
    const code = table.missing[row] ?? 0
    told.set(period.id, {
      // A real day was written by a Day, so reading it back is one.
      published: Number.isNaN(value) || day === NO_DAY ? null : (day as Day),
      reason: code > 0 ? (MISSING_REASONS[code - 1] ?? null) : null,
      hasValue: !Number.isNaN(value),
    })
  }
  return told
}

function stateOf(told: Told | undefined, due: Day, asOf: Day): PunctualityState {
  if (told?.hasValue) return told.published === null ? 'undated' : told.published <= due ? 'onTime' : 'late'
  if (told?.reason === 'notApplicable' || told?.reason === 'notYetDue') return 'notDue'
  return asOf > due ? 'missing' : 'notDue'
}

/** Periods of one frequency that end in a month: one at most, save for weeks and days. */
function endingIn(month: Period, frequency: Exclude<Indicator['frequency'], 'unknown'>): readonly Period[] {
  const found: Period[] = []
  for (let each = periodAt(month.end, frequency); each.end >= month.start; each = shiftPeriod(each, -1)) {
    if (each.end <= month.end) found.push(each)
  }
  return found
}

/** A series without what came later: a value to come does not make its indicator one that publishes. */
function knownOf<Of extends ReturnType<SeriesReader>[number]>(series: Of | null, asOf: Day): Of | null {
  return series && { ...series, rows: series.rows.filter(({ knownFrom }) => knownFrom <= asOf) }
}

function refusalOf(
  indicator: Indicator,
  table: ObservationTable,
  series: ReturnType<SeriesReader>[number] | null,
): TimelinessRefusal | null {
  if (!series || series.rows.every(({ value }) => Number.isNaN(value))) return 'noValue'
  if (indicator.frequency === 'unknown') return 'frequencyUnknown'
  if (indicator.graceDays === undefined) return 'noDaysAllowed'
  const dated = series.rows.some(({ row, value }) => !Number.isNaN(value) && table.publishedAt[row] !== NO_DAY)
  return dated ? null : 'noPublicationDay'
}

/** The worst of the periods that end in a month; null where none does, or the series had not begun. */
function cellAt(indicator: Indicator, month: Period, begun: Day, told: ReadonlyMap<string, Told>, asOf: Day): PunctualCell | null {
  if (indicator.frequency === 'unknown') return null
  const cells = endingIn(month, indicator.frequency)
    .filter((period) => period.start >= begun)
    .map((period): PunctualCell => {
      const due = addDays(period.end, indicator.graceDays ?? 0)
      const known = told.get(period.id)
      return { state: stateOf(known, due, asOf), period, due, published: known?.published ?? null, reason: known?.reason ?? null }
    })
  return cells.toSorted((a, b) => PUNCTUALITIES.indexOf(a.state) - PUNCTUALITIES.indexOf(b.state))[0] ?? null
}

/**
 * Whether each value of the last `count` months that have ended came in time, late or not at all. Said only of indicators with
 * a known frequency, days allowed, and publication days: of the place that is judged.
 */
export function timelinessOf(
  indicators: readonly Indicator[],
  table: ObservationTable,
  read: SeriesReader,
  asOf: Day,
  count = 12,
): Timeliness {
  const last = shiftPeriod(periodAt(addDays(asOf, 1), 'M'), -1)
  const months = Array.from({ length: count }, (_, at) => shiftPeriod(last, at - count + 1))
  const refused: Record<TimelinessRefusal, number> = { frequencyUnknown: 0, noDaysAllowed: 0, noPublicationDay: 0, noValue: 0 }
  const rows: TimelyRow[] = []
  for (const indicator of indicators) {
    const series = knownOf(mainSeries(read(indicator.id)), asOf)
    const refusal = refusalOf(indicator, table, series)
    if (refusal !== null || !series) {
      refused[refusal ?? 'noValue'] += 1
      continue
    }
    const told = toldByPeriod(table, series)
    const begun = series.rows[0]?.period.start ?? asOf
    rows.push({ indicator: indicator.id, cells: months.map((month) => cellAt(indicator, month, begun, told, asOf)) })
  }
  return { months, rows, refused }
}

export type PunctualCounts = Readonly<Record<PunctualityState, number>>

export function countPunctual(rows: readonly TimelyRow[], month: number): PunctualCounts {
  const counts: Record<PunctualityState, number> = { missing: 0, late: 0, undated: 0, onTime: 0, notDue: 0 }
  for (const { cells } of rows) {
    const state = cells[month]?.state
    if (state) counts[state] += 1
  }
  return counts
}
