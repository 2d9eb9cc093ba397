import type { WorkRow } from './row.ts'

/** The status stands for the first period and was another one before. */
export function hasChanged({ of }: WorkRow): boolean {
  return of.since !== null && of.since.periods === 1 && of.since.previous !== null
}
