import type { Day } from './day.ts'
import {
  CONFIDENCES,
  MISSING_REASONS,
  OBS_STATUSES,
  PROVENANCES,
  VERIFICATIONS,
  type Measured,
  type Observation,
  type ValuedObservation,
} from './observation.ts'
import type { Period } from './period.ts'

/**
 * Observations as typed columns with dictionaries. Row r of every column belongs to one observation; a column of codes
 * holds positions in its dictionary. A million rows are about 33 MB.
 */
export interface ObservationTable {
  readonly rows: number
  readonly indicators: readonly string[]
  readonly regions: readonly string[]
  readonly periods: readonly Period[]
  readonly publishers: readonly string[]
  readonly documents: readonly string[]
  readonly notes: readonly string[]
  readonly indicator: Uint32Array
  readonly region: Uint16Array
  readonly period: Uint32Array
  /** NaN where there is no number; `missing` then says why. */
  readonly value: Float64Array
  /** 0 where there is a value, else 1 + position in MISSING_REASONS. */
  readonly missing: Uint8Array
  readonly status: Uint8Array
  readonly provenance: Uint8Array
  readonly confidence: Uint8Array
  readonly verified: Uint8Array
  readonly floor: Uint8Array
  readonly publisher: Uint16Array
  readonly document: Uint16Array
  /** Day of publication; NO_DAY where the source does not say. */
  readonly publishedAt: Int32Array
  readonly note: Uint32Array
}

export const NO_DAY = -2_147_483_648

/** Everything an observation says, with its period still as text: what a source hands over, a row at a time. */
export type ObservationInput = Measured & Omit<Observation, 'period' | 'value' | 'missing'> & { readonly period: string }

/** The entry a code points to. Codes are checked where a table is made, so a miss is a fault of ours. @throws RangeError */
function entry<T>(entries: readonly T[], code: number | undefined): T {
  const found = code === undefined ? undefined : entries[code]
  if (found === undefined) throw new RangeError(`code ${code} is outside its dictionary of ${entries.length}`)
  return found
}

/** One row as an object; for the few rows that are shown, not for loops over all. @throws RangeError outside the table */
export function observationAt(table: ObservationTable, row: number): Observation {
  const about = describedAt(table, row)
  const missing = table.missing[row] ?? 0
  // Assigned, not spread: a literal that begins with a spread costs ten times as much to make.
  return missing === 0
    ? Object.assign(about, { value: table.value[row] ?? Number.NaN })
    : Object.assign(about, { value: null, missing: entry(MISSING_REASONS, missing - 1) })
}

/** The observation of a row that carries a number. @throws RangeError where it does not: a fault of ours */
export function valuedAt(table: ObservationTable, row: number): ValuedObservation {
  const observation = observationAt(table, row)
  if (observation.value === null) throw new RangeError(`row ${row} has no value`)
  return observation
}

/** Everything a row says but its number. */
function describedAt(table: ObservationTable, row: number): Omit<Observation, 'value' | 'missing'> {
  const published = table.publishedAt[row]
  return {
    indicator: entry(table.indicators, table.indicator[row]),
    region: entry(table.regions, table.region[row]),
    period: entry(table.periods, table.period[row]),
    status: entry(OBS_STATUSES, table.status[row]),
    provenance: entry(PROVENANCES, table.provenance[row]),
    confidence: entry(CONFIDENCES, table.confidence[row]),
    verified: entry(VERIFICATIONS, table.verified[row]),
    floor: table.floor[row] === 1,
    publisher: entry(table.publishers, table.publisher[row]),
    document: entry(table.documents, table.document[row]),
    // A real day was written by a Day, so reading it back is one.
    publishedAt: published === undefined || published === NO_DAY ? null : (published as Day),
    note: entry(table.notes, table.note[row]),
  }
}

/** Row numbers of each indicator, by its position in `indicators`, in table order. One pass. */
export function rowsByIndicator(table: ObservationTable): ReadonlyMap<string, readonly number[]> {
  const groups: number[][] = table.indicators.map(() => [])
  for (let row = 0; row < table.rows; row += 1) groups[table.indicator[row] ?? -1]?.push(row)
  return new Map(table.indicators.map((id, position) => [id, groups[position] ?? []]))
}
