import { lookAtRow } from './rowLook.ts'
import { cellText, columnLetters, isBlankRow, placeOfRow, rowText, type Sheet } from './sheet.ts'

/** A further table in the same sheet, which is not read. */
export interface SecondTable {
  /** Its first row or column. */
  readonly top: number
  readonly left: number
  readonly place: string
  readonly found: string
}

/** Rows between a blank one and the heading of the next table: its title, its unit. */
const TITLES = 3

/**
 * A table below: after a blank row, at most a few words, then a row of words or periods in several columns, then figures.
 * Groups of one table are also divided by blank rows; those go on with figures and without a heading.
 */
export function findSecondBelow(sheet: Sheet, first: number): SecondTable | null {
  let wasBlank = false
  for (let row = first + 1; row < sheet.rows; row += 1) {
    const blank = isBlankRow(sheet, row)
    if (wasBlank && !blank && startsTable(sheet, row))
      return { top: row, left: 0, place: placeOfRow(sheet, row), found: rowText(sheet, row).slice(0, 60) }
    wasBlank = blank
  }
  return null
}

function startsTable(sheet: Sheet, from: number): boolean {
  for (let row = from; row < Math.min(sheet.rows, from + TITLES); row += 1) {
    const look = lookAtRow(sheet, row)
    if (look.filled === 0) return false
    if (look.numbers !== look.periodNumbers.length || look.marks > 0) return false
    if (look.filled < 2) continue
    const below = row + 1 < sheet.rows ? lookAtRow(sheet, row + 1) : null
    return below !== null && below.numbers > below.periodNumbers.length
  }
  return false
}

/** A table beside: beyond an empty column, a column of words with a heading of its own. */
export function findSecondBeside(
  sheet: Sheet,
  columns: readonly { readonly column: number; readonly heading: string }[],
  first: number,
  end: number,
): SecondTable | null {
  for (let at = 1; at < columns.length; at += 1) {
    const [before, here] = [columns[at - 1], columns[at]]
    if (before === undefined || here === undefined || here.column <= before.column + 1 || here.heading === '') continue
    const repeats = columns.slice(0, at).some(({ heading }) => heading.trim() === here.heading.trim())
    if (at < 2 || columns.length - at < 2 || !(repeats || isLabels(sheet, here.column, first, end))) continue
    const place =
      sheet.places === 'cells'
        ? `${sheet.name}!${columnLetters(here.column)}:${columnLetters(columns.at(-1)?.column ?? 0)}`
        : `column ${here.column + 1}`
    return { top: first, left: here.column, place, found: here.heading }
  }
  return null
}

const LABELS = 20

function isLabels(sheet: Sheet, column: number, first: number, end: number): boolean {
  let words = 0
  for (let row = first; row < Math.min(end, first + LABELS); row += 1) {
    const text = cellText(sheet, row, column).trim()
    if (text === '') continue
    if (/^[-+(]?[\d.,]+%?\)?$/.test(text)) return false
    words += 1
  }
  return words >= 2
}
