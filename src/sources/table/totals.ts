import type { Fault } from '../../domain/failure.ts'
import { FaultList } from './faultList.ts'
import { BETWEEN_LEVELS } from './headingPeriods.ts'
import { plainText } from './plainText.ts'
import { cellText, placeOf, type Sheet } from './sheet.ts'

const TOTALS =
  /^(?:合计|总计|小计|总数|总和|全国|全国合计|全国总计|全省|全市|全区|全县|地区合计|各地合计|(?:grand ?|sub)?total|sum|overall|world|all ?(?:regions|countries))$/i

/** A column by its place and words. */
interface Labelled {
  readonly column: number
  readonly heading: string
}

/** Whether a label says that its row or column is the sum of the others. */
export function isTotal(label: string): boolean {
  const bare = plainText(label).replace(/\([^()]*\)$/, '')
  return TOTALS.test(/\p{Script=Han}/u.test(bare) ? bare.replace(/\s/g, '') : bare.trim())
}

/** Columns of labels looked at. */
const LABELS = 4

/** Totals among the rows and the headings: each is said, because nobody may add them to their parts. */
export function totalFaults(sheet: Sheet, columns: readonly Labelled[], first: number, end: number): readonly Fault[] {
  const faults = new FaultList()
  const doubt = (row: number, { column, heading }: Labelled, found: string) =>
    faults.add({ kind: 'totalBesideParts', place: placeOf(sheet, row, column, heading), found: found.trim() }, found.trim())
  if (columns.length > 2)
    for (const each of columns)
      if (isTotal(each.heading.split(BETWEEN_LEVELS).at(-1) ?? ''))
        doubt(Math.max(0, first - 1), each, each.heading.split(BETWEEN_LEVELS).at(-1) ?? '')
  if (end - first < 2) return faults.all
  for (const each of columns.slice(0, LABELS)) {
    const total = sheet.columns[each.column]?.textReader(isTotal)
    for (let row = first; row < end; row += 1) if (total?.(row) === true) doubt(row, each, cellText(sheet, row, each.column))
  }
  return faults.all
}
