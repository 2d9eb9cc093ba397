import type { MissingReason } from '../../domain/observation.ts'
import { maybeMissing } from './missing.ts'
import { isNumeral, maybeNumeral } from './numerals.ts'
import { plainText } from './plainText.ts'

/** What a cell says when it is read as a number. */
export type CellReading =
  | {
      readonly kind: 'number'
      readonly value: number
      /** `%` and `‰` stay as written: 12.5 % is 12.5 with this mark. */
      readonly share?: '%' | '‰' | undefined
      /** The cell has 万, 亿 or such of its own: the value is in plain units already. */
      readonly scaled?: boolean | undefined
      /** The cell says "more than" or "at least". */
      readonly floor?: boolean | undefined
      /** The cell says "about". */
      readonly approximate?: boolean | undefined
      /** A footnote mark after the number: kept, and a doubt. */
      readonly marker?: string | undefined
      /** A unit word after the number. */
      readonly unit?: string | undefined
      /** A letter of its status behind a space, as Eurostat writes it: `12.7 p`. */
      readonly flag?: string | undefined
      /** Written in brackets, as bookkeepers write what is negative. */
      readonly bracketed?: boolean | undefined
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** Can be read in more than one way. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'text' }

export type DecimalMark = '.' | ','

const SCALES: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

const BEFORE = /^(超过|超|逾|突破|不低于|不少于|至少|约|大约|近|>=|>|≥|~|≈)\s*/
const AFTER = /(以上|余|多|\+)$/
const MARKER = /\s*([*†‡§①-⑳¹²³⁴-⁹]+|\[[0-9a-z]\]|（注[0-9]*）|\(注[0-9]*\))$/
const UNIT_WORD = /^(?:元|人|人次|个|家|件|项|户|台|套|吨|公里|平方米|架|机架|所|名|次|篇|条|美元|千瓦时)$/
const CURRENCY = /^([-+]?)(¥|￥|\$|€|£)\s*(?=\d)/

const FLOORS = new Set(['超过', '超', '逾', '突破', '不低于', '不少于', '至少', '>=', '>', '≥'])

/** Reads a cell as a number, in the ways that offices write them. What can be meant in two ways is `ambiguous`, never picked. */
export function readNumber(text: string, decimal: DecimalMark = '.'): CellReading {
  const plain = plainText(text)
  const reason = maybeMissing(plain) ?? flaggedMissing(plain)
  if (reason !== null) return { kind: 'missing', reason }
  if (plain.length > 48) return { kind: 'text' }
  return readBare(plain, decimal) ?? readBracketed(plain, decimal) ?? readFlagged(plain, decimal) ?? readDressed(plain, decimal)
}

/** Eurostat's letters of status, alone or in pairs. https://ec.europa.eu/eurostat/data/database/information */
const FLAGS = '[bcdefimnprsuz]{1,3}'
const FLAGGED = new RegExp(`^(.*\\d%?) (${FLAGS})$`)
const FLAGGED_MISSING = new RegExp(`^: ?(${FLAGS})$`)

/** `: c` is missing because it is confidential, `: z` because it does not apply. */
function flaggedMissing(plain: string): MissingReason | null {
  const flag = FLAGGED_MISSING.exec(plain)?.[1]
  if (flag === undefined) return null
  return flag.includes('c') ? 'suppressed' : flag.includes('z') ? 'notApplicable' : 'notReported'
}

function readFlagged(plain: string, decimal: DecimalMark): CellReading | null {
  const [, digits, flag] = FLAGGED.exec(plain) ?? []
  if (digits === undefined || flag === undefined) return null
  const inner = readBare(digits, decimal) ?? readCore(digits, decimal)
  return inner.kind === 'number' ? { ...inner, flag } : null
}

