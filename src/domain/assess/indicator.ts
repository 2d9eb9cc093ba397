import type { Indicator, UnitWords } from '../indicator.ts'
import { valuedAt } from '../observationTable.ts'
import { NATIONAL } from '../region.ts'
import { isJudged } from '../status.ts'
import { comparableRows, isUnfinished, previousOf, toChange } from './change.ts'
import type { EvaluationContext } from './context.ts'
import { latestShown, latestUsable, type SeriesRow, type Series } from './series.ts'
import type { Change, PairAssessment } from './types.ts'

export const seriesIn = (all: readonly Series[], region: string): Series | null => all.find((each) => each.region === region) ?? null

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
  rows: readonly SeriesRow[],
  indicator: Indicator,
  measure: UnitWords['measure'],
  { table, asOf }: Pick<EvaluationContext, 'table' | 'asOf'>,
): { readonly change: Change | null; readonly comparable: number } {
  const comparable = comparableRows(rows, indicator)
  const latest = latestUsable(rows)
  const previous = latest && !isUnfinished(latest, asOf) ? previousOf(latest, comparable) : null
  if (!latest || !previous || !Number.isFinite(latest.value - previous.value)) return { change: null, comparable: comparable.length }
  return {
    change: toChange(valuedAt(table, previous.row), valuedAt(table, latest.row), indicator, measure),
    comparable: comparable.length,
  }
}

const UNJUDGED_FIRST = ['noData', 'noTarget', 'stale'] as const

/**
 * The pair whose verdict is the indicator's, among those of the place whose value stands as the indicator's; a province's target decides
 * only where there is no national value. One that a later document replaces never is. Of the targets still in force (undated ones last) the earliest that can be judged;
 * else of the passed ones the latest that can be judged; else the first that has no data, then the first that is stale: that nothing is known is said before that it is old.
 */
export function decidingPair(all: readonly PairAssessment[], region: string | null): PairAssessment | null {
  const here = all.filter(({ target }) => region === null || target.region === region)
  const pairs = (here.length > 0 || region === NATIONAL ? here : all).filter(({ verdict }) => verdict.reason !== 'targetSuperseded')
  const inForce = pairs.filter((pair) => !pair.deadlinePassed)
  const passed = pairs.filter((pair) => pair.deadlinePassed).toReversed()
  const order = [...inForce, ...passed]
  const judged = order.find((pair) => isJudged(pair.verdict.status))
  if (judged) return judged
  const rank = new Map<string, number>(UNJUDGED_FIRST.map((status, at) => [status, at]))
  return order.toSorted((a, b) => (rank.get(a.verdict.status) ?? 9) - (rank.get(b.verdict.status) ?? 9))[0] ?? null
}
