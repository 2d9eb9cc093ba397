import { dayOf } from '../domain/day.ts'
import { forecast } from '../domain/forecast/forecast.ts'
import { FORECAST_SHARE, type ForecastPoint, type ForecastRefusal } from '../domain/forecast/forecastTypes.ts'
import { outlookIn } from '../domain/forecast/outlook.ts'
import { fitSmoothing, type SmoothingKind } from '../domain/forecast/fitSmoothing.ts'
import { leastSquares, powers } from '../domain/forecast/leastSquares.ts'
import { smooth, smoothedAhead, type SmoothingParameters } from '../domain/forecast/smoothing.ts'
import { fitLine, fitThroughOrigin, lineAt, predictionHalfWidth } from '../domain/forecast/straightLine.ts'
import { periodAt, type Period } from '../domain/period.ts'
import type { GivenWeights, Series } from './series.ts'

/** Least values for a smoothing fit to mean anything. */
const LEAST_SMOOTHED = 3

interface Sorted {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Distance between neighbours where it is always the same, else null. */
  readonly step: number | null
}

function sorted({ x, y }: Series): Sorted {
  const order = x.map((_, index) => index).toSorted((a, b) => (x[a] ?? 0) - (x[b] ?? 0))
  const xs = order.map((index) => x[index] ?? 0)
  const steps = xs.slice(1).map((value, index) => value - (xs[index] ?? 0))
  const [first] = steps
  const even = first !== undefined && first > 0 && steps.every((step) => Math.abs(step - first) <= 1e-9 * first)
  return { x: xs, y: order.map((index) => y[index] ?? 0), step: even ? first : null }
}

const ahead = <T>(count: number, of: (step: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => of(index + 1))

function lineOf({ x, y, step }: Sorted, steps: number) {
  const line = fitLine(x, y)
  if (!line) return null
  const last = x.at(-1) ?? 0
  const at = step === null ? [] : ahead(steps, (count) => last + count * step)
  const interval = (share: number, sign: 1 | -1) => at.map((value) => lineAt(line, value) + sign * predictionHalfWidth(line, value, share))
  const { meanX: _meanX, sxx: _sxx, ...figures } = line
  return {
    ...figures,
    xNew: at,
    mean: at.map((value) => lineAt(line, value)),
    lower80: interval(0.8, -1),
    upper80: interval(0.8, 1),
    lower95: interval(0.95, -1),
    upper95: interval(0.95, 1),
  }
}

function smoothedBy(y: readonly number[], parameters: SmoothingParameters, steps: number) {
  const state = smooth(y, parameters)
  const { alpha, beta, phi, level, trend } = parameters
  return {
    par: { alpha, beta, phi, l: level, b: trend },
    sse: state.sse,
    level: state.level,
    trend: state.trend,
    mean: ahead(steps, (count) => smoothedAhead(state, phi, count)),
  }
}

function smoothing(y: readonly number[], kind: SmoothingKind, steps: number) {
  return y.length < LEAST_SMOOTHED ? null : smoothedBy(y, fitSmoothing(y, kind), steps)
}

function byWeights(y: readonly number[], { alpha, beta, phi }: GivenWeights, steps: number) {
  const [first = 0, second = first] = y
  const trend = beta === 0 ? 0 : second - first
  const fitted = smooth(y, { alpha, beta, phi, level: first, trend })
  return { ...smoothedBy(y, { alpha, beta, phi, level: first, trend }, steps), fitted: fitted.fitted, trends: fitted.trends }
}

type Chosen =
  | { readonly refused: ForecastRefusal; readonly have: number; readonly need: number }
  | { readonly refused: null; readonly [figure: string]: unknown }

/** The forecast as the pages draw it. The engine counts in periods; any even x is carried on a count of years. */
function chosen({ x, y, step }: Sorted, asked: Series['target']): Chosen {
  if (step === null) return { refused: 'irregularSpacing', have: y.length, need: 6 }
  const first = x[0] ?? 0
  const points = y.map((value, index) => ({ period: periodAt(dayOf(2000 + index, 1, 1), 'A'), value }))
  const due = asked && periodAt(dayOf(2000 + Math.floor((asked.x - first) / step + 1e-9), 1, 1), 'A')
  const target = asked && { value: asked.value, direction: asked.direction, due }
  const result = forecast({ points, breaks: [], target, naturalMin: null, naturalMax: null })
  if (!result.ok) return { refused: result.reason, have: result.have, need: result.need }
  const at = (period: Period) => first + (Number(period.id) - 2000) * step
  const place = ({ period, value, lower, upper }: ForecastPoint) => ({ x: at(period), value, lower, upper })
  const yearAgo = result.yearAgo?.points.map((point) => ({ ...place(point), actual: point.actual, inside: point.inside })) ?? null
  const { model, parameters, errors, origins, stretch } = result
  const stated = outlookIn(result)
  const ahead = asked === null ? {} : { outlook: stated?.outlook ?? null, chance: result.chance, chanceRefusal: result.chanceRefusal }
  return {
    refused: null,
    model,
    parameters,
    stretch: { from: at(stretch.from), to: at(stretch.to), count: stretch.count },
    ...ahead,
    share: FORECAST_SHARE,
    errors,
    origins,
    points: result.points.map(place),
    oneStepAgo: yearAgo,
  }
}

/** Everything that can be checked of one series. Smoothing is left out where x is not evenly spaced. */
export function reportOn(series: Series, steps: number, given: GivenWeights | null) {
  const data = sorted(series)
  const even = data.step !== null
  const weights = series.given ?? given
  const degree = series.degree
  return {
    id: series.id,
    n: series.y.length,
    linear: lineOf(data, steps),
    throughOrigin: fitThroughOrigin(data.x, data.y),
    ...(degree === null ? {} : { polynomial: leastSquares(powers(data.x, degree), data.y) }),
    simple: even ? smoothing(data.y, 'simple', steps) : null,
    holt: even ? smoothing(data.y, 'holt', steps) : null,
    dampedHolt: even ? smoothing(data.y, 'dampedHolt', steps) : null,
    ...(weights === null || !even ? {} : { given: byWeights(data.y, weights, steps) }),
    forecast: chosen(data, series.target),
  }
}

export type SeriesReport = ReturnType<typeof reportOn>

const short = (value: number): string => String(Number(value.toPrecision(8)))

export function toText(reports: readonly SeriesReport[]): string {
  return reports
    .map(({ id, n, linear, forecast: said }) => {
      const line = linear
        ? `    line: ${short(linear.intercept)} + ${short(linear.slope)} x, residual sd ${short(linear.sigma)}`
        : '    line: none'
      const rest =
        said.refused === null
          ? `    forecast: ${JSON.stringify(said['model'])} ${JSON.stringify(said['points'])}`
          : `    no forecast: ${said.refused}`
      return [`${id}  ${n} values`, line, rest].join('\n')
    })
    .join('\n')
}
