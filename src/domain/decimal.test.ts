import { describe, expect, it } from 'vitest'
import { differenceOf, withoutNoise } from './decimal.ts'

describe('decimals without binary noise', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [0.285 * 100, 28.5],
    [1e21, 1e21],
    [-0.7 - 0.1, -0.8],
  ])('%d was meant to be %d', (given, meant) => {
    expect(withoutNoise(given)).toBe(meant)
  })

  it.each([
    [54.1, 53.6, 0.5],
    [100_000.1, 100_000, 0.1],
    [0.3, 0.1, 0.2],
    [1e-7, 3e-7, -2e-7],
    [6.02, 6.02, 0],
    [1e308, -1e308, Infinity],
    [5e-324, 0, 5e-324],
  ])('%d less %d is %d', (a, b, difference) => {
    expect(differenceOf(a, b)).toBe(difference)
  })
})
