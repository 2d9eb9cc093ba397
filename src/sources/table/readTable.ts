import type { Fault } from '../../domain/failure.ts'
import { SourceError } from '../errors.ts'
import { readCsv } from './csv.ts'
import { findDecimal } from './decimal.ts'
import { DEFAULT_MAX_BYTES } from '../source.ts'
import type { TableInput, TableOptions } from './input.ts'
import { jsonSheet, readJsonFile } from './json.ts'
import { findLayout, type Layout, type LayoutChoice } from './layout.ts'
import type { DecimalMark } from './readNumber.ts'
import type { TablePosition } from './position.ts'
import type { Sheet } from './sheet.ts'
import { isCompound, isZip, readWorkbook } from './xlsx.ts'

export type TableFormat = 'csv' | 'tsv' | 'xlsx' | 'json'

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
  if (isZip(probe) || isCompound(probe)) return readXlsxTable(input, options, choice)
  const start = new TextDecoder().decode(probe).trimStart()
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

/** The sheet that was asked for, or the first visible one with a cell in it; the others are named. */
async function readXlsxTable(input: TableInput, options: TableOptions, choice: TablePosition): Promise<ReadTable> {
  const { sheets } = await readWorkbook(input, options)
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
  const chosen = byName ?? sheets.find(({ hidden, filledCells }) => !hidden && filledCells > 0) ?? sheets[0]
  if (chosen === undefined) throw new SourceError({ kind: 'unsupported', address: input.name, place: 'file', found: 'no sheet' })
  const others = sheets.filter((each) => each !== chosen && each.filledCells > 0 && choice.sheet === undefined)
  const faults: readonly Fault[] = others.map(({ sheet }) => ({ kind: 'partNotRead', place: sheet.name }))
  return { ...laidOut('xlsx', chosen.sheet, '.', faults, layoutChoice(choice)), sheets: names }
}

/** Rows count from 1 outside and from 0 inside. */
function layoutChoice({ headerRow, headerRows, lastRow }: TablePosition): LayoutChoice {
  return { headerRow: headerRow === undefined ? undefined : headerRow - 1, headerRows, end: lastRow }
}

function laidOut(format: TableFormat, sheet: Sheet, decimal: DecimalMark, faults: readonly Fault[], choice: LayoutChoice): ReadTable {
  const layout = findLayout(sheet, choice)
  return { format, sheet, layout, decimal, sheets: [sheet.name], faults: [...sheet.faults, ...faults, ...layout.faults] }
}
