import { decimalsApart } from './apart.ts'
import type { Formats } from './createFormats.ts'
import { joinUnit, moneyOf, rescale, scaleFor, symbolOf, type WordedUnit } from './value.ts'

/** One unit for a whole column or axis: numbers below each other are compared by their digits, which 万 beside 亿 would belie. */
export interface ColumnFormat {
  /** For the header: 亿元, CNY bn, million people, %. */
  readonly unit: string
  readonly number: (value: number) => string
  /** The same without trailing zeros, for two values beside each other (9.5 / 14). */
  readonly plain: (value: number) => string
}

const MOST_DECIMALS = 2

/** Decimals the column needs so that no value loses more than it would alone, capped. */
function decimalsIn(shown: readonly number[]): number {
  const largest = Math.max(0, ...shown.map(Math.abs))
  const cap = largest >= 1000 ? 1 : MOST_DECIMALS
  const needed = shown.map(
    (value) => [0, 1, 2].find((places) => Math.abs(Math.round(value * 10 ** places) / 10 ** places - value) < 1e-9) ?? MOST_DECIMALS,
  )
  return Math.min(cap, Math.max(0, ...needed))
}

/** More would fill a column with digits that hardly any of its values has. */
const MOST_APART = 4

/** As many decimals more as tell each value from the next one, so that a change of 1 on 100,000 is seen. */
function apartIn(shown: readonly number[], least: number): number {
  const sorted = shown.toSorted((a, b) => a - b)
  return sorted.reduce((places, value, at) => decimalsApart(value, sorted[at - 1] ?? Number.NaN, places, MOST_APART), least)
}

/** `apart`: values that were observed, and that no two of which may read alike unless they are. */
export function columnUnit(
  values: readonly number[],
  unit: WordedUnit,
  { rules, decimal }: Pick<Formats, 'rules' | 'decimal'>,
  { apart = false } = {},
): ColumnFormat {
  const finite = values.filter(Number.isFinite)
  const largest = Math.max(0, ...finite.map(Math.abs))
  const scale = scaleFor(rules, largest, unit)
  const shown = (value: number) => rescale(value, unit.unit.exponent, scale.exponent)
  const all = finite.map(shown)
  const share = unit.words.measure === 'share' || unit.words.measure === 'points'
  const least = Math.min(share ? 1 : MOST_DECIMALS, decimalsIn(all))
  const places = apart ? apartIn(all, least) : least
  return {
    unit: [moneyOf(rules, unit), joinUnit(rules, scale.header, symbolOf(rules, unit, ''))].filter((part) => part !== '').join(' '),
    number: (value) => decimal(shown(value), places, places),
    plain: (value) => decimal(shown(value), 0, places),
  }
}
