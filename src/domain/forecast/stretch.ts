import { LEAST_POINTS } from './forecastTypes.ts'

/** What lies before a turn must be a few itself; a stretch after it has as many values as a forecast needs. */
const SHORTEST_BEFORE = 4

/**
 * How much better two lines must be than one (as F, with two more numbers) before the series is said to have turned. The largest of such
 * F over all places is large by chance too: held to 12, one of a hundred straight lines of 10 to 120 values with independent errors turns.
 */
const TURNED_FROM = 12

/** Squared distances from a stretch's own straight line, for any stretch at once: by running sums about the mean, which keep their digits. */
function distances(y: readonly number[]): (from: number, to: number) => number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length
  const sums = { x: [0], y: [0], xx: [0], xy: [0], yy: [0] }
  const add = (list: number[], value: number) => list.push((list.at(-1) ?? 0) + value)
  for (const [at, value] of y.entries()) {
    const [dx, dy] = [at - y.length / 2, value - mean]
    add(sums.x, dx)
    add(sums.y, dy)
    add(sums.xx, dx * dx)
    add(sums.xy, dx * dy)
    add(sums.yy, dy * dy)
  }
  return (from, to) => {
    const of = (list: readonly number[]) => (list[to] ?? 0) - (list[from] ?? 0)
    const n = to - from
    const sxx = of(sums.xx) - of(sums.x) ** 2 / n
    const sxy = of(sums.xy) - (of(sums.x) * of(sums.y)) / n
    return Math.max(0, of(sums.yy) - of(sums.y) ** 2 / n - (sxx > 0 ? sxy ** 2 / sxx : 0))
  }
}

/**
 * Where the newest stretch of a series begins: the place after its last turn, as an index. As long as two straight lines fit much better
 * than one, what lies before the turn is left behind (binary segmentation, Chow's test at every place). 0 where one line holds all.
 */
export function newestStretch(y: readonly number[]): number {
  const ssr = distances(y)
  // Less than this is the last digits of binary fractions, and no distance from a line.
  const noise = y.length * (1e-9 * Math.max(...y.map(Math.abs))) ** 2
  let start = 0
  for (;;) {
    const one = ssr(start, y.length)
    const degrees = y.length - start - 4
    let best = { at: start, ssr: one }
    for (let at = start + SHORTEST_BEFORE; at <= y.length - LEAST_POINTS; at += 1) {
      const two = ssr(start, at) + ssr(at, y.length)
      if (two < best.ssr) best = { at, ssr: two }
    }
    const gain = (one - best.ssr) / 2
    if (best.at === start || one <= noise || gain < (TURNED_FROM * best.ssr) / degrees) return start
    start = best.at
  }
}
