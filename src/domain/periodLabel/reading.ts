import { dayOf, maybeDay, type Day } from '../day.ts'
import { intervalPeriod, periodAt, type Frequency, type Period } from '../period.ts'

/** Why a label was not read. Each has its sentence in i18n. */
export const PERIOD_REFUSALS = [
  'empty',
  'sentence',
  'noYear',
  'twoDigitYear',
  'relative',
  'openEnded',
  'yearSuffix',
  'monthOrYears',
  'dayOrMonth',
  'fiscalYear',
  'decimal',
  'serialNumber',
  'timeOfDay',
  'impossible',
  'backwards',
  'unknown',
] as const
export type PeriodRefusal = (typeof PERIOD_REFUSALS)[number]

/** What was assumed or left out while reading, so that no guess is silent. */
export const PERIOD_DOUBTS = [
  'splitYearStart',
  'monthOrSplitYear',
  'schoolYearStart',
  'remarkDropped',
  'decimalDropped',
  'monthZeroLost',
] as const
export type PeriodDoubt = (typeof PERIOD_DOUBTS)[number]

export type PeriodReading =
  | {
      readonly ok: true
      readonly period: Period
      readonly doubts: readonly PeriodDoubt[]
      /** The words that were set aside: `(baseline)`, `[Note 5]`, `（初步）`. */
      readonly remark?: string | undefined
    }
  | { readonly ok: false; readonly reason: PeriodRefusal }

/** What a publisher means by notations that are not standard. A column usually decides it: see `readPeriodColumn`. */
export interface PeriodConventions {
  /** First month of a split year such as 2015/16: 4 in the United Kingdom, 9 for school years. */
  readonly splitYearStart: number
  /** What 2003-05 is: May 2003, or the years 2003 to 2005; where labels run on by one year (2021-22, 2022-23), split years. */
  readonly dash: 'months' | 'years' | 'splitYears' | 'unknown'
  /** What 2010/11 is: November 2010, or the split year. */
  readonly slash: 'months' | 'splitYears' | 'unknown'
  /** What 2016.1 is beside its neighbours: January beside 2016.2, October that lost its zero beside 2016.09 and 2016.11. */
  readonly decimal: 'plain' | 'padded' | 'unknown'
}

export const DEFAULT_CONVENTIONS: PeriodConventions = { splitYearStart: 4, dash: 'unknown', slash: 'unknown', decimal: 'unknown' }

export const refuse = (reason: PeriodRefusal): PeriodReading => ({ ok: false, reason })

const CALENDAR: readonly Exclude<Frequency, 'range'>[] = ['A', 'S', 'Q', 'M', 'D']

/** The named period of exactly these days where one exists (January to June is 2025-S1), else the span of days. */
export function periodOfDays(start: Day, end: Day): Period {
  const named = CALENDAR.map((frequency) => periodAt(start, frequency)).find((each) => each.start === start && each.end === end)
  return named ?? intervalPeriod(start, end)
}

/** From one day to another; refused when it runs backwards. */
export function span(start: Day | null, end: Day | null, ...doubts: readonly PeriodDoubt[]): PeriodReading {
  if (start === null || end === null) return refuse('impossible')
  return end < start ? refuse('backwards') : { ok: true, period: periodOfDays(start, end), doubts }
}

/** A calendar date that exists, or null: 31 June does not become 1 July. */
export function existingDay(year: number, month: number, date: number): Day | null {
  return maybeDay([String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-'))
}

export const lastOfMonth = (year: number, month: number): Day => dayOf(year, month + 1, 0)

/** Whole months of one or two years, both ends inside. */
export function monthSpan(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
  ...doubts: readonly PeriodDoubt[]
): PeriodReading {
  const exists = [fromMonth, toMonth].every((month) => month >= 1 && month <= 12)
  return exists ? span(dayOf(fromYear, fromMonth, 1), lastOfMonth(toYear, toMonth), ...doubts) : refuse('impossible')
}

export function yearSpan(from: number, to: number): PeriodReading {
  return monthSpan(from, 1, to, 12)
}

/** Years that begin in another month than January: 2007/08 from April is 2007-04-01 to 2008-03-31. */
export function splitYears(from: number, to: number, startMonth: number, ...doubts: readonly PeriodDoubt[]): PeriodReading {
  return to < from ? refuse('backwards') : span(dayOf(from, startMonth, 1), dayOf(to + 1, startMonth, 0), ...doubts)
}

/** A point in time: the last day of a period. */
export function endOf(reading: PeriodReading): PeriodReading {
  return reading.ok ? { ...reading, period: periodAt(reading.period.end, 'D') } : reading
}

/** The year that two digits mean beside a full one: 1999/00 is 2000, 2003-05 is 2005. */
export function nearYear(full: number, twoDigits: number): number {
  const same = Math.floor(full / 100) * 100 + twoDigits
  return same < full && twoDigits < 50 && full % 100 > 50 ? same + 100 : same
}

/** Both ends as one span, with the doubts of both. */
export function joined(from: PeriodReading, to: PeriodReading): PeriodReading {
  if (!from.ok) return from
  if (!to.ok) return to
  return span(from.period.start, to.period.end, ...new Set([...from.doubts, ...to.doubts]))
}
