const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Shares of a whole: none where a value is negative, or nothing is there to share. */
function sharesOf(values: readonly number[]): readonly number[] | null {
  const largest = Math.max(...values)
  if (values.length < 2 || !values.every((value) => Number.isFinite(value) && value >= 0) || !(largest > 0)) return null
  // Divided by the largest first, so that no sum overflows.
  const scaled = values.map((value) => value / largest)
  const sum = total(scaled)
  return scaled.map((value) => value / sum)
}

/** Herfindahl-Hirschman index, the sum of squared shares: 1/n where all are equal, 1 where one has everything. */
export function herfindahl(values: readonly number[]): number | null {
  const shares = sharesOf(values)
  return shares && total(shares.map((share) => share * share))
}

/** Gini coefficient, half the mean difference over the mean: 0 where all are equal, 1 - 1/n where one has everything. */
export function gini(values: readonly number[]): number | null {
  const shares = sharesOf(values)
  if (!shares) return null
  const n = shares.length
  const weighted = total(shares.toSorted((a, b) => a - b).map((share, index) => (2 * (index + 1) - n - 1) * share))
  return Math.max(0, weighted / n)
}
