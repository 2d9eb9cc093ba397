import { addDays, calendarOf, dayOf, wholeMonths, type Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import { MONTHS, type Period } from '../period.ts'
import { remembering } from '../remembering.ts'
import type { Age } from './types.ts'

/** Whole months from the end of a period; a running one has none. */
export function ageOf(period: Period, asOf: Day): Age {
  return period.end > asOf ? { months: 0, running: true } : { months: wholeMonths(period.end, asOf), running: false }
}

export function isEndOfMonth(day: Day): boolean {
  return calendarOf(addDays(day, 1)).date === 1
}

/** A day some months later; the end of a month stays one, and 31 January becomes 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = calendarOf(day)
  const last = dayOf(year, month + months + 1, 0)
  return isEndOfMonth(day) ? last : (Math.min(dayOf(year, month + months, date), last) as Day) // the smaller of two days is one
}

export type Timeliness = 'inTime' | 'late' | 'stale'

interface Due {
  readonly lateAfter: Day
  readonly staleAfter: Day
}

/** Without a calendar two years pass before a value is too old to judge a pace by: two cycles of a yearly figure, the slowest of them. */
const MONTHS_WITHOUT_CALENDAR = 24

/** Days after which a value of one frequency is late, or stale. */
function dueOf(frequency: Indicator['frequency'], graceDays: number, end: Day): Due {
  if (frequency === 'unknown') {
    const old = addDays(addMonths(end, MONTHS_WITHOUT_CALENDAR), graceDays)
    return { lateAfter: old, staleAfter: old }
  }
  const months = MONTHS[frequency]
  const cycles = (count: number) =>
    months === undefined ? addDays(end, count * (frequency === 'W' ? 7 : 1)) : addMonths(end, count * months)
  const lateAfter = addDays(cycles(1), graceDays)
  const two = cycles(2)
  // A grace longer than a cycle must not make a value stale before it is late.
  return { lateAfter, staleAfter: two > lateAfter ? two : lateAfter }
}

/** Tells whether the value of an indicator's latest period, by its end, is late or out of date on a day. */
export type TimelinessRule = (indicator: Indicator, end: Day, asOf: Day) => Timeliness

/**
 * Over one cycle plus grace since the end of the latest period a value is late, over two it is stale. Where the frequency is unknown
 * nobody can call it late, and it is stale after two years. Due days are remembered, as thousands of series end on the same few days.
 */
export function timelinessRule(): TimelinessRule {
  const dueAfter = remembering((frequency: Indicator['frequency']) =>
    remembering((graceDays: number) => remembering((end: Day) => dueOf(frequency, graceDays, end))),
  )
  return ({ frequency, graceDays = 0 }, end, asOf) => {
    const due = dueAfter(frequency)(graceDays)(end)
    if (asOf <= due.lateAfter) return 'inTime'
    return asOf > due.staleAfter ? 'stale' : 'late'
  }
}
