import type { Expectation } from '../domain/failure.ts'
import { isFields } from './wire.ts'

/**
 * Says whether a value is a T, and reports what in it is not. Written here because it is on the way to the first
 * picture: it copies nothing (a third of the time of a schema library on a cold start), and an object's shape must
 * name every field of its type, so that a field added to the domain and forgotten here does not compile.
 */
export type Shape<T> = (value: unknown, report: Report) => value is T

export interface Problem {
  /** A path a person can follow: `catalog.indicators[3].unit.base`. */
  readonly place: string
  readonly found: unknown
  readonly expected: Expectation
}

/** Where a check stands and what it met. */
export interface Report {
  readonly path: (string | number)[]
  readonly problems: Problem[]
  /** Stop at the first problem, or find all. */
  readonly all: boolean
}

const placeOf = (path: Report['path']) =>
  path.reduce<string>((place, key) => (typeof key === 'number' ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`), '')

function wrong(report: Report, found: unknown, expected: Expectation): false {
  report.problems.push({ place: placeOf(report.path), found, expected })
  return false
}

/** What is wrong with a value that should be a T; null where nothing is. */
export function problemsOf<T>(shape: Shape<T>, value: unknown, root: string, all: boolean): readonly Problem[] {
  const report: Report = { path: root === '' ? [] : [root], problems: [], all }
  shape(value, report)
  return report.problems
}

/** A value whose shape decides by one look at it. */
export function like<T>(expected: Expectation, test: (value: unknown) => boolean): Shape<T> {
  return (value, report): value is T => test(value) || wrong(report, value, expected)
}

export const text: Shape<string> = like({ kind: 'text' }, (value) => typeof value === 'string')
export const flag: Shape<boolean> = like({ kind: 'boolean' }, (value) => typeof value === 'boolean')
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
  return like({ kind: 'oneOf', options }, (value) => options.some((each) => each === value))
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

/** Each of some keyed or numbered parts; goes on after a wrong one only where all problems are wanted. */
function every<Key extends string | number>(parts: readonly Key[], report: Report, check: (part: Key) => boolean): boolean {
  let right = true
  for (const part of parts) {
    report.path.push(part)
    if (!check(part)) right = false
    report.path.pop()
    if (!right && !report.all) return false
  }
  return right
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, report): value is readonly T[] => {
    if (!Array.isArray(value)) return wrong(report, value, { kind: 'list' })
    const items: readonly unknown[] = value
    let right = true
    for (let at = 0; at < items.length && (right || report.all); at += 1) {
      report.path.push(at)
      if (!shape(items[at], report)) right = false
      report.path.pop()
    }
    return right
  }
}

type Parts<T> = { readonly [Key in keyof T]-?: Shape<T[Key]> }

/** Keys that the contract does not name are let be, so that a newer server of the same version can say more. */
export function object<T extends object>(parts: Parts<T>): Shape<T> {
  // A mapped type over T has exactly T's keys, and its values are shapes; the library's `Object.entries` cannot say so.
  const shapes = parts as Readonly<Record<string, Shape<unknown>>>
  const keys = Object.keys(shapes)
  return (value, report): value is T => {
    if (!isFields(value)) return wrong(report, value, { kind: 'object' })
    return every(keys, report, (key) => shapes[key]?.(value[key], report) === true)
  }
}

/** As `object`, for what people write by hand: a key that is not known is a slip of the pen. */
export function exactly<T extends object>(parts: Parts<T>): Shape<T> {
  const shape = object(parts)
  return (value, report): value is T => {
    const strange = isFields(value) ? Object.keys(value).filter((key) => !(key in parts)) : []
    // The order matters: a known key that is missing and a strange one are often the same slip.
    const known = shape(value, report)
    return (
      every(strange, report, (key) =>
        wrong(report, isFields(value) ? value[key] : undefined, { kind: 'nothing', options: Object.keys(parts) }),
      ) && known
    )
  }
}

export function dictionary<T>(shape: Shape<T>, keys: (key: string) => boolean = () => true): Shape<Readonly<Record<string, T>>> {
  return (value, report): value is Readonly<Record<string, T>> => {
    if (!isFields(value)) return wrong(report, value, { kind: 'object' })
    return every(Object.keys(value), report, (key) => (keys(key) ? shape(value[key], report) : wrong(report, key, { kind: 'knownId' })))
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
