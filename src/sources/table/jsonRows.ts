import { isFields } from '../shape.ts'

/** The rows of a document and where they were. */
export interface JsonRows {
  readonly rows: readonly unknown[]
  readonly path: string
  /** Paths of other lists that could have been meant. */
  readonly others: readonly string[]
}

/** Rows at a path (`data.items`, `[1]`), or found; null where there are none. */
export function maybeRows(document: unknown, root?: string): JsonRows | null {
  if (root !== undefined && root !== '') {
    const rows = rowsIn(valueAt(document, root))
    return rows === null ? null : { rows, path: root, others: [] }
  }
  const own = rowsIn(document)
  return own === null ? longest(candidates(document, '', 0)) : { rows: own, path: '', others: [] }
}

/** The value at a path of keys and positions; undefined where the path leads nowhere. */
export function valueAt(document: unknown, path: string): unknown {
  const keys = path.match(/[^.[\]]+/g) ?? []
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }, document)
}

/** A value as rows: a list of objects, of lists with a first row of names, or columns by name. */
function rowsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return listRows(value)
  return isFields(value) ? columnRows(value) : null
}

function listRows(list: readonly unknown[]): readonly unknown[] | null {
  // An answer without rows is an answer.
  if (list.length === 0) return list
  if (list.every(isFields)) return list
  // World Bank: a description, then the rows.
  if (list.length === 2 && isFields(list[0]) && Array.isArray(list[1])) return listRows(list[1])
  const [names, ...rows] = list
  if (!list.every(Array.isArray) || !Array.isArray(names) || !names.every((each) => typeof each === 'string')) return null
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, Array.isArray(row) ? row[at] : undefined])))
}

/** `{ "Year": [..], "Value": [..] }`, as Open SDG sites are built. */
function columnRows(fields: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const columns = Object.entries(fields)
  const [first] = columns
  if (first === undefined || columns.length < 2 || !Array.isArray(first[1])) return null
  const { length } = first[1]
  const flat = (list: unknown) =>
    Array.isArray(list) && list.length === length && list.every((each) => typeof each !== 'object' || each === null)
  if (length === 0 || !columns.every(([, list]) => flat(list))) return null
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(columns.map(([key, list]) => [key, Array.isArray(list) ? list[at] : undefined])),
  )
}

interface Candidate {
  readonly path: string
  readonly rows: readonly unknown[]
}

const DEEPEST = 3

function candidates(value: unknown, path: string, depth: number): readonly Candidate[] {
  if (!isFields(value) || depth > DEEPEST) return []
  const keyed = keyedRows(value)
  if (keyed !== null) return [{ path, rows: keyed }]
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`
    const rows = rowsIn(inner)
    return rows === null ? candidates(inner, at, depth + 1) : [{ path: at, rows }]
  })
}

/** `{ "1-2-1": [rows], "7-2-1": [rows] }`: lists of rows by a key, as one list with the key in front. Needs several, all alike. */
function keyedRows(value: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const lists = Object.entries(value)
  const isList = (list: unknown): list is readonly object[] => Array.isArray(list) && list.every(isFields)
  if (lists.length < 3 || !lists.every(([, list]) => isList(list))) return null
  const rows = lists.flatMap(([key, list]) => (isList(list) ? list.map((row) => ({ key, ...row })) : []))
  return rows.length === 0 ? null : rows
}

function longest(found: readonly Candidate[]): JsonRows | null {
  const [best, ...others] = [...found].sort((a, b) => b.rows.length - a.rows.length)
  const rest = others.filter(({ rows }) => rows.length > 0)
  return best === undefined ? null : { ...best, others: rest.map((each) => each.path) }
}
