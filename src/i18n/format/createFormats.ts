import type { Day } from '../../domain/day.ts'
import type { Period } from '../../domain/period.ts'
import { createInstant, writeAge, writeDate, writeDeadline, writePeriod, writePeriodBriefly } from './calendar.ts'
import { writeChange, type ChangeOptions } from './change.ts'
import { createDecimal, type Decimal } from './decimal.ts'
import { writePair, type PairOptions, type PairParts } from './pair.ts'
import type { FormatRules } from './rules.ts'
import { writeValue, type WordedUnit, type ValueOptions, type ValueParts } from './value.ts'

export interface Formats {
  /** What columns and ranges are written with, which no first picture has. */
  readonly rules: FormatRules
  readonly decimal: Decimal
  /** A plain number with at most `decimals` (0) decimals. */
  readonly number: (value: number, decimals?: number) => string
  /** A value with its unit, in its best magnitude. */
  readonly value: (value: number, unit: WordedUnit, options?: ValueOptions) => ValueParts
  /** A difference of two values: signed, in points for shares. */
  readonly change: (change: number, unit: WordedUnit, options?: ChangeOptions) => ValueParts
  /** A value and its target in one magnitude: 9.5 / 14万亿元. */
  readonly pair: (value: number, target: number, unit: WordedUnit, options?: PairOptions) => PairParts
  /** A fraction as a share: 0.318 is 31.8%. One decimal unless told. */
  readonly share: (fraction: number, decimals?: number) => string
  /** A difference of fractions in signed points without the unit, for columns: −18.2. */
  readonly signedPoints: (fraction: number, decimals?: number) => string
  /** The same with the unit and without the sign: 18.2个百分点 / 18.2 pp. */
  readonly points: (fraction: number, decimals?: number) => string
  readonly date: (day: Day, inYear?: number) => string
  readonly instant: (moment: Date) => string
  readonly period: (period: Period) => string
  /** For narrow places: a day by its month. */
  readonly periodBriefly: (period: Period) => string
  readonly deadline: (period: Period) => string
  readonly axis: (period: Period, withYear: boolean) => string
  readonly age: (months: number | 'running') => string
  readonly daysAgo: (days: number) => string
  readonly months: (count: number) => string
  readonly days: (count: number) => string
  readonly years: (count: number) => string
  /** 算力和开源 / compute and open source. */
  readonly list: (items: readonly string[]) => string
  /** 算力、开源 / compute, open source. */
  readonly enumeration: (items: readonly string[]) => string
}

/** Everything that writes numbers and dates in one language. Pure: the zone is an argument, the clock is not asked. */
export function createFormats(rules: FormatRules, timeZone: string): Formats {
  const decimal = createDecimal(rules)
  let list: Intl.ListFormat | undefined
  const value: Formats['value'] = (number, unit, options) => writeValue(rules, decimal, number, unit, options)
  const change: Formats['change'] = (number, unit, options) => writeChange(rules, decimal, number, unit, options)
  const share: Formats['share'] = (fraction, decimals = 1) => `${decimal(fraction * 100, decimals, decimals)}%`
  const gap = rules.spaced(rules.points) ? '\u00a0' : ''
  let instant: ((moment: Date) => string) | undefined
  return {
    rules,
    decimal,
    number: (number, decimals = 0) => decimal(number, 0, decimals),
    value,
    change,
    pair: (reached, target, unit, options) => writePair(rules, decimal, reached, target, unit, options),
    share,
    signedPoints: (fraction, decimals = 1) => decimal(fraction * 100, decimals, decimals, 'changes'),
    points: (fraction, decimals = 1) => `${decimal(fraction * 100, decimals, decimals, 'never')}${gap}${rules.points}`,
    date: (day, inYear) => writeDate(rules, day, inYear),
    instant: (moment) => (instant ??= createInstant(rules, timeZone))(moment),
    period: (period) => writePeriod(rules, period),
    periodBriefly: (period) => writePeriodBriefly(rules, period),
    deadline: (period) => writeDeadline(rules, period),
    axis: (period, withYear) => writePeriod(rules, period, withYear),
    age: (months) => writeAge(rules, months),
    daysAgo: (days) => (days === 0 ? rules.today : rules.ago.days(days)),
    months: rules.span.months,
    days: rules.span.days,
    years: rules.span.years,
    list: (items) => (list ??= new Intl.ListFormat(rules.locale, { type: 'conjunction' })).format(items),
    enumeration: (items) => items.join(rules.enumerationGap),
  }
}
