import type { FaultKind } from '../../domain/failure.ts'
import type { Unit } from '../../domain/indicator.ts'
import type { FaultList } from '../table/faultList.ts'
import type { LayoutColumn } from '../table/layout.ts'
import { readNumber, shiftDecimal, type CellReading } from '../table/readNumber.ts'
import { findColumn, type MappedPlace } from './coder.ts'
import type { Known } from './known.ts'
import type { Mapping, UnitField } from './mapping.ts'
import { statusCode, type TableWriter } from '../rows/tableWriter.ts'
import { exponentBetween } from './units.ts'

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
): (row: number, column: number, to: number) => void {
  const readers = cellReaders(mapping, place, columns)
  const convert = converter(writer, known, unitReader(mapping.unit, place, writer, faults))
  const doubts = new ValueDoubts(place, columns, writer, faults)
  return (row, column, to) => {
    const reading = readers[column]?.(row) ?? 0
    if (typeof reading !== 'number') return writeOther(reading, { row, column, to }, writer, convert, doubts)
    const value = convert(reading, null, row, to)
    if (value === null) return doubts.refuse('unitMismatch', { row, column, to })
    writer.value[to] = value
  }
}

function cellReaders(mapping: Mapping, place: MappedPlace, columns: readonly ValueColumn[]) {
  const decimal = mapping.table?.decimal ?? '.'
  const own = new Map(Object.entries(mapping.missing ?? {}))
  const read = (text: string): CellReading => {
    const reason = own.get(text.trim())
    return reason === undefined ? readNumber(text, decimal) : { kind: 'missing', reason }
  }
  return columns.map(({ column }) =>
    place.sheet.columns[column]?.reader<CellReading | number>(
      (text) => simple(read(text)),
      (value) => value,
    ),
  )
}

/** A cell of a row of the sheet, by its value column, and the row of the table that it becomes. */
interface CellAt {
  readonly row: number
  readonly column: number
  readonly to: number
}

/** Everything that is not a bare number. */
function writeOther(reading: CellReading, at: CellAt, writer: TableWriter, convert: Convert, doubts: ValueDoubts): void {
  if (reading.kind === 'missing') return writer.setMissing(reading.reason)
  if (reading.kind === 'ambiguous') return doubts.refuse('valueAmbiguous', at)
  if (reading.kind === 'text') return doubts.refuse('valueUnreadable', at)
  const value = convert(reading.value, reading, at.row, at.to)
  if (value === null) return doubts.refuse('unitMismatch', at)
  writer.value[at.to] = value
  if (reading.floor) writer.floor[at.to] = 1
  if (reading.approximate && writer.status[at.to] === 0) writer.status[at.to] = statusCode('E')
  if (reading.marker !== undefined) doubts.add('valueAmbiguous', at)
  if (reading.scaled || reading.unit !== undefined) doubts.add('unitAssumed', at)
}

class ValueDoubts {
  constructor(
    private readonly place: MappedPlace,
    private readonly columns: readonly ValueColumn[],
    private readonly writer: TableWriter,
    private readonly faults: FaultList,
  ) {}

  /** Leaves the value out. */
  refuse(kind: FaultKind, at: CellAt): void {
    this.writer.setMissing('unreadable')
    this.add(kind, at)
  }

  add(kind: FaultKind, { row, column }: CellAt): void {
    const { column: position = 0, heading, key = 'value' } = this.columns[column] ?? {}
    const found = this.place.sheet.columns[position]?.text(row).slice(0, 60)
    this.faults.add(
      { kind, place: this.place.at(row, position, heading, key), found, expected: { kind: 'number' } },
      `${kind}\n${position}`,
    )
  }
}

/** Most cells are bare numbers: those travel as numbers, so that nothing is looked into twice. */
function simple(reading: CellReading): CellReading | number {
  return reading.kind === 'number' && Object.keys(reading).length === 2 ? reading.value : reading
}

function unitReader(field: UnitField | undefined, place: MappedPlace, writer: TableWriter, faults: FaultList): WordedUnit {
  if (field === undefined) return () => null
  if ('constant' in field) return () => field.constant
  if ('byIndicator' in field) {
    const units: (Unit | null)[] = []
    return (_, indicator) => (units[indicator] ??= field.byIndicator[writer.indicators.entries[indicator] ?? ''] ?? field.default ?? null)
  }
  const read = findColumn(place, field.column, 'unit.column').cells.textReader((text) => field.codes[text.trim()] ?? field.default ?? null)
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
