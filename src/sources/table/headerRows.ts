import type { Fault } from '../../domain/failure.ts'
import { attributeOf, isUnitRow, type AttributeRow } from './attributeRows.ts'
import { BETWEEN_LEVELS } from './headingPeriods.ts'
import { lookAtRow, usualWidth, type RowLook } from './rowLook.ts'
import { cellText, placeOf, type Merge, type Sheet } from './sheet.ts'

export interface HeaderChoice {
  /** First row of the heading and how many it has, from 0, where the mapping says so. None: 0 rows. */
  readonly headerRow?: number | undefined
  readonly headerRows?: number | undefined
}

export interface Header {
  /** First row of the heading; rows above are preamble. */
  readonly top: number
  /** First row after the heading. */
  readonly first: number
  /** By position in the sheet. */
  readonly headings: readonly string[]
  /** Rows below the heading that say something of the columns: unit, frequency, publisher. */
  readonly attributes: readonly AttributeRow[]
  /** Cells of the heading row. */
  readonly width: number
  readonly faults: readonly Fault[]
}

/** Rows looked at for a heading. Offices put a title page on top, not a book. */
const LOOKED_AT = 60
const MOST_LEVELS = 4

/**
 * The heading is the last full row of words (or of periods) above the first row with numbers; rows above it that span its
 * cells are further levels, rows below it that give units, codes or publishers belong to it too. A table without numbers
 * has the first row of the usual width for its heading.
 */
export function findHeader(sheet: Sheet, choice: HeaderChoice): Header {
  const looks = Array.from({ length: Math.min(sheet.rows, LOOKED_AT) }, (_, row) => lookAtRow(sheet, row))
  const given = choice.headerRow === undefined ? null : choice.headerRow + (choice.headerRows ?? 1) - 1
  const bottom = given ?? headerRow(sheet, looks)
  if (bottom < 0 || choice.headerRows === 0) return withoutHeader(sheet, choice.headerRow ?? firstFilled(looks))
  const top = choice.headerRow ?? topLevel(sheet, looks, bottom)
  const attributes = given === null ? attributesBelow(sheet, bottom) : []
  const faults: Fault[] = []
  const headings = sheet.columns.map((_, column) => headingOf(sheet, top, bottom, column, faults))
  const width = headings.filter((each) => each !== '').length
  return { top, first: bottom + 1 + attributes.length, headings, attributes, width, faults }
}

function withoutHeader(sheet: Sheet, first: number): Header {
  return { top: first, first, headings: sheet.columns.map(() => ''), attributes: [], width: sheet.columns.length, faults: [] }
}

function firstFilled(looks: readonly RowLook[]): number {
  return Math.max(
    0,
    looks.findIndex((each) => each.filled > 0),
  )
}

function attributesBelow(sheet: Sheet, bottom: number): readonly AttributeRow[] {
  const rows: AttributeRow[] = []
  for (let row = bottom + 1; row < Math.min(sheet.rows, bottom + 1 + LOOKED_AT); row += 1) {
    const attribute = attributeOf(sheet, row) ?? (isUnitRow(sheet, row, bottom) ? 'unit' : null)
    if (attribute === null) break
    rows.push({ row, attribute })
  }
  return rows
}

/** Words only, or words and a run of different periods that no words head. */
function isHeading(looks: readonly RowLook[], row: number): boolean {
  const look = looks[row]
  if (look === undefined || look.marks > 0 || look.filled === 0) return false
  if (look.numbers === 0) return true
  if (look.numbers !== look.periodNumbers.length || new Set(look.periodNumbers.map(([, text]) => text)).size < look.numbers) return false
  // Years under words are data: 起始年, 截止年.
  const above = looks[row - 1]
  if (above !== undefined && above.filled > 1 && look.periodNumbers.every(([column]) => above.words.has(column))) return false
  return look.numbers >= 2 ? look.words.size >= 1 || look.filled === look.numbers : look.words.size >= 2 && isAboveNumber(looks, row)
}

/** One bare year among words heads a column when what is below it is a number and no year. */
function isAboveNumber(looks: readonly RowLook[], row: number): boolean {
  const [column] = looks[row]?.periodNumbers[0] ?? []
  const below = looks[row + 1]
  return (
    column !== undefined && below !== undefined && below.numberColumns.has(column) && !below.periodNumbers.some(([at]) => at === column)
  )
}

