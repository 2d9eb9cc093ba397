import { FaultList } from './faultList.ts'
import { columnLetters, SheetBuilder, type Merge, type Sheet } from './sheet.ts'
import { unescaped } from './xlsxStrings.ts'
import { GENERAL, type NumberFormat } from './numberFormat.ts'
import { shownNumber } from './shownNumber.ts'
import { attribute, scanXml } from './xml.ts'

/** What all sheets of a workbook share. */
export interface WorkbookParts {
  readonly date1904: boolean
  readonly strings: readonly string[]
  readonly styles: readonly NumberFormat[]
}

export interface SheetXml {
  readonly sheet: Sheet
  readonly claimed: string | undefined
  readonly merged: readonly string[]
  readonly filledCells: number
}

/** Largest sheet there can be (ECMA-376: 1,048,576 rows, 16,384 columns). */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
/** A claim so many times larger than the cells there are is worth a word. */
const OVERSTATED = 1_000_000

/** Cell being read. */
interface OpenCell {
  row: number
  column: number
  type: string
  style: number
  value: string
  text: string
  formula: boolean
}

/** Reads one sheet's cells into columns. The claimed dimension is not believed: only cells that are there count. */
export function readSheetXml(name: string, document: string, parts: WorkbookParts): SheetXml {
  const reader = new SheetReader(name, parts)
  scanXml(document, {
    open: (tag, attributes) => reader.open(tag, attributes),
    text: (text) => reader.text(text),
    close: (tag) => reader.close(tag),
  })
  return reader.finish()
}

class SheetReader {
  private readonly builder = new SheetBuilder()
  private readonly faults = new FaultList()
  private readonly merges: Merge[] = []
  private readonly merged: string[] = []
  private claimed: string | undefined
  private filled = 0
  private row = -1
  private column = -1
  private cell: OpenCell | null = null
  private inside: 'v' | 't' | '' = ''
  private phonetic = false
  private readonly hidden = new HiddenRows()
  private readonly hiddenColumns: (readonly [number, number])[] = []

  constructor(
    private readonly name: string,
    private readonly parts: WorkbookParts,
  ) {}

  open(tag: string, attributes: string): void {
    if (tag === 'c') this.openCell(attributes)
    else if (tag === 'v' || tag === 't') this.inside = tag
    else if (tag === 'f' && this.cell) this.cell.formula = true
    else if (tag === 'rPh') this.phonetic = true
    else if (tag === 'row') {
      this.row = Number(attribute(attributes, 'r') ?? this.row + 2) - 1
      this.column = -1
      if (isHidden(attributes)) this.hidden.add(this.row)
    } else if (tag === 'col' && isHidden(attributes)) this.hiddenColumns.push(rangeOf(attributes))
    else if (tag === 'dimension') this.claimed = attribute(attributes, 'ref')
    else if (tag === 'mergeCell') this.addMerge(attribute(attributes, 'ref') ?? '')
  }

  private openCell(attributes: string): void {
    const address = maybeAddress(attribute(attributes, 'r') ?? '')
    this.column = address?.column ?? this.column + 1
    this.row = address?.row ?? Math.max(0, this.row)
    const style = Number(attribute(attributes, 's') ?? -1)
    this.cell = { row: this.row, column: this.column, type: attribute(attributes, 't') ?? 'n', style, value: '', text: '', formula: false }
  }

  text(text: string): void {
    if (!this.cell || this.inside === '' || this.phonetic) return
    if (this.inside === 'v') this.cell.value += text
    else this.cell.text += text
  }

  close(tag: string): void {
    if (tag === 'v' || tag === 't') this.inside = ''
    else if (tag === 'rPh') this.phonetic = false
    else if (tag === 'c' && this.cell) {
      this.write(this.cell)
      this.cell = null
    }
  }

  private write(cell: OpenCell): void {
    const place = placeOfCell(this.name, cell)
    const text = this.shown(cell)
    if (cell.formula && cell.value === '' && cell.type !== 'str') this.faults.add({ kind: 'formulaNotComputed', place })
    if (cell.type === 'e' && text !== '') this.faults.add({ kind: 'valueUnreadable', place, found: text }, 'error')
    if (text === '') return
    this.filled += 1
    const fits = cell.row < MOST_ROWS && cell.column < MOST_COLUMNS && this.builder.set(cell.row, cell.column, text)
    if (!fits) this.faults.add({ kind: 'partNotRead', place, found: text.slice(0, 60) })
  }

  private shown(cell: OpenCell): string {
    switch (cell.type) {
      case 's':
        return this.parts.strings[Number(cell.value)] ?? ''
      case 'inlineStr':
        return unescaped(cell.text)
      case 'str':
        return unescaped(cell.value)
      case 'b':
        return cell.value === '1' ? 'TRUE' : cell.value === '0' ? 'FALSE' : cell.value
      case 'n':
        return cell.value === '' ? '' : this.number(cell)
      default:
        return cell.value
    }
  }

  private number(cell: OpenCell): string {
    const { text, doubt } = shownNumber(cell.value, this.parts.styles[cell.style] ?? GENERAL, this.parts.date1904)
    if (doubt) this.faults.add({ ...doubt, place: placeOfCell(this.name, cell) }, `${doubt.kind}\n${cell.column}`)
    return text
  }

  private addMerge(range: string): void {
    const merge = maybeRange(range)
    if (merge === null) return
    this.merges.push(merge)
    this.merged.push(range)
  }

  /** Hidden rows and columns are read like others, and named: a filter may have left them out of what the sender saw. */
  private sayHidden(): void {
    const used = this.builder.columns.length
    for (const [from, to] of this.hiddenColumns)
      if (from < used)
        this.faults.add({
          kind: 'hiddenPart',
          place: `${this.name}!${columnLetters(from)}:${columnLetters(Math.min(to, used - 1))}`,
        })
    for (const [from, to] of this.hidden.ranges)
      if (from < this.builder.rows) this.faults.add({ kind: 'hiddenPart', place: `${this.name}!${from + 1}:${to + 1}` })
  }

  finish(): SheetXml {
    const { builder, faults, claimed } = this
    const range = maybeRange(claimed ?? '')
    const cells = range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0
    if (cells > OVERSTATED && cells > this.filled * 100) faults.add({ kind: 'rangeOverstated', place: this.name, found: claimed })
    this.sayHidden()
    return { sheet: builder.finish(this.name, 'cells', faults.all, this.merges), claimed, merged: this.merged, filledCells: this.filled }
  }
}

const placeOfCell = (name: string, { row, column }: { readonly row: number; readonly column: number }) =>
  `${name}!${columnLetters(column)}${row + 1}`

function maybeAddress(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address)
  const [, letters, digits] = match ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

function isHidden(attributes: string): boolean {
  return /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')
}

/** First and last column of a `<col>`, from 0. */
function rangeOf(attributes: string): readonly [number, number] {
  return [Number(attribute(attributes, 'min') ?? 1) - 1, Number(attribute(attributes, 'max') ?? 1) - 1]
}

/** Hidden rows as ranges. */
class HiddenRows {
  readonly ranges: [number, number][] = []

  add(row: number): void {
    const last = this.ranges.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else this.ranges.push([row, row])
  }
}

function maybeRange(range: string): Merge | null {
  const [from, to] = range.split(':')
  const start = maybeAddress(from ?? '')
  const end = to === undefined ? start : maybeAddress(to)
  return start && end ? { top: start.row, left: start.column, bottom: end.row, right: end.column } : null
}
