import { describe, expect, it } from 'vitest'
import type { Indicator } from '../indicator.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from './exampleData.ts'

const flow: Partial<Indicator> = { timeKind: 'flow', frequency: 'M' }

interface More {
  readonly indicator?: Partial<Indicator>
  readonly asOf?: string
  readonly direction?: 'up' | 'down'
}

function judged(values: Readonly<Record<string, number>>, { indicator = {}, asOf = '2026-11-05', direction = 'up' }: More = {}) {
  const catalog = aCatalog({
    indicators: [anIndicator({ ...flow, ...indicator })],
    targets: [aTarget({ value: { kind: 'number', value: 120 }, period: '2026', direction, baseline: { value: 100, period: '2025' } })],
  })
  const rows = Object.entries(values).map(([period, value]) => aRow(period, value))
  return judgedExample(catalog, aTable(...rows), { asOf: day(asOf) })
}

const verdictOf = (...given: Parameters<typeof judged>) => {
  const { status, reason } = judged(...given).of.verdict
  return [status, reason]
}
const TO_OCTOBER = '2026-01-01/2026-10-31'

describe('part of a year against the amount of the year', () => {
  it.each<[string, Readonly<Record<string, number>>, More, string, string]>([
    ['year to date far behind', { [TO_OCTOBER]: 60 }, {}, 'offTrack', 'farBehind'],
    ['the amount reached before the year is over', { [TO_OCTOBER]: 121 }, {}, 'achieved', 'reached'],
    ['months summed', { '2026-01': 10, '2026-02': 10, '2026-03': 12 }, { asOf: '2026-04-02' }, 'onTrack', 'aheadOrNear'],
    ['a month between has no value', { '2026-01': 10, '2026-03': 12 }, { asOf: '2026-04-02' }, 'noData', 'partsMissing'],
    ['only months of another year', { '2025-11': 10, '2025-12': 12 }, { asOf: '2026-01-10' }, 'noData', 'otherLength'],
    [
      'all four quarters are the year',
      { '2026-Q1': 30, '2026-Q2': 30, '2026-Q3': 30, '2026-Q4': 31 },
      { asOf: '2027-01-20' },
      'achieved',
      'reached',
    ],
    [
      'all four quarters, and not enough',
      { '2026-Q1': 30, '2026-Q2': 30, '2026-Q3': 30, '2026-Q4': 20 },
      { asOf: '2027-01-20' },
      'offTrack',
      'missedDeadline',
    ],
    ['the year over, its end not known', { [TO_OCTOBER]: 100 }, { asOf: '2027-01-05' }, 'stale', 'deadlinePassedNoFinalValue'],
    [
      'the value of the whole year counts before its parts',
      { '2026-Q3': 30, 2026: 118 },
      { asOf: '2027-01-20' },
      'offTrack',
      'missedDeadline',
    ],
    [
      'a cap: less than due by now',
      { [TO_OCTOBER]: 90 },
      { direction: 'down', indicator: { direction: { kind: 'down' } } },
      'onTrack',
      'aheadOrNear',
    ],
    ['a cap: passed', { [TO_OCTOBER]: 130 }, { direction: 'down', indicator: { direction: { kind: 'down' } } }, 'offTrack', 'farBehind'],
  ])('%s', (_name, values, more, status, reason) => {
    expect(verdictOf(values, more)).toEqual([status, reason])
  })

  it('takes what two earlier years had by then before the calendar, and says so in the working', () => {
    const season = { '2024-01-01/2024-10-31': 60, 2024: 100, '2025-01-01/2025-10-31': 66, 2025: 110, [TO_OCTOBER]: 76 }
    const { of, working } = judged(season)
    expect(of.verdict.expected).toBeCloseTo(0.6, 9)
    expect(of.verdict.status).toBe('onTrack')
    expect(working.result.steps.map(({ id }) => id)).toContain('year.usual')
  })

  it('reads months as January to their end where the indicator says so', () => {
    const { of } = judged({ '2026-09': 88, '2026-10': 99 }, { indicator: { accumulates: 'yearToDate' } })
    expect(of.decidingPair?.part).toMatchObject({ amount: 99, parts: 0 })
    expect(of.change).toBeNull()
  })

  it('sums no stock and no share', () => {
    expect(judged({ '2026-09': 88, '2026-10': 99 }, { indicator: { timeKind: 'stock' } }).of.decidingPair?.part).toBeNull()
  })

  it('leaves a running month out of the sum', () => {
    const { of } = judged({ '2026-01': 10, '2026-02': 10, '2026-03': 1 }, { asOf: '2026-03-20' })
    expect(of.decidingPair?.part).toMatchObject({ amount: 20, parts: 2 })
    expect(of.unfinished).toBe(true)
  })
})
