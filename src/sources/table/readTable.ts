import type { Fault } from '../../domain/failure.ts'
import { SourceError } from '../errors.ts'
import { readCsv } from './csv.ts'
import { findDecimal } from './decimal.ts'
import { DEFAULT_MAX_BYTES } from '../source.ts'
import { maybeOtherFile } from './fileKinds.ts'
import { lookAtRow } from './rowLook.ts'
import { withMergedLabels } from './mergedLabels.ts'
import type { TableInput, TableOptions } from './input.ts'
import { jsonSheet, readJsonFile } from './json.ts'
import { findLayout, type Layout, type LayoutChoice } from './layout.ts'
import type { DecimalMark } from './readNumber.ts'
import type { TablePosition } from './position.ts'
import type { Sheet } from './sheet.ts'
import { hasTable, isCompound, isZip, readWorkbook, type WorkbookFormat } from './workbook.ts'
import type { WorkbookSheet } from './xlsx.ts'

export type TableFormat = 'csv' | 'tsv' | 'json' | WorkbookFormat

/** A file as a table: cells, where the table is in them, and every doubt so far. */
export interface ReadTable {
  readonly format: TableFormat
  readonly sheet: Sheet
  readonly layout: Layout
  readonly decimal: DecimalMark
  /** Names of all sheets of a workbook, hidden ones too. */
  readonly sheets: readonly string[]
  readonly faults: readonly Fault[]
}

const PROBE = 4096

/**
 * Reads a table file, whatever it is called: what is inside decides. `choice` is the mapping's own word on it.
 * @throws SourceError malformed, unsupported, tooLarge, aborted
 */
export async function readTable(input: TableInput, options: TableOptions = {}, choice: TablePosition = {}): Promise<ReadTable> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (input.blob.size > limit) throw new SourceError({ kind: 'tooLarge', address: input.name, bytes: input.blob.size, limit })
  if (input.blob.size === 0) throw new SourceError({ kind: 'malformed', address: input.name, place: 'end', found: '' })
  const probe = new Uint8Array(await input.blob.slice(0, PROBE).arrayBuffer())
  if (isZip(probe) || isCompound(probe)) return readWorkbookTable(input, options, choice)
  const other = maybeOtherFile(probe)
  if (other !== null) throw new SourceError({ kind: 'unsupported', address: input.name, place: 'file', found: other })
  const start = new TextDecoder().decode(probe).trimStart()
  if (/^<(!doctype|html|head|meta|table|\?xml|(?:ss:)?workbook)/i.test(start) && hasTable(await input.blob.text()))
    return readWorkbookTable(input, options, choice)
  if (/^<(!doctype|html|\?xml)/i.test(start))
    throw new SourceError({ kind: 'htmlInsteadOfJson', address: input.name, status: 200, title: titleOf(start) })
  if (/^[[{]/.test(start) || (choice.root !== undefined && choice.root !== '')) {
    const document = await readJsonFile(input, options)
    const { sheet } = jsonSheet(input.name, document, choice.root)
    return laidOut('json', sheet, '.', [], { headerRow: 0, headerRows: 1 })
  }
  return readTextTable(input, options, choice)
}

function titleOf(page: string): string {
  return /<title[^>]*>([^<]*)/i.exec(page)?.[1]?.trim().slice(0, 80) ?? ''
}

async function readTextTable(input: TableInput, options: TableOptions, choice: TablePosition): Promise<ReadTable> {
  const { encoding, delimiter } = choice
  const file = await readCsv(input, { ...options, encoding, delimiter })
  const found = choice.decimal === undefined ? findDecimal(file.sheet, file.delimiter) : { decimal: choice.decimal, faults: [] }
  return laidOut(file.delimiter === '\t' ? 'tsv' : 'csv', file.sheet, found.decimal, found.faults, layoutChoice(choice))
}

/** The sheet that was asked for, or the first visible one with figures in it; the others are named. */
async function readWorkbookTable(input: TableInput, options: TableOptions, choice: TablePosition): Promise<ReadTable> {
  const { sheets, format } = await readWorkbook(input, options)
  const names = sheets.map(({ sheet }) => sheet.name)
  const byName = choice.sheet === undefined ? undefined : sheets.find(({ sheet }) => sheet.name === choice.sheet)
  if (choice.sheet !== undefined && byName === undefined)
    throw new SourceError({
      kind: 'wrongShape',
      address: input.name,
      place: 'mapping.table.sheet',
      found: choice.sheet,
      expected: { kind: 'oneOf', options: names },
    })
  const chosen = byName ?? withFigures(sheets) ?? sheets[0]
  if (chosen === undefined) throw new SourceError({ kind: 'unsupported', address: input.name, place: 'file', found: 'no sheet' })
  const others = sheets.filter((each) => each !== chosen && each.filledCells > 0 && choice.sheet === undefined)
  const faults: readonly Fault[] = others.map(({ sheet }) => ({ kind: 'partNotRead', place: sheet.name }))
  return { ...laidOut(format, chosen.sheet, '.', faults, layoutChoice(choice)), sheets: names }
}

/** Rows of a sheet looked at to tell a cover or a list of contents from a table. */
const LOOKED_AT = 200

/** The first visible sheet with at least a tenth of the figures that the fullest one has. */
function withFigures(sheets: readonly WorkbookSheet[]): WorkbookSheet | undefined {
  const visible = sheets.filter(({ hidden, filledCells }) => !hidden && filledCells > 0)
  const counts = visible.map(({ sheet }) => figuresIn(sheet))
  const most = Math.max(0, ...counts)
  return visible.find((_, at) => (counts[at] ?? 0) * 10 >= most)
}

function figuresIn(sheet: Sheet): number {
  let figures = 0
  for (let row = 0; row < Math.min(sheet.rows, LOOKED_AT); row += 1) {
    const look = lookAtRow(sheet, row)
    if (look.filled > 1) figures += look.numbers - look.periodNumbers.length
  }
  return figures
}

/** Rows count from 1 outside and from 0 inside. */
function layoutChoice({ headerRow, headerRows, lastRow }: TablePosition): LayoutChoice {
  return { headerRow: headerRow === undefined ? undefined : headerRow - 1, headerRows, end: lastRow }
}

function laidOut(format: TableFormat, sheet: Sheet, decimal: DecimalMark, faults: readonly Fault[], choice: LayoutChoice): ReadTable {
  const layout = findLayout(sheet, choice)
  return {
    format,
    sheet: withMergedLabels(sheet, layout),
    layout,
    decimal,
    sheets: [sheet.name],
    faults: [...sheet.faults, ...faults, ...layout.faults],
  }
}
