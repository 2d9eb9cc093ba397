import { shiftDecimal } from './readNumber.ts'
import { attribute, scanXml } from './xml.ts'

/** How a number is shown, as far as it changes what it says. */
export type NumberStyle = 'plain' | 'percent' | 'date' | 'elapsed'

/** Built-in formats that are dates or times (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 in East Asian locales). */
function builtIn(id: number): NumberStyle {
  if (id === 9 || id === 10) return 'percent'
  if (id === 46) return 'elapsed'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return isDate ? 'date' : 'plain'
}

function styleOf(code: string): NumberStyle {
  if (/\[[hms]+\]/i.test(code)) return 'elapsed'
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0] ?? ''
  if (/[ymdhs]/i.test(bare.replace(/general/gi, ''))) return 'date'
  return bare.includes('%') ? 'percent' : 'plain'
}

/** The style of each cell format, in order, from `xl/styles.xml`. */
export function readStyles(document: string): readonly NumberStyle[] {
  const custom = new Map<number, NumberStyle>()
  const styles: NumberStyle[] = []
  let inFormats = false
  scanXml(document, {
    open: (name, attributes) => {
      if (name === 'numFmt') custom.set(Number(attribute(attributes, 'numFmtId')), styleOf(attribute(attributes, 'formatCode') ?? ''))
      if (name === 'cellXfs') inFormats = true
      if (name !== 'xf' || !inFormats) return
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      styles.push(custom.get(id) ?? builtIn(id))
    },
    close: (name) => {
      if (name === 'cellXfs') inFormats = false
    },
  })
  return styles
}

const MS_PER_DAY = 86_400_000
/** 1899-12-30, so that serial 61 is 1900-03-01: serial 60 is the 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** A number as its cell shows it: dates as ISO texts, percent with its mark, durations as hours. */
export function shownNumber(raw: string, style: NumberStyle, date1904: boolean): string {
  const value = Number(raw)
  if (!Number.isFinite(value) || raw === '') return raw
  switch (style) {
    case 'plain':
      return String(value)
    case 'percent':
      return `${shiftDecimal(value, 2)}%`
    case 'elapsed':
      return clock(Math.round(value * 86_400))
    case 'date':
      return dateText(value, date1904)
  }
}

function dateText(serial: number, date1904: boolean): string {
  if (serial >= 0 && serial < 1) return clock(Math.round(serial * 86_400))
  const shifted = !date1904 && serial < 60 ? serial + 1 : serial
  const moment = Math.round(((date1904 ? EPOCH_1904 : EPOCH_1900) + shifted * MS_PER_DAY) / 1000) * 1000
  if (Math.abs(moment) > 8.64e15) return String(serial)
  const iso = new Date(moment).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}

function clock(seconds: number): string {
  const pad = (count: number) => String(count).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor((seconds % 3600) / 60))}:${pad(seconds % 60)}`
}
