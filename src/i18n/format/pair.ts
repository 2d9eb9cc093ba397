import type { Decimal } from './decimal.ts'
import type { FormatRules } from './rules.ts'
import { joinUnit, moneyOf, NBSP, placesIn, qualifierOf, rescale, scaleFor, symbolOf, type UnitOf, type ValueOptions } from './value.ts'

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
  of: UnitOf,
  { floor, bound = '' }: PairOptions = {},
): PairParts {
  const scale = scaleFor(rules, Math.max(Math.abs(value), Math.abs(target)), of)
  const mark = scale.on === 'number' ? scale.mark : ''
  const write = (number: number, other: number) =>
    decimal(rescale(number, of.unit.exponent, scale.exponent), 0, placesIn(scale, number, of, { beside: [other] })) + mark
  const money = moneyOf(rules, of)
  const qualifier = qualifierOf(rules, { floor })
  const unit = joinUnit(rules, scale.on === 'unit' ? scale.mark : '', symbolOf(rules, of, ''))
  return {
    before: (qualifier && qualifier + rules.qualifierGap) + (money && money + NBSP),
    value: write(value, target),
    target: bound + write(target, value),
    unit: (rules.spaced(unit) ? NBSP : '') + unit,
  }
}
