import type { ObservationTable } from '../domain/observationTable.ts'

/** What a value is of: indicator, place and period. No id has a line break. */
export function keyAt({ indicators, indicator, regions, region, periods, period }: ObservationTable, row: number): string {
  return `${indicators[indicator[row] ?? -1]}\n${regions[region[row] ?? -1]}\n${periods[period[row] ?? -1]?.id}`
}

/** Row of the newest publication of each value, for the indicators of another table. */
export function newestRows(table: ObservationTable, { indicators }: ObservationTable): ReadonlyMap<string, number> {
  const asked = new Set(indicators)
  const own = table.indicators.map((id) => asked.has(id))
  const known = ({ publishedAt, periods, period }: ObservationTable, row: number) =>
    Math.max(publishedAt[row] ?? 0, periods[period[row] ?? -1]?.end ?? 0)
  const newest = new Map<string, number>()
  for (let row = 0; row < table.rows; row += 1) {
    if (own[table.indicator[row] ?? -1] !== true) continue
    const key = keyAt(table, row)
    const before = newest.get(key)
    if (before === undefined || known(table, row) >= known(table, before)) newest.set(key, row)
  }
  return newest
}

/** The same number as written on paper: what a spreadsheet adds in the last binary digit is no change. */
export function isSame(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
}
