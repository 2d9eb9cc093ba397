import { accumulationOf, ANY_LENGTH, lineOf } from '../accumulation.ts'
import type { Catalog, SeriesBreak } from '../catalog.ts'
import type { Day } from '../day.ts'
import { grouped } from '../grouped.ts'
import type { Indicator, UnitWords } from '../indicator.ts'
import { CONFIDENCES, OBS_STATUSES } from '../observation.ts'
import { NO_DAY, rowsByIndicator, type ObservationTable } from '../observationTable.ts'
import { comparePeriods, readPeriod, type Period } from '../period.ts'

/** One row of the table, with what ordering and judging ask of it. Its words stay in the table until somebody shows them. */
export interface SeriesRow {
  readonly row: number
  readonly period: Period
  /** NaN where there is no number. */
  readonly value: number
  /** Day from which it is known: its publication, or else the end of its period. */
  readonly knownFrom: number
  /** Position in CONFIDENCES: 0 is high. */
  readonly confidence: number
  /** Carries a number firm enough to compare and judge. */
  readonly usable: boolean
  /** Values of two lines are of periods that cannot be compared (`accumulation.ts`). */
  line: string
  /** Number of its definition; values of two definitions are not comparable. */
  segment: number
}

/** All rows of one indicator in one place, by period and then by publication, so that revisions follow what they revise. */
export interface Series {
  readonly indicator: string
  readonly region: string
  readonly rows: readonly SeriesRow[]
  /** One publication a period, each known no earlier than the one before: what is known on a day is then a first part of it. */
  readonly plain: boolean
}

const LOW = CONFIDENCES.indexOf('low')
/** SDMX CL_OBS_STATUS: a forecast was never observed; U says that the source itself calls it unreliable. */
const UNUSABLE = new Set(['F', 'U'].map((letter) => OBS_STATUSES.findIndex((each) => each === letter)))
const BREAK = OBS_STATUSES.indexOf('B')
const DIFFERS = OBS_STATUSES.indexOf('D')

/**
 * Day from which a row is known. Without a publication day it is taken as known when its period ends; of a period still
 * running, from the clock's day on (a figure called "2026" that is in hand in November 2026).
 */
function knownFrom(period: Period, published: number, today: Day): number {
  if (published !== NO_DAY) return Math.max(published, period.start)
  return period.end <= today ? period.end : Math.max(today, period.start)
}

function readRow(table: ObservationTable, row: number, today: Day): SeriesRow | null {
  const period = table.periods[table.period[row] ?? -1]
  if (!period) return null
  const value = table.value[row] ?? Number.NaN
  const confidence = table.confidence[row] ?? LOW
  return {
    row,
    period,
    value: Number.isFinite(value) ? value : Number.NaN,
    knownFrom: knownFrom(period, table.publishedAt[row] ?? NO_DAY, today),
    confidence,
    usable: Number.isFinite(value) && confidence !== LOW && !UNUSABLE.has(table.status[row] ?? -1),
    line: ANY_LENGTH,
    segment: 0,
  }
}

function byValue(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a - b
}

/** A total order that does not depend on the order of the input: what decides between equals is what they say. */
function byPeriodAndPublication(table: ObservationTable) {
  const name = (row: SeriesRow) => table.documents[table.document[row.row] ?? -1] ?? ''
  const letters = [table.status, table.verified, table.floor, table.provenance]
  return (a: SeriesRow, b: SeriesRow): number =>
    comparePeriods(a.period, b.period) ||
    a.knownFrom - b.knownFrom ||
    b.confidence - a.confidence ||
    (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0) ||
    byValue(a.value, b.value) ||
    letters.reduce((order, column) => order || (column[a.row] ?? 0) - (column[b.row] ?? 0), 0)
}

/** Numbers the definitions of a sorted series: by the catalog's breaks, and by the letters B (break) and D (definition differs). */
function numberSegments(rows: readonly SeriesRow[], table: ObservationTable, breaks: readonly Period[]): void {
  let extra = 0
  let previous: SeriesRow | null = null
  for (const row of rows) {
    const status = table.status[row.row]
    const sameAsBefore = previous !== null && previous.period.id === row.period.id
    const afterOddOne = previous !== null && (status === DIFFERS || table.status[previous.row] === DIFFERS)
    if (!sameAsBefore && (status === BREAK || afterOddOne)) extra += 1
    row.segment = extra + segmentByBreaks(row.period, breaks)
    previous = row
  }
}

/** How many breaks lie before a period: a break's own period is the first of the new definition. */
export function segmentByBreaks(period: Period, breaks: readonly Period[]): number {
  let count = 0
  for (const each of breaks) if (period.end >= each.start) count += 1
  return count
}

/** Breaks of the catalog by indicator. */
export function breaksByIndicator(catalog: Catalog): ReadonlyMap<string, readonly SeriesBreak[]> {
  return grouped(catalog.breaks, (each) => each.indicator)
}

