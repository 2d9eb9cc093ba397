import { ownValue } from '../../domain/ownValue.ts'
import type { Unit } from '../../domain/indicator.ts'

/** Shares are written three ways; as powers of ten of the plain ratio they convert into each other. */
const SHARES: Readonly<Record<string, number>> = { ratio: 0, percent: -2, permille: -3 }

/** How many decimal places a value moves from one unit to another; null when the units measure different things. */
export function exponentBetween(from: Unit, to: Unit): number | null {
  if (from.base === to.base) return from.exponent - to.exponent
  const a = ownValue(SHARES, from.base)
  const b = ownValue(SHARES, to.base)
  return a === undefined || b === undefined ? null : a + from.exponent - (b + to.exponent)
}
