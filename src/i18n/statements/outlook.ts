import type { PairAssessment } from '../../domain/assess/types.ts'
import type { Forecast, ForecastPoint, NoForecast } from '../../domain/forecast/forecast.ts'
import type { Formats } from '../format/createFormats.ts'
import { rangeText } from '../format/range.ts'
import type { WordedUnit } from '../format/value.ts'

export interface Outlook {
  readonly point: ForecastPoint
  /** The forecast reaches the target's deadline; else it is of its own last period. */
  readonly atDeadline: boolean
  /** End of 2027, or the last period that is forecast. */
  readonly period: string
  /** 58%～66%: the span in which it is expected. */
  readonly range: string
}

/** What is forecast for the deadline, or for the last period that is forecast where there is no deadline or it lies beyond. */
export function outlookOf(
  forecast: Forecast | NoForecast | null,
  pair: Pick<PairAssessment, 'deadline'> | null,
  unit: WordedUnit,
  format: Formats,
): Outlook | null {
  if (!forecast?.ok) return null
  const deadline = pair?.deadline ?? null
  const due = deadline && forecast.points.find(({ period }) => period.end >= deadline.end)
  const point = due ?? forecast.points.at(-1)
  if (!point) return null
  return {
    point,
    atDeadline: Boolean(due),
    period: due && deadline ? format.deadline(deadline) : format.period(point.period),
    range: rangeText(point.lower, point.upper, unit, format),
  }
}
