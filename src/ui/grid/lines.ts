/** What stands in a grid: rows, with heads of groups between them, by their lines from 0. */
export interface GridLines<Row> {
  readonly count: number
  /** Lines that are heads of groups, ascending. */
  readonly heads: readonly number[]
  /** Undefined at a head and beyond the ends. */
  readonly rowAt: (line: number) => Row | undefined
  readonly keyOf: (row: Row) => string
  /** Line of a row by its key; -1 where it is not listed. */
  readonly lineOf: (key: string) => number
}

/** The next line that is a row, from a line in a direction; -1 where there is none. */
export function nextRow<Row>({ count, rowAt }: GridLines<Row>, from: number, direction: 1 | -1): number {
  for (let line = from; line >= 0 && line < count; line += direction) if (rowAt(line) !== undefined) return line
  return -1
}

/** The line so many rows on (negative: back), or the last row on the way. */
export function steppedBy<Row>(lines: GridLines<Row>, from: number, rows: number): number {
  const direction = rows < 0 ? -1 : 1
  let line = from
  for (let left = Math.abs(rows); left > 0; left -= 1) {
    const next = nextRow(lines, line + direction, direction)
    if (next < 0) break
    line = next
  }
  return line
}
