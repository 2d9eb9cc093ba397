import { comparePeriods, shiftPeriod, yearEarlier, type Period } from '../period.ts'
import type { Point } from '../verdict.ts'
import { fitModel, type ForecastModelId } from './models.ts'
import { chooseModel, type Choice } from './rollingOrigin.ts'
import { chanceAbove, halfWidth, spreads, type Spread } from './spread.ts'

/** A forecast from fewer is a guess (不足6期，不作预测): model and error would both be fitted to the same few values. */
export const LEAST_POINTS = 6
export const FORECAST_SHARE = 0.8

/** Why there is no forecast. Each has its sentence in i18n. */
export const FORECAST_REFUSALS = ['tooFewPoints', 'tooFewSinceBreak', 'irregularSpacing', 'notNumbers'] as const
export type ForecastRefusal = (typeof FORECAST_REFUSALS)[number]

/** Why no chance of reaching the target is stated. */
export const CHANCE_REFUSALS = ['noTarget', 'noDeadline', 'alreadyDue', 'tooFarAhead', 'noPastErrors'] as const
export type ChanceRefusal = (typeof CHANCE_REFUSALS)[number]

export interface ForecastPoint {
  readonly period: Period
  readonly value: number
  /** Ends of the interval that 80 % of such forecasts should cover, clipped to the natural limits. */
  readonly lower: number
  readonly upper: number
}

export interface ForecastRequest {
  /** Ordered, one a period. */
  readonly points: readonly Point[]
  /** First periods of new definitions: the forecast sees nothing before the newest of them. */
  readonly breaks: readonly Period[]
  readonly target: { readonly value: number; readonly direction: 'up' | 'down'; readonly due: Period | null } | null
  readonly naturalMin: number | null
  readonly naturalMax: number | null
}

/** A forecast made with what was known a year before the latest value, beside what came. */
export interface Hindcast {
  readonly model: ForecastModelId
  /** Last period it knew. */
  readonly from: Period
  readonly points: readonly (ForecastPoint & { readonly actual: number; readonly inside: boolean })[]
}

export interface Forecast {
  readonly ok: true
  readonly model: ForecastModelId
  readonly parameters: Readonly<Record<string, number>>
  readonly points: readonly ForecastPoint[]
  /** Mean absolute error of each model, and of "no change", in rolling forecasts of the series itself. */
  readonly errors: Choice['means']
  /** How many pasts were forecast from, and how many values were used. */
  readonly origins: number
  readonly used: number
  /** Probability, 0 to 1, that the target's period ends with the target reached. */
  readonly chance: number | null
  readonly chanceRefusal: ChanceRefusal | null
  /** Null where a year ago there were too few values. */
  readonly yearAgo: Hindcast | null
}

export interface NoForecast {
  readonly ok: false
  readonly reason: ForecastRefusal
  /** Usable values there are, of the least there must be. */
  readonly have: number
  readonly need: number
}

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

