/** Px that a row, the head of a group and the head of the grid are high. */
export interface Heights {
  readonly row: number
  readonly group: number
  readonly head: number
}

/** Where each line stands, in px from the top of the list: rows are alike and heads of groups few, so nothing is kept for each row. */
export interface Geometry {
  readonly count: number
  readonly total: number
  readonly heights: Heights
  readonly top: (line: number) => number
  readonly bottom: (line: number) => number
  /** The line at a distance from the top; the nearest one beyond the ends, -1 in an empty list. */
  readonly lineAt: (px: number) => number
}

/** How many of ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

export function geometryOf(count: number, heads: readonly number[], heights: Heights): Geometry {
  const top = (line: number) => line * heights.row - countBelow(heads, line) * (heights.row - heights.group)
  const lineAt = (px: number) => {
    // Tops grow with lines, so that the last line that begins at or above is found by halving.
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (top(middle) <= px) low = middle + 1
      else high = middle
    }
    return count === 0 ? -1 : Math.max(0, low - 1)
  }
  return { count, total: top(count), heights, top, bottom: (line) => top(line + 1), lineAt }
}
