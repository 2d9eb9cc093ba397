import { ownValue } from '../../domain/ownValue.ts'
import type { Unit } from '../../domain/indicator.ts'
import { plainText } from './plainText.ts'

/** How a power of ten is written before a unit, longest first. */
export const HAN_SCALES: readonly (readonly [word: string, exponent: number])[] = [
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

const LATIN_UNIT = /^(?:[kmgtpezy]?(?:flops|b|bps|b\/s|w|wh|va|hz|t|tops)|kw·?h|usd|cny|rmb|eur|km|m2|㎡|℃|pue|pct|tce|persons?|items?|%)$/i
const HAN_UNIT =
  /^[十百千万亿]*(?:元|美元|人|人次|个|家|件|项|户|台|套|吨|公里|平方米|平方公里|千瓦时?|千瓦|度|架|机架|标准机架|所|名|篇|条|次|辆|本|册|张|颗|片|卡|公顷|亩|标准煤|吨标准煤|立方米|比特|字节|个百分点|百分点)(?:\/.{1,4})?$/

/** Whether a text is nothing but a unit, with or without brackets, known to us or of the usual form. */
export function isUnitText(text: string): boolean {
  const bare = plainText(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^单位:/, '')
    .trim()
  return maybeUnit(bare) !== null || /^[%‰]$/.test(bare) || LATIN_UNIT.test(bare) || HAN_UNIT.test(bare)
}

/** `亿元` is CNY with exponent 8; null for words that are not in the short list above. */
export function maybeUnit(text: string): Unit | null {
  const plain = plainText(text).toLowerCase()
  const whole = ownValue(BASES, plain)
  if (whole !== undefined) return { base: whole, exponent: 0 }
  for (const [word, exponent] of HAN_SCALES) {
    const base = plain.startsWith(word) ? ownValue(BASES, plain.slice(word.length)) : undefined
    if (base !== undefined) return { base, exponent }
  }
  return null
}
