import { shiftPeriod, yearEarlier } from '../period.ts'
import type {
  Forecast,
  ForecastPoint,
  ForecastRequest,
  ForecastTarget,
  Hindcast,
  NoForecast,
  Projection,
  Stretch,
} from './forecastTypes.ts'
import { FORECAST_SHARE, LEAST_POINTS, MOST_POINTS } from './forecastTypes.ts'
import { fitModel } from './models.ts'
import { chooseModel, type Choice } from './rollingOrigin.ts'
import { horizonOf, refuse, stepsTo, usableRun, type Run } from './run.ts'
import { chanceAbove, halfWidth, spreads, type Spread } from './spread.ts'
import { newestStretch } from './stretch.ts'

/** Relative distances this small come from binary fractions, not from the figures: a series on a straight line has no errors. */
const NOISE = 1e-9

interface Prepared {
  readonly run: Run
  readonly choice: Choice
  readonly parameters: Readonly<Record<string, number>>
  /** The forecast by steps, and how far such forecasts erred. */
  readonly values: readonly number[]
  readonly spread: readonly Spread[]
  readonly stretch: Stretch
}

function prepare(run: Run, horizon: number): Prepared | null {
  const points = run.points.slice(-MOST_POINTS)
  const y = points.map(({ value }) => value)
  const start = newestStretch(y)
  const choice = chooseModel(y, horizon)
  const fitted = choice && fitModel(choice.model, y.slice(start))
  const from = points[start]?.period
  const to = points.at(-1)?.period
  if (!choice || !fitted || !from || !to) return null
  const values = Array.from({ length: horizon }, (_, index) => fitted.ahead(index + 1))
  const noise = NOISE * Math.max(...y.map(Math.abs))
  const spread = spreads(choice.errors.byStep, horizon).map((each) => (each.standardError <= noise ? { ...each, standardError: 0 } : each))
  const finite = [...values, ...spread.map(({ standardError }) => standardError)].every(Number.isFinite)
  const stretch = { from, to, count: y.length - start, turned: start > 0 }
  return finite ? { run, choice, parameters: fitted.parameters, values, spread, stretch } : null
}

type Limits = Pick<ForecastRequest, 'naturalMin' | 'naturalMax'>

function pointsOf({ run, values, spread }: Prepared, { naturalMin, naturalMax }: Limits): readonly ForecastPoint[] {
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

interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

function boundsOf(target: ForecastTarget): Bounds {
  if (!('value' in target)) return target
  return target.direction === 'up' ? { min: target.value, max: null } : { min: null, max: target.value }
}

/** Exactly at a limit is within it. */
function isWithin(value: number, { min, max }: Bounds): boolean {
  return (min === null || value >= min - Math.abs(min) * NOISE) && (max === null || value <= max + Math.abs(max) * NOISE)
}

/** Probability of ending within the bounds; null where the past shows no error to go by. */
function chanceWithin(spread: Spread, value: number, { min, max }: Bounds): number | null {
  const above = (bound: number | null, otherwise: number) => (bound === null ? otherwise : chanceAbove(spread, bound - value))
  const [overMin, overMax] = [above(min, 1), above(max, 0)]
  return overMin === null || overMax === null ? null : Math.max(0, overMin - overMax)
}

type AtDue = Pick<Projection, 'atDue' | 'chance' | 'chanceRefusal'>

/** What is said of the target's date, or why nothing is. */
function atDueOf(prepared: Prepared, points: readonly ForecastPoint[], target: ForecastTarget | null, steps: number | null): AtDue {
  const none = (chanceRefusal: NonNullable<AtDue['chanceRefusal']>): AtDue => ({ atDue: null, chance: null, chanceRefusal })
  if (!target) return none('noTarget')
  if (steps === null) return none('noDeadline')
  if (steps === 0) return none('alreadyDue')
  const value = prepared.values[steps - 1]
  const spread = prepared.spread[steps - 1]
  const point = points[steps - 1]
  if (value === undefined || !spread || !point) return none('tooFarAhead')
  const bounds = boundsOf(target)
  const chance = chanceWithin(spread, value, bounds)
  return { atDue: { point, reached: isWithin(point.value, bounds) }, chance, chanceRefusal: chance === null ? 'noPastErrors' : null }
}

/** What the same rules would have said with the values known a year before the latest one. */
function hindcast(run: Run, limits: Limits): Hindcast | null {
  const last = run.points.at(-1)
  const cut = last && yearEarlier(last.period)
  const known = cut ? run.points.filter(({ period }) => period.end <= cut.end) : []
  const came = run.points.slice(known.length)
  const from = known.at(-1)
  if (!from || known.length < LEAST_POINTS || came.length === 0) return null
  const prepared = prepare({ points: known, stride: run.stride }, came.length)
  if (!prepared) return null
  const points = pointsOf(prepared, limits).flatMap((said, index) => {
    const actual = came[index]?.value
    return actual === undefined ? [] : [{ ...said, actual, inside: isWithin(actual, { min: said.lower, max: said.upper }) }]
  })
  return { model: prepared.choice.model, from: from.period, points }
}

/**
 * A forecast from six values on: of the newest stretch that one straight line holds, a line, Holt's trend or a damped one is carried on,
 * whichever erred least when each past of the series itself was forecast from in the same way; with an interval from those errors,
 * clipped to natural limits. Under six values, across a break, or with gaps: none, and why. Never farther ahead than the series is long.
 * Of more than `MOST_POINTS` values the newest are taken.
 */
export function project(request: ForecastRequest): Projection | NoForecast {
  const run = usableRun(request)
  return 'ok' in run ? run : projectRun(run, request)
}

function projectRun(run: Run, request: ForecastRequest): Projection | NoForecast {
  const toTarget = stepsTo(run, request.target?.due ?? null)
  const prepared = prepare(run, horizonOf(run, toTarget))
  if (!prepared) return refuse('notNumbers', run.points.length)
  const { choice, parameters, stretch } = prepared
  const points = pointsOf(prepared, request)
  return {
    ok: true,
    model: choice.model,
    parameters,
    stretch,
    points,
    errors: choice.means,
    origins: choice.errors.origins,
    used: Math.min(run.points.length, MOST_POINTS),
    known: run.points.length,
    ...atDueOf(prepared, points, request.target, toTarget),
  }
}

/** The same with a look back: what would have been said a year ago, beside what came. It takes as long again. */
export function forecast(request: ForecastRequest): Forecast | NoForecast {
  const run = usableRun(request)
  if ('ok' in run) return run
  const projected = projectRun(run, request)
  return projected.ok ? { ...projected, yearAgo: hindcast(run, request) } : projected
}
