import { withoutNoise } from '../../domain/decimal.ts'
import { roundedTo } from './decimal.ts'

/** More would be noise: a double holds fifteen digits. */
const MOST = 12

/**
 * Decimals that keep two numbers apart: at least `least`, and more where both would read alike although they differ. 99,996 of
 * 100,000 is 9.9996万 of 10万, and 99.996% is not yet 100%. Two numbers that no `most` decimals tell apart are the same to a reader.
 */
export function decimalsApart(a: number, b: number, least: number, most = MOST): number {
  for (let places = least; places <= most; places += 1) if (written(a, places) !== written(b, places)) return places
  return least
}

const written = (value: number, places: number) => Math.sign(value) * roundedTo(Math.abs(withoutNoise(value)), places)
