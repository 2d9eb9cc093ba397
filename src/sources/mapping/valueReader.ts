import { ownValue } from '../../domain/ownValue.ts'
import type { FaultKind } from '../../domain/failure.ts'
import type { Unit } from '../../domain/indicator.ts'
import type { FaultList } from '../table/faultList.ts'
import type { LayoutColumn } from '../table/layout.ts'
import { shiftDecimal, type CellReading } from '../table/readNumber.ts'
import { findColumn, type MappedPlace } from './coder.ts'
import type { Known } from './known.ts'
import type { Mapping, UnitField } from './mapping.ts'
import { NotationCheck } from './notation.ts'
import { statusCode, type TableWriter } from '../rows/tableWriter.ts'
import { exponentBetween } from './units.ts'
import { doubtsOf, notationOf, refusalOf, valueCells, valueOf } from './valueCells.ts'

export interface ValueColumn extends LayoutColumn {
  /** The mapping's key that chose it. */
  readonly key: string
}

type NumberReading = Extract<CellReading, { readonly kind: 'number' }>

/** Unit that cells of a row are in; null where the mapping does not say. */
type WordedUnit = (row: number, indicator: number) => Unit | null

const PERCENT: Unit = { base: 'percent', exponent: 0 }
const PERMILLE: Unit = { base: 'permille', exponent: 0 }

type Convert = (value: number, dressed: NumberReading | null, row: number, to: number) => number | null

/** Writes the value of a cell at row `to` of the table, converted to the indicator's unit, or why there is none. */
export function valueReader(
  mapping: Mapping,
  place: MappedPlace,
  writer: TableWriter,
  faults: FaultList,
  known: Known,
  columns: readonly ValueColumn[],
): ValueWriter {
  const marks = new Map(Object.entries(mapping.missing ?? {}))
  const readers = columns.map(({ column }) => valueCells(place.sheet.columns[column], mapping.table?.decimal ?? '.', marks))
  const convert = converter(writer, known, unitReader(mapping.unit, place, writer, faults))
  const doubts = new ValueDoubts(place, columns, writer, faults)
  const notation = new NotationCheck()
  const textAt = (row: number, position: number) => place.sheet.columns[position]?.text(row) ?? ''
  return {
    read: (row, column, to) => {
      const cell = readers[column]?.(row) ?? 0
      if (typeof cell !== 'number' && cell.kind === 'missing') return writer.setMissing(cell.reason)
      const refusal = refusalOf(cell)
      if (refusal !== null) return doubts.refuse(refusal, { row, column, to })
      const dressed = typeof cell !== 'number' && cell.kind === 'number' ? cell : null
      const own = valueOf(cell) ?? 0
      const value = convert(own, dressed, row, to)
      if (value === null) return doubts.refuse('unitMismatch', { row, column, to })
      writer.value[to] = value
      notation.add(writer.indicator[to] ?? 0, notationOf(cell), own, row, columns[column]?.column ?? 0)
      if (dressed) writeDress(dressed, { row, column, to }, writer, doubts)
    },
    finish: () => notation.report(faults, (row, position) => doubts.place(row, position), textAt),
  }
}

/** Writes one value after the other; what only all of them together show is said at the end. */
export interface ValueWriter {
  readonly read: (row: number, column: number, to: number) => void
  readonly finish: () => void
}

/** A cell of a row of the sheet, by its value column, and the row of the table that it becomes. */
interface CellAt {
  readonly row: number
  readonly column: number
  readonly to: number
}

/** Letters of Eurostat's flags that have a letter in CL_OBS_STATUS. */
const FLAGS: Readonly<Record<string, string>> = { b: 'B', d: 'D', e: 'E', f: 'F', i: 'I', n: 'N', p: 'P', s: 'E', u: 'U' }

/** What a cell says besides its number. */
function writeDress(cell: NumberReading, at: CellAt, writer: TableWriter, doubts: ValueDoubts): void {
  if (cell.floor) writer.floor[at.to] = 1
  const flag = [...(cell.flag ?? '')].flatMap((letter) => FLAGS[letter] ?? [])[0]
  const status = cell.approximate ? 'E' : flag
  if (status !== undefined && writer.status[at.to] === 0) writer.status[at.to] = statusCode(status)
  for (const doubt of doubtsOf(cell)) doubts.add(doubt, at)
}

class ValueDoubts {
  constructor(
    private readonly mapped: MappedPlace,
    private readonly columns: readonly ValueColumn[],
    private readonly writer: TableWriter,
    private readonly faults: FaultList,
  ) {}

  /** Leaves the value out. */
  refuse(kind: FaultKind, at: CellAt): void {
    this.writer.setMissing('unreadable')
    this.add(kind, at)
  }

  place(row: number, position: number): string {
    const { heading, key = 'value' } = this.columns.find(({ column }) => column === position) ?? {}
    return this.mapped.at(row, position, heading, key)
  }

  add(kind: FaultKind, { row, column }: CellAt): void {
    const { column: position = 0 } = this.columns[column] ?? {}
    const found = this.mapped.sheet.columns[position]?.text(row).slice(0, 60)
    this.faults.add({ kind, place: this.place(row, position), found, expected: { kind: 'number' } }, `${kind}\n${position}`)
  }
}

function unitReader(field: UnitField | undefined, place: MappedPlace, writer: TableWriter, faults: FaultList): WordedUnit {
  if (field === undefined) return () => null
  if ('constant' in field) return () => field.constant
  if ('byIndicator' in field) {
    const units: (Unit | null)[] = []
    return (_, indicator) =>
      (units[indicator] ??= ownValue(field.byIndicator, writer.indicators.entries[indicator] ?? '') ?? field.default ?? null)
  }
  const read = findColumn(place, field.column, 'unit.column').cells.textReader(
    (text) => ownValue(field.codes, text.trim()) ?? field.default ?? null,
  )
  return (row) => {
    const unit = read(row)
    if (unit === null)
      faults.add(
        { kind: 'unitAssumed', place: place.cell(row, field.column, 'unit.codes'), found: place.text(row, field.column) },
        `unit\n${place.text(row, field.column)}`,
      )
    return unit
  }
}

/** Converts to the unit that the catalog keeps an indicator in; null where the units measure different things. */
function converter(writer: TableWriter, known: Known, unitOf: WordedUnit): Convert {
  const { units } = known
  return (value, dressed, row, to) => {
    if (units === undefined && dressed === null) return value
    const stated = unitOf(row, writer.indicator[to] ?? 0)
    const wanted = units?.get(writer.indicators.entries[writer.indicator[to] ?? 0] ?? '') ?? stated
    const from = ownUnit(dressed, stated, wanted)
    if (from === null || wanted === null) return value
    const exponent = exponentBetween(from, wanted)
    return exponent === null ? null : shiftDecimal(value, exponent)
  }
}

/** What the cell itself says of its unit goes before what the mapping says of its column. */
function ownUnit(dressed: NumberReading | null, stated: Unit | null, wanted: Unit | null): Unit | null {
  if (dressed?.share !== undefined) return dressed.share === '%' ? PERCENT : PERMILLE
  const base = stated ?? wanted
  return dressed?.scaled && base !== null ? { ...base, exponent: 0 } : stated
}
