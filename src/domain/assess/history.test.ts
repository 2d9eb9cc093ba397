import { describe, expect, it } from 'vitest'
import type { Indicator } from '../indicator.ts'
import type { ObservationInput } from '../observationTable.ts'
import type { Status } from '../status.ts'
import type { Target } from '../target.ts'
import { allMarksOf, historyOf } from './working.ts'
import { changesSince, heatTable, previousDay } from './changes.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from './exampleData.ts'

// Twenty months from 0 to 100: five a month is on schedule; gaps of -5 and -15 points are the two thresholds.
const target: Partial<Target> = { baseline: { value: 0, period: '2025-12' }, period: '2027-08' }
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
const GAP: Partial<Record<Status, number>> = { onTrack: 0, atRisk: -10, offTrack: -25, achieved: 200 }

/** Monthly values that the schedule alone would call so, each published on the 10th of the month after. */
function monthly(statuses: readonly Status[]): readonly ObservationInput[] {
  return statuses.map((status, at) => {
    const period = MONTHS[at] ?? ''
    const published = MONTHS[at + 1] ?? '2026-11'
    return aRow(period, (at + 1) * 5 + (GAP[status] ?? 0), { publishedAt: day(`${published}-10`) })
  })
}

function build(rows: readonly ObservationInput[], asOf = '2026-11-23', indicator: Partial<Indicator> = { frequency: 'M', graceDays: 15 }) {
  const catalog = aCatalog({ indicators: [anIndicator(indicator)], targets: [aTarget(target)] })
  return judgedExample(catalog, aTable(...rows), { asOf: day(asOf), today: day('2026-11-23') })
}

const story = (statuses: readonly Status[], asOf = '2026-11-23') =>
  build(monthly(statuses), asOf).working.history.steps.map((step) => `${step.status}${step.held ? '*' : ''}`)

describe('two periods to improve, one to worsen', () => {
  it.each<[string, readonly Status[], readonly string[]]>([
    ['worsens at once', ['onTrack', 'offTrack'], ['onTrack', 'offTrack']],
    ['improves at the second period', ['atRisk', 'onTrack', 'onTrack'], ['atRisk', 'atRisk*', 'onTrack']],
    ['does not improve for one period', ['atRisk', 'onTrack', 'atRisk'], ['atRisk', 'atRisk*', 'atRisk']],
    ['improves by what both periods say', ['offTrack', 'atRisk', 'onTrack', 'onTrack'], ['offTrack', 'offTrack*', 'atRisk*', 'onTrack']],
    ['is achieved at once: that is a fact', ['offTrack', 'achieved'], ['offTrack', 'achieved']],
    ['falls from achieved at once', ['achieved', 'onTrack'], ['achieved', 'onTrack']],
  ])('%s', (_name, statuses, expected) => {
    expect(story(statuses, `${MONTHS[statuses.length]}-20`)).toEqual(expected)
  })

  it('marks the verdict held, with the gap of the latest value', () => {
    const { of, working } = build(monthly(['atRisk', 'onTrack']), '2026-03-20')
    expect(of.verdict).toMatchObject({ status: 'atRisk', reason: 'behind' })
    expect(of.verdict.marks).toContain('held')
    expect(of.verdict.gap).toBeCloseTo(0, 1)
    expect(working.result.status).toBe('onTrack')
  })

  it('does not smooth a yearly or irregular series', () => {
    const rows = [aRow('2026-01-31', 1), aRow('2026-03-15', 12)]
    expect(build(rows, '2026-03-20', {}).of.verdict.marks).not.toContain('held')
  })
})

