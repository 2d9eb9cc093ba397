import { wrongShape } from '../errors.ts'

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

/**
 * Fills `into` with what `read` makes of each entry; one entry that stands for every row is read once. A plain loop,
 * because a million rows pass through it. @throws SourceError where the number of rows differs
 */
function fill<Into extends CodeArray | Float64Array>(into: Into, column: RawColumn, read: (entry: unknown, row: number) => number): Into {
  const { raw, rows, address, name } = column
  if (!Array.isArray(raw)) {
    if (rows > 0) into.fill(read(raw, 0))
    return into
  }
  if (raw.length !== rows) throw wrongShape(address, `columns.${name}`, raw, { kind: 'sameLength', min: rows, max: rows })
  const entries: readonly unknown[] = raw
  for (let row = 0; row < rows; row += 1) into[row] = read(entries[row], row)
  return into
}

/** @throws SourceError naming the row */
export function readCodes<Codes extends CodeArray>(into: Codes, column: RawColumn, coding: Coding): Codes {
  const { size, translate, nullAs } = coding
  return fill(into, column, (code, row) => {
    if (typeof code === 'number' && code >= 0 && code < size && Number.isInteger(code)) return translate ? (translate[code] ?? 0) : code
    if (code === null && nullAs !== undefined) return nullAs
    throw wrongShape(column.address, placeOf(column, row), code, codeExpectation(coding))
  })
}

const codeExpectation = ({ dictionary, size }: Coding) =>
  ({ kind: 'codeInDictionary', options: [dictionary], min: 0, max: size - 1 }) as const

/** Numbers, NaN for null. JSON can write numbers that are infinite here (1e999): refused. @throws SourceError naming the row */
export function readNumbers(column: RawColumn): Float64Array {
  return fill(new Float64Array(column.rows), column, (value, row) => {
    if (value === null) return Number.NaN
    if (typeof value === 'number' && Number.isFinite(value)) return value
    throw wrongShape(column.address, placeOf(column, row), value, { kind: 'numberOrNull' })
  })
}

/** @throws SourceError naming the row */
export function readFlags(column: RawColumn): Uint8Array {
  return fill(new Uint8Array(column.rows), column, (flag, row) => {
    if (typeof flag !== 'boolean') throw wrongShape(column.address, placeOf(column, row), flag, { kind: 'boolean' })
    return flag ? 1 : 0
  })
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
