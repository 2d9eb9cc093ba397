import { describe, expect, it } from 'vitest'
import { aCatalog, aRow, aTable, aTarget, day, judgedExample } from '../../domain/assess/exampleData.ts'
import type { Target } from '../../domain/target.ts'
import { slideAt } from './shown.ts'
import { trendOf } from './trend.ts'

const TODAY = day('2026-11-23')

function trendFor(target: Partial<Target>) {
  const rows = [aRow('2025-06-30', 5), aRow('2025-12-31', 8), aRow('2026-06-30', 10)]
  const { of, series } = judgedExample(aCatalog({ targets: [aTarget(target)] }), aTable(...rows), { asOf: TODAY, today: TODAY })
  if (!of.decidingPair) throw new RangeError('the example has one indicator with a target')
  return trendOf(series, of.decidingPair)
}

describe('the picture of an indicator off track', () => {
  const even = { value: { kind: 'number', value: 100 } as const, baseline: { value: 0, period: '2024-12-31' }, period: '2027' }

  it('runs from the baseline to the deadline, even over time', () => {
    const trend = trendFor(even)
    expect(trend?.path).toEqual([
      { day: day('2024-12-31'), value: 0 },
      { day: day('2027-12-31'), value: 100 },
    ])
    expect(trend?.latest).toEqual({ day: day('2026-06-30'), value: 10 })
    expect(trend?.expected?.value).toBeCloseTo(49.9, 0)
    expect([trend?.from, trend?.to]).toEqual([day('2024-12-31'), day('2027-12-31')])
  })

  it('follows the dated values of a plan', () => {
    const trend = trendFor({ ...even, plan: [{ period: '2025', value: 40 }] })
    expect(trend?.path.map(({ value }) => value)).toEqual([0, 40, 100])
  })

  it('draws values alone where no path leads from a baseline', () => {
    const trend = trendFor({ value: { kind: 'number', value: 100 }, period: '2025' })
    expect(trend?.path).toEqual([])
    expect(trend?.lines).toHaveLength(1)
  })
})

it.each([
  [null, 0],
  ['3', 2],
  ['0', 0],
  ['99', 6],
  ['x', 0],
  ['2.7', 1],
])('slide %s of the address is place %s of seven', (asked, place) => {
  expect(slideAt(asked, 7)).toBe(place)
})
