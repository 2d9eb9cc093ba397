import { plainText } from './plainText.ts'
import { cellText, type Sheet } from './sheet.ts'
import { isUnitText } from './unitText.ts'

/** What a row below the heading says of the columns. */
export type Attribute = 'name' | 'unit' | 'other'

export interface AttributeRow {
  readonly row: number
  readonly attribute: Attribute
}

/** First words of such rows, as data terminals and statistical yearbooks write them. */
const ATTRIBUTES: readonly (readonly [Attribute, RegExp])[] = [
  ['unit', /^(?:计量)?单位$|^units?$/i],
  ['name', /^(?:指标|指标名称|indicator(?: name)?|series(?: name)?)$/i],
  [
    'other',
    /^(?:指标id|指标代码|指标编码|频率|频度|来源|数据来源|发布方|发布机构|更新时间|更新日期|起始时间|截止时间|时间区间|样本数|国家|国家\/地区|描述|备注|indicator ?(?:id|code)|series ?(?:id|code)|frequency|source|publisher|last updated|description|country)$/i,
  ],
]

/** What the row says of the columns, by its first word; null for a row of data. */
export function attributeOf(sheet: Sheet, row: number): Attribute | null {
  const texts = sheet.used.map((column) => plainText(cellText(sheet, row, column)).replace(/[:：]$/, ''))
  const first = texts.findIndex((text) => text !== '')
  // The label stands beside the columns it speaks of; alone in its row it is a label of data.
  if (first < 0 || first > 1 || texts.filter((text) => text !== '').length < 2) return null
  const label = texts[first] ?? ''
  return ATTRIBUTES.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

/** A row of units under a heading: every word of it is a unit, and stands under a word. */
export function isUnitRow(sheet: Sheet, row: number, headingRow: number): boolean {
  if (row >= sheet.rows || headingRow < 0) return false
  let units = 0
  for (const column of sheet.used) {
    const text = plainText(cellText(sheet, row, column))
    if (text === '') continue
    if (!isUnitText(text) || cellText(sheet, headingRow, column).trim() === '') return false
    units += 1
  }
  return units > 0
}
