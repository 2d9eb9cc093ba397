import type { CalendarDate, Day } from '../../domain/day.ts'
import type { Period } from '../../domain/period.ts'
import type { FormatRules } from './rules.ts'

const MS_PER_DAY = 86_400_000

function calendarOf(day: Day): CalendarDate {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}

/** `inYear`: the year is left out for days of that year. */
export function writeDate(rules: FormatRules, day: Day, inYear?: number): string {
  const date = calendarOf(day)
  return rules.date(date, date.year !== inYear)
}

const isYearEnd = ({ month, date }: CalendarDate) => month === 12 && date === 31

/** A period's name; on an axis the year is left to the first label (`withYear`). */
export function writePeriod(rules: FormatRules, period: Period, withYear = true): string {
  const start = calendarOf(period.start)
  const { period: names } = rules
  const year = withYear ? names.year(start.year) : ''
  switch (period.frequency) {
    case 'A':
      return names.year(start.year)
    case 'S':
      return names.half(year, start.month <= 6 ? 1 : 2)
    case 'Q':
      return names.quarter(year, Math.ceil(start.month / 3))
    case 'M':
      return names.month(year, start.month)
    case 'W':
      return names.week(Number(period.id.slice(0, 4)), Number(period.id.slice(-2)))
    case 'D':
      // A stock "at 31 December" is what people call the year's end.
      return isYearEnd(start) && withYear ? names.yearEnd(start.year) : rules.date(start, withYear)
    case 'range':
      return writeSpan(rules, start, calendarOf(period.end))
  }
}

/** The same for narrow places: a day is named by its month, unless it closes a year. */
export function writePeriodBriefly(rules: FormatRules, period: Period): string {
  const start = calendarOf(period.start)
  const brief = period.frequency === 'D' && !isYearEnd(start)
  return brief ? rules.period.month(rules.period.year(start.year), start.month) : writePeriod(rules, period)
}

function writeSpan(rules: FormatRules, from: CalendarDate, to: CalendarDate): string {
  const { period: names } = rules
  const wholeMonths = from.date === 1 && new Date(Date.UTC(to.year, to.month, 0)).getUTCDate() === to.date
  if (wholeMonths && from.month === 1 && to.month === 12) return names.span(names.year(from.year), names.year(to.year))
  if (wholeMonths) return names.span(names.month(names.year(from.year), from.month), names.month(names.year(to.year), to.month))
  return names.span(rules.date(from, true), rules.date(to, true))
}

/** A deadline by its period: a year means its end (2027年底). */
export function writeDeadline(rules: FormatRules, period: Period): string {
  return period.frequency === 'A' ? rules.period.yearEnd(calendarOf(period.start).year) : writePeriod(rules, period)
}

/** Date and time of a moment in the configured zone: 11月12日14:20. */
export function createInstant(rules: FormatRules, timeZone: string): (instant: Date) => string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (instant) => {
    const found = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]))
    const date = { year: Number(found['year']), month: Number(found['month']), date: Number(found['day']) }
    return rules.dateTime(rules.date(date, false), `${found['hour']}:${found['minute']}`)
  }
}

/** Age in whole months; from 24 months in years, as nobody counts on in months. `running`: the period is a year that has not ended. */
export function writeAge(rules: FormatRules, age: number | 'running'): string {
  if (age === 'running') return rules.runningYear
  if (age >= 24) return rules.ago.years(Math.floor(age / 12))
  return age < 1 ? rules.thisMonth : rules.ago.months(age)
}
