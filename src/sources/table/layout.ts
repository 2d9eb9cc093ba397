import type { Fault } from '../../domain/failure.ts'
import type { Period } from '../../domain/period.ts'
import { findFootnotes } from './footnotes.ts'
import { findHeader, type Header, type HeaderChoice } from './headerRows.ts'
import { headingPeriods, monthsWithoutYear } from './headingPeriods.ts'
import { totalFaults } from './totals.ts'
import { findSecondBeside, findSecondBelow } from './secondTable.ts'
import { yearIn } from './withinYear.ts'
import { cellText, columnLetters, isBlankRow, placeOf, placeOfRow, rowText, type Sheet } from './sheet.ts'

/** A row set aside: a title above the table, a note below it. */
export interface SideRow {
  readonly row: number
  readonly text: string
}

export interface LayoutColumn {
  /** Position in the sheet. */
  readonly column: number
  /** Heading as written, levels joined by ` / `; empty where there is none. */
  readonly heading: string
  /** Set where the heading itself is a period: the column holds its values. */
  readonly period?: Period | undefined
  /** Then, its words, and what the other levels of the heading say. */
  readonly periodText?: string | undefined
  readonly assumedYear?: true | undefined
  readonly label?: string | undefined
  /** Unit as a row of units under the heading says it. */
  readonly unitText?: string | undefined
}

/** Heading of a column, or its letter where it has none. */
export function nameOf({ heading, column }: LayoutColumn): string {
  return heading.trim() === '' ? columnLetters(column) : heading.trim()
}

/** Where the table is within the sheet. Rows and columns count from 0. */
export interface Layout {
  readonly columns: readonly LayoutColumn[]
  /** First row of data, and the row after the last. */
  readonly first: number
  readonly end: number
  readonly preamble: readonly SideRow[]
  readonly footnotes: readonly SideRow[]
  /** The one year that the lines above the table name; null where they name none, or several. */
  readonly year: string | null
  readonly faults: readonly Fault[]
}

export interface LayoutChoice extends HeaderChoice {
  /** The row after the last row of data, where the mapping says so. */
  readonly end?: number | undefined
}

/** Finds the table in a sheet: rows above it, its heading of one or more levels, its body, notes below it. */
export function findLayout(sheet: Sheet, choice: LayoutChoice = {}): Layout {
  const header = findHeader(sheet, choice)
  const below = choice.end === undefined ? findSecondBelow(sheet, header.first) : null
  const body = findFootnotes(sheet, header.first, header.width, choice.end ?? below?.top)
  const all = usedColumns(sheet, header, body.end)
  const beside = choice.headerRow === undefined ? findSecondBeside(sheet, all, header.first, body.end) : null
  const columns = beside === null ? all : all.filter(({ column }) => column < beside.left)
  const preamble = sideRows(sheet, 0, header.top)
  const year = yearIn([...preamble.map(({ text }) => text), sheet.name])
  const dated = withPeriods(columns, year)
  const faults: readonly Fault[] = [
    ...setAside(sheet, preamble),
    ...[below, beside].flatMap((second) =>
      second === null ? [] : [{ kind: 'secondTable' as const, place: second.place, found: second.found }],
    ),
    ...header.faults,
    ...headingFaults(sheet, columns, header.first - header.attributes.length),
    ...monthFaults(sheet, dated, header.first - header.attributes.length),
    ...mergedBody(sheet, header.first, body.end),
    ...totalFaults(sheet, columns, header.first, body.end),
    ...setAside(sheet, body.footnotes),
    ...widthFaults(sheet, header.first, body.end, header.first - header.attributes.length),
  ]
  return { columns: dated, first: header.first, end: body.end, preamble, footnotes: body.footnotes, year, faults }
}

/** Columns with a heading or any cell; what is empty altogether is margin. */
function usedColumns(sheet: Sheet, { headings, attributes, first }: Header, end: number): LayoutColumn[] {
  const units = attributes.find(({ attribute }) => attribute === 'unit')
  return sheet.used.flatMap((column) => {
    const heading = headings[column] ?? ''
    const unitText = units === undefined ? '' : cellText(sheet, units.row, column).trim()
    const own = { column, heading, ...(unitText !== '' && { unitText }) }
    return heading !== '' || hasCell(sheet, column, first, end) ? [own] : []
  })
}

