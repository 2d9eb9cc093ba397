import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutNoise } from '../../domain/decimal.ts'
import { createDecimal, type Sign } from './decimal.ts'

const write = createDecimal({ locale: 'zh-CN', group: ',', point: '.' })

describe('a number in decimals', () => {
  it.each([
    [1234567.25, '1.234.567,25'],
    [-0.5, '−0,5'],
    [999, '999'],
  ])('is written with the signs of its language: %d', (value, wanted) => {
    expect(createDecimal({ locale: 'de-DE', group: '.', point: ',' })(value, 0, 2)).toBe(wanted)
  })

  it.each([
    [1240, 0, 0, 'plain', '1,240'],
    [1.005, 0, 2, 'plain', '1.01'],
    [28.5, 0, 0, 'plain', '29'],
    [-28.5, 0, 0, 'plain', '−29'],
    [54.1, 0, 2, 'plain', '54.1'],
    [54, 1, 1, 'plain', '54.0'],
    [-0.04, 0, 1, 'changes', '0'],
    [0.05, 0, 1, 'changes', '+0.1'],
    [-7.25, 1, 1, 'never', '7.3'],
    [0, 0, 2, 'plain', '0'],
    [9007199254740992, 0, 0, 'plain', '9,007,199,254,740,990'],
    [0.0000004, 0, 7, 'plain', '0.0000004'],
  ] as const)('%d with %d to %d decimals (%s) is %s', (value, min, max, sign, written) => {
    expect(write(value, min, max, sign)).toBe(written)
  })

  it('is what Intl writes, for any number', () => {
    const signs = { plain: 'negative', changes: 'exceptZero', never: 'never' } as const satisfies Record<Sign, string>
    const sign = fc.constantFrom<Sign>('plain', 'changes', 'never')
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(3), fc.nat(3), sign, (value, min, more, how) => {
        const options = {
          minimumFractionDigits: min,
          maximumFractionDigits: min + more,
          signDisplay: signs[how],
          useGrouping: 'always',
        } as const
        const intl = new Intl.NumberFormat('zh-CN', options).format(withoutNoise(value)).replace('-', '−')
        expect(write(value, min, min + more, how)).toBe(intl)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is what Intl writes, for the numbers people publish', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6), fc.nat(3), (digits, shift, max) => {
        const value = digits / 10 ** shift
        const intl = new Intl.NumberFormat('en', { maximumFractionDigits: max, signDisplay: 'negative' })
          .format(withoutNoise(value))
          .replace('-', '−')
        expect(write(value, 0, max)).toBe(intl)
      }),
      { numRuns: 5_000 },
    )
  })
})
