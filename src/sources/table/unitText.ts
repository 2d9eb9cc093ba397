import type { Unit } from '../../domain/indicator.ts'
import { plainText } from './plainText.ts'

const EXPONENTS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]

/** Unit words whose base is beyond doubt. Others stay words for the mapping to settle. */
const BASES: Readonly<Record<string, string>> = {
  '%': 'percent',
  百分比: 'percent',
  'percentage (%)': 'percent',
  percentage: 'percent',
  percent: 'percent',
  '‰': 'permille',
  个百分点: 'point',
  元: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  人: 'person',
  人次: 'visit',
  户: 'household',
  个: 'item',
  家: 'item',
  件: 'item',
  项: 'item',
  吨: 'tonne',
  公里: 'km',
  千瓦时: 'kWh',
  台: 'item',
  套: 'item',
  所: 'item',
  名: 'person',
  篇: 'item',
  条: 'item',
}

/** A heading split from the unit that it carries in brackets: `地区生产总值(亿元)`. */
export interface UnitText {
  readonly name: string
  /** As written, `''` where none is. */
  readonly unitText: string
  /** Null where the words are not known to us. */
  readonly unit: Unit | null
}

export function readUnitText(heading: string): UnitText {
  const match = /^(.*?)\s*[(（]\s*(?:单位[:：]\s*)?([^()（）]{1,16})\s*[)）]\s*$/.exec(heading.trim())
  const [, name, unitText] = match ?? []
  if (name === undefined || unitText === undefined || name === '') return { name: heading.trim(), unitText: '', unit: null }
  const unit = maybeUnit(unitText)
  return unit === null && !/^[\p{Script=Han}%‰]+$/u.test(unitText)
    ? { name: heading.trim(), unitText: '', unit: null }
    : { name, unitText, unit }
}

/** `亿元` is CNY with exponent 8; null for words that are not in the short list above. */
export function maybeUnit(text: string): Unit | null {
  const plain = plainText(text).toLowerCase()
  const whole = BASES[plain]
  if (whole !== undefined) return { base: whole, exponent: 0 }
  for (const [word, exponent] of EXPONENTS) {
    const base = plain.startsWith(word) ? BASES[plain.slice(word.length)] : undefined
    if (base !== undefined) return { base, exponent }
  }
  return null
}
