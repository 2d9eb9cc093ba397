import { comparePeriods, shiftPeriod, type Period } from '../period.ts'
import type { Point } from '../verdict.ts'
import { LEAST_POINTS, type ForecastRefusal, type ForecastRequest, type NoForecast } from './forecastTypes.ts'

/** How many periods lie between two neighbours: 1 without gaps, 2 for every other year; null where it is no whole number. */
function stepBetween(a: Period, b: Period): number | null {
  if (a.frequency !== b.frequency || comparePeriods(a, b) >= 0) return null
  let at = a
  for (let step = 1; step <= 60; step += 1) {
    at = shiftPeriod(at, 1)
    if (at.id === b.id) return step
    if (comparePeriods(at, b) > 0) return null
  }
  return null
}

export interface Run {
  readonly points: readonly Point[]
  /** Periods from one value to the next. */
  readonly stride: number
}

/** The values at the end of a series that stand at equal distances. */
function regularRun(points: readonly Point[]): Run {
  const last = points.at(-1)
  const before = points.at(-2)
  const stride = last && before ? stepBetween(before.period, last.period) : null
  if (stride === null) return { points: points.slice(-1), stride: 1 }
  let start = points.length - 2
  for (; start > 0; start -= 1) {
    const [a, b] = [points[start - 1], points[start]]
    if (!a || !b || stepBetween(a.period, b.period) !== stride) break
  }
  return { points: points.slice(start), stride }
}

function sinceBreak(points: readonly Point[], breaks: readonly Period[]): readonly Point[] {
  const newest = breaks
    .filter(({ start }) => start <= (points.at(-1)?.period.end ?? start))
    .toSorted(comparePeriods)
    .at(-1)
  return newest ? points.filter(({ period }) => period.start >= newest.start) : points
}

export const refuse = (reason: ForecastRefusal, have: number): NoForecast => ({ ok: false, reason, have, need: LEAST_POINTS })

export function usableRun({ points, breaks }: Pick<ForecastRequest, 'points' | 'breaks'>): Run | NoForecast {
  if (!points.every(({ value }) => Number.isFinite(value))) return refuse('notNumbers', 0)
  const since = sinceBreak(points, breaks)
  if (points.length < LEAST_POINTS) return refuse('tooFewPoints', points.length)
  if (since.length < LEAST_POINTS) return refuse('tooFewSinceBreak', since.length)
  const run = regularRun(since)
  return run.points.length < LEAST_POINTS ? refuse('irregularSpacing', run.points.length) : run
}

/** Steps from the last value to the last period that ends by the target's date; 0 where none is to come, null without a date. */
export function stepsTo(run: Run, due: Period | null): number | null {
  const last = run.points.at(-1)?.period
  if (!due || !last) return null
  let next = shiftPeriod(last, run.stride)
  for (let steps = 0; steps <= run.points.length; steps += 1) {
    if (next.end > due.end) return steps
    next = shiftPeriod(next, run.stride)
  }
  return run.points.length + 1
}

/** As far as the target's period, and no farther than the series is long; a third of its length where there is no target. */
export function horizonOf(run: Run, toTarget: number | null): number {
  const usual = Math.max(2, Math.round(run.points.length / 3))
  return Math.min(run.points.length, Math.max(toTarget ?? 0, usual))
}
