import type { Source } from '../sources/source.ts'

/** Beginning of every key: the source, and what it was made to behave like. */
export function sourceKey(source: Source): readonly [string, string] {
  return [source.id, source.variant ?? '']
}

/** Sources repeat what may be repeated themselves, and data sets change by the day, not by the minute. */
export const READING = { retry: false, staleTime: 5 * 60_000, structuralSharing: false } as const
