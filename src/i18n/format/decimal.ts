import { withoutNoise } from '../../domain/decimal.ts'
import type { FormatRules } from './rules.ts'

export type Sign = 'plain' | 'changes' | 'never'

export type Decimal = (value: number, min: number, max: number, sign?: Sign) => string

/** Beyond this a rounded double is no longer whole to the last digit. */
const EXACT = 1e15

/** A number that is not negative in units of its last decimal, rounded half up as it is written in decimal, not as it is stored in binary. */
export function roundedTo(size: number, decimals: number): number {
  // "1.005e2" is read as exactly 100.5; 1.005 * 100 is not.
  const [digits, exponent = '0'] = String(size).split('e')
  return Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
}

function digitsOf(size: number, min: number, max: number): { readonly whole: string; readonly part: string } {
  const digits = String(roundedTo(size, max)).padStart(max + 1, '0')
  const part = digits.slice(digits.length - max, digits.length)
  const wanted = max === 0 ? '' : part.slice(0, Math.max(min, part.replace(/0+$/, '').length))
  return { whole: digits.slice(0, digits.length - max), part: wanted }
}

const grouped = (whole: string, group: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, group)

/** A whole number in groups of three digits. Plain code, as below. */
export const wholeNumber = (value: number, group: string): string => grouped(String(Math.round(value)), group)

function signOf(value: number, isZero: boolean, sign: Sign): string {
  if (isZero || sign === 'never') return ''
  if (value < 0) return '\u2212'
  return sign === 'changes' ? '+' : ''
}

/**
 * Writes numbers with grouped thousands, half away from zero, and the minus sign U+2212; what rounds to zero has no sign. Written here because the first `Intl.NumberFormat` of a page takes a browser 35 ms
 * (150 ms on a slow office machine), before anything is drawn; for what is too large or too small to be exact here, Intl is asked.
 */
export function createDecimal({ locale, group, point }: Pick<FormatRules, 'locale' | 'group' | 'point'>): Decimal {
  return (value, min, max, sign = 'plain') => {
    const clean = withoutNoise(value)
    const size = Math.abs(clean)
    if (!(size * 10 ** max < EXACT) || (size !== 0 && size < 1e-6)) return writtenByIntl(locale, clean, min, max, sign)
    const { whole, part } = digitsOf(size, min, max)
    return signOf(clean, !/[1-9]/.test(whole + part), sign) + grouped(whole, group) + (part === '' ? '' : point + part)
  }
}

const DISPLAY = { plain: 'negative', changes: 'exceptZero', never: 'never' } as const satisfies Record<
  Sign,
  Intl.NumberFormatOptions['signDisplay']
>

function writtenByIntl(locale: string, value: number, min: number, max: number, sign: Sign): string {
  const options = { minimumFractionDigits: min, maximumFractionDigits: max, signDisplay: DISPLAY[sign], useGrouping: 'always' } as const
  return new Intl.NumberFormat(locale, options).format(value).replace('-', '\u2212')
}
