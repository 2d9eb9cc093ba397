import { calendarOf, dayOf, type Day } from '../domain/day.ts'
import { periodAt, shiftPeriod, type Period } from '../domain/period.ts'

export interface TimeTick {
  /** Where the label stands. */
  readonly day: Day
  readonly period: Period
  /** The first label, and the first of each year, carries the year. */
  readonly withYear: boolean
}

export interface TimeTicks {
  /** `months`: a label stands at the end of its month; `years`: in the middle of its year, between two marks. */
  readonly kind: 'months' | 'years'
  readonly labels: readonly TimeTick[]
  /** Ends of years, where an axis of years has its marks. */
  readonly marks: readonly Day[]
}

const MONTH_STEPS = [1, 2, 3, 6, 12] as const
const YEAR_STEPS = [1, 2, 5, 10, 20, 50] as const
const LONGEST_IN_MONTHS = 40

function monthsBetween(from: Day, to: Day): number {
  const a = calendarOf(from)
  const b = calendarOf(to)
  return (b.year - a.year) * 12 + b.month - a.month
}

/** Null where not even one label a year has room. */
function monthTicks(from: Day, to: Day, room: number): TimeTicks | null {
  const count = monthsBetween(from, to)
  const step = MONTH_STEPS.find((each) => count / each + 1 <= room)
  if (step === undefined) return null
  const first = periodAt(from, 'M')
  const all = Array.from({ length: count + 1 }, (_, at) => shiftPeriod(first, at))
  const kept = all.filter((month) => month.end >= from && month.end <= to && calendarOf(month.end).month % step === 0)
  let year = 0
  const labels = kept.map((period): TimeTick => {
    const own = calendarOf(period.end).year
    const withYear = own !== year
    year = own
    return { day: period.end, period, withYear }
  })
  return { kind: 'months', labels, marks: labels.map(({ day }) => day) }
}

function yearTicks(from: Day, to: Day, room: number): TimeTicks {
  const first = calendarOf(from).year
  const last = calendarOf(to).year
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const step = YEAR_STEPS.find((each) => years.length / each <= room) ?? 100
  const inside = (day: Day) => day >= from && day <= to
  const middle = (year: number) => dayOf(year, 7, 2)
  return {
    kind: 'years',
    labels: years
      .filter((year) => (last - year) % step === 0 && inside(middle(year)))
      .map((year) => ({ day: middle(year), period: periodAt(middle(year), 'A'), withYear: true })),
    marks: years.map((year) => dayOf(year, 12, 31)).filter(inside),
  }
}

/** Labels of a time axis that fit into so many places. Values stand at the end of their period, so that years are named between their ends. */
export function timeTicks(from: Day, to: Day, room: number, monthly: boolean): TimeTicks {
  const short = monthsBetween(from, to) <= LONGEST_IN_MONTHS
  return (monthly && short ? monthTicks(from, to, room) : null) ?? yearTicks(from, to, Math.max(2, room))
}
