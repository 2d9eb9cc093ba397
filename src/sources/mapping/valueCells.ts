import type { FaultKind } from '../../domain/failure.ts'
import type { MissingReason } from '../../domain/observation.ts'
import type { CellColumn } from '../table/cellColumn.ts'
import { readNumber, type CellReading, type DecimalMark } from '../table/readNumber.ts'

// The one way in which a cell of values is read: a table that nobody has mapped is described by the same readings that a mapping
// turns into observations.

/** Most cells are bare numbers: those travel as numbers, so that nothing is looked into twice. */
export type ValueCell = CellReading | number

/** Reads the cells of one column, each different text once. `marks`: what the publisher means by missing marks of its own. */
export function valueCells(
  cells: CellColumn | undefined,
  decimal: DecimalMark,
  marks: ReadonlyMap<string, MissingReason> = new Map(),
): (row: number) => ValueCell {
  if (cells === undefined) return () => ({ kind: 'missing', reason: 'notReported' })
  const read = (text: string): ValueCell => {
    const reason = marks.get(text.trim())
    return reason === undefined ? simple(readNumber(text, decimal)) : { kind: 'missing', reason }
  }
  return cells.reader<ValueCell>(read, (value) => value)
}

function simple(reading: CellReading): ValueCell {
  return reading.kind === 'number' && Object.keys(reading).length === 2 ? reading.value : reading
}

/** Why a cell gives no value although it says something; null for a value and for a missing mark. */
export function refusalOf(cell: ValueCell): FaultKind | null {
  if (typeof cell === 'number') return null
  if (cell.kind === 'ambiguous') return 'valueAmbiguous'
  return cell.kind === 'text' ? 'valueUnreadable' : null
}

/** What is doubtful of a cell that gives a value. */
export function doubtsOf(cell: ValueCell): readonly FaultKind[] {
  if (typeof cell === 'number' || cell.kind !== 'number') return []
  return [
    ...(cell.marker === undefined ? [] : (['valueAmbiguous'] as const)),
    ...(cell.scaled === true || cell.unit !== undefined ? (['unitAssumed'] as const) : []),
  ]
}

export function valueOf(cell: ValueCell): number | null {
  return typeof cell === 'number' ? cell : cell.kind === 'number' ? cell.value : null
}

/** A share's own mark, or nothing. */
export type Notation = '%' | '‰' | ''

export function notationOf(cell: ValueCell): Notation {
  return typeof cell === 'number' || cell.kind !== 'number' ? '' : (cell.share ?? '')
}
