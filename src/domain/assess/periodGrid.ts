import type { Day } from '../day.ts'
import { comparePeriods, MONTHS, periodAt, shiftPeriod, type Frequency, type Period } from '../period.ts'
import type { SeriesRow, Series } from './series.ts'

/** A period of the history and the day on which it is judged. */
export interface JudgedPeriod {
  readonly period: Period
  readonly day: Day
}

const GRID: ReadonlySet<string> = new Set<Frequency>(['M', 'Q', 'S', 'A'])

/** A grid of the indicator's own frequency is drawn where all its values are of that frequency, else every observed period stands. */
function gridOf(series: Series, frequency: string): Exclude<Frequency, 'range'> | null {
  const own = series.rows.at(-1)?.period.frequency
  if (own === undefined || own === 'range' || own !== frequency || !GRID.has(own)) return null
  return series.rows.every((row) => row.period.frequency === own) ? own : null
}

/** Observed periods, each with the day its first value became known. Rows follow one another by period. */
function observedPeriods(rows: readonly SeriesRow[], asOf: Day): readonly JudgedPeriod[] {
  const periods: JudgedPeriod[] = []
  for (const row of rows) {
    // A day of publication or the end of a period, both of which are days.
    if (row.knownFrom <= asOf && periods.at(-1)?.period.id !== row.period.id)
      periods.push({ period: row.period, day: row.knownFrom as Day })
  }
  return periods
}

/** The grid from the first observed period to the last one observed or overdue. A period without a value is judged a period later. */
function gridPeriods(observed: readonly JudgedPeriod[], frequency: Exclude<Frequency, 'range'>, asOf: Day): readonly JudgedPeriod[] {
  const known = new Map(observed.map((each) => [each.period.id, each]))
  const last = observed.at(-1)?.period
  const periods: JudgedPeriod[] = []
  let period = observed[0] && periodAt(observed[0].period.end, frequency)
  while (period && last && period.start <= asOf) {
    const next = shiftPeriod(period, 1)
    const judged = known.get(period.id) ?? { period, day: next.end }
    if (judged.day > asOf && comparePeriods(period, last) > 0) break
    periods.push(judged)
    period = next
  }
  return periods
}

/** No value missing between the first and the last: the grid is the observed periods themselves. */
function isGapless(observed: readonly JudgedPeriod[], months: number, asOf: Day): boolean {
  const first = observed[0]
  const last = observed.at(-1)
  if (!first || !last) return true
  const span = Math.round((last.period.end - first.period.end) / ((months * 365.2425) / 12))
  return span === observed.length - 1 && last.period.end + months * 62 > asOf
}

/** Periods to judge with their days, which never run backwards; the last of them is judged today. */
export function judgedPeriods(series: Series, frequency: string, asOf: Day): readonly JudgedPeriod[] {
  const observed = observedPeriods(series.rows, asOf)
  const grid = gridOf(series, frequency)
  const months = grid ? MONTHS[grid] : undefined
  const periods = grid && months && !isGapless(observed, months, asOf) ? gridPeriods(observed, grid, asOf) : observed
  let latest = -Infinity
  return periods.map((each, at) => {
    latest = at === periods.length - 1 ? asOf : Math.min(asOf, Math.max(latest, each.day))
    return latest === each.day ? each : { period: each.period, day: latest as Day } // one of the days above, or asOf
  })
}
