import { describe, expect, it } from 'vitest'
import type { Catalog } from '../catalog.ts'
import type { Indicator } from '../indicator.ts'
import type { ObservationInput } from '../observationTable.ts'
import { addMonths, ageOf } from './age.ts'
import { aCatalog, anIndicator, aRow, aTable, day, judgedExample } from './exampleData.ts'
import { readPeriod } from '../period.ts'

interface Example {
  readonly rows: readonly ObservationInput[]
  readonly indicator?: Partial<Indicator>
  readonly breaks?: Catalog['breaks']
  readonly asOf?: string
  readonly today?: string
}

function judged({ rows, indicator = {}, breaks = [], asOf = '2026-11-23', today }: Example) {
  const catalog = aCatalog({ indicators: [anIndicator(indicator)], breaks })
  return judgedExample(catalog, aTable(...rows), { asOf: day(asOf), ...(today ? { today: day(today) } : {}) })
}

const assessed = (example: Example) => judged(example).of

const changeOf = (example: Example) => assessed(example).change

describe('change', () => {
  it('is from the previous value of the same definition and region', () => {
    const change = changeOf({ rows: [aRow('2025-11-01', 611), aRow('2026-04-30', 868), aRow('2026-03', 1, { region: 'CN-BJ' })] })
    expect(change).toMatchObject({ delta: 257, months: 6, basis: 'previous', growth: null, movement: 'rose', favour: 'favourable' })
  })

  it('gives growth only over exactly twelve months', () => {
    expect(changeOf({ rows: [aRow('2024', 41.06), aRow('2025', 52.26)] })?.growth).toBeCloseTo(0.2728, 4)
    expect(changeOf({ rows: [aRow('2024-06', 10), aRow('2025-06-30', 12)] })?.growth).toBeCloseTo(0.2, 9)
    expect(changeOf({ rows: [aRow('2024-06-15', 10), aRow('2025-06-30', 12)] })?.growth).toBeNull()
    expect(changeOf({ rows: [aRow('2023', 10), aRow('2025', 12)] })?.growth).toBeNull()
    expect(changeOf({ rows: [aRow('2024', 0), aRow('2025', 12)] })?.growth).toBeNull()
  })

  it('moves a share in points, never in percent', () => {
    const unit = { base: 'percent', exponent: 0 }
    expect(changeOf({ rows: [aRow('2024', 50), aRow('2025', 54)], indicator: { unit } })).toMatchObject({ delta: 4, growth: null })
  })

  it('compares a quarter with the same quarter a year earlier, or with nothing', () => {
    const rows = [aRow('2024-Q3', 10), aRow('2025-Q2', 30), aRow('2025-Q3', 12)]
    expect(changeOf({ rows })).toMatchObject({ delta: 2, months: 12, basis: 'yearEarlier' })
    expect(changeOf({ rows: rows.slice(1) })).toBeNull()
  })

  it.each<[string, Example]>([
    [
      'across a break',
      { rows: [aRow('2023', 1), aRow('2024', 2)], breaks: [{ indicator: 'i', period: '2024', reason: { zh: '', en: '' } }] },
    ],
    ['of mixed counters', { rows: [aRow('2023', 1), aRow('2024', 2)], indicator: { mixedCounters: true } }],
    ['of an event', { rows: [aRow('2023', 1), aRow('2024', 2)], indicator: { timeKind: 'event' } }],
    ['from low confidence', { rows: [aRow('2023', 1, { confidence: 'low' }), aRow('2024', 2)] }],
    ['of one value', { rows: [aRow('2024', 2)] }],
    ['from a year’s flow to a month’s', { rows: [aRow('2024', 238), aRow('2026-04', 72)], indicator: { timeKind: 'flow' } }],
  ])('is never %s', (_name, example) => {
    expect(changeOf(example)).toBeNull()
  })

  it('is about, where a value is a floor', () => {
    expect(changeOf({ rows: [aRow('2025-06', 788), aRow('2025-12', 1590, { floor: true })] })?.approximate).toBe(true)
  })

  it('is unfavourable only against a known direction', () => {
    const rows = [aRow('2024', 5), aRow('2025', 4)]
    expect(changeOf({ rows })).toMatchObject({ movement: 'fell', favour: 'unfavourable' })
    expect(changeOf({ rows, indicator: { direction: { kind: 'down' } } })?.favour).toBe('favourable')
    expect(changeOf({ rows, indicator: { direction: { kind: 'unknown' } } })?.favour).toBe('neutral')
    expect(changeOf({ rows: [aRow('2024', 5), aRow('2025', 5)] })).toMatchObject({ movement: 'unchanged', favour: 'neutral' })
  })
})

describe('the series of an indicator', () => {
  it('is that of the nation, else of its only region, else of the newest value', () => {
    const rows = [aRow('2025-05', 1, { region: 'CN-BJ' }), aRow('2025-12', 2, { region: 'CN-SH' })]
    expect(assessed({ rows }).region).toBe('CN-SH')
    expect(assessed({ rows: [...rows, aRow('2020', 3)] }).region).toBe('CN')
    expect(judged({ rows }).series.regional.map((each) => each.region)).toEqual(['CN-BJ', 'CN-SH'])
  })

  it('splits at breaks, keeps revisions, and joins three points or more', () => {
    const rows = [
      aRow('2023', 1),
      aRow('2024', 2),
      aRow('2025', 3, { publishedAt: day('2026-02-01') }),
      aRow('2025', 4, { publishedAt: day('2026-05-01') }),
      aRow('2022', 9),
    ]
    const reason = { zh: '口径', en: 'definition' }
    const { segments } = judged({ rows, breaks: [{ indicator: 'i', period: '2023', reason }] }).series
    expect(segments.map((each) => [each.points.map((point) => point.observation.value), each.line, each.reason])).toEqual([
      [[9], false, null],
      [[1, 2, 4], true, reason],
    ])
    expect(segments[1]?.points[2]?.revisions.map((each) => each.value)).toEqual([3])
  })

  it('leaves a low value out where there is a firmer one', () => {
    expect(assessed({ rows: [aRow('2023', 9.9), aRow('2024', 10, { confidence: 'low' })] }).latest?.value).toBe(9.9)
    expect(assessed({ rows: [aRow('2024', 10, { confidence: 'low' })] }).latest?.value).toBe(10)
  })

  it('counts a running year today, and on an earlier day only once published', () => {
    expect(assessed({ rows: [aRow('2026', 600)] }).age).toEqual({ months: 0, running: true })
    expect(assessed({ rows: [aRow('2026', 600)], asOf: '2026-06-30', today: '2026-11-23' }).latest).toBeNull()
    const published = [aRow('2026', 600, { publishedAt: day('2026-05-02') })]
    expect(assessed({ rows: published, asOf: '2026-06-30', today: '2026-11-23' }).latest?.value).toBe(600)
  })
})

describe('age', () => {
  it.each([
    ['2026-03', 7],
    ['2025', 10],
    ['2025-Q3', 13],
    ['2026-10-23', 1],
    ['2026-10-24', 0],
  ])('of %s on 23 November 2026 is %i whole months', (period, months) => {
    expect(ageOf(readPeriod(period), day('2026-11-23'))).toEqual({ months, running: false })
  })

  it('adds months from end to end', () => {
    expect(addMonths(day('2026-02-28'), 1)).toBe(day('2026-03-31'))
    expect(addMonths(day('2026-01-30'), 1)).toBe(day('2026-02-28'))
    expect(addMonths(day('2026-01-15'), 12)).toBe(day('2027-01-15'))
  })
})
