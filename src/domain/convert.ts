import type { Unit } from './indicator.ts'

/** A number of one unit in another of the same base (0.4 万亿元 is 4,000 亿元). Dividing by whole powers of ten loses least. */
export function convert(value: number, from: Unit, to: Unit): number {
  const shift = from.exponent - to.exponent
  return shift >= 0 ? value * 10 ** shift : value / 10 ** -shift
}
