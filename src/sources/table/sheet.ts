import type { Fault } from '../../domain/failure.ts'
import { CellColumn } from './cellColumn.ts'

/** A rectangle of cells shown as one, rows and columns from 0, both ends inside. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One table of cells as read, before anybody says what they mean. */
export interface Sheet {
  readonly name: string
  /** Spreadsheets name a cell `Sheet1!C14`; text files a row and a column. */
  readonly places: 'cells' | 'rows'
  readonly rows: number
  readonly columns: readonly CellColumn[]
  /** Positions of the columns with any cell, in order: a far-out cell makes many columns, and few of them are used. */
  readonly used: readonly number[]
  /** How many cells each row was written with. */
  readonly widths: CellColumn | null
  readonly merges: readonly Merge[]
  readonly faults: readonly Fault[]
}

/** Cells that a spreadsheet may spread over, empty ones between included: a few far-out cells must not fill the memory. */
const MOST_CELLS = 64_000_000

/** Empty rows or columns within a sheet, beyond which a cell is not of it. */
const WIDEST_GAP = 2_000

/** Collects rows into columns. */
export class SheetBuilder {
  rows = 0
  readonly columns: CellColumn[] = []
  private readonly widths = new CellColumn()
  private reserved = 0

  push(cells: readonly string[]): void {
    const row = this.rows
    for (let at = 0; at < cells.length; at += 1) {
      const text = cells[at]
      if (text !== undefined && text !== '') this.column(at).set(row, text)
    }
    this.widths.set(row, String(cells.length))
    this.rows += 1
  }

  /**
   * Writes one cell; each column from top to bottom. False where the cell is above one already written, or too far out: thousands of rows
   * or columns off the others it is a slip of the hand, and would stretch the table over everything between.
   */
  set(row: number, column: number, text: string): boolean {
    if (this.rows > 0 && (row > this.rows + WIDEST_GAP || column > this.columns.length + WIDEST_GAP)) return false
    const cells = this.column(column)
    if (row < cells.length) return false
    this.reserved += row + 1 - cells.length
    if (this.reserved > MOST_CELLS) return false
    cells.set(row, text)
    if (row >= this.rows) this.rows = row + 1
    return true
  }

  private column(at: number): CellColumn {
    while (this.columns.length <= at) this.columns.push(new CellColumn())
    // The loop above made it.
    return this.columns[at] as CellColumn
  }

  finish(name: string, places: Sheet['places'], faults: readonly Fault[], merges: readonly Merge[] = []): Sheet {
    const { rows, columns } = this
    const used = columns.flatMap(({ length }, column) => (length > 0 ? [column] : []))
    return { name, places, rows, columns, used, widths: places === 'rows' ? this.widths : null, merges, faults }
  }
}

export function cellText(sheet: Sheet, row: number, column: number): string {
  return sheet.columns[column]?.text(row) ?? ''
}

/** Words of a row, in order. */
export function rowText(sheet: Sheet, row: number): string {
  return sheet.used
    .map((column) => cellText(sheet, row, column).trim())
    .filter((text) => text !== '')
    .join(' ')
}

export function isBlankRow(sheet: Sheet, row: number): boolean {
  return sheet.used.every((column) => cellText(sheet, row, column).trim() === '')
}

/** Where a cell is, in the reader's own counting: from 1, columns by their letters or their heading. */
export function placeOf(sheet: Sheet, row: number, column: number, heading?: string): string {
  if (sheet.places === 'cells') return `${sheet.name}!${columnLetters(column)}${row + 1}`
  return `row ${row + 1}, column ${column + 1}${heading === undefined || heading === '' ? '' : ` ${heading}`}`
}

export function placeOfRow(sheet: Sheet, row: number): string {
  return sheet.places === 'cells' ? `${sheet.name}!${row + 1}:${row + 1}` : `row ${row + 1}`
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}
