import type { WordedUnit } from './value.ts'

/** From here on the tenth of a thing means nothing beside the count. */
const WHOLE_FROM = 100

/** Further digits of a computed number say nothing of the thing: what two of them do not tell apart is the same. */
export const COMPUTED_DECIMALS = 3

/**
 * Where a count should stand is a point on a line: 2,551.41 enterprises, of which nobody has seen the last. To tenths while the count is
 * small, else to whole ones; what is no count, or is stored in thousands and more, as it is. `beside` is the expected value that a
 * difference stands next to, so that both have the same steps.
 */
export function asCounted(value: number, { unit, words }: WordedUnit, beside: number = value): number {
  if (words.measure !== 'count' || unit.exponent > 0) return value
  const steps = Math.abs(beside) < WHOLE_FROM ? 10 : 1
  return Math.round(value * steps) / steps
}