describe('history', () => {
  it('judges each period from what was known then; a revision changes only what follows it', () => {
    const rows = [
      aRow('2026-01', 5, { publishedAt: day('2026-02-10') }),
      aRow('2026-02', 10, { publishedAt: day('2026-03-10') }),
      aRow('2026-02', -20, { publishedAt: day('2026-06-01') }),
    ]
    const steps = build(rows, '2026-03-15').working.history.steps
    expect(steps.map((step) => [step.period.id, step.status, step.value])).toEqual([
      ['2026-01', 'onTrack', 5],
      ['2026-02', 'onTrack', 10],
    ])
    const later = build([...rows, aRow('2026-03', 15, { publishedAt: day('2026-04-10') })], '2026-04-15').working.history.steps
    expect(later[1]).toMatchObject({ value: 10, status: 'onTrack' })
  })

  it('has a step for a month without a value, and goes stale when two cycles are over', () => {
    const steps = build(monthly(['onTrack', 'onTrack', 'onTrack']), '2026-07-20').working.history.steps
    expect(steps.map((step) => [step.period.id, step.status])).toEqual([
      ['2026-01', 'onTrack'],
      ['2026-02', 'onTrack'],
      ['2026-03', 'onTrack'],
      ['2026-04', 'onTrack'],
      ['2026-05', 'stale'],
    ])
  })

  it('counts for how long the status stands from its first period', () => {
    const { working } = build(monthly(['onTrack', 'atRisk', 'offTrack', 'offTrack', 'offTrack', 'offTrack']), '2026-07-20')
    expect(working.history.since).toMatchObject({ periods: 4, months: 4, previous: 'atRisk', from: { id: '2026-03' } })
  })

  it('says where days of publication were assumed', () => {
    expect(build([aRow('2026-01', 5)], '2026-02-20').working.history.assumed).toBe(true)
    expect(build(monthly(['onTrack']), '2026-02-20').working.history.assumed).toBe(false)
  })

  it('is empty of judgement without a target', () => {
    const catalog = aCatalog({ indicators: [anIndicator({ frequency: 'M' })] })
    const { working } = judgedExample(catalog, aTable(...monthly(['onTrack', 'onTrack'])), { asOf: day('2026-03-20') })
    expect(working.history.steps.map((step) => step.status)).toEqual(['noTarget', 'noTarget'])
  })
})

describe('what changed, and month by month', () => {
  it('compares with a month ago, from what was known then', () => {
    const rows = monthly(['onTrack', 'onTrack', 'offTrack'])
    const now = build(rows, '2026-04-20').assessment
    const before = build(rows, '2026-03-20').assessment
    expect(previousDay(day('2026-04-20'))).toBe(day('2026-03-20'))
    expect(changesSince(now, before)).toEqual([{ indicator: 'i', area: 'compute', from: 'onTrack', to: 'offTrack', way: 'worsened' }])
    expect(changesSince(now, now)).toEqual([])
  })

  it('lays months beside indicators, carrying a status where no period ended', () => {
    const { assessment, evaluation } = build(monthly(['onTrack', 'onTrack', 'offTrack']), '2026-04-20')
    const { months, rows } = heatTable(assessment, 'compute', 4, (of) => historyOf(evaluation, of))
    expect(months.map((month) => month.id)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03'])
    expect(rows[0]?.cells.map((cell) => cell?.step.status)).toEqual([undefined, 'onTrack', 'onTrack', 'offTrack'])
  })
})

describe('the working beside a verdict', () => {
  const rows = [aRow('2026-01', 5), aRow('2026-02', 10), aRow('2026-03', 11)]

  it('gives what is needed per period against the latest and the best', () => {
    const pace = build(rows, '2026-04-20').working.decidingPair?.pace
    expect(pace).toMatchObject({ latest: 1, best: 5, months: 1 })
    expect(pace?.left).toBeCloseTo(17, 6)
    expect(pace?.required).toBeCloseTo(89 / 17, 6)
  })

  it('lists the other methods and says that they disagree', () => {
    const { evaluation, of, working } = build(rows, '2026-04-20')
    expect(of.verdict.status).toBe('onTrack')
    expect(working.decidingPair?.others.map((other) => [other.method, other.status])).toContainEqual(['lastPace', 'offTrack'])
    expect(working.decidingPair?.disputed).toBe(true)
    expect(working.marks).toContain('disputed')
    expect(allMarksOf(evaluation, of)).toEqual(working.marks)
  })

  it('has nothing to dispute where all agree that the target is reached', () => {
    const { of, working } = build([aRow('2026-03', 100)], '2026-04-20')
    expect([of.verdict.status, working.decidingPair?.disputed]).toEqual(['achieved', false])
  })
})
