import { addDays, calendarOf, dayOf, isoDay, maybeDay, type Day } from './day.ts'

/**
 * How long a period is, with the letters of the SDMX code list CL_FREQ: year, half, quarter, month, week, day.
 * `range` is any other span of whole days (`2007-04-01/2009-03-31`, ISO 8601 interval).
 */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'W' | 'D' | 'range'

/** A time period an observation or a target stands for. `start` and `end` are both inside it. */
export interface Period {
  /** Canonical text: 2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-30 or an interval of two days. */
  readonly id: string
  readonly frequency: Frequency
  readonly start: Day
  readonly end: Day
}

/** Months in one period; undefined where a period is not a number of months. */
export const MONTHS: Readonly<Record<Frequency, number | undefined>> = {
  A: 12,
  S: 6,
  Q: 3,
  M: 1,
  W: undefined,
  D: undefined,
  range: undefined,
}

const months = (id: string, frequency: Frequency, year: number, first: number, count: number): Period => ({
  id,
  frequency,
  start: dayOf(year, first, 1),
  end: dayOf(year, first + count, 0),
})

/** Monday of an ISO week: the week with the year's first Thursday is week 1. */
function isoWeekStart(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4)
  const weekday = (((fourth + 3) % 7) + 7) % 7 // 0 = Monday; 1970-01-01 was a Thursday
  return addDays(fourth, -weekday + (week - 1) * 7)
}

function weeksIn(year: number): number {
  return (isoWeekStart(year + 1, 1) - isoWeekStart(year, 1)) / 7
}

/** Reads a canonical period text; null when it is not one. Labels as people write them go through `readPeriodLabel`. */
export function maybePeriod(id: string): Period | null {
  const match = /^(\d{4})(?:-(?:S([12])|Q([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/.exec(id)
  if (!match) return maybeInterval(id)
  const year = Number(match[1])
  if (match[2]) return months(id, 'S', year, match[2] === '1' ? 1 : 7, 6)
  if (match[3]) return months(id, 'Q', year, Number(match[3]) * 3 - 2, 3)
  if (match[4]) return maybeWeek(id, year, Number(match[4]))
  if (match[6]) return maybeDayPeriod(id)
  if (match[5]) return Number(match[5]) >= 1 && Number(match[5]) <= 12 ? months(id, 'M', year, Number(match[5]), 1) : null
  return months(id, 'A', year, 1, 12)
}

function maybeWeek(id: string, year: number, week: number): Period | null {
  if (week < 1 || week > weeksIn(year)) return null
  const start = isoWeekStart(year, week)
  return { id, frequency: 'W', start, end: addDays(start, 6) }
}

function maybeDayPeriod(id: string): Period | null {
  const day = maybeDay(id)
  return day === null ? null : { id, frequency: 'D', start: day, end: day }
}

function maybeInterval(id: string): Period | null {
  const [from, to, rest] = id.split('/')
  if (!from || !to || rest !== undefined) return null
  const start = maybeDay(from)
  const end = maybeDay(to)
  return start === null || end === null || end < start ? null : { id, frequency: 'range', start, end }
}

/** Last day of what a text names, a day or a period; null where it names neither. */
export function lastDayOf(text: string): Day | null {
  return maybeDay(text) ?? maybePeriod(text)?.end ?? null
}

/** As `maybePeriod`, for texts already validated at the edge. @throws RangeError naming the text. */
export function readPeriod(id: string): Period {
  const period = maybePeriod(id)
  if (!period) throw new RangeError(`not a period: ${id}`)
  return period
}

export function intervalPeriod(start: Day, end: Day): Period {
  return { id: `${isoDay(start)}/${isoDay(end)}`, frequency: 'range', start, end }
}

/** Order in time: by end, then the shorter (later start) first, then by name, so that a total order exists. */
export function comparePeriods(a: Period, b: Period): number {
  return a.end - b.end || b.start - a.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The period of one frequency that contains a day. */
export function periodAt(day: Day, frequency: Exclude<Frequency, 'range'>): Period {
  const { year: number, month } = calendarOf(day)
  const year = String(number).padStart(4, '0')
  switch (frequency) {
    case 'A':
      return readPeriod(year)
    case 'S':
      return readPeriod(`${year}-S${month <= 6 ? 1 : 2}`)
    case 'Q':
      return readPeriod(`${year}-Q${Math.ceil(month / 3)}`)
    case 'M':
      return readPeriod(`${year}-${String(month).padStart(2, '0')}`)
    case 'W':
      return weekAt(day)
    case 'D':
      return readPeriod(isoDay(day))
  }
}

function weekAt(day: Day): Period {
  const { year } = calendarOf(day)
  const home = [year + 1, year, year - 1].find((each) => isoWeekStart(each, 1) <= day) ?? year
  const week = Math.floor((day - isoWeekStart(home, 1)) / 7) + 1
  return readPeriod(`${String(home).padStart(4, '0')}-W${String(week).padStart(2, '0')}`)
}

/** The period `count` steps later (negative: earlier) of the same frequency. A range moves by its own length. */
export function shiftPeriod(period: Period, count: number): Period {
  if (period.frequency === 'range') {
    const length = period.end - period.start + 1
    return intervalPeriod(addDays(period.start, count * length), addDays(period.end, count * length))
  }
  const step = MONTHS[period.frequency]
  if (step === undefined) return periodAt(addDays(period.start, count * (period.frequency === 'W' ? 7 : 1)), period.frequency)
  const { year, month } = calendarOf(period.start)
  return periodAt(dayOf(year, month + step * count, 1), period.frequency)
}

/** The same quarter, month, week or day one year earlier (29 February becomes 28 February). */
export function yearEarlier(period: Period): Period {
  const start = calendarOf(period.start)
  if (period.frequency === 'range') return shiftPeriod(period, -1)
  if (period.frequency === 'W') return periodAt(addDays(period.start, -364), 'W')
  if (period.frequency === 'D') {
    const lastOfMonth = calendarOf(dayOf(start.year - 1, start.month + 1, 0)).date
    return periodAt(dayOf(start.year - 1, start.month, Math.min(start.date, lastOfMonth)), 'D')
  }
  return periodAt(dayOf(start.year - 1, start.month, 1), period.frequency)
}