interface Run {
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

const refuse = (reason: ForecastRefusal, have: number): NoForecast => ({ ok: false, reason, have, need: LEAST_POINTS })

function usableRun({ points, breaks }: ForecastRequest): Run | NoForecast {
  if (!points.every(({ value }) => Number.isFinite(value))) return refuse('notNumbers', 0)
  const since = sinceBreak(points, breaks)
  if (points.length < LEAST_POINTS) return refuse('tooFewPoints', points.length)
  if (since.length < LEAST_POINTS) return refuse('tooFewSinceBreak', since.length)
  const run = regularRun(since)
  return run.points.length < LEAST_POINTS ? refuse('irregularSpacing', run.points.length) : run
}

/** Steps from the last value to the target's period; 0 where it is due already, null without one. */
function stepsTo(run: Run, due: Period | null): number | null {
  const last = run.points.at(-1)?.period
  if (!due || !last) return null
  let at = last
  for (let steps = 0; steps <= run.points.length; steps += 1) {
    if (at.end >= due.end) return steps
    at = shiftPeriod(at, run.stride)
  }
  return run.points.length + 1
}

/** As far as the target's period, and no farther than the series is long; a third of its length where there is no target. */
function horizonOf(run: Run, toTarget: number | null): number {
  const usual = Math.max(2, Math.round(run.points.length / 3))
  return Math.min(run.points.length, Math.max(toTarget ?? 0, usual))
}

interface Prepared {
  readonly run: Run
  readonly horizon: number
  readonly choice: Choice
  readonly parameters: Readonly<Record<string, number>>
  readonly values: readonly number[]
  readonly spread: readonly Spread[]
}

function prepare(run: Run, horizon: number): Prepared | null {
  const y = run.points.map(({ value }) => value)
  const choice = chooseModel(y, horizon)
  const fitted = choice && fitModel(choice.model, y)
  if (!choice || !fitted) return null
  const values = Array.from({ length: horizon }, (_, index) => fitted.ahead(index + 1))
  const spread = spreads(choice.errors.byStep, horizon)
  const finite = [...values, ...spread.map(({ standardError }) => standardError)].every(Number.isFinite)
  return finite ? { run, horizon, choice, parameters: fitted.parameters, values, spread } : null
}

function pointsOf({ run, values, spread }: Prepared, { naturalMin, naturalMax }: ForecastRequest): readonly ForecastPoint[] {
  const clip = (value: number): number => Math.min(naturalMax ?? Infinity, Math.max(naturalMin ?? -Infinity, value))
  const last = run.points.at(-1)?.period
  return values.flatMap((value, index) => {
    const error = spread[index]
    if (!last || !error) return []
    const half = halfWidth(error, FORECAST_SHARE)
    return [
      { period: shiftPeriod(last, run.stride * (index + 1)), value: clip(value), lower: clip(value - half), upper: clip(value + half) },
    ]
  })
}

type Chance = Pick<Forecast, 'chance' | 'chanceRefusal'>

function chanceOf(prepared: Prepared, target: ForecastRequest['target'], steps: number | null): Chance {
  const none = (chanceRefusal: ChanceRefusal): Chance => ({ chance: null, chanceRefusal })
  if (!target) return none('noTarget')
  if (steps === null) return none('noDeadline')
  if (steps === 0) return none('alreadyDue')
  const value = prepared.values[steps - 1]
  const spread = prepared.spread[steps - 1]
  if (value === undefined || !spread) return none('tooFarAhead')
  const above = chanceAbove(spread, target.value - value)
  if (above === null) return none('noPastErrors')
  return { chance: target.direction === 'up' ? above : 1 - above, chanceRefusal: null }
}

/** What the same rules would have said with the values known a year before the latest one. */
function hindcast(run: Run, request: ForecastRequest): Hindcast | null {
  const last = run.points.at(-1)
  const cut = last && yearEarlier(last.period)
  const known = cut ? run.points.filter(({ period }) => period.end <= cut.end) : []
  const came = run.points.slice(known.length)
  const from = known.at(-1)
  if (!from || known.length < LEAST_POINTS || came.length === 0) return null
  const prepared = prepare({ points: known, stride: run.stride }, came.length)
  if (!prepared) return null
  const points = pointsOf(prepared, request).flatMap((said, index) => {
    const actual = came[index]?.value
    return actual === undefined ? [] : [{ ...said, actual, inside: actual >= said.lower && actual <= said.upper }]
  })
  return { model: prepared.choice.model, from: from.period, points }
}

/**
 * A forecast from six values on: a straight line, Holt's trend or a damped one, whichever erred least when each past of the
 * series itself was forecast from; with an interval from those errors, clipped to natural limits. Under six values, across a
 * break, or with gaps: none, and why. Never farther ahead than the series is long.
 */
export function forecast(request: ForecastRequest): Forecast | NoForecast {
  const run = usableRun(request)
  if ('ok' in run) return run
  const toTarget = stepsTo(run, request.target?.due ?? null)
  const prepared = prepare(run, horizonOf(run, toTarget))
  if (!prepared) return refuse('notNumbers', run.points.length)
  return {
    ok: true,
    model: prepared.choice.model,
    parameters: prepared.parameters,
    points: pointsOf(prepared, request),
    errors: prepared.choice.means,
    origins: prepared.choice.errors.origins,
    used: run.points.length,
    ...chanceOf(prepared, request.target, toTarget),
    yearAgo: hindcast(run, request),
  }
}
