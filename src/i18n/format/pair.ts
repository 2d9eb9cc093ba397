import type { Decimal } from './decimal.ts'
import type { FormatRules } from './rules.ts'
import { joinUnit, moneyOf, rescale, scaleFor, symbolOf, type UnitOf } from './value.ts'

/** A value and what it is held against, in one magnitude with one unit: 9.5 / 14万亿元, CNY 9.5 / 14 tn, 31K / 100K racks. */
export interface PairParts {
  readonly before: string
  readonly value: string
  readonly target: string
  readonly unit: string
  readonly text: string
}

const NBSP = '\u00a0'

export function writePair(rules: FormatRules, decimal: Decimal, value: number, target: number, of: UnitOf): PairParts {
  const scale = scaleFor(rules, Math.max(Math.abs(value), Math.abs(target)), of)
  const mark = scale.on === 'number' ? scale.mark : ''
  const write = (number: number) => decimal(rescale(number, of.unit.exponent, scale.exponent), 0, 2) + mark
  const before = moneyOf(rules, of)
  const unit = joinUnit(rules, scale.on === 'unit' ? scale.mark : '', symbolOf(rules, of, ''))
  const parts = { before: before === '' ? '' : before + NBSP, value: write(value), target: write(target), unit }
  return { ...parts, text: `${parts.before}${parts.value} / ${parts.target}${rules.spaced(unit) ? NBSP : ''}${unit}` }
}
