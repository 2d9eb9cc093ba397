import type { Line } from './arrange.ts'

/**
 * So many rows a browser puts on paper while somebody waits. Of 10,000 it had made no file after two minutes on two cores, and the page
 * stood still for half a minute before that. Of more, the paper says how many are missing.
 */
const MOST_PRINTED = 2_000

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
