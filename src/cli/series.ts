import { joinEntries, readEntries, type Entries } from './entries.ts'
import { InputError, isObject, listAt, maybeNumber, nameAt, numberAt, objectAt, type JsonObject } from './json.ts'

/** Smoothing weights that an auditor gives instead of fitted ones; the start is the first value and the first step. */
export interface GivenWeights {
  readonly alpha: number
  readonly beta: number
  readonly phi: number
}

export interface Series {
  readonly id: string
  /** In the file's order, rows without a value left out. */
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly given: GivenWeights | null
  /** Degree of a polynomial to fit as well; null for none. */
  readonly degree: number | null
  /** A number to be reached at a later x, for the outlook; null for none. */
  readonly target: { readonly value: number; readonly x: number; readonly direction: 'up' | 'down' } | null
}

function numbersAt(value: unknown, place: string): readonly (number | null)[] {
  return listAt(value, place).map((each, index) => maybeNumber(each, `${place}[${index}]`))
}

/** `x`, or the first and last of `years`, or 1, 2, 3 ... where neither is given. */
function readX(item: JsonObject, length: number, place: string): readonly (number | null)[] {
  if (item['x'] !== undefined) return numbersAt(item['x'], `${place}.x`)
  const years = item['years'] === undefined ? null : listAt(item['years'], `${place}.years`)
  const first = years ? numberAt(years[0], `${place}.years[0]`) : 1
  return Array.from({ length }, (_, index) => first + index)
}

export function readWeights(item: JsonObject, place: string): GivenWeights | null {
  const alpha = maybeNumber(item['alpha'], `${place}.alpha`)
  if (alpha === null) return null
  return { alpha, beta: maybeNumber(item['beta'], `${place}.beta`) ?? 0, phi: maybeNumber(item['phi'], `${place}.phi`) ?? 1 }
}

/** `target` by `targetX`; `direction` is `increase` (or `up`), the default, or `decrease` (or `down`). */
function readTarget(item: JsonObject, place: string): Series['target'] {
  const value = maybeNumber(item['target'], `${place}.target`)
  if (value === null) return null
  const falls = item['direction'] === 'decrease' || item['direction'] === 'down'
  return { value, x: numberAt(item['targetX'], `${place}.targetX`), direction: falls ? 'down' : 'up' }
}

function readOne(value: unknown, place: string): Series {
  const item = objectAt(value, place)
  const id = nameAt(place, item['id'], item['name'])
  const y = numbersAt(item['y'], `${id}.y`)
  const x = readX(item, y.length, id)
  if (x.length !== y.length) throw new InputError(`${id}: ${x.length} values of x, ${y.length} of y`)
  const rows = y.flatMap((each, index) => {
    const at = x[index]
    return each === null || at === null || at === undefined ? [] : [{ x: at, y: each }]
  })
  const degree = maybeNumber(item['degree'], `${id}.degree`)
  return {
    id,
    x: rows.map((row) => row.x),
    y: rows.map((row) => row.y),
    given: readWeights(item, id),
    degree,
    target: readTarget(item, id),
  }
}

const LISTS = ['series', 'nist', 'published', 'cases'] as const

/** Series of a file: a list of `{ id, x, y }`, or an object with such lists; bad ones beside the good ones. @throws InputError where there is no such list. */
export function readSeries(file: unknown): Entries<Series> {
  if (Array.isArray(file)) return readEntries(file, '', readOne)
  const root = isObject(file) ? file : {}
  const lists = LISTS.filter((name) => root[name] !== undefined)
  if (lists.length === 0) throw new InputError(`file: expected a list of { id, x, y }, or an object with one of ${LISTS.join(', ')}`)
  return joinEntries(lists.map((name) => readEntries(listAt(root[name], name), name, readOne)))
}
