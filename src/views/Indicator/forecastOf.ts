import { ANY_LENGTH, isToDate, lineOf } from '../../domain/accumulation.ts'
import type { Assessment, IndicatorAssessment, IndicatorSeries, PairAssessment } from '../../domain/assess/index.ts'
import { isRunning, valuesOf } from '../../domain/course/values.ts'
import { forecast, type Forecast, type NoForecast } from '../../domain/forecast/forecast.ts'
import { comparePeriods, maybePeriod } from '../../domain/period.ts'

/** A quarter's amount says nothing of whether a year's is reached. */
const isOfLength = ({ deadline, part }: PairAssessment, line: string): boolean =>
  part === null && (line === ANY_LENGTH || deadline === null || lineOf(deadline, 'byPeriod') === line)

/** The forecast of an indicator's series, or why there is none. Nothing is forecast from stale values, single places' events or mixed counters. */
export function forecastOf(of: IndicatorAssessment, series: IndicatorSeries, { catalog, asOf }: Assessment): Forecast | NoForecast | null {
  const { indicator, decidingPair: pair, verdict, region } = of
  if (indicator.timeKind === 'event' || indicator.mixedCounters || verdict.status === 'stale') return null
  const dots = valuesOf(series, asOf).runs.flatMap((run) => run.dots)
  const over = dots
    .filter((dot) => dot.usable && !isRunning(dot))
    .toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period))
  const line = over.at(-1)?.line ?? ANY_LENGTH
  // What flowed since January begins anew each year: no line leads on from it.
  if (isToDate(line)) return null
  const points = over.filter((dot) => dot.line === line).map(({ value, observation: { period } }) => ({ period, value }))
  const breaks = catalog.breaks
    .filter((each) => each.indicator === indicator.id && (each.region === undefined || each.region === region))
    .flatMap((each) => maybePeriod(each.period) ?? [])
  const direction = pair?.target.direction
  const target =
    pair && pair.targetValue !== null && isOfLength(pair, line) && (direction === 'up' || direction === 'down')
      ? { value: pair.targetValue, direction, due: pair.deadline }
      : null
  return forecast({ points, breaks, target, naturalMin: indicator.naturalMin ?? null, naturalMax: indicator.naturalMax ?? null })
}
