import { withoutNoise } from '../../domain/decimal.ts'
import type { Unit, UnitWords } from '../../domain/indicator.ts'
import { decimalsApart } from './apart.ts'
import type { Decimal } from './decimal.ts'
import type { FormatRules, Scale } from './rules.ts'

/** A unit together with its words from the catalog. */
export interface WordedUnit {
  readonly unit: Unit
  readonly words: UnitWords
}

/** A written value in pieces, so that a page can set number and unit apart. `text` is the whole, for prose and labels. */
export interface ValueParts {
  /** `↑`, `↓`, `+`, `−` or nothing. */
  readonly sign: string
  /** 超, 约, over, about or nothing; with its space where the language has one. */
  readonly qualifier: string
  /** Currency code with its space, where the language puts it first. */
  readonly before: string
  readonly number: string
  /** Magnitude and symbol: 万人, %, EFLOPS, bn. */
  readonly unit: string
  readonly text: string
}

export interface ValueOptions {
  /** The source says "more than". */
  readonly floor?: boolean | undefined
  readonly about?: boolean | undefined
  /** Exactly so many decimals; otherwise as many as the number has, within what a reader can use. */
  readonly decimals?: number | undefined
  /** Values that stand beside it, in its unit: as many decimals more as tell it from them. */
  readonly beside?: readonly (number | null | undefined)[] | undefined
  /** The two values whose difference it is: it has the decimals that tell them apart. */
  readonly between?: readonly [number, number] | undefined
  /** So many decimals at most to tell numbers apart: those of a computed number end to mean anything. */
  readonly most?: number | undefined
}

export const NBSP = '\u00a0'
const PLAIN: Scale = { from: -Infinity, exponent: 0, mark: '', on: 'unit', header: '' }

/** Shares, ratios and points have no magnitudes; technical units keep the one they were stored in. */
function folds({ words }: WordedUnit): boolean {
  return !words.fixedScale && words.measure !== 'share' && words.measure !== 'ratio' && words.measure !== 'points'
}

/** `value` stored as 10^exponent, expressed in 10^scale. */
export function rescale(value: number, exponent: number, scale: number): number {
  const shift = exponent - scale
  return withoutNoise(shift >= 0 ? value * 10 ** shift : value / 10 ** -shift)
}

function roundsUpTo(value: number, unit: Unit, scale: Scale, next: Scale): boolean {
  const shown = rescale(Math.abs(value), unit.exponent, scale.exponent)
  const digits = 10 ** decimalsFor(shown, scale)
  return Math.round(withoutNoise(shown * digits)) / digits >= 10 ** (next.from - scale.exponent)
}

/** The magnitude for one value: the largest it reaches once rounded, so that 99,999,999 reads 1亿 and not 10,000万. */
export function scaleFor(rules: FormatRules, value: number, unit: WordedUnit): Scale {
  if (!folds(unit)) return rules.keepsStoredScale ? (rules.scales.find((scale) => scale.exponent === unit.unit.exponent) ?? PLAIN) : PLAIN
  return rules.scales.reduce(
    (chosen, next) => (next !== chosen && roundsUpTo(value, unit.unit, chosen, next) ? next : chosen),
    rules.scales[0] ?? PLAIN,
  )
}

/** Decimals a reader can use: two where no magnitude was folded away or the number is small, else one. */
function decimalsFor(shown: number, scale: Scale): number {
  return scale.exponent === 0 || Math.abs(shown) < 10 ? 2 : 1
}

/** Most decimals of a value written in a scale; what is not nothing is never written 0, nor like what it stands beside. */
export function placesIn(scale: Scale, value: number, unit: WordedUnit, { beside = [], between, most }: ValueOptions): number {
  const shown = (number: number) => rescale(number, unit.unit.exponent, scale.exponent)
  const own = shown(value)
  const least = unit.words.measure === 'share' || unit.words.measure === 'points' ? 1 : decimalsFor(own, scale)
  const apart = between ? decimalsApart(shown(between[0]), shown(between[1]), least, most) : least
  return [0, ...beside].reduce<number>(
    (places, other) => (typeof other === 'number' ? decimalsApart(own, shown(other), places, most) : places),
    apart,
  )
}

/** Symbol after the number; the English singular only for exactly one. */
export function symbolOf(rules: FormatRules, { words }: WordedUnit, number: string): string {
  if (rules.moneyBefore && words.before) return ''
  return number === rules.one && words.one !== undefined ? words.one : words.symbol[rules.text]
}

/** The currency code where the language puts it first, else nothing. */
export function moneyOf(rules: FormatRules, { words }: WordedUnit): string {
  return rules.moneyBefore && words.before ? words.symbol[rules.text] : ''
}

export function joinUnit(rules: FormatRules, mark: string, symbol: string): string {
  return mark !== '' && symbol !== '' ? mark + rules.markGap + symbol : mark + symbol
}

/** Puts the spaces where the language wants them, so that the parts can be set one after another. */
export function joinParts(rules: FormatRules, parts: Omit<ValueParts, 'text'>): ValueParts {
  const before = parts.before === '' ? '' : parts.before.trimEnd() + NBSP
  const qualifier = parts.qualifier === '' ? '' : parts.qualifier.trimEnd() + rules.qualifierGap
  const gap = rules.spaced(parts.unit) ? NBSP : ''
  return { ...parts, before, qualifier, text: `${parts.sign}${qualifier}${before}${parts.number}${gap}${parts.unit}` }
}

export function qualifierOf(rules: FormatRules, options: ValueOptions): string {
  return options.floor ? rules.floor : options.about ? rules.about : ''
}

/** Writes a value in its best magnitude: a reader takes in 8.6万人 at once, and 86,000人 only after counting digits. */
export function writeValue(rules: FormatRules, decimal: Decimal, value: number, unit: WordedUnit, options: ValueOptions = {}): ValueParts {
  const scale = scaleFor(rules, value, unit)
  const shown = rescale(value, unit.unit.exponent, scale.exponent)
  const digits = decimal(shown, options.decimals ?? 0, options.decimals ?? placesIn(scale, value, unit, options))
  return joinParts(rules, {
    sign: '',
    qualifier: qualifierOf(rules, options),
    before: moneyOf(rules, unit),
    number: scale.on === 'number' ? digits + scale.mark : digits,
    unit: joinUnit(rules, scale.on === 'unit' ? scale.mark : '', symbolOf(rules, unit, digits + scale.mark)),
  })
}
