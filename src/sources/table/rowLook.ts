import { maybeMissing } from './missing.ts'
import { plainText } from './plainText.ts'
import { readNumber } from './readNumber.ts'
import { cellText, type Sheet } from './sheet.ts'

/** What one row looks like, before anybody knows whether it is a heading. */
export interface RowLook {
  readonly filled: number
  readonly numbers: number
  readonly marks: number
  /** Columns of words, and of numbers. */
  readonly words: ReadonlySet<number>
  readonly numberColumns: ReadonlySet<number>
  /** Numbers that can be periods, with their columns: 2024, 202406, 2024.06. */
  readonly periodNumbers: readonly (readonly [column: number, text: string])[]
}

const PERIOD_NUMBER = /^(?:1[89]|20|21)\d\d(?:\.(?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2]))?$/

/** A row above a table may hold a single letter (a variable called X) or a stroke in its corner: those are no missing marks there. */
const isMark = (text: string, column: number) =>
  // `#DIV/0!` and its kin never head a column.
  /^#[A-Z/0!?]+$/.test(text) || (maybeMissing(text) !== null && !/^[a-z]$/i.test(text) && !(column === 0 && /^[/\\-]$/.test(text)))

export function lookAtRow(sheet: Sheet, row: number): RowLook {
  const words = new Set<number>()
  const numberColumns = new Set<number>()
  const periodNumbers: (readonly [number, string])[] = []
  let marks = 0
  for (const column of sheet.used) {
    const text = plainText(cellText(sheet, row, column))
    if (text === '') continue
    if (isMark(text, column)) marks += 1
    else if (readNumber(text).kind === 'number') numberColumns.add(column)
    else words.add(column)
    if (PERIOD_NUMBER.test(text)) periodNumbers.push([column, text])
  }
  return { filled: words.size + numberColumns.size + marks, numbers: numberColumns.size, marks, words, numberColumns, periodNumbers }
}

/** The commonest number of filled cells among rows with more than one; the wider of two equally common. */
export function usualWidth(looks: readonly RowLook[]): number {
  const counts = new Map<number, number>()
  for (const { filled } of looks) if (filled > 1) counts.set(filled, (counts.get(filled) ?? 0) + 1)
  let best = 1
  for (const [width, count] of counts) {
    const standing = counts.get(best) ?? 0
    if (count > standing || (count === standing && width > best)) best = width
  }
  return best
}
