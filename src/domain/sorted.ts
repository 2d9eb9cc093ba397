/** The first place in a list from which on `test` holds, by halving: once it holds it must hold to the end. The length where it never does. */
export function firstWhere<Item>(sorted: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    // Never absent: between the two ends.
    if (test(sorted[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}