function headerRow(sheet: Sheet, looks: readonly RowLook[]): number {
  const width = usualWidth(looks)
  const isAttribute = looks.map((_, row) => attributeOf(sheet, row) !== null)
  const data = looks.findIndex((each, row) => each.numbers > 0 && !isAttribute[row] && !isHeading(looks, row) && each.filled * 3 >= width)
  const until = data < 0 ? looks.length : data
  const enough = (row: number) => {
    const filled = looks[row]?.filled ?? 0
    return isHeading(looks, row) && filled * 2 >= width && (width === 1 || filled >= 2)
  }
  const rows = Array.from({ length: until }, (_, row) => row)
  if (data < 0) return rows.find((row) => enough(row) && (looks[row]?.filled ?? 0) >= width) ?? -1
  // A full row of three words or more is no title: what follows it without a number is data already.
  const full = width < 3 ? undefined : rows.find((row) => isHeading(looks, row) && !isAttribute[row] && (looks[row]?.filled ?? 0) >= width)
  if (full !== undefined && (sheet.places === 'rows' || isAttribute[full + 1] === true || isUnitRow(sheet, full + 1, full))) return full
  const last = rows.findLast((row) => enough(row) && !isUnitRow(sheet, row, row - 1)) ?? -1
  return aboveAttributes(isAttribute, last)
}

/** Of a block of rows such as name, code, frequency, unit, the first is the heading. */
function aboveAttributes(isAttribute: readonly boolean[], last: number): number {
  let row = last
  while (row > 0 && isAttribute[row] === true && isAttribute[row - 1] === true) row -= 1
  return row
}

function topLevel(sheet: Sheet, looks: readonly RowLook[], bottom: number): number {
  let top = bottom
  while (top > 0 && bottom - top < MOST_LEVELS - 1) {
    const look = looks[top - 1]
    if (look === undefined || !isHeading(looks, top - 1) || look.filled < 2 || !spans(sheet, top - 1, top)) break
    top -= 1
  }
  return top
}

/**
 * Whether `upper` is a level above `lower`: it fills what the lower leaves empty, and where both have words the upper
 * word heads a group (its merge, or the empty cells after it, reach over more than one column), or goes on in the lower
 * one: a heading wrapped into the row below leaves the first column of that row empty.
 */
function spans(sheet: Sheet, upper: number, lower: number): boolean {
  let groups = 0
  let under = 0
  let single = 0
  let firstBelow = -1
  for (let column = 0; column < sheet.columns.length; column += 1) {
    const above = cellText(sheet, upper, column).trim()
    const below = cellText(sheet, lower, column).trim()
    if (above !== '' && below === '') under += 1
    if (below !== '' && firstBelow < 0) firstBelow = column
    if (above === '' || below === '') continue
    const merge = mergeAt(sheet.merges, upper, column)
    const next = cellText(sheet, upper, column + 1).trim() === '' && cellText(sheet, lower, column + 1).trim() !== ''
    if (merge ? merge.right === merge.left : !next) single += 1
    groups += 1
  }
  if (groups === 0 || under === 0) return false
  return single === 0 || (firstBelow > 0 && cellText(sheet, upper, 0).trim() !== '')
}

function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | undefined {
  return merges.find((each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right)
}

/** Words of all levels above a column. A merged cell speaks for every cell it covers, and says so in a fault. */
function headingOf(sheet: Sheet, top: number, bottom: number, column: number, faults: Fault[]): string {
  const parts: string[] = []
  for (let row = top; row <= bottom; row += 1) {
    const own = cellText(sheet, row, column)
    const text = own !== '' ? own : spanned(sheet, row, column, top, bottom)
    if (text === '' || parts.at(-1) === text) continue
    if (own === '') faults.push({ kind: 'mergedCell', place: placeOf(sheet, row, column), found: text.trim() })
    parts.push(text)
  }
  const lines = parts.map(unwrapped)
  return lines.length > 1 ? lines.map((each) => each.trim()).join(BETWEEN_LEVELS) : (lines[0] ?? '')
}

function spanned(sheet: Sheet, row: number, column: number, top: number, bottom: number): string {
  const merge = mergeAt(sheet.merges, row, column)
  if (merge) return merge.top < top ? '' : cellText(sheet, merge.top, merge.left)
  // Text files have no merges: in an upper level, an empty cell belongs to the word on its left.
  if (sheet.places === 'cells' || row === bottom || top === bottom) return ''
  for (let at = column; at >= 0; at -= 1) {
    const text = cellText(sheet, row, at)
    if (text !== '') return cellText(sheet, bottom, column) === '' ? '' : text
  }
  return ''
}

/** A heading broken into lines within its cell is one heading; between Chinese characters no space stood. */
function unwrapped(text: string): string {
  return text.replace(/(?<=\p{Script=Han})[ \t]*[\r\n]+[ \t]*(?=[\p{Script=Han}（(])/gu, '').replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')
}
