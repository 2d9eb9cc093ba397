import type { Day } from '../day.ts'
import { NO_DAY } from '../observationTable.ts'
import { comparePeriods, MONTHS, periodAt, shiftPeriod, type Frequency, type Period } from '../period.ts'
import { isJudged, type JudgedStatus, type Status } from '../status.ts'
import type { Reason } from '../verdict.ts'
import { rule, type Bench, type Ruling } from './judge.ts'
import type { PairSpec } from './pair.ts'
import { knownAt, type Row, type Series } from './series.ts'
import type { History, HistoryStep, Since } from './historyTypes.ts'

/** A period of the history and the day on which it is judged. */
interface Stop {
  readonly period: Period
  readonly day: Day
}

/** Statuses that only wait for time to tell are smoothed; to have reached a target is a fact, and is said at once. */
const RANK: Readonly<Record<JudgedStatus, number>> = { offTrack: 0, atRisk: 1, onTrack: 2, achieved: 3 }

const GRID: ReadonlySet<string> = new Set<Frequency>(['M', 'Q', 'S', 'A'])

/** A grid of the indicator's own frequency is drawn where all its values are of that frequency, else every observed period stands. */
function gridOf(series: Series, frequency: string): Exclude<Frequency, 'range'> | null {
  const own = series.rows.at(-1)?.period.frequency
  if (own === undefined || own === 'range' || own !== frequency || !GRID.has(own)) return null
  return series.rows.every((row) => row.period.frequency === own) ? own : null
}

/** Observed periods, each with the day its first value became known. Rows follow one another by period. */
function observedStops(rows: readonly Row[], asOf: Day): readonly Stop[] {
  const stops: Stop[] = []
  for (const row of rows) {
    // A day of publication or the end of a period, both of which are days.
    if (row.knownFrom <= asOf && stops.at(-1)?.period.id !== row.period.id) stops.push({ period: row.period, day: row.knownFrom as Day })
  }
  return stops
}

/** The grid from the first observed period to the last one observed or overdue. A period without a value is judged a period later. */
function gridStops(observed: readonly Stop[], frequency: Exclude<Frequency, 'range'>, asOf: Day): readonly Stop[] {
  const known = new Map(observed.map((stop) => [stop.period.id, stop]))
  const last = observed.at(-1)?.period
  const stops: Stop[] = []
  let period = observed[0] && periodAt(observed[0].period.end, frequency)
  while (period && last && period.start <= asOf) {
    const next = shiftPeriod(period, 1)
    const stop = known.get(period.id) ?? { period, day: next.end }
    if (stop.day > asOf && comparePeriods(period, last) > 0) break
    stops.push(stop)
    period = next
  }
  return stops
}

/** No value missing between the first and the last: the grid is the observed periods themselves. */
function isGapless(observed: readonly Stop[], months: number, asOf: Day): boolean {
  const first = observed[0]
  const last = observed.at(-1)
  if (!first || !last) return true
  const span = Math.round((last.period.end - first.period.end) / ((months * 365.2425) / 12))
  return span === observed.length - 1 && last.period.end + months * 62 > asOf
}

/** Periods to judge with their days, which never run backwards; the last of them is judged today. */
export function stopsOf(series: Series, frequency: string, asOf: Day): readonly Stop[] {
  const observed = observedStops(series.rows, asOf)
  const grid = gridOf(series, frequency)
  const months = grid ? MONTHS[grid] : undefined
  const stops = grid && months && !isGapless(observed, months, asOf) ? gridStops(observed, grid, asOf) : observed
  let latest = -Infinity
  return stops.map((stop, at) => {
    latest = at === stops.length - 1 ? asOf : Math.min(asOf, Math.max(latest, stop.day))
    return latest === stop.day ? stop : { period: stop.period, day: latest as Day } // one of the days above, or asOf
  })
}

/** The status that stands, and the one before it: two periods to improve, one to worsen (DESIGN 7.1). */
export interface Standing {
  readonly status: Status
  readonly reason: Reason
  readonly held: boolean
  /** What the last value of its own period was ruled to be. */
  readonly raw: Status
  readonly rawReason: Reason
  readonly valuePeriod: string | null
}

const rankOf = (status: Status): number => (isJudged(status) ? RANK[status] : -1)

function standAs(status: Status, reason: Reason, held: boolean, said: Ruling): Standing {
  return { status, reason, held, raw: said.status, rawReason: said.reason, valuePeriod: said.latest?.period.id ?? null }
}

