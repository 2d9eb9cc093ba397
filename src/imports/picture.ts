import type { Fault } from '../domain/failure.ts'
import { doubtsIn } from './doubts.ts'
import type { ReadTable } from '../sources/table/readTable.ts'
import { cellText, columnLetters } from '../sources/table/sheet.ts'

/** What a row is taken for. */
export type RowKind = 'aside' | 'heading' | 'data'

export interface PictureRow {
  /** Counted from 1. */
  readonly row: number
  readonly kind: RowKind
  /** In the order of the picture's columns. */
  readonly cells: readonly string[]
  /** Doubts by position of their cell, as positions in the list of doubts. */
  readonly doubts: Readonly<Record<number, number>>
}

/** Some rows of a sheet as they stand: the first ones, and those of the end that are no data. */
export interface Picture {
  readonly letters: readonly string[]
  readonly rows: readonly PictureRow[]
  /** Rows and columns that are not shown. */
  readonly moreRows: number
  readonly moreColumns: number
}

const MOST_COLUMNS = 24
const DATA_ROWS = 8
const MOST_TOP = 30
const MOST_NOTES = 4
const MOST_DOUBTED = 12
const MOST_TEXT = 80

export function pictureOf({ sheet, layout }: ReadTable, faults: readonly Fault[]): Picture {
  const columns = sheet.used.slice(0, MOST_COLUMNS)
  const doubts = doubtedCells(faults)
  const aside = new Set([...layout.preamble, ...layout.footnotes].map(({ row }) => row))
  const top = layout.preamble.at(-1)?.row ?? -1
  const first = Array.from({ length: Math.min(sheet.rows, layout.first + DATA_ROWS, MOST_TOP) }, (_, row) => row)
  const doubted = [...doubts.keys()].filter((row) => row >= first.length && row < sheet.rows).slice(0, MOST_DOUBTED)
  const notes = layout.footnotes.map(({ row }) => row).slice(0, MOST_NOTES)
  const rows = [...new Set([...first, ...doubted, ...notes])].sort((a, b) => a - b)
  return {
    letters: columns.map(columnLetters),
    rows: rows.map((row) => ({
      row: row + 1,
      kind:
        aside.has(row) || row >= layout.end ? 'aside' : row < layout.first && row > top ? 'heading' : row < layout.first ? 'aside' : 'data',
      cells: columns.map((column) => cellText(sheet, row, column).slice(0, MOST_TEXT)),
      doubts: Object.fromEntries(
        [...(doubts.get(row) ?? [])].flatMap(([column, at]) => (columns.includes(column) ? [[columns.indexOf(column), at]] : [])),
      ),
    })),
    moreRows: sheet.rows - rows.length,
    moreColumns: sheet.used.length - columns.length,
  }
}

/** Doubts by row and column, from their places: `Sheet1!C14`, or `row 14, column 3 Value`. */
function doubtedCells(faults: readonly Fault[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const cells = new Map<number, Map<number, number>>()
  const counting = new Set(doubtsIn(faults))
  for (const [at, fault] of faults.entries()) {
    const cell = counting.has(fault) ? cellOf(fault.place) : null
    if (cell === null) continue
    const row = cells.get(cell.row) ?? new Map<number, number>()
    if (!row.has(cell.column)) row.set(cell.column, at)
    cells.set(cell.row, row)
  }
  return cells
}

function cellOf(place: string): { readonly row: number; readonly column: number } | null {
  const text = /^row (\d+), column (\d+)/.exec(place)
  if (text) return { row: Number(text[1]) - 1, column: Number(text[2]) - 1 }
  const sheet = /!([A-Z]{1,3})(\d+)(?::|$| )/.exec(place)
  if (!sheet) return null
  const column = [...(sheet[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(sheet[2]) - 1, column }
}
