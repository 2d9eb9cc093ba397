import { NO_DAY, type ObservationTable } from '../observationTable.ts'
import type { Indicator } from '../indicator.ts'
import { OBS_STATUSES } from '../observation.ts'
import type { Found, LintFigures, LintRule, LintSet } from './finding.ts'

/** One row that carries a number, read without making an object of all its fields. */
interface Value {
  readonly row: number
  readonly value: number
  /** Null where the catalog does not know it. */
  readonly indicator: Indicator | null
}

function foundAt(table: ObservationTable, row: number, figures: LintFigures): Found {
  const indicator = table.indicators[table.indicator[row] ?? -1]
  const region = table.regions[table.region[row] ?? -1]
  const period = table.periods[table.period[row] ?? -1]?.id
  return { place: { path: `observations[${row}]`, indicator, region, period }, figures }
}

/** Findings among the rows with a number. A loop over columns: a million rows pass in well under a second. */
function amongValues({ table, indicators, counts }: LintSet, look: (value: Value) => LintFigures | null): readonly Found[] {
  const known = table.indicators.map((id) => indicators.get(id) ?? null)
  const found: Found[] = []
  for (let row = 0; row < table.rows; row += 1) {
    const value = table.value[row] ?? Number.NaN
    if (Number.isNaN(value) || !counts(row)) continue
    const figures = look({ row, value, indicator: known[table.indicator[row] ?? -1] ?? null })
    if (figures) found.push(foundAt(table, row, figures))
  }
  return found
}

export const valueBeyondLimit: LintRule = {
  id: 'valueBeyondLimit',
  severity: 'error',
  check: (set) =>
    amongValues(set, ({ value, indicator }) => {
      const { naturalMin = -Infinity, naturalMax = Infinity } = indicator ?? {}
      if (value >= naturalMin && value <= naturalMax) return null
      return { value, limit: value > naturalMax ? naturalMax : naturalMin }
    }),
}

/** A share over 100 where nobody said that it may be more. Growth rates declare their own limits, or stay a warning. */
export const percentOver100: LintRule = {
  id: 'percentOver100',
  severity: 'warning',
  check: (set) => {
    const shares = new Set(set.catalog.units.filter(({ measure }) => measure === 'share').map(({ id }) => id))
    return amongValues(set, ({ value, indicator }) => {
      const open = indicator && shares.has(indicator.unit.base) && indicator.naturalMax === undefined
      return open && value > 100 ? { value } : null
    })
  },
}

const FORECAST = OBS_STATUSES.indexOf('F')

export const valueInFuture: LintRule = {
  id: 'valueInFuture',
  severity: 'error',
  check: (set) =>
    amongValues(set, ({ row }) => {
      const period = set.table.periods[set.table.period[row] ?? -1]
      return period && period.start > set.asOf && set.table.status[row] !== FORECAST ? { period: period.id } : null
    }),
}

/** Where a code stands first among the rows that count; -1 where in none. */
const firstRow = (column: Uint16Array | Uint32Array, code: number, { counts }: LintSet): number =>
  column.findIndex((each, row) => each === code && counts(row))

export const unknownIndicator: LintRule = {
  id: 'unknownIndicator',
  severity: 'error',
  check: (set) =>
    set.table.indicators.flatMap((id, code) => {
      const row = set.indicators.has(id) ? -1 : firstRow(set.table.indicator, code, set)
      return row < 0 ? [] : [foundAt(set.table, row, { indicator: id })]
    }),
}

export const unknownRegion: LintRule = {
  id: 'unknownRegion',
  severity: 'error',
  check: (set) => {
    const known = new Set(set.catalog.regions.map(({ id }) => id))
    return set.table.regions.flatMap((id, code) => {
      const row = known.has(id) ? -1 : firstRow(set.table.region, code, set)
      return row < 0 ? [] : [foundAt(set.table, row, { region: id })]
    })
  },
}

/** Rows of one indicator, place, period and day of publication, each beside the first such row. */
function amongRepeats(set: LintSet, look: (value: Value, before: Value) => LintFigures | null): readonly Found[] {
  const { table } = set
  const first = new Map<string, Value>()
  return amongValues(set, (value) => {
    const { row } = value
    const day = table.publishedAt[row] ?? NO_DAY
    const key = `${table.indicator[row]} ${table.region[row]} ${table.period[row]} ${day}`
    const before = first.get(key)
    if (before) return look(value, before)
    first.set(key, value)
    return null
  })
}

/** Two different values of one period where no later publication tells which one stands. */
export const duplicatePeriod: LintRule = {
  id: 'duplicatePeriod',
  severity: 'error',
  check: (set) =>
    amongRepeats(set, ({ value }, before) => (before.value === value ? null : { value, other: before.value, otherRow: before.row })),
}

/** The same value once more, of the same document: nothing to choose, but somebody entered it twice. */
export const repeatedRow: LintRule = {
  id: 'repeatedRow',
  severity: 'warning',
  check: (set) =>
    amongRepeats(set, ({ row, value }, before) => {
      const same = before.value === value && set.table.document[row] === set.table.document[before.row]
      return same ? { value, otherRow: before.row } : null
    }),
}
