import type { Day } from '../day.ts'
import { comparePeriods, MONTHS, periodAt, shiftPeriod, type Frequency, type Period } from '../period.ts'
import { isJudged, type JudgedStatus, type Status } from '../status.ts'
import type { Reason } from '../verdict.ts'
import type { EvaluationContext } from './context.ts'
import { rule, type Ruling } from './judge.ts'
import type { PairSpec } from './pair.ts'
import { knownAt, type Row, type Series } from './series.ts'

/** A period of the history and the day on which it is judged. */
export interface Stop {
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

/** The status that stands, and the one before it: two periods to improve, one to worsen, so that one odd value does not make a success. */
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
  context: EvaluationContext,
  visit: (stop: Stop, ruling: Ruling, standing: Standing) => void,
): { readonly ruling: Ruling; readonly standing: Standing } | null {
  const smoothed = isSmoothed(series)
  let last: { readonly ruling: Ruling; readonly standing: Standing } | null = null
  for (const stop of stopsOf(series, spec.indicator.frequency, asOf)) {
    const ruling = rule(spec, knownAt(series, stop.day), stop.day, context)
    const standing = stand(last?.standing ?? null, ruling, smoothed)
    visit(stop, ruling, standing)
    last = { ruling, standing }
  }
  return last
}
