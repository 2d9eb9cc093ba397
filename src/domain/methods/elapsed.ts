import { calendarOf, type Day } from '../day.ts'
import type { Period } from '../period.ts'

const DAYS_PER_YEAR = 365.2425

/** Months since year 0 at the end of a day: whole on the last day of a month, a share of the month before it. */
function monthsAt(day: Day): number {
  const { year, month, date } = calendarOf(day)
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return year * 12 + month - 1 + date / length
}

const coversYear = ({ start, end }: Period): boolean => end - start + 1 >= Math.floor(DAYS_PER_YEAR)

/**
 * Years from one period to a later one. Periods of a year or more are counted by the year they begin in, so that
 * 2015/16 to 2030 is 15 (the rule of Open SDG: the first four digits); shorter ones from end to end, in months.
 */
export function yearsBetween(from: Period, to: Period): number {
  if (coversYear(from) && coversYear(to)) return calendarOf(to.start).year - calendarOf(from.start).year
  return (monthsAt(to.end) - monthsAt(from.end)) / 12
}
