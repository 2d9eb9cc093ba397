import type { Failure } from '../domain/failure.ts'
import type { ParsedTable } from '../sources/mapping/parser.ts'

/** What a reading worker says. */
export type ParseReply =
  | { readonly kind: 'progress'; readonly progress: { readonly bytes: number; readonly total: number | null } }
  | { readonly kind: 'parsed'; readonly parsed: ParsedTable }
  | { readonly kind: 'failed'; readonly failure: Failure }
