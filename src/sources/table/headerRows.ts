import type { Fault } from '../../domain/failure.ts'
import { BETWEEN_LEVELS } from './headingPeriods.ts'
import { maybeMissing } from './missing.ts'
import { plainText } from './plainText.ts'
import { readNumber } from './readNumber.ts'
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
  /** Cells of the heading row. */
  readonly width: number
  readonly faults: readonly Fault[]
}

/** Rows looked at for a heading. Offices put a title page on top, not a book. */
const LOOKED_AT = 60
const MOST_LEVELS = 4

/** What one row looks like. */
interface RowLook {
  readonly filled: number
  readonly numbers: number
  readonly years: number
  readonly marks: number
}

/**
 * The heading is the last full row of words (or of years) above the first row with numbers; rows above it that span its
 * cells are further levels. A table without numbers has the first row of the usual width for its heading.
 */
export function findHeader(sheet: Sheet, choice: HeaderChoice): Header {
  const looks = Array.from({ length: Math.min(sheet.rows, LOOKED_AT) }, (_, row) => lookAt(sheet, row))
  const bottom =
    choice.headerRow === undefined ? headerRow(looks, sheet.places === 'rows') : choice.headerRow + (choice.headerRows ?? 1) - 1
  if (bottom < 0 || choice.headerRows === 0) return withoutHeader(sheet, choice.headerRow ?? firstFilled(looks))
  const top = choice.headerRow ?? topLevel(sheet, looks, bottom)
  const faults: Fault[] = []
  const headings = sheet.columns.map((_, column) => headingOf(sheet, top, bottom, column, faults))
  return { top, first: bottom + 1, headings, width: headings.filter((each) => each !== '').length, faults }
}

function withoutHeader(sheet: Sheet, first: number): Header {
  return { top: first, first, headings: sheet.columns.map(() => ''), width: sheet.columns.length, faults: [] }
}

function firstFilled(looks: readonly RowLook[]): number {
  return Math.max(
    0,
    looks.findIndex((each) => each.filled > 0),
  )
}

function lookAt(sheet: Sheet, row: number): RowLook {
  const look = { filled: 0, numbers: 0, years: 0, marks: 0 }
  const years = new Set<string>()
  for (let column = 0; column < sheet.columns.length; column += 1) {
    const text = plainText(cellText(sheet, row, column))
    if (text === '') continue
    look.filled += 1
    if (/^(1[89]|20|21)\d\d$/.test(text)) years.add(text)
    // `#DIV/0!` and its kin never head a column.
    if (maybeMissing(text) !== null || /^#[A-Z/0!?]+$/.test(text)) look.marks += 1
    else if (readNumber(text).kind === 'number') look.numbers += 1
  }
  return { ...look, years: years.size }
}

/** Words only, or words and a run of different years. */
function isHeading(look: RowLook): boolean {
  if (look.marks > 0) return false
  if (look.numbers === 0) return look.filled > 0
  return look.numbers === look.years && look.years >= 2 && look.years * 2 >= look.filled && look.filled > look.years - 1
}

function headerRow(looks: readonly RowLook[], atTop: boolean): number {
  const width = usualWidth(looks)
  const data = looks.findIndex((each, row) => each.numbers > 0 && !isHeading(each) && each.filled * 3 >= width && row >= 0)
  const until = data < 0 ? looks.length : data
  const enough = (look: RowLook) => isHeading(look) && look.filled * 2 >= width && (width === 1 || look.filled >= 2)
  if (data < 0) return looks.findIndex((each) => enough(each) && each.filled >= width)
  // A full row of three words or more is no title: what follows it without a number is data already.
  const full = width < 3 ? -1 : looks.findIndex((each, row) => row < until && isHeading(each) && each.filled >= width)
  if (full >= 0 && atTop) return full
  for (let row = until - 1; row >= 0; row -= 1) {
    const look = looks[row]
    if (look !== undefined && enough(look)) return row
  }
  return -1
}

/** The commonest number of filled cells among rows with more than one; the wider of two equally common. */
function usualWidth(looks: readonly RowLook[]): number {
  const counts = new Map<number, number>()
  for (const { filled } of looks) if (filled > 1) counts.set(filled, (counts.get(filled) ?? 0) + 1)
  let best = 1
  for (const [width, count] of counts) {
    const standing = counts.get(best) ?? 0
    if (count > standing || (count === standing && width > best)) best = width
  }
  return best
}

function topLevel(sheet: Sheet, looks: readonly RowLook[], bottom: number): number {
  let top = bottom
  while (top > 0 && bottom - top < MOST_LEVELS - 1) {
    const look = looks[top - 1]
    if (look === undefined || !isHeading(look) || look.filled < 2 || !spans(sheet, top - 1, top)) break
    top -= 1
  }
  return top
}

/**
 * Whether `upper` is a level above `lower`: it fills what the lower leaves empty, and where both have words the upper
 * word heads a group (its merge, or the empty cells after it, reach over more than one column).
 */
function spans(sheet: Sheet, upper: number, lower: number): boolean {
  let groups = 0
  let under = 0
  for (let column = 0; column < sheet.columns.length; column += 1) {
    const above = cellText(sheet, upper, column).trim()
    const below = cellText(sheet, lower, column).trim()
    if (above !== '' && below === '') under += 1
    if (above === '' || below === '') continue
    const merge = mergeAt(sheet.merges, upper, column)
    const next = cellText(sheet, upper, column + 1).trim() === '' && cellText(sheet, lower, column + 1).trim() !== ''
    if (merge ? merge.right === merge.left : !next) return false
    groups += 1
  }
  return groups > 0 && under > 0
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
  return parts.length > 1 ? parts.map((each) => each.trim()).join(BETWEEN_LEVELS) : (parts[0] ?? '')
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
