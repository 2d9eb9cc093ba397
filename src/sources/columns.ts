import { wrongShape } from './errors.ts'

/** A column being read: what was found, where, and how many rows it must have. */
export interface RawColumn {
  readonly raw: unknown
  readonly rows: number
  readonly address: string
  readonly name: string
}

export type CodeArray = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** How a column's entries become codes. */
export interface Coding {
  /** Name and number of entries of the dictionary that the column points into. */
  readonly dictionary: string
  readonly size: number
  /** The code here for each position there; the position itself where absent. */
  readonly translate?: ArrayLike<number> | undefined
  /** What null means; null is refused where absent. */
  readonly nullAs?: number | undefined
}

const placeOf = (column: RawColumn, row: number) => `columns.${column.name}${Array.isArray(column.raw) ? `[${row}]` : ''}`

/** Entries of the column, one entry standing for all repeated. @throws SourceError where the number of rows differs */
function entriesOf(column: RawColumn): ArrayLike<unknown> {
  const { raw, rows, address, name } = column
  if (!Array.isArray(raw)) return new Array<unknown>(rows).fill(raw)
  if (raw.length !== rows) throw wrongShape(address, `columns.${name}`, raw, { kind: 'sameLength', min: rows, max: rows })
  return raw
}

/** Fills `into` with a column of codes. A plain loop: a million rows pass through it. @throws SourceError naming the row */
export function readCodes<Codes extends CodeArray>(into: Codes, column: RawColumn, coding: Coding): Codes {
  const { size, translate, nullAs } = coding
  const entries = entriesOf(column)
  for (let row = 0; row < column.rows; row += 1) {
    const code = entries[row]
    if (typeof code === 'number' && code >= 0 && code < size && Number.isInteger(code))
      into[row] = translate ? (translate[code] ?? 0) : code
    else if (code === null && nullAs !== undefined) into[row] = nullAs
    else throw wrongShape(column.address, placeOf(column, row), code, codeExpectation(coding))
  }
  return into
}

const codeExpectation = ({ dictionary, size }: Coding) =>
  ({ kind: 'codeInDictionary', options: [dictionary], min: 0, max: size - 1 }) as const

/** Numbers, NaN for null. JSON can write numbers that are infinite here (1e999): refused. @throws SourceError naming the row */
export function readNumbers(column: RawColumn): Float64Array {
  const entries = entriesOf(column)
  const into = new Float64Array(column.rows)
  for (let row = 0; row < column.rows; row += 1) {
    const value = entries[row]
    if (value === null) into[row] = Number.NaN
    else if (typeof value === 'number' && Number.isFinite(value)) into[row] = value
    else throw wrongShape(column.address, placeOf(column, row), value, { kind: 'numberOrNull' })
  }
  return into
}

/** @throws SourceError naming the row */
export function readFlags(column: RawColumn): Uint8Array {
  const entries = entriesOf(column)
  const into = new Uint8Array(column.rows)
  for (let row = 0; row < column.rows; row += 1) {
    const flag = entries[row]
    if (typeof flag !== 'boolean') throw wrongShape(column.address, placeOf(column, row), flag, { kind: 'boolean' })
    into[row] = flag ? 1 : 0
  }
  return into
}

/** A reason exactly where there is no value. @throws SourceError naming the first row that breaks it */
export function checkMissing(value: Float64Array, missing: Uint8Array, column: RawColumn): void {
  for (let row = 0; row < value.length; row += 1) {
    const absent = Number.isNaN(value[row])
    if (absent === (missing[row] !== 0)) continue
    const found = absent ? null : value[row]
    throw wrongShape(column.address, placeOf(column, row), found, { kind: absent ? 'missingReason' : 'noMissingReason' })
  }
}

/** A column as it travels: one entry where all are the same, else the list. */
export function packColumn<Entry extends number | boolean | null>(entries: readonly Entry[]): readonly Entry[] | Entry {
  const first = entries[0]
  return first !== undefined && entries.every((each) => each === first) ? first : entries
}
