/** How numbers lie about their mean; the deviation is that of these numbers, not an estimate for others. */
export interface Spread {
  readonly count: number
  readonly mean: number
  readonly deviation: number
}

/** Count, mean and sum of squared distances from the mean. */
interface Moments {
  readonly count: number
  readonly mean: number
  readonly squares: number
}

const NONE: Moments = { count: 0, mean: 0, squares: 0 }

/** The moments of two lots together (Chan, Golub and LeVeque 1983): nothing large is taken from something large, so digits are kept. */
function together(a: Moments, b: Moments): Moments {
  const count = a.count + b.count
  if (count === 0) return NONE
  const apart = b.mean - a.mean
  return { count, mean: a.mean + (apart * b.count) / count, squares: a.squares + b.squares + (apart ** 2 * a.count * b.count) / count }
}

const alone = (mean: number): Moments => ({ count: 1, mean, squares: 0 })

/** The moments of the first numbers of a list: of none, of one, and so on to all of them. */
function growing(values: readonly number[]): readonly Moments[] {
  const moments = [NONE]
  for (const value of values) moments.push(together(moments.at(-1) ?? NONE, alone(value)))
  return moments
}

/** How all numbers of a list spread but the one at a place and the next one, for every place; made in one pass from either end. */
export function spreadWithout(values: readonly number[]): (at: number) => Spread {
  const before = growing(values)
  const after = growing(values.toReversed())
  return (at) => {
    const { count, mean, squares } = together(before[at] ?? NONE, after[values.length - at - 2] ?? NONE)
    return { count, mean, deviation: count === 0 ? Number.NaN : Math.sqrt(squares / count) }
  }
}
