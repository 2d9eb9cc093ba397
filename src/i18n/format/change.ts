import { decimalsApart } from './apart.ts'
import type { Decimal } from './decimal.ts'
import type { FormatRules } from './rules.ts'
import { joinParts, symbolOf, writeValue, type WordedUnit, type ValueOptions, type ValueParts } from './value.ts'

export interface ChangeOptions extends ValueOptions {
  /** `arrow` says the value rose or fell (↑257), `sign` writes + or −, `none` leaves the direction to the words around it. */
  readonly sign?: 'arrow' | 'sign' | 'none' | undefined
}

const MARKS = { arrow: ['\u2193', '\u2191'], sign: ['\u2212', '+'], none: ['', ''] } as const

function signMark(value: number, written: string, style: 'arrow' | 'sign' | 'none'): string {
  if (!/[1-9]/.test(written)) return ''
  return MARKS[style][value < 0 ? 0 : 1]
}

/** A share moves in percentage points (never "up 0.5 %", which would be a part of it), a score in its points, everything else in its own unit. */
export function writeChange(
  rules: FormatRules,
  decimal: Decimal,
  change: number,
  unit: WordedUnit,
  options: ChangeOptions = {},
): ValueParts {
  const size = Math.abs(change)
  const { measure } = unit.words
  const parts =
    measure === 'share' || measure === 'points'
      ? pointsParts(rules, decimal, size, unit, options)
      : writeValue(rules, decimal, size, unit, options)
  return joinParts(rules, { ...parts, sign: signMark(change, parts.number, options.sign ?? 'sign') })
}

function pointsParts(rules: FormatRules, decimal: Decimal, size: number, unit: WordedUnit, options: ValueOptions): ValueParts {
  const { between: [from, to] = [size, 0], most } = options
  const places = options.decimals ?? decimalsApart(size, 0, decimalsApart(from, to, 1, most), most)
  const qualifier = options.about || options.floor ? rules.about : ''
  const number = decimal(size, places, places)
  const symbol = unit.words.measure === 'share' ? rules.points : symbolOf(rules, unit, number)
  return joinParts(rules, { sign: '', qualifier, before: '', number, unit: symbol })
}
