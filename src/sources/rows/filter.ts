import { maybeDay } from '../../domain/day.ts'
import { NO_DAY, type ObservationTable } from '../../domain/observationTable.ts'
import { maybePeriod } from '../../domain/period.ts'
import { SourceError } from '../errors.ts'
import type { ObservationQuery } from '../source.ts'
import { takeRows } from './takeRows.ts'
import { thinRows } from './thin.ts'

const MOST_POINTS = 1_000_000

/** A query whose texts have been read: every bound a day, every list a set. */
interface Bounds {
  readonly indicators: ReadonlySet<string> | null
  readonly regions: ReadonlySet<string> | null
  readonly from: number
  readonly to: number
  readonly asOf: number
}

/** @throws SourceError of kind unsupported naming the parameter */
function bound(name: string, text: string | undefined, absent: number, read: (text: string) => number | undefined | null): number {
  if (text === undefined) return absent
  const day = read(text)
  if (day === undefined || day === null) throw new SourceError({ kind: 'unsupported', address: 'query', place: name, found: text })
  return day
}

function boundsOf(query: ObservationQuery): Bounds {
  return {
    indicators: query.indicators ? new Set(query.indicators) : null,
    regions: query.regions ? new Set(query.regions) : null,
    from: bound('from', query.from, -Infinity, (text) => maybePeriod(text)?.start),
    to: bound('to', query.to, Infinity, (text) => maybePeriod(text)?.end),
    asOf: bound('asOf', query.asOf, Infinity, maybeDay),
  }
}

/** Which codes of each dictionary a query admits, so that a row is looked at by its codes only. */
function admitted(table: ObservationTable, bounds: Bounds) {
  const { indicators, regions, from, to } = bounds
  return {
    indicator: table.indicators.map((id) => indicators?.has(id) ?? true),
    region: table.regions.map((id) => regions?.has(id) ?? true),
    period: table.periods.map(({ end }) => end >= from && end <= to),
  }
}

function admittedRows(table: ObservationTable, bounds: Bounds): readonly number[] {
  const { indicator, region, period } = admitted(table, bounds)
  const rows: number[] = []
  for (let row = 0; row < table.rows; row += 1) {
    const code = table.period[row] ?? 0
    if (!indicator[table.indicator[row] ?? 0] || !region[table.region[row] ?? 0] || !period[code]) continue
    // Where the day of publication is unknown it was certainly not before the period had ended.
    const known = table.publishedAt[row] === NO_DAY ? (table.periods[code]?.end ?? 0) : (table.publishedAt[row] ?? 0)
    if (known <= bounds.asOf) rows.push(row)
  }
  return rows
}

/**
 * The rows a query asks for, in table order; the meaning of every filter of the contract, for a mock as for files.
 * @throws SourceError of kind unsupported where a text of the query is no period, day or number of points
 */
export function filterTable(table: ObservationTable, query: ObservationQuery): ObservationTable {
  const { points } = query
  if (points !== undefined && !(Number.isInteger(points) && points >= 2 && points <= MOST_POINTS))
    throw new SourceError({ kind: 'unsupported', address: 'query', place: 'points', found: String(points) })
  const rows = admittedRows(table, boundsOf(query))
  const kept = points === undefined ? rows : thinRows(table, rows, points)
  return kept.length === table.rows ? table : takeRows(table, kept)
}
