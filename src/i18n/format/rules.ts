import type { TextLanguage } from '../../domain/text.ts'
import type { CalendarDate } from '../../domain/day.ts'

/** A step of magnitude: from 10^from on, numbers are written in 10^exponent with a mark. */
export interface Scale {
  readonly from: number
  readonly exponent: number
  readonly mark: string
  /** Whether the mark belongs to the number (86K) or to the unit (8.6 万人, 124 bn). */
  readonly on: 'number' | 'unit'
  /** The mark in a column's header, where it stands without a number: `million people`. */
  readonly header: string
}

/** A calendar span to be named: its first and last day, and what kind it is. */
export interface PeriodNaming {
  readonly year: (year: number) => string
  readonly half: (year: string, half: number) => string
  readonly quarter: (year: string, quarter: number) => string
  readonly month: (year: string, month: number) => string
  readonly week: (year: number, week: number) => string
  readonly yearEnd: (year: number) => string
  readonly span: (from: string, to: string) => string
}

/** How one language writes numbers and dates. Everything a new language must decide beside its words. */
export interface FormatRules {
  /** BCP 47 tag handed to Intl. */
  readonly locale: string
  readonly text: TextLanguage
  /** Between groups of three digits, and before the decimals. */
  readonly group: string
  readonly point: string
  readonly scales: readonly Scale[]
  /** Between a magnitude and a unit's symbol: nothing in 万人, a space in `bn tokens`. */
  readonly markGap: string
  /** The written number that takes a unit's singular; null where the language has none. */
  readonly one: string | null
  /** Technical units keep the magnitude they were stored in where the language has a mark for it (万P). */
  readonly keepsStoredScale: boolean
  /** Whether a space separates number and unit. */
  readonly spaced: (unit: string) => boolean
  /** Whether currency codes stand before the number. */
  readonly moneyBefore: boolean
  readonly floor: string
  readonly about: string
  readonly qualifierGap: string
  readonly points: string
  /** Joins the ends of a range. `mark` is the magnitude or the percent sign, which Chinese repeats (58%～66%, 5万～8万人). */
  readonly range: (low: string, high: string, mark: string, unit: string) => string
  readonly date: (date: CalendarDate, withYear: boolean) => string
  readonly dateTime: (date: string, time: string) => string
  readonly period: PeriodNaming
  /** `null` months: the running year. */
  readonly ago: { readonly years: (n: number) => string; readonly months: (n: number) => string; readonly days: (n: number) => string }
  readonly runningYear: string
  readonly thisMonth: string
  readonly today: string
  readonly span: { readonly years: (n: number) => string; readonly months: (n: number) => string; readonly days: (n: number) => string }
  readonly movement: (amount: string, direction: -1 | 0 | 1, share: boolean) => string
  readonly enumerationGap: string
}