/** Improves only where this period and the one before it both say so, and then by as much as both say. */
export function stand(before: Standing | null, ruling: Ruling, smoothed: boolean): Standing {
  const { status, reason } = ruling
  const free = !smoothed || !before || !isJudged(status) || !isJudged(before.status) || status === 'achieved'
  if (free || rankOf(status) <= rankOf(before.status)) return standAs(status, reason, false, ruling)
  // The same value judged again later is not a second period.
  const again = before.valuePeriod === (ruling.latest?.period.id ?? null)
  const both = again ? -1 : Math.min(rankOf(status), rankOf(before.raw))
  if (both <= rankOf(before.status)) return again ? waiting(before) : standAs(before.status, before.reason, true, ruling)
  return both === rankOf(status) ? standAs(status, reason, false, ruling) : standAs(before.raw, before.rawReason, true, ruling)
}

const waiting = ({ status, reason, raw, rawReason, valuePeriod }: Standing): Standing => ({
  status,
  reason,
  held: true,
  raw,
  rawReason,
  valuePeriod,
})

export const isSmoothed = (series: Series | null): boolean => {
  const own = series?.rows.at(-1)?.period.frequency
  return own === 'M' || own === 'Q'
}

/** One walk through the periods. `visit` sees every step; what is returned is the last one. */
export function walk(
  spec: PairSpec,
  series: Series,
  asOf: Day,
  bench: Bench,
  visit: (stop: Stop, ruling: Ruling, standing: Standing) => void,
): { readonly ruling: Ruling; readonly standing: Standing } | null {
  const smoothed = isSmoothed(series)
  let last: { readonly ruling: Ruling; readonly standing: Standing } | null = null
  for (const stop of stopsOf(series, spec.indicator.frequency, asOf)) {
    const ruling = rule(spec, knownAt(series, stop.day), stop.day, bench)
    const standing = stand(last?.standing ?? null, ruling, smoothed)
    visit(stop, ruling, standing)
    last = { ruling, standing }
  }
  return last
}

/** Counts the run of one status that a history ends with, as it goes. */
export class Run {
  private from: Period | null = null
  private to: Period | null = null
  private status: Status | null = null
  private previous: Status | null = null
  private periods = 0

  add(period: Period, status: Status): void {
    this.to = period
    this.periods = status === this.status ? this.periods + 1 : 1
    if (status === this.status) return
    this.previous = this.status
    this.status = status
    this.from = period
  }

  /** Months by the calendar where all periods are of one length, else between the ends. */
  since(): Since | null {
    const { from, to, periods, previous } = this
    if (!from || !to) return null
    const each = MONTHS[to.frequency]
    const regular = each !== undefined && from.frequency === to.frequency
    const between = (to.end - from.end) / (365.2425 / 12)
    return { from, periods, months: Math.round(regular ? between + each : between), previous }
  }
}

/** Written out, not spread, as there may be hundreds of thousands. */
function toStep(stop: Stop, ruling: Ruling, standing: Standing): HistoryStep {
  const { latest } = ruling
  return {
    period: stop.period,
    day: stop.day,
    status: standing.status,
    reason: standing.reason,
    raw: ruling.status,
    held: standing.held,
    completion: ruling.completion,
    expected: ruling.expected,
    gap: ruling.gap,
    value: latest === null ? null : latest.value,
    valuePeriod: latest === null ? null : latest.period,
  }
}

/** A day of publication that the source does not give was taken to be the end of the period. */
function isAssumed(series: Series, bench: Bench): boolean {
  return series.rows.some((row) => bench.table.publishedAt[row.row] === NO_DAY)
}

const NO_HISTORY: History = { steps: [], since: null, assumed: false, smoothed: false }

/**
 * A status for every past period as it would have been judged then, from the values known then. The last step is judged on
 * `asOf` and has the verdict's status.
 */
export function historyOf(spec: PairSpec, series: Series | null, asOf: Day, bench: Bench): History {
  if (!series) return NO_HISTORY
  const steps: HistoryStep[] = []
  const run = new Run()
  walk(spec, series, asOf, bench, (stop, ruling, standing) => {
    steps.push(toStep(stop, ruling, standing))
    run.add(stop.period, standing.status)
  })
  return { steps, since: run.since(), assumed: isAssumed(series, bench), smoothed: isSmoothed(series) }
}

/** Periods of an indicator without a target: there was never anything to judge. */
export function unjudgedHistory(
  series: Series | null,
  frequency: string,
  asOf: Day,
  bench: Bench,
  status: Status,
  reason: Reason,
): History {
  if (!series) return NO_HISTORY
  const nothing = { completion: null, expected: null, gap: null, held: false, value: null, valuePeriod: null }
  const steps = stopsOf(series, frequency, asOf).map((stop): HistoryStep => ({ ...stop, ...nothing, status, reason, raw: status }))
  return { steps, since: null, assumed: isAssumed(series, bench), smoothed: false }
}
