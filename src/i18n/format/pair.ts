import type { Decimal } from './decimal.ts'
import type { FormatRules } from './rules.ts'
import { joinUnit, moneyOf, NBSP, placesIn, qualifierOf, rescale, scaleFor, symbolOf, type WordedUnit, type ValueOptions } from './value.ts'

/** A value and what it is held against, in one magnitude with one unit: 9.5 / 14万亿元, CNY 9.5 / 14 tn, 31K / 100K racks. */
export interface PairParts {
  /** Floor and currency code, with their spaces. */
  readonly before: string
  readonly value: string
  readonly target: string
  /** With its space where the language has one. */
  readonly unit: string
}

export interface PairOptions extends Pick<ValueOptions, 'floor'> {
  /** `≤` or `≥` before the target. */
  readonly bound?: string | undefined
}

export function writePair(
  rules: FormatRules,
  decimal: Decimal,
  value: number,
  target: number,
  unit: WordedUnit,
  { floor, bound = '' }: PairOptions = {},
): PairParts {
  const scale = scaleFor(rules, Math.max(Math.abs(value), Math.abs(target)), unit)
  const mark = scale.on === 'number' ? scale.mark : ''
  const write = (number: number, other: number) =>
    decimal(rescale(number, unit.unit.exponent, scale.exponent), 0, placesIn(scale, number, unit, { beside: [other] })) + mark
  const money = moneyOf(rules, unit)
  const qualifier = qualifierOf(rules, { floor })
  const symbol = joinUnit(rules, scale.on === 'unit' ? scale.mark : '', symbolOf(rules, unit, ''))
  return {
    before: (qualifier && qualifier + rules.qualifierGap) + (money && money + NBSP),
    value: write(value, target),
    target: bound + write(target, value),
    unit: (rules.spaced(symbol) ? NBSP : '') + symbol,
  }
}
