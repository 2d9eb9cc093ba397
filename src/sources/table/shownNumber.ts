import type { FaultKind } from '../../domain/failure.ts'
import { GENERAL, sectionFor, type FormatSection, type NumberFormat } from './numberFormat.ts'
import { readNumber, shiftDecimal } from './readNumber.ts'

/** A cell's number as the office sees it, and the doubt that this leaves. */
export interface ShownNumber {
  readonly text: string
  readonly doubt?: { readonly kind: FaultKind; readonly found: string } | undefined
}

const MS_PER_DAY = 86_400_000
/** 1899-12-30, so that serial 61 is 1900-03-01: serial 60 is the 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * What a cell shows is what it means: a date formatted as a month is that month, a section with a % is a percentage, a
 * unit in the format is the cell's unit. Digits that the format rounds away are kept.
 */
export function shownNumber(raw: string, format: NumberFormat, date1904: boolean): ShownNumber {
  const value = Number(raw)
  if (!Number.isFinite(value) || raw === '') return { text: raw }
  if (format === GENERAL) return { text: String(value) }
  const section = sectionFor(format, value)
  if (section.date !== null) return { text: dateText(value, section, date1904) }
  if (!section.digits || (value === 0 && !section.showsZero)) return withoutDigits(value, section)
  return dressed(value, section)
}

/** A number whose format shows words in its place. A dash is how bookkeepers write zero; words such as 未报 say that there is none. */
function withoutDigits(value: number, section: FormatSection): ShownNumber {
  const shown = section.before + section.after
  const reading = readNumber(shown)
  const says = reading.kind === 'missing' && /[\p{L}]/u.test(shown)
  return { text: says ? shown : String(value), doubt: { kind: 'shownOtherwise', found: `${value} = ${shown === '' ? '""' : shown}` } }
}

const FLOOR_OR_ABOUT = /^(≥|>=|>|约|≈|~)$/

function dressed(value: number, section: FormatSection): ShownNumber {
  const { percent, scale } = section
  // A percent sign beside scaling commas is a trick that shows ten thousands: the sign stands on a line that nobody sees.
  const number = String(shiftDecimal(value, (percent ? 2 : 0) - scale))
  if (percent && scale === 0) return { text: `${number}%` }
  const before = value >= 0 && FLOOR_OR_ABOUT.test(section.before) ? section.before : ''
  const after = section.after.replace(/^[-()（）]+|[-()（）]+$/g, '').trim()
  const text = before + number + after
  if (after !== '' && (readNumber(text).kind === 'number' || /^[年月季]/.test(after))) return { text }
  const doubtful = after !== '' || scale > 0
  return {
    text: before + number,
    ...(doubtful && { doubt: { kind: 'unitAssumed', found: after === '' ? `${value} = ${number}` : number + after } }),
  }
}

function dateText(serial: number, { date, chinese }: FormatSection, date1904: boolean): string {
  if (date === 'elapsed') return clock(Math.round(serial * 86_400))
  if (serial >= 0 && serial < 1) return clock(Math.round(serial * 86_400))
  const shifted = !date1904 && serial < 60 ? serial + 1 : serial
  const moment = Math.round(((date1904 ? EPOCH_1904 : EPOCH_1900) + shifted * MS_PER_DAY) / 1000) * 1000
  if (Math.abs(moment) > 8.64e15) return String(serial)
  const shown = new Date(moment)
  const [year, month] = [shown.getUTCFullYear(), shown.getUTCMonth()]
  if (date === 'year') return chinese ? `${year}年` : String(year)
  if (date === 'month') return chinese ? `${year}年${month + 1}月` : `${MONTHS[month]} ${year}`
  const iso = shown.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}

function clock(seconds: number): string {
  const pad = (count: number) => String(count).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor((seconds % 3600) / 60))}:${pad(seconds % 60)}`
}
