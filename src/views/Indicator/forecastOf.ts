import type { Assessment, IndicatorAssessment, IndicatorSeries } from '../../domain/assess/index.ts'
import { isRunning, valuesOf } from '../../domain/course/values.ts'
import { forecast, type Forecast, type NoForecast } from '../../domain/forecast/forecast.ts'
import { maybePeriod } from '../../domain/period.ts'

/** The forecast of an indicator's series, or why there is none. Nothing is forecast from stale values, single places' events or mixed counters. */
export function forecastOf(of: IndicatorAssessment, series: IndicatorSeries, { catalog, asOf }: Assessment): Forecast | NoForecast | null {
  const { indicator, decidingPair: pair, verdict, region } = of
  if (indicator.timeKind === 'event' || indicator.mixedCounters || verdict.status === 'stale') return null
  const dots = valuesOf(series, asOf).runs.flatMap((run) => run.dots)
  const points = dots.filter((dot) => dot.usable && !isRunning(dot)).map(({ value, observation: { period } }) => ({ period, value }))
  const breaks = catalog.breaks
    .filter((each) => each.indicator === indicator.id && (each.region === undefined || each.region === region))
    .flatMap((each) => maybePeriod(each.period) ?? [])
  const direction = pair?.target.direction
  const target =
    pair && pair.targetValue !== null && (direction === 'up' || direction === 'down')
      ? { value: pair.targetValue, direction, due: pair.deadline }
      : null
  return forecast({ points, breaks, target, naturalMin: indicator.naturalMin ?? null, naturalMax: indicator.naturalMax ?? null })
}
