import type { Line } from './arrange.ts'

/** A browser lays so many rows out on paper in a few seconds; of more, the paper says how many are missing. */
export const MOST_PRINTED = 10_000

/** The lines that go to paper, and how many rows are left out at the end. A head of a group stays only before a row of its own. */
export function linesToPrint(
  lines: readonly Line[],
  most: number = MOST_PRINTED,
): { readonly printed: readonly Line[]; readonly left: number } {
  let count = 0
  let end = 0
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== 'row') continue
    count += 1
    if (count <= most) end = at + 1
  }
  return { printed: lines.slice(0, end), left: Math.max(0, count - most) }
}
