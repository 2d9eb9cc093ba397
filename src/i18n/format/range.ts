import type { Decimal } from './decimal.ts'
import type { FormatRules } from './rules.ts'
import { moneyOf, rescale, scaleFor, symbolOf, writeValue, type UnitOf } from './value.ts'

const NBSP = '\u00a0'

/** 58%～66% / 58–66%; one open end becomes ≥ or ≤. Both ends in the magnitude of the larger. */
export function writeRange(rules: FormatRules, decimal: Decimal, min: number | null, max: number | null, of: UnitOf): string {
  if (min === null && max === null) return ''
  if (min === null || max === null) return `${min === null ? '≤' : '≥'}${writeValue(rules, decimal, min ?? max ?? 0, of).text}`
  const scale = scaleFor(rules, Math.max(Math.abs(min), Math.abs(max)), of)
  const write = (value: number) => decimal(rescale(value, of.unit.exponent, scale.exponent), 0, 1)
  const money = moneyOf(rules, of)
  const symbol = symbolOf(rules, of, '')
  const mark = symbol === '%' ? '%' : scale.mark
  const rest = symbol === '%' ? '' : symbol
  const spacedMark = scale.on === 'unit' && rules.spaced(mark) ? `${NBSP}${mark}` : mark
  return (money === '' ? '' : money + NBSP) + rules.range(write(min), write(max), spacedMark, rules.spaced(rest) ? NBSP + rest : rest)
}
