/** What is wrong with a file, with the place in it. The tools print it and leave with status 2. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(value: unknown, place: string): JsonObject {
  if (!isObject(value)) throw new InputError(`${place}: expected an object`)
  return value
}

export function listAt(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new InputError(`${place}: expected a list`)
  return value
}

/** A name given as text or number, the first of several that is one; else the place itself. */
export function nameAt(place: string, ...given: readonly unknown[]): string {
  const name = given.find((each) => typeof each === 'string' || typeof each === 'number')
  return name === undefined ? place : String(name)
}

/** A finite number; null and absent stay null, everything else is refused. */
export function maybeNumber(value: unknown, place: string): number | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new InputError(`${place}: expected a number, found ${JSON.stringify(value)}`)
  return value
}

export function numberAt(value: unknown, place: string): number {
  const found = maybeNumber(value, place)
  if (found === null) throw new InputError(`${place}: expected a number, found nothing`)
  return found
}
