import type { Line } from './arrange.ts'

export const GROUP_HEIGHT = 32

/** Where each line stands, in px from the top of the list: rows are alike and heads of groups few, so nothing is kept for each row. */
export interface LinePlaces {
  readonly count: number
  readonly total: number
  readonly top: (index: number) => number
  readonly height: (index: number) => number
}

export function placesOf(lines: readonly Line[], rowHeight: number): LinePlaces {
  const heads = lines.flatMap((line, index) => (line.kind === 'group' ? [index] : []))
  const top = (index: number) => {
    let before = 0
    for (const head of heads) if (head < index) before += 1
    return index * rowHeight - before * (rowHeight - GROUP_HEIGHT)
  }
  const height = (index: number) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : rowHeight)
  return { count: lines.length, total: top(lines.length), top, height }
}
