declare const dayBrand: unique symbol

/** A calendar day, counted from 1970-01-01 (= 0) in the proleptic Gregorian calendar. It has no time and no zone. */
export type Day = number & { readonly [dayBrand]: true }

const MS_PER_DAY = 86_400_000

/** Day of a calendar date; `month` is 1 to 12. Out-of-range months and days roll over, as in ISO arithmetic. */
export function dayOf(year: number, month: number, date: number): Day {
  // Days are made here, in addDays and in dayAt only, so the assertion is safe.
  return Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY) as Day
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day
}

export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly date: number
}

export function calendarOf(day: Day): CalendarDate {
  const instant = new Date(day * MS_PER_DAY)
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() }
}

/** ISO 8601 calendar date, `2026-10-31`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Reads `YYYY-MM-DD`; null when the text is not a date that exists. */
export function maybeDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return null
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return isoDay(day) === iso ? day : null
}

/** Hours ahead of UTC where the clock has not been changed since 1992 (IANA tz). To ask Intl for a zone first costs more than judging everything. */
const STEADY_ZONES: Readonly<Record<string, number>> = { 'Asia/Shanghai': 8, UTC: 0 }
const STEADY_SINCE = Date.UTC(1992, 0, 1)

export function isSteadyZone(timeZone: string): boolean {
  return Object.hasOwn(STEADY_ZONES, timeZone)
}

/** The calendar day that a moment falls on in a time zone (IANA name). The moment is an argument: the domain has no clock. */
export function dayAt(instant: Date, timeZone: string): Day {
  const hours = STEADY_ZONES[timeZone]
  const time = instant.getTime()
  if (hours !== undefined && time > STEADY_SINCE) return Math.floor((time / 3_600_000 + hours) / 24) as Day // whole days since 1970
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant)
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((each) => each.type === type)?.value)
  return dayOf(part('year'), part('month'), part('day'))
}

/** Whole months from one day to a later one; 31 January to 28 February is none, to 31 March two. Negative when `to` is earlier. */
export function wholeMonths(from: Day, to: Day): number {
  if (to < from) return -wholeMonths(to, from)
  const a = calendarOf(from)
  const b = calendarOf(to)
  const months = (b.year - a.year) * 12 + b.month - a.month
  const lastOfMonth = calendarOf(dayOf(b.year, b.month + 1, 0)).date
  return b.date >= Math.min(a.date, lastOfMonth) ? months : months - 1
}
