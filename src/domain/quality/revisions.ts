import type { Series, SeriesReader } from '../assess/series.ts'
import type { Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import { NO_DAY, type ObservationTable } from '../observationTable.ts'
import type { Period } from '../period.ts'

/** A later publication that changed the number of a period. The old number stays readable. */
export interface Revision {
  readonly indicator: string
  readonly region: string
  readonly period: Period
  readonly from: { readonly value: number; readonly day: Day | null }
  readonly to: { readonly value: number; readonly day: Day }
}

export interface Revisions {
  /** Newest first. */
  readonly listed: readonly Revision[]
  /** All of them, listed or not. */
  readonly count: number
  /** Periods published again with the same number. */
  readonly unchanged: number
  /** Numbers whose day of publication is known: without one no revision can be told from a second entry. */
  readonly dated: number
  readonly numbers: number
}

const MOST_LISTED = 300

function revisionsIn(series: Series, table: ObservationTable, asOf: Day): readonly Revision[] {
  const day = (row: number) => table.publishedAt[row] ?? NO_DAY
  return series.rows.flatMap((row, at): readonly Revision[] => {
    const before = series.rows[at - 1]
    const again = before && before.period.id === row.period.id && day(row.row) !== NO_DAY && day(before.row) < day(row.row)
    if (!again || row.knownFrom > asOf || Number.isNaN(row.value) || Number.isNaN(before.value)) return []
    const old = day(before.row)
    return [
      {
        indicator: series.indicator,
        region: series.region,
        period: row.period,
        // Real days were written by a Day, so reading them back is one.
        from: { value: before.value, day: old === NO_DAY ? null : (old as Day) },
        to: { value: row.value, day: day(row.row) as Day },
      },
    ]
  })
}

/** Numbers of all places that a later publication replaced, as known on a day. */
export function revisionsOf(
  indicators: readonly Indicator[],
  table: ObservationTable,
  read: SeriesReader,
  asOf: Day,
  counts: (row: number) => boolean = () => true,
): Revisions {
  const found: Revision[] = []
  for (const { id } of indicators) {
    for (const series of read(id)) if (!series.plain) found.push(...revisionsIn(series, table, asOf))
  }
  const changed = found.filter(({ from, to }) => from.value !== to.value)
  let dated = 0
  let numbers = 0
  for (let row = 0; row < table.rows; row += 1) {
    if (Number.isNaN(table.value[row]) || !counts(row)) continue
    numbers += 1
    if (table.publishedAt[row] !== NO_DAY) dated += 1
  }
  const listed = changed.toSorted((a, b) => b.to.day - a.to.day).slice(0, MOST_LISTED)
  return { listed, count: changed.length, unchanged: found.length - changed.length, dated, numbers }
}
