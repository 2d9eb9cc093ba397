import type { Expectation } from '../domain/failure.ts'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Says whether a value is a T, and reports what in it is not. Written here because it is on the way to the first
 * picture: it copies nothing (a third of the time of a schema library on a cold start), and an object's shape must
 * name every field of its type, so that a field added to the domain and forgotten here does not compile.
 */
export interface Shape<T> {
  (value: unknown, report: Report): value is T
  /** The one `typeof` that suffices, where it does: most of a catalog is text, and a call for each is most of what checking costs. */
  readonly type?: 'string' | 'boolean'
}

export interface Problem {
  /** A path a person can follow: `catalog.indicators[3].unit.base`. */
  readonly place: string
  readonly found: unknown
  readonly expected: Expectation
}

/** What a check met. Paths are written from the inside out, so that what is right costs no writing. */
export interface Report {
  readonly met: Met[]
  /** Stop at the first problem, or find all. */
  readonly all: boolean
}

interface Met {
  path: string
  readonly found: unknown
  readonly expected: Expectation
}

function wrong(report: Report, found: unknown, expected: Expectation): false {
  report.met.push({ path: '', found, expected })
  return false
}

/** Puts the key of the part just checked before the paths of what was met in it, from the `first` on. */
function under(report: Report, first: number, key: string | number): false {
  for (const met of report.met.slice(first)) met.path = (typeof key === 'number' ? `[${key}]` : `.${key}`) + met.path
  return false
}

/** What is wrong with a value that should be a T; nothing where it is one. */
export function problemsOf<T>(shape: Shape<T>, value: unknown, root: string, all: boolean): readonly Problem[] {
  const report: Report = { met: [], all }
  shape(value, report)
  return report.met.map(({ path, found, expected }) => ({ place: (root + path).replace(/^\./, ''), found, expected }))
}

/** A value whose shape decides by one look at it. */
export function like<T>(expected: Expectation, test: (value: unknown) => boolean): Shape<T> {
  return (value, report): value is T => test(value) || wrong(report, value, expected)
}

export const text: Shape<string> = Object.assign(
  like<string>({ kind: 'text' }, (value) => typeof value === 'string'),
  { type: 'string' } as const,
)
export const flag: Shape<boolean> = Object.assign(
  like<boolean>({ kind: 'boolean' }, (value) => typeof value === 'boolean'),
  { type: 'boolean' } as const,
)
export const number: Shape<number> = like({ kind: 'number' }, Number.isFinite)
export const whole: Shape<number> = like({ kind: 'wholeNumber' }, Number.isSafeInteger)

export const between = (min: number, max: number): Shape<number> =>
  like({ kind: 'number', min, max }, (value) => typeof value === 'number' && value >= min && value <= max)

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, report): value is T | undefined => value === undefined || shape(value, report)
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, report): value is T | null => value === null || shape(value, report)
}

export function oneOf<T extends string>(options: readonly T[]): Shape<T> {
  const members: readonly unknown[] = options
  return like({ kind: 'oneOf', options }, (value) => members.includes(value))
}

/** As `oneOf`, for a union that has no list: the record must name every member, so that one added later does not compile here. */
export function among<T extends string>(members: Readonly<Record<T, true>>): Shape<T> {
  // The keys of a record by T are T's members; `Object.keys` types them as any text.
  return oneOf(Object.keys(members) as T[])
}

/** A text that a reader of ours understands. */
export function readable(kind: Expectation['kind'], read: (text: string) => unknown): Shape<string> {
  return like({ kind }, (value) => typeof value === 'string' && read(value) !== null)
}

/** One part after the other; goes on after a wrong one only where all problems are wanted. */
function every(keys: readonly string[], report: Report, check: (at: number) => boolean): boolean {
  let right = true
  for (let at = 0; at < keys.length && (right || report.all); at += 1) {
    const first = report.met.length
    if (!check(at)) right = under(report, first, keys[at] ?? '')
  }
  return right
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, report): value is readonly T[] => {
    if (!Array.isArray(value)) return wrong(report, value, { kind: 'list' })
    const items: readonly unknown[] = value
    let right = true
    for (let at = 0; at < items.length && (right || report.all); at += 1) {
      const first = report.met.length
      if (!shape(items[at], report)) right = under(report, first, at)
    }
    return right
  }
}

type Parts<T> = { readonly [Key in keyof T]-?: Shape<T[Key]> }

/** Keys that the contract does not name are let be, so that a newer server of the same version can say more. */
export function object<T extends object>(parts: Parts<T>): Shape<T> {
  // A mapped type over T has exactly T's keys, and its values are shapes; the library's `Object.entries` cannot say so.
  const fields = Object.entries(parts as Readonly<Record<string, Shape<unknown>>>).map(([key, shape]) => ({ key, shape }))
  return (value, report): value is T => {
    if (!isFields(value)) return wrong(report, value, { kind: 'object' })
    let right = true
    for (const { key, shape } of fields) {
      const part = value[key]
      if (shape.type !== undefined && typeof part === shape.type) continue
      const first = report.met.length
      if (shape(part, report)) continue
      right = under(report, first, key)
      if (!report.all) return false
    }
    return right
  }
}

/** As `object`, for what people write by hand: a key that is not known is a slip of the pen. */
export function exactly<T extends object>(parts: Parts<T>): Shape<T> {
  const shape = object(parts)
  return (value, report): value is T => {
    const strange = isFields(value) ? Object.keys(value).filter((key) => !(key in parts)) : []
    // Both are told: a known key that is missing and a strange one are often one slip.
    const known = shape(value, report)
    const expected = { kind: 'nothing', options: Object.keys(parts) } as const
    return every(strange, report, (at) => wrong(report, isFields(value) ? value[strange[at] ?? ''] : undefined, expected)) && known
  }
}

export function dictionary<T>(shape: Shape<T>, keys: (key: string) => boolean = () => true): Shape<Readonly<Record<string, T>>> {
  return (value, report): value is Readonly<Record<string, T>> => {
    if (!isFields(value)) return wrong(report, value, { kind: 'object' })
    const found = Object.keys(value)
    return every(found, report, (at) => {
      const key = found[at] ?? ''
      return keys(key) ? shape(value[key], report) : wrong(report, key, { kind: 'knownId' })
    })
  }
}

/** A union of objects told apart by `kind`. */
export function variant<T extends { readonly kind: string }>(shapes: {
  readonly [Kind in T['kind']]: Shape<Extract<T, { kind: Kind }>>
}): Shape<T> {
  // As in `object`: the keys are the kinds.
  const known = shapes as Readonly<Record<string, Shape<unknown>>>
  return (value, report): value is T => {
    if (!isFields(value)) return wrong(report, value, { kind: 'object' })
    const shape = typeof value['kind'] === 'string' && Object.hasOwn(known, value['kind']) ? known[value['kind']] : undefined
    if (shape) return shape(value, report)
    return every(['kind'], report, () => wrong(report, value['kind'], { kind: 'oneOf', options: Object.keys(known) }))
  }
}
