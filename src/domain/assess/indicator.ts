import type { Day } from '../day.ts'
import type { Indicator, UnitWords } from '../indicator.ts'
import { NATIONAL } from '../region.ts'
import { isJudged } from '../status.ts'
import type { Text } from '../text.ts'
import { comparableRows, previousOf, toChange } from './change.ts'
import type { Bench } from './judge.ts'
import { knownAt, latestShown, latestUsable, type Row, type Series } from './series.ts'
import type { Change, PairAssessment, RegionalValue, Segment, SeriesPoint } from './types.ts'
import { observe, valuedAt } from './verdict.ts'

/** The place judged: national, else the only one, else the one with the newest value, then the most values, then by its code. */
export function mainSeries(all: readonly Series[]): Series | null {
  const national = all.find((each) => each.region === NATIONAL)
  if (national || all.length < 2) return national ?? all[0] ?? null
  const rank = (series: Series) => ({ end: latestShown(series.rows)?.period.end ?? -Infinity, count: series.rows.length })
  return all.reduce((best, each) => {
    const a = rank(best)
    const b = rank(each)
    return (b.end - a.end || b.count - a.count || (each.region < best.region ? 1 : -1)) > 0 ? each : best
  })
}

/** The latest row's movement, and how many earlier rows it can be compared with. */
export function changeOf(
  rows: readonly Row[],
  indicator: Indicator,
  measure: UnitWords['measure'],
  bench: Bench,
): { readonly change: Change | null; readonly comparable: number } {
  const comparable = comparableRows(rows, indicator, measure)
  const latest = latestUsable(rows)
  const previous = latest && previousOf(latest, comparable)
  if (!latest || !previous || !Number.isFinite(latest.value - previous.value)) return { change: null, comparable: comparable.length }
  return {
    change: toChange(valuedAt(bench, previous.row), valuedAt(bench, latest.row), indicator, measure),
    comparable: comparable.length,
  }
}

const LINE_FROM = 3

/** Rows as points, split where the definition changed. */
export function segmentsOf(
  series: Series,
  asOf: Day,
  indicator: Indicator,
  bench: Bench,
  reasonAt: (row: Row) => Text | null,
): readonly Segment[] {
  const groups: Row[][] = []
  for (const row of knownAt(series, asOf)) {
    const group = groups.at(-1)
    if (group?.[0]?.segment === row.segment) group.push(row)
    else groups.push([row])
  }
  return groups.map((rows, at) => {
    const points = rows.map((row) => toPoint(series, row, asOf, indicator, bench))
    const first = rows[0]
    return {
      points,
      reason: at > 0 && first ? reasonAt(first) : null,
      line: !indicator.mixedCounters && points.filter((point) => point.usable).length >= LINE_FROM,
    }
  })
}

function toPoint(series: Series, row: Row, asOf: Day, indicator: Indicator, bench: Bench): SeriesPoint {
  const older = series.plain
    ? []
    : series.rows.filter((each) => each.period.id === row.period.id && each !== row && each.knownFrom <= asOf).toReversed()
  return {
    observation: observe(bench, row.row),
    revisions: older.map((each) => observe(bench, each.row)),
    usable: row.usable && indicator.mixedCounters !== true,
  }
}

/** The newest value of every place but the national one, in the order of the catalog's regions. */
export function regionalOf(
  all: readonly Series[],
  asOf: Day,
  indicator: Indicator,
  measure: UnitWords['measure'],
  bench: Bench,
  order: ReadonlyMap<string, number>,
): readonly RegionalValue[] {
  const place = (series: Series) => order.get(series.region) ?? order.size
  return all
    .filter((series) => series.region !== NATIONAL)
    .toSorted((a, b) => place(a) - place(b) || (a.region < b.region ? -1 : 1))
    .flatMap((series) => {
      const rows = knownAt(series, asOf)
      const latest = latestShown(rows)
      if (!latest) return []
      return [{ region: series.region, latest: observe(bench, latest.row), change: changeOf(rows, indicator, measure, bench).change }]
    })
}

const UNJUDGED_FIRST = ['noData', 'noTarget', 'stale'] as const

/**
 * The pair whose verdict is the indicator's. Of the targets still in force (undated ones last) the earliest that can be judged;
 * else of the passed ones the latest that can be judged; else the first by the precedence of section 7.1 (noData before stale).
 */
export function decidingPair(pairs: readonly PairAssessment[]): PairAssessment | null {
  const inForce = pairs.filter((pair) => !pair.deadlinePassed)
  const passed = pairs.filter((pair) => pair.deadlinePassed).toReversed()
  const order = [...inForce, ...passed]
  const judged = order.find((pair) => isJudged(pair.verdict.status))
  if (judged) return judged
  const rank = new Map<string, number>(UNJUDGED_FIRST.map((status, at) => [status, at]))
  return order.toSorted((a, b) => (rank.get(a.verdict.status) ?? 9) - (rank.get(b.verdict.status) ?? 9))[0] ?? null
}
