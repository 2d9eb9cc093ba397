import { addDays, calendarOf, dayOf, wholeMonths, type Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import { MONTHS, type Period } from '../period.ts'
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

/** Days after which a value of one frequency is late, or stale. */
function dueOf(frequency: Indicator['frequency'], graceDays: number, end: Day): Due | null {
  if (frequency === 'unknown') return null
  const months = MONTHS[frequency]
  const cycles = (count: number) =>
    months === undefined ? addDays(end, count * (frequency === 'W' ? 7 : 1)) : addMonths(end, count * months)
  const lateAfter = addDays(cycles(1), graceDays)
  const two = cycles(2)
  // A grace longer than a cycle must not make a value stale before it is late.
  return { lateAfter, staleAfter: two > lateAfter ? two : lateAfter }
}

/** Tells whether a value is late; remembers what it worked out, as thousands of series end on the same few days. */
export type Punctuality = (indicator: Indicator, end: Day, asOf: Day) => Timeliness

/**
 * Over one cycle plus grace since the end of the latest period a value is late, over two it is stale (DESIGN 7.1).
 * Where the frequency is unknown age alone never makes it either.
 */
export function punctuality(): Punctuality {
  const known = new Map<string, Map<Day, Due | null>>()
  return ({ frequency, graceDays = 0 }, end, asOf) => {
    const key = `${frequency}${graceDays}`
    const byEnd = known.get(key) ?? new Map<Day, Due | null>()
    if (byEnd.size === 0) known.set(key, byEnd)
    let due = byEnd.get(end)
    if (due === undefined) byEnd.set(end, (due = dueOf(frequency, graceDays, end)))
    if (!due || asOf <= due.lateAfter) return 'inTime'
    return asOf > due.staleAfter ? 'stale' : 'late'
  }
}
