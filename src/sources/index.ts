import { restSource } from './rest.ts'
import type { SourceFactory } from './source.ts'
import { staticSource } from './static.ts'

/** Every kind of source, by the name that the configuration uses. One file and one line each. */
export const SOURCES = {
  rest: restSource,
  static: staticSource,
} as const satisfies Record<string, SourceFactory>

export type SourceKind = keyof typeof SOURCES
