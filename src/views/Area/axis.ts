import type { IndicatorAssessment, IndicatorSeries } from '../../domain/assess/index.ts'
import { calendarOf, dayOf, type Day } from '../../domain/day.ts'
import type { Indicator } from '../../domain/indicator.ts'

export interface CardAxis {
  readonly from: Day
  readonly to: Day
  readonly fromYear: number
  /** Last year of a deadline that lies ahead; null where the axis ends today. */
  readonly toYear: number | null
}

/** Nothing is drawn before this year: older single values would press all others to the right edge. */
const EARLIEST = 2015

/** One time axis for all cards of a part: from the first value's year to today, or to the last deadline ahead. */
export function cardAxis(
  indicators: readonly IndicatorAssessment[],
  seriesOf: (indicator: Indicator) => IndicatorSeries,
  today: Day,
): CardAxis {
  const years = indicators.flatMap((each) => seriesOf(each.indicator).observations.map(({ period }) => calendarOf(period.end).year))
  const fromYear = Math.max(EARLIEST, Math.min(calendarOf(today).year - 1, ...years))
  const deadlines = indicators.flatMap((each) =>
    each.pairs.flatMap(({ deadline }) => (deadline && deadline.end > today ? [deadline.end] : [])),
  )
  const last = deadlines.length > 0 ? calendarOf([...deadlines].reduce((a, b) => (b > a ? b : a))).year : null
  return { from: dayOf(fromYear, 1, 1), to: last === null ? today : dayOf(last, 12, 31), fromYear, toYear: last }
}
