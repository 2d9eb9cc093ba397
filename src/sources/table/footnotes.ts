import { maybeMissing } from './missing.ts'
import { plainText } from './plainText.ts'
import { readNumber } from './readNumber.ts'
import { cellText, isBlankRow, type Sheet } from './sheet.ts'

export interface Body {
  readonly end: number
  readonly footnotes: readonly { readonly row: number; readonly text: string }[]
}

const NOTE = /^(?:注|备注|说明|附注|数据来源|资料来源|来源|数据库|Notes?\b|Sources?\b|[*†‡①-⑳])/i
const SAYS_SO = /^(?:注|备注|说明|附注|数据来源|资料来源|来源|Notes?|Sources?)\s*[:：]/i
/** Rows looked at from below. */
const LOOKED_AT = 40

/**
 * Notes below the table, read from the bottom up: rows without a number that say so themselves, are narrower than the
 * table, or hold a sentence. A last row of data whose values are all missing keeps its width and its marks, and stays.
 */
export function findFootnotes(sheet: Sheet, first: number, width: number, given?: number): Body {
  let end = given ?? sheet.rows
  const footnotes: { row: number; text: string }[] = []
  for (let looked = 0; end > first && looked < LOOKED_AT; looked += 1) {
    const cells = sheet.used.map((column) => cellText(sheet, end - 1, column).trim()).filter((text) => text !== '')
    if (cells.length > 0 && !isNote(sheet, end - 1, cells, width)) break
    if (cells.length > 0) footnotes.unshift({ row: end - 1, text: cells.join(' ') })
    end -= 1
  }
  return { end, footnotes }
}

function isNote(sheet: Sheet, row: number, cells: readonly string[], width: number): boolean {
  if (NOTE.test(cells[0] ?? '') && cells.length <= 2) return true
  // A note with commas in it, in a file that quotes nothing, falls into several cells.
  if (SAYS_SO.test(cells[0] ?? '') && !cells.some(isDatum)) return true
  if (width < 2 || cells.length * 2 > width) return false
  if (cells.some((text) => isDatum(text))) return false
  const written = sheet.widths === null ? null : Number(sheet.widths.text(row))
  if (written !== null) return written * 2 <= width || (written < width && cells.length === 1)
  // A spreadsheet row has no width of its own: words outside the first column, or a sentence, are no label of a row.
  return (
    cells.length > 1 ||
    cellText(sheet, row, 0).trim() === '' ||
    (cells[0] ?? '').length > 12 ||
    (row > 0 && isBlankRow(sheet, row - 1)) ||
    isNoteAbove(sheet, row, width)
  )
}

/** Whether the row above is a note by its own look; notes come in blocks. */
function isNoteAbove(sheet: Sheet, row: number, width: number): boolean {
  const below = sheet.used.map((column) => cellText(sheet, row + 1, column).trim()).filter((text) => text !== '')
  return below.length > 0 && below.length * 2 <= width && !below.some(isDatum) && row + 1 < sheet.rows
}

function isDatum(text: string): boolean {
  const plain = plainText(text)
  return maybeMissing(plain) !== null || readNumber(plain).kind === 'number'
}
