import type { Text } from './text.ts'

/** A place by its ISO 3166-2 code (`CN`, `CN-BJ`); `parent` is the code above it, absent at the top. */
export interface Region {
  readonly id: string
  readonly name: Text
  readonly short: Text
  readonly parent?: string | undefined
}

/** The code of the whole country: where an observation names no other place, it is this. */
export const NATIONAL = 'CN'
