import { calendarOf, dayOf } from './day.ts'
import type { Indicator, UnitWords } from './indicator.ts'
import type { Period } from './period.ts'

/** Shares, points and ratios are rates: they move in points, never in percent, and do not grow with the length of their period. */
const RATE: Readonly<Record<UnitWords['measure'], boolean>> = {
  count: false,
  money: false,
  quantity: false,
  ratio: true,
  share: true,
  points: true,
}

export function isRate(measure: UnitWords['measure']): boolean {
  return RATE[measure]
}

/**
 * How the values of a series add up. `stock`: counted at a date, or a rate: the length of a period does not matter. `byPeriod`: what
 * flowed in each period. `yearToDate`: every label means from January to its end. `mixed`: the intervals from 1 January do, as do the
 * labels that begin a year; the others are by period.
 */
export type Accumulation = 'stock' | 'byPeriod' | 'yearToDate' | 'mixed'

const startsYear = ({ start }: Period): boolean => start === dayOf(calendarOf(start).year, 1, 1)
const isWithinYear = ({ start, end }: Period): boolean => calendarOf(start).year === calendarOf(end).year
const endsYear = ({ end }: Period): boolean => end === dayOf(calendarOf(end).year, 12, 31)

/** Declared by the indicator, else read from its labels: an interval that starts on 1 January and is not a whole year is year to date. */
export function accumulationOf(
  { timeKind, accumulates }: Pick<Indicator, 'timeKind' | 'accumulates'>,
  measure: UnitWords['measure'],
  periods: Iterable<Period>,
): Accumulation {
  if (timeKind !== 'flow' || isRate(measure)) return 'stock'
  if (accumulates !== undefined) return accumulates
  for (const each of periods) if (each.frequency === 'range' && startsYear(each) && isWithinYear(each) && !endsYear(each)) return 'mixed'
  return 'byPeriod'
}

/** A value of a series whose length of period matters not. */
export const ANY_LENGTH = ''
export const WHOLE_YEAR = 'A'
/** A dated reading, which says of no period; it may stand beside any. */
export const DATED = 'D'

/**
 * The line that a value belongs to: only values of one line share a line or a comparison. Whole years, halves, quarters, months each
 * have theirs; what has flowed since 1 January has one a year (`toDate:2026`).
 */
export function lineOf(period: Period, accumulation: Accumulation): string {
  if (accumulation === 'stock') return ANY_LENGTH
  const toDate = accumulation === 'yearToDate' || (accumulation === 'mixed' && startsYear(period))
  if (isWithinYear(period) && endsYear(period) && (startsYear(period) || accumulation === 'yearToDate')) return WHOLE_YEAR
  if (toDate && isWithinYear(period)) return `toDate:${calendarOf(period.end).year}`
  return period.frequency === 'range' ? `range:${Math.round((period.end - period.start + 1) / 30.4)}` : period.frequency
}

export const isToDate = (line: string): boolean => line.startsWith('toDate')

/** Both reach from 1 January to the same day of their years; the end of February is one day. */
export function isSameStretch(a: Period, b: Period): boolean {
  const [first, second] = [calendarOf(a.end), calendarOf(b.end)]
  const bothFebruary = first.month === 2 && second.month === 2 && first.date >= 28 && second.date >= 28
  return first.month === second.month && (first.date === second.date || bothFebruary)
}

/** Whether a value may be compared with a later one: the same months a year before, of what is counted year to date; else of its line. */
export function isComparable(
  earlier: { readonly period: Period; readonly line: string },
  later: { readonly period: Period; readonly line: string },
): boolean {
  if (isToDate(later.line)) {
    const yearBefore = calendarOf(later.period.end).year - 1
    return earlier.line === `toDate:${yearBefore}` && isSameStretch(earlier.period, later.period)
  }
  return earlier.line === later.line || (later.line !== ANY_LENGTH && (earlier.line === DATED || later.line === DATED))
}