export function breakPeriods(breaks: readonly SeriesBreak[], region: string): readonly Period[] {
  return breaks.filter((each) => each.region === undefined || each.region === region).map((each) => readPeriod(each.period))
}

/** Lines are told apart only where the length of a period matters. */
function drawLines(rows: readonly SeriesRow[], indicator: Indicator | undefined, measure: UnitWords['measure'] | undefined): void {
  if (indicator?.timeKind !== 'flow') return
  const accumulation = accumulationOf(
    indicator,
    measure ?? 'quantity',
    rows.map(({ period }) => period),
  )
  for (const row of rows) row.line = lineOf(row.period, accumulation)
}

function toSeries(indicator: string, region: string, rows: SeriesRow[], table: ObservationTable, breaks: readonly SeriesBreak[]): Series {
  rows.sort(byPeriodAndPublication(table))
  numberSegments(rows, table, breakPeriods(breaks, region))
  const plain = rows.every((row, at) => row.period !== rows[at + 1]?.period && row.knownFrom <= (rows[at + 1]?.knownFrom ?? Infinity))
  return { indicator, region, rows, plain }
}

/** The series of an indicator, one a region. Made anew at each call: rows live as briefly as possible, as there may be a million. */
export type SeriesReader = (indicator: string) => readonly Series[]

/** Groups the rows once; what it returns sorts those of one indicator. */
export function seriesReader(catalog: Catalog, table: ObservationTable, today: Day): SeriesReader {
  const breaks = breaksByIndicator(catalog)
  const groups = rowsByIndicator(table)
  const indicators = new Map(catalog.indicators.map((each) => [each.id, each]))
  const measures = new Map(catalog.units.map((unit) => [unit.id, unit.measure]))
  return (indicator) => {
    const byRegion = new Map<number, SeriesRow[]>()
    for (const number of groups.get(indicator) ?? []) {
      const row = readRow(table, number, today)
      if (!row) continue
      const code = table.region[number] ?? -1
      const rows = byRegion.get(code)
      if (rows) rows.push(row)
      else byRegion.set(code, [row])
    }
    const own = breaks.get(indicator) ?? []
    const about = indicators.get(indicator)
    return [...byRegion].map(([code, rows]) => {
      drawLines(rows, about, measures.get(about?.unit.base ?? ''))
      return toSeries(indicator, table.regions[code] ?? '', rows, table, own)
    })
  }
}

/** Whether a row of the table was known on a day. */
export function isKnown(table: ObservationTable, row: number, asOf: Day, today: Day): boolean {
  const period = table.periods[table.period[row] ?? -1]
  return period !== undefined && knownFrom(period, table.publishedAt[row] ?? NO_DAY, today) <= asOf
}

interface KnownCounts {
  readonly observationCount: number
  readonly undatedCount: number
}

/** How many rows carry a number that was known on a day, and how many of those have no day of publication. */
export function countKnown(table: ObservationTable, asOf: Day, today: Day): KnownCounts {
  let [observationCount, undatedCount] = [0, 0]
  for (let row = 0; row < table.rows; row += 1) {
    if (!Number.isFinite(table.value[row]) || !isKnown(table, row, asOf, today)) continue
    observationCount += 1
    if (table.publishedAt[row] === NO_DAY) undatedCount += 1
  }
  return { observationCount, undatedCount }
}

/** What was known on a day: one row a period, the newest publication. Order is kept. */
export function knownAt(series: Series, asOf: Day): readonly SeriesRow[] {
  if (series.plain) {
    let count = series.rows.length
    while (count > 0 && (series.rows[count - 1]?.knownFrom ?? 0) > asOf) count -= 1
    return count === series.rows.length ? series.rows : series.rows.slice(0, count)
  }
  const known: SeriesRow[] = []
  for (const row of series.rows) {
    if (row.knownFrom > asOf) continue
    if (known.at(-1)?.period.id === row.period.id) known[known.length - 1] = row
    else known.push(row)
  }
  return known
}

/** Newest usable row; `null` where there is none. */
export function latestUsable(rows: readonly SeriesRow[]): SeriesRow | null {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at]
    if (row?.usable) return row
  }
  return null
}

/** Newest row to show: a usable one, or else any that carries a number. */
export function latestShown(rows: readonly SeriesRow[]): SeriesRow | null {
  return latestUsable(rows) ?? rows.findLast((row) => !Number.isNaN(row.value)) ?? null
}

/** Whether a series known on a day holds more than the latest row's definition. Segments only ever grow along it. */
export function hasOtherDefinition(rows: readonly SeriesRow[], latest: SeriesRow): boolean {
  return rows[0]?.segment !== latest.segment || rows.at(-1)?.segment !== latest.segment
}
