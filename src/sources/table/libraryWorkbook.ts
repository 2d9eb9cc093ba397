import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx'
import { SourceError } from '../errors.ts'
import { FaultList } from './faultList.ts'
import { parseNumberFormat } from './numberFormat.ts'
import { columnLetters, SheetBuilder, type Merge } from './sheet.ts'
import { shownNumber } from './shownNumber.ts'
import type { Workbook, WorkbookSheet } from './xlsx.ts'

// Formats that only the library reads: .xls (BIFF), .xlsb, .ods, and tables in HTML or XML saved as .xls. It is fetched when such
// a file comes. Our own reader keeps .xlsx: see CONTRIBUTING.md for what the comparison found.

const OPTIONS: ParsingOptions = { dense: true, cellNF: true, cellDates: false, cellStyles: true, sheetStubs: false }

/** @throws SourceError malformed where the library cannot make sense of it */
export async function readByLibrary(content: Uint8Array | string, address: string): Promise<Workbook> {
  const { read } = await import('@e965/xlsx')
  const book = parsed(
    () =>
      // Text of an HTML cell stays text: what it means is decided as for every other file.
      typeof content === 'string' ? read(content, { ...OPTIONS, type: 'string', raw: true }) : read(content, { ...OPTIONS, type: 'array' }),
    address,
  )
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const shared = { date1904, shownDates: book.bookType === 'ods' }
  const sheets = book.SheetNames.flatMap((name, at): readonly WorkbookSheet[] => {
    const sheet = book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0
    return sheet === undefined ? [] : [{ ...readSheet(name, sheet, shared), hidden }]
  })
  return { date1904, sheets }
}

function parsed(read: () => WorkBook, address: string): WorkBook {
  try {
    return read()
  } catch (thrown) {
    const found = thrown instanceof Error && /password|encrypt/i.test(thrown.message) ? 'encrypted' : 'workbook'
    if (found === 'encrypted') throw new SourceError({ kind: 'unsupported', address, place: 'file', found }, { cause: thrown })
    throw new SourceError({ kind: 'malformed', address, place: 'file', found }, { cause: thrown })
  }
}

interface Shared {
  readonly date1904: boolean
  /** The library loses the format of a date in .ods and keeps the text shown. */
  readonly shownDates: boolean
}

function readSheet(name: string, sheet: WorkSheet, shared: Shared): Omit<WorkbookSheet, 'hidden'> {
  const builder = new SheetBuilder()
  const faults = new FaultList()
  // With `dense`, rows of cells stand in `!data`; the library's types know it only as a part of its dense sheets.
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  let filledCells = 0
  rows.forEach((row, at) =>
    row?.forEach((cell, column) => {
      const place = `${name}!${columnLetters(column)}${at + 1}`
      const text = cell === undefined ? '' : cellText(cell, place, shared, faults)
      if (text === '') return
      filledCells += 1
      if (!builder.set(at, column, text)) faults.add({ kind: 'partNotRead', place, found: text.slice(0, 60) })
    }),
  )
  for (const place of hiddenParts(name, sheet, builder)) faults.add({ kind: 'hiddenPart', place })
  const merges = (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
  return {
    sheet: builder.finish(name, 'cells', faults.all, merges),
    claimed: sheet['!ref'],
    merged: merges.map(({ top, left, bottom, right }) => `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`),
    filledCells,
  }
}

function cellText(cell: CellObject, place: string, { date1904, shownDates }: Shared, faults: FaultList): string {
  if (cell.t === 'e') {
    const text = cell.w ?? '#'
    faults.add({ kind: 'valueUnreadable', place, found: text }, 'error')
    return text
  }
  if (cell.t === 'b') return cell.v === true ? 'TRUE' : 'FALSE'
  if (cell.t !== 'n') return typeof cell.v === 'string' ? cell.v : (cell.w ?? '')
  const format = typeof cell.z === 'string' ? cell.z : 'General'
  if (shownDates && /[ymd]/i.test(format.replace(/general/i, '')) && cell.w !== undefined) return cell.w
  const { text, doubt } = shownNumber(String(cell.v), parseNumberFormat(format), date1904)
  if (doubt) faults.add({ ...doubt, place }, `${doubt.kind}\n${place.replace(/\d+$/, '')}`)
  return text
}

function hiddenParts(name: string, sheet: WorkSheet, { rows, columns }: SheetBuilder): readonly string[] {
  const hiddenRows = (sheet['!rows'] ?? []).flatMap((row, at) => (row?.hidden === true && at < rows ? [`${name}!${at + 1}:${at + 1}`] : []))
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, at) =>
    column?.hidden === true && at < columns.length ? [`${name}!${columnLetters(at)}:${columnLetters(at)}`] : [],
  )
  return [...hiddenColumns, ...hiddenRows]
}