const BRACKETED = /^\((\d[\d.,' ]*)(%?)\)(%?)$/

/** `(12.5)` is -12.5. */
function readBracketed(plain: string, decimal: DecimalMark): CellReading | null {
  const [, digits, inside, outside] = BRACKETED.exec(plain) ?? []
  const inner = digits === undefined ? null : readBare(digits, decimal)
  if (inner?.kind !== 'number') return inner
  const share = inside === '%' || outside === '%'
  return { ...inner, value: inner.value === 0 ? 0 : -inner.value, bracketed: true, ...(share && { share: '%' as const }) }
}

/** An arrow or triangle before a number: up, down or negative, as each office has it. */
const ARROW = /^[▲△▼▽↑↓⬆⬇+-]*[▲△▼▽↑↓⬆⬇]\s*\d/

const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const SPACED = /^[-+]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/
const APOSTROPHES = /^[-+]?\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/
const SIMPLE = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d{1,3})?$/
const COMMA_DECIMAL = /^[-+]?\d+(?:,\d+)?$/
const DOT_GROUPED = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/** Digits with separators only; null where there is more to the cell. */
function readBare(plain: string, decimal: DecimalMark): CellReading | null {
  if (decimal === ',') return readCommaDecimal(plain)
  if (SIMPLE.test(plain)) return finite(Number(plain))
  if (GROUPED.test(plain)) return finite(Number(plain.replaceAll(',', '')))
  if (APOSTROPHES.test(plain)) return finite(Number(plain.replace(/['’]/g, '')))
  if (SPACED.test(plain)) return plain.includes(',') ? { kind: 'ambiguous' } : finite(Number(plain.replaceAll(' ', '')))
  // 12,5 (a decimal comma?), 1,2345 (groups of four?), 1.234.567,89 (dots as groups?): not ours to decide.
  if (/^[-+]?\d[\d.,' ]*\d$/.test(plain) && /[,]/.test(plain)) return { kind: 'ambiguous' }
  if (DOT_GROUPED.test(plain)) return { kind: 'ambiguous' }
  return null
}

function readCommaDecimal(plain: string): CellReading | null {
  if (COMMA_DECIMAL.test(plain)) return finite(Number(plain.replace(',', '.')))
  if (DOT_GROUPED.test(plain)) return finite(Number(plain.replaceAll('.', '').replace(',', '.')))
  if (SPACED.test(plain)) return finite(Number(plain.replaceAll(' ', '').replace(',', '.')))
  if (SIMPLE.test(plain)) return plain.includes('.') ? { kind: 'ambiguous' } : finite(Number(plain))
  return null
}

function finite(value: number): CellReading {
  return Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value } : { kind: 'text' }
}

/** A number with words around it: about, more than, per cent, 万 and 亿, a footnote mark, a unit. */
function readDressed(plain: string, decimal: DecimalMark): CellReading {
  if (ARROW.test(plain)) return { kind: 'ambiguous' }
  let rest = plain
  const before = BEFORE.exec(rest)?.[1]
  if (before !== undefined) rest = rest.replace(BEFORE, '')
  const marker = MARKER.exec(rest)?.[1]
  if (marker !== undefined) rest = rest.replace(MARKER, '')
  const after = AFTER.exec(rest)?.[1]
  if (after !== undefined) rest = rest.replace(AFTER, '')
  const core = readCore(rest.trim(), decimal)
  if (core.kind !== 'number') return core
  const floor = (before !== undefined && FLOORS.has(before)) || after !== undefined
  const approximate = before !== undefined && !FLOORS.has(before)
  return { ...core, ...(floor && { floor }), ...(approximate && { approximate }), ...(marker !== undefined && { marker }) }
}

function readCore(text: string, decimal: DecimalMark): CellReading {
  if (isNumeral(text)) {
    const value = maybeNumeral(text)
    return value === null ? { kind: 'ambiguous' } : { kind: 'number', value }
  }
  const share = /\s*(%|‰|％)$/.exec(text)?.[1]
  if (share !== undefined) {
    const inner = readBare(text.replace(/\s*[%‰％]$/, ''), decimal)
    return inner?.kind === 'number' ? { ...inner, share: share === '‰' ? '‰' : '%' } : (inner ?? { kind: 'text' })
  }
  const currency = CURRENCY.exec(text)?.[2]
  if (currency !== undefined) return withUnit(readScaled(text.replace(CURRENCY, '$1'), decimal), currency)
  return readScaled(text, decimal)
}

/** `1.2万`, `3亿元`, `35个`: digits, a power of ten, a unit word. */
function readScaled(text: string, decimal: DecimalMark): CellReading {
  const parts = /^([-+\d.,' ]*\d)\s*([十百千万亿]*)\s*([^\d十百千万亿]*)$/.exec(text)
  const [, digits, scale, unit] = parts ?? []
  if (digits === undefined || scale === undefined || unit === undefined) return readBare(text, decimal) ?? { kind: 'text' }
  const exponent = scale === '' ? 0 : SCALES[scale]
  const inner = readBare(digits, decimal)
  if (exponent === undefined || (unit !== '' && !UNIT_WORD.test(unit))) return { kind: 'text' }
  if (inner?.kind !== 'number') return inner ?? { kind: 'text' }
  const value = exponent === 0 ? inner : { ...inner, value: shiftDecimal(inner.value, exponent), scaled: true }
  return withUnit(value, unit === '' ? undefined : unit)
}

function withUnit(reading: CellReading, unit: string | undefined): CellReading {
  return reading.kind === 'number' && unit !== undefined ? { ...reading, unit } : reading
}

/** value x 10^exponent, rounded once: 1.1 with 8 is 110000000, where a product would leave 110000000.00000001. */
export function shiftDecimal(value: number, exponent: number): number {
  if (exponent === 0) return value
  const [mantissa, power] = String(value).split('e')
  return Number(`${mantissa}e${Number(power ?? 0) + exponent}`)
}
