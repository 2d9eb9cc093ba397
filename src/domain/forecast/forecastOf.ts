import { ANY_LENGTH, isToDate, lineOf } from '../accumulation.ts'
import type { Assessment, IndicatorAssessment, IndicatorSeries, PairAssessment } from '../assess/types.ts'
import { isRunning, valuesOf } from '../course/values.ts'
import { comparePeriods, maybePeriod } from '../period.ts'
import { comingTarget } from './comingTarget.ts'
import { forecast, project } from './forecast.ts'
import type { Forecast, ForecastRequest, ForecastTarget, NoForecast, Projection } from './forecastTypes.ts'

/** A quarter's amount says nothing of whether a year's is reached. */
const isOfLength = ({ deadline }: PairAssessment, line: string): boolean =>
  line === ANY_LENGTH || deadline === null || lineOf(deadline, 'byPeriod') === line

function targetFor(of: IndicatorAssessment, line: string): ForecastTarget | null {
  const pair = comingTarget(of)
  if (!pair || !isOfLength(pair, line)) return null
  const { targetValue: value, targetRange, deadline: due, target } = pair
  if (value === null) return targetRange && { ...targetRange, due }
  // A number to be kept is a floor.
  return { value, direction: target.direction === 'down' ? 'down' : 'up', due }
}

/** What is asked of the forecast; null of stale values, single places' events or mixed counters, and of what begins anew each year. */
function requestOf(of: IndicatorAssessment, series: IndicatorSeries, { catalog, asOf }: Assessed): ForecastRequest | null {
  const { indicator, verdict, region } = of
  if (indicator.timeKind === 'event' || indicator.mixedCounters || verdict.status === 'stale') return null
  const dots = valuesOf(series, asOf).runs.flatMap((run) => run.dots)
  const over = dots
    .filter((dot) => dot.usable && !isRunning(dot))
    .toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period))
  const line = over.at(-1)?.line ?? ANY_LENGTH
  if (isToDate(line)) return null
  const breaks = catalog.breaks
    .filter((each) => each.indicator === indicator.id && (each.region === undefined || each.region === region))
    .flatMap((each) => maybePeriod(each.period) ?? [])
  return {
    points: over.filter((dot) => dot.line === line).map(({ value, observation: { period } }) => ({ period, value })),
    breaks,
    target: targetFor(of, line),
    naturalMin: indicator.naturalMin ?? null,
    naturalMax: indicator.naturalMax ?? null,
  }
}

type Assessed = Pick<Assessment, 'catalog' | 'asOf'>

/** The forecast of an indicator's series, or why there is none; null where none is asked for. */
export function forecastOf(of: IndicatorAssessment, series: IndicatorSeries, assessed: Assessed): Forecast | NoForecast | null {
  const request = requestOf(of, series, assessed)
  return request && forecast(request)
}

/** The same without the look back: for many at once. */
export function projectionOf(of: IndicatorAssessment, series: IndicatorSeries, assessed: Assessed): Projection | NoForecast | null {
  const request = requestOf(of, series, assessed)
  return request && project(request)
}
