import type { Failure, Fault } from '../domain/failure.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import { comparePeriods } from '../domain/period.ts'
import type { ColumnGuess } from '../sources/mapping/roles.ts'
import type { Mapping } from '../sources/mapping/mapping.ts'
import type { Found } from '../sources/mapping/found.ts'
import { Sum } from '../sources/rows/sum.ts'
import type { FoundMeasure, FoundValue } from '../sources/mapping/walk.ts'

/** One check of a source's own behaviour. */
export interface ContractCheck {
  readonly name: 'catalog' | 'observations' | 'health' | 'indicator' | 'region' | 'period' | 'points' | 'repeat' | 'abort'
  readonly passed: boolean
  readonly detail: string
}

/**
 * What came of a reading. `values`: there are values. `allMissing`: places for values, each with its reason. `empty`: an answer
 * without rows. `noValues`: rows, and no value in them. `described`: a document about data. `refused`: not readable.
 */
export type Outcome = 'values' | 'allMissing' | 'empty' | 'noValues' | 'described' | 'refused'

/** What was found, before its words. */
export interface CheckResult {
  readonly ok: boolean
  readonly outcome: Outcome
  /** Null where not even the format could be told. */
  readonly format: string | null
  readonly dimensions: readonly { readonly id: string; readonly size: number }[]
  readonly measures: readonly FoundMeasure[]
  readonly targets: readonly FoundMeasure[]
  /** A mapping to start from, for a table that has none; null where nothing can be proposed. */
  readonly proposed: Mapping | null
  readonly columns: readonly ColumnGuess[]
  readonly observations: number
  readonly nonNull: number
  readonly sum: number | null
  readonly first: FoundValue | null
  readonly last: FoundValue | null
  readonly periods: { readonly from: string; readonly to: string } | null
  readonly checks: readonly ContractCheck[]
  readonly faults: readonly Fault[]
  /** Why nothing could be read. */
  readonly failure: Failure | null
}

const NOTHING = {
  dimensions: [],
  measures: [],
  targets: [],
  proposed: null,
  columns: [],
  observations: 0,
  nonNull: 0,
  sum: null,
  first: null,
  last: null,
  periods: null,
  checks: [],
  faults: [],
} as const

export function refused(format: string | null, failure: Failure): CheckResult {
  return { ...NOTHING, ok: false, outcome: 'refused', format, failure }
}

/** A document that describes data and holds none. */
export function described(format: string, faults: readonly Fault[], dimensions: CheckResult['dimensions'] = []): CheckResult {
  return { ...NOTHING, ok: true, outcome: 'described', format, faults, dimensions, failure: null }
}

export function fromFound(format: string, found: Found, faults: readonly Fault[], rows: number, proposed: Mapping | null): CheckResult {
  const { columns, dimensions, measures, targets, observations, nonNull, sum, first, last, periods } = found
  const outcome = outcomeOf(observations, nonNull, rows)
  return {
    ok: outcome !== 'noValues',
    outcome,
    format,
    columns,
    dimensions,
    measures,
    targets,
    proposed,
    observations,
    nonNull,
    sum,
    first,
    last,
    periods,
    checks: [],
    faults: [...faults, ...found.faults],
    failure: null,
  }
}

/** No values are never "readable": an answer without rows is one, rows without values are not. */
function outcomeOf(observations: number, nonNull: number, rows: number): Outcome {
  if (nonNull > 0) return 'values'
  if (observations > 0) return 'allMissing'
  return rows === 0 ? 'empty' : 'noValues'
}

/** The same for observations that already have our meaning. */
export function fromTable(
  format: string,
  table: ObservationTable,
  faults: readonly Fault[],
  checks: readonly ContractCheck[] = [],
  rows = 0,
): CheckResult {
  const valued = Array.from({ length: table.rows }, (_, row) => row).filter((row) => table.missing[row] === 0)
  const [from, to] = [table.periods.toSorted((a, b) => a.start - b.start)[0], table.periods.toSorted(comparePeriods).at(-1)]
  const outcome = outcomeOf(table.rows, valued.length, rows)
  return {
    ...NOTHING,
    ok: outcome !== 'noValues' && checks.every((each) => each.passed),
    outcome,
    format,
    dimensions: [
      { id: 'indicator', size: table.indicators.length },
      { id: 'region', size: table.regions.length },
      { id: 'period', size: table.periods.length },
    ],
    observations: table.rows,
    nonNull: valued.length,
    sum: sumOf(valued.map((row) => table.value[row] ?? 0)),
    first: valueAt(table, valued[0]),
    last: valueAt(table, valued.at(-1)),
    periods: from && to ? { from: from.id, to: to.id } : null,
    checks,
    faults,
    failure: null,
  }
}

function sumOf(values: readonly number[]): number | null {
  const sum = new Sum()
  for (const value of values) sum.add(value)
  return sum.value
}

function valueAt(table: ObservationTable, row: number | undefined): FoundValue | null {
  if (row === undefined) return null
  const key = {
    indicator: table.indicators[table.indicator[row] ?? 0] ?? '',
    region: table.regions[table.region[row] ?? 0] ?? '',
    period: table.periods[table.period[row] ?? 0]?.id ?? '',
  }
  return { key, value: table.value[row] ?? Number.NaN }
}

/** Several tables as one: of one table its own result, of more their sums, with a dimension that tells them apart. */
export function fromParts(
  format: string,
  dimension: string,
  parts: readonly { readonly name: string; readonly result: CheckResult }[],
  faults: readonly Fault[],
): CheckResult {
  const [only, second] = parts
  if (only !== undefined && second === undefined) return { ...only.result, format, faults: [...faults, ...only.result.faults] }
  const results = parts.map((each) => each.result)
  const sums = results.flatMap(({ sum }) => (sum === null ? [] : [sum]))
  const keyed = (part: (typeof parts)[number] | undefined, value: FoundValue | null | undefined) =>
    part && value ? { key: { [dimension]: part.name, ...value.key }, value: value.value } : null
  const firstPart = parts.find(({ result }) => result.first !== null)
  const lastPart = parts.findLast(({ result }) => result.last !== null)
  const periods = results.flatMap((each) => (each.periods === null ? [] : [each.periods]))
  return {
    ...NOTHING,
    ok: parts.length > 0,
    outcome: results.some((each) => each.nonNull > 0) ? 'values' : (results[0]?.outcome ?? 'empty'),
    format,
    dimensions: [{ id: dimension, size: parts.length }],
    measures: parts.map(({ name, result }) => ({ id: name, nonNull: result.nonNull, sum: result.sum })),
    observations: results.reduce((total, each) => total + each.observations, 0),
    nonNull: results.reduce((total, each) => total + each.nonNull, 0),
    sum: sumOf(sums),
    first: keyed(firstPart, firstPart?.result.first),
    last: keyed(lastPart, lastPart?.result.last),
    periods:
      periods.length === 0
        ? null
        : {
            from: periods.map((each) => each.from).toSorted()[0] ?? '',
            to:
              periods
                .map((each) => each.to)
                .toSorted()
                .at(-1) ?? '',
          },
    faults: [...faults, ...results.flatMap((each) => each.faults)],
    failure: null,
  }
}