function hasCell(sheet: Sheet, column: number, first: number, end: number): boolean {
  const cells = sheet.columns[column]
  const last = Math.min(end, cells?.length ?? 0)
  for (let row = first; row < last; row += 1) if (cells?.text(row) !== '') return true
  return false
}

/** Columns with what their headings say of periods. */
export function withPeriods(
  columns: readonly LayoutColumn[],
  year: string | null,
  codes?: Readonly<Record<string, string>>,
): readonly LayoutColumn[] {
  const periods = headingPeriods(
    columns.map((each) => each.heading),
    codes,
    year,
  )
  return columns.map((each, at) => {
    const found = periods[at]
    return found ? { ...each, period: found.period, periodText: found.text, label: found.label, assumedYear: found.assumedYear } : each
  })
}

/** Months that name no year: which one was taken is said, and that none was found. */
function monthFaults(sheet: Sheet, columns: readonly LayoutColumn[], first: number): readonly Fault[] {
  const place = ({ column, heading }: LayoutColumn) => placeOf(sheet, Math.max(0, first - 1), column, heading)
  const assumed = columns.filter(({ assumedYear }) => assumedYear === true)
  const [one] = assumed
  if (one?.period) {
    const more = assumed.length > 1 ? { more: assumed.length - 1 } : {}
    return [{ kind: 'periodAssumed', place: place(one), found: `${one.periodText} = ${one.period.id}`, ...more }]
  }
  if (columns.some(({ period }) => period !== undefined)) return []
  const months = monthsWithoutYear(columns.map(({ heading }) => heading))
  const left = columns.filter((_, at) => months[at] !== null)
  const [other] = left
  if (other === undefined) return []
  const more = left.length > 1 ? { more: left.length - 1 } : {}
  return [{ kind: 'periodUnreadable', place: place(other), found: other.heading, expected: { kind: 'period' }, ...more }]
}

export function sideRows(sheet: Sheet, from: number, to: number): readonly SideRow[] {
  const rows: SideRow[] = []
  for (let row = from; row < to; row += 1) {
    const text = rowText(sheet, row)
    if (text !== '') rows.push({ row, text })
  }
  return rows
}

function setAside(sheet: Sheet, rows: readonly SideRow[]): readonly Fault[] {
  return rows.map(({ row, text }) => ({ kind: 'rowSkipped', place: placeOfRow(sheet, row), found: text.slice(0, 80) }))
}

/** A merged range among the data has its value in its first cell only; whether it stands for the others nobody says. */
function mergedBody(sheet: Sheet, first: number, end: number): readonly Fault[] {
  return sheet.merges
    .filter(({ top }) => top >= first && top < end)
    .map(({ top, left, bottom, right }) => ({
      kind: 'mergedCell',
      place: `${placeOf(sheet, top, left)}:${columnLetters(right)}${bottom + 1}`,
      found: cellText(sheet, top, left).slice(0, 60),
    }))
}

function headingFaults(sheet: Sheet, columns: readonly LayoutColumn[], first: number): readonly Fault[] {
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const { column, heading } of columns) {
    const place = placeOf(sheet, Math.max(0, first - 1), column, heading)
    if (heading === '') faults.push({ kind: 'columnUnnamed', place, found: columnLetters(column) })
    else if (seen.has(heading.trim())) faults.push({ kind: 'duplicateKey', place, found: heading })
    if (heading !== heading.trim()) faults.push({ kind: 'spaceAround', place, found: heading })
    seen.add(heading.trim())
  }
  return faults
}

/** Rows of another width than the heading's: cells may have slipped. Text files only; a spreadsheet has no widths. */
function widthFaults(sheet: Sheet, first: number, end: number, belowHeading: number): readonly Fault[] {
  const { widths } = sheet
  if (widths === null || first === 0) return []
  const wanted = widths.text(belowHeading - 1)
  const widthOf = widths.textReader((text) => text)
  const faults: Fault[] = []
  let more = 0
  for (let row = first; row < end; row += 1) {
    const width = widthOf(row)
    if (width === wanted || width === '' || isBlankRow(sheet, row)) continue
    if (faults.length < 20)
      faults.push({
        kind: 'rowRagged',
        place: placeOfRow(sheet, row),
        found: width,
        expected: { kind: 'sameLength', min: Number(wanted), max: Number(wanted) },
      })
    else more += 1
  }
  const last = faults.pop()
  return last === undefined ? faults : [...faults, more > 0 ? { ...last, more } : last]
}
