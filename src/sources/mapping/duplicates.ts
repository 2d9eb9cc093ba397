import type { Fault } from '../../domain/failure.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { FaultList } from '../table/faultList.ts'

/** Largest number of possible keys for which a bit each is kept: 32 MB. */
const MOST_BITS = 1 << 28
/** So many doubles are no accident but the wrong key: the first of them say it. */
const MOST_SUSPECTS = 10_000

/**
 * Rows that state the same indicator, region and period in the same publication twice. Two publications of one period
 * are a revision, and fine. One bit a possible key finds candidates; only those are compared in full.
 */
export function duplicateFaults(table: ObservationTable, placeOf: (row: number) => string): readonly Fault[] {
  const suspects = suspectKeys(table)
  const faults = new FaultList()
  if (suspects.size === 0) return faults.all
  const seen = new Set<string>()
  for (let row = 0; row < table.rows; row += 1) {
    const key = keyOf(table, row)
    if (!suspects.has(key)) continue
    const full = [key, table.publisher[row], table.document[row], table.publishedAt[row]].join(' ')
    if (seen.has(full)) faults.add({ kind: 'duplicateKey', place: placeOf(row), found: wordsOf(table, row) })
    seen.add(full)
  }
  return faults.all
}

function keyOf(table: ObservationTable, row: number): number {
  return ((table.indicator[row] ?? 0) * table.regions.length + (table.region[row] ?? 0)) * table.periods.length + (table.period[row] ?? 0)
}

function suspectKeys(table: ObservationTable): ReadonlySet<number> {
  const possible = table.indicators.length * table.regions.length * table.periods.length
  const suspects = new Set<number>()
  const bits = possible <= MOST_BITS ? new Uint8Array((possible >> 3) + 1) : null
  const seen = new Set<number>()
  for (let row = 0; row < table.rows && suspects.size < MOST_SUSPECTS; row += 1) {
    const key = keyOf(table, row)
    if (bits === null) {
      if (seen.has(key)) suspects.add(key)
      else seen.add(key)
      continue
    }
    const bit = 1 << (key & 7)
    const byte = bits[key >> 3] ?? 0
    if ((byte & bit) !== 0) suspects.add(key)
    else bits[key >> 3] = byte | bit
  }
  return suspects
}

function wordsOf(table: ObservationTable, row: number): string {
  return [
    table.indicators[table.indicator[row] ?? 0],
    table.regions[table.region[row] ?? 0],
    table.periods[table.period[row] ?? 0]?.id,
  ].join(' ')
}
