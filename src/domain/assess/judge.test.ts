import { describe, expect, it } from 'vitest'
import type { Catalog } from '../catalog.ts'
import type { ObservationInput } from '../observationTable.ts'
import type { Target } from '../target.ts'
import { assess } from './assess.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from './exampleData.ts'
import type { PairAssessment } from './types.ts'

const BASE = { value: 0, period: '2025' }

interface Example {
  readonly rows: readonly ObservationInput[]
  readonly target?: Partial<Target>
  readonly catalog?: Partial<Catalog>
  readonly asOf?: string
}

function pairOf({ rows, target = {}, catalog = {}, asOf = '2026-11-23' }: Example): PairAssessment {
  const assessment = assess(aCatalog({ targets: [aTarget(target)], ...catalog }), aTable(...rows), { asOf: day(asOf) })
  const pair = assessment.byId.get('i')?.pairs[0]
  if (!pair) throw new Error('no pair')
  return pair
}

const verdictOf = (example: Example) => {
  const { status, reason } = pairOf(example).verdict
  return [status, reason]
}

const broken = { breaks: [{ indicator: 'i', period: '2024', reason: { zh: '口径', en: 'definition' } }] }

describe('judging a pair, in the order of the rules', () => {
  it.each<[string, Example, string, string]>([
    [
      'the value covers less than the target: noData',
      { rows: [aRow('2026-06', 120)], target: { coverage: 'narrower' } },
      'noData',
      'coverageNarrower',
    ],
    [
      'a target in words: noData',
      { rows: [aRow('2026-06', 1)], target: { value: { kind: 'qualitative' } } },
      'noData',
      'qualitativeTarget',
    ],
    ['no value at all: noData', { rows: [] }, 'noData', 'noValue'],
    ['only low confidence: noData', { rows: [aRow('2026-06', 120, { confidence: 'low' })] }, 'noData', 'lowConfidence'],
    ['withheld on purpose: noData', { rows: [aRow('2026-05', 120), aRow('2026-06', 'suppressed')] }, 'noData', 'valueMissing'],
    [
      'not reported this time: the earlier value stands',
      { rows: [aRow('2026-05', 120), aRow('2026-06', 'notReported')] },
      'achieved',
      'reached',
    ],
    [
      'a proxy: noData',
      { rows: [aRow('2026-06', 120)], catalog: { indicators: [anIndicator({ proxyOf: { zh: 'x', en: 'x' } })] } },
      'noData',
      'proxyOnly',
    ],
    ['another scale: noData', { rows: [aRow('2026-06', 120)], target: { unit: { base: 'percent', exponent: 0 } } }, 'noData', 'otherScale'],
    ['reached, high confidence: achieved', { rows: [aRow('2026-06', 100)] }, 'achieved', 'reached'],
    [
      'reached before a passed deadline: achieved (PUE 1.42 of 1.5)',
      { rows: [aRow('2025-06-30', 1.42)], target: { direction: 'down', value: { kind: 'number', value: 1.5 }, period: '2025' } },
      'achieved',
      'reached',
    ],
    ['reached on medium confidence: waits', { rows: [aRow('2026-06', 100, { confidence: 'medium' })] }, 'onTrack', 'reachedUnverified'],
    ['reached, said not to be verified: waits', { rows: [aRow('2026-06', 100, { verified: 'no' })] }, 'onTrack', 'reachedUnverified'],
    ['reached, verification unknown: achieved', { rows: [aRow('2026-06', 100, { verified: 'unknown' })] }, 'achieved', 'reached'],
    [
      'no calendar, and the only value nearly five years old: too old for a pace',
      { rows: [aRow('2021', 90)], target: { baseline: { value: 80, period: '2020' } } },
      'stale',
      'tooOld',
    ],
    [
      'no calendar, and a value of nearly two years: its pace still counts',
      { rows: [aRow('2024-12', 90)], target: { baseline: { value: 80, period: '2023-12' } } },
      'onTrack',
      'aheadOrNear',
    ],
    ['no calendar, an old value without a baseline: the baseline is what is missing', { rows: [aRow('2021', 90)] }, 'noData', 'noBaseline'],
    ['no calendar, reached years ago: a fact that age does not undo', { rows: [aRow('2021', 100)] }, 'achieved', 'reached'],
    ['a forecast never judges', { rows: [aRow('2026-06', 100, { status: 'F' })] }, 'noData', 'lowConfidence'],
    [
      'across a break, met before it too: achieved',
      { rows: [aRow('2023', 110), aRow('2025', 200)], catalog: broken },
      'achieved',
      'reachedBeforeBreak',
    ],
    [
      'across a break, met only since: no verdict',
      { rows: [aRow('2023', 60), aRow('2025', 200)], catalog: broken },
      'noData',
      'definitionChanged',
    ],
    [
      'across a break, the baseline already beyond the target: no verdict',
      { rows: [aRow('2023', 60), aRow('2025', 200)], catalog: broken, target: { baseline: { value: 200, period: '2025' } } },
      'noData',
      'definitionChanged',
    ],
    [
      'across a break, a target of the new definition: achieved',
      {
        rows: [aRow('2023', 60), aRow('2024', 80), aRow('2025', 200)],
        catalog: broken,
        target: { baseline: { value: 80, period: '2024' } },
      },
      'achieved',
      'reached',
    ],
    ['a break by the letter B counts too', { rows: [aRow('2023', 60), aRow('2025', 200, { status: 'B' })] }, 'noData', 'definitionChanged'],
    [
      'deadline passed, last value before it: stale (280 of 300 EFLOPS)',
      { rows: [aRow('2024-12-31', 280)], target: { value: { kind: 'number', value: 300 }, period: '2025' } },
      'stale',
      'deadlinePassedNoFinalValue',
    ],
    ['deadline passed, value of that date: missed', { rows: [aRow('2025', 99)], target: { period: '2025' } }, 'offTrack', 'missedDeadline'],
    [
      'deadline passed, value later than it: missed',
      { rows: [aRow('2026-03', 99)], target: { period: '2025' } },
      'offTrack',
      'missedDeadline',
    ],
    ['deadline passed, later value reaches: achieved', { rows: [aRow('2026-03', 100)], target: { period: '2025' } }, 'achieved', 'reached'],
    ['no baseline, not reached: noData 无基期', { rows: [aRow('2026-06', 50)] }, 'noData', 'noBaseline'],
    ['no baseline, reached: achieved', { rows: [aRow('2026-06', 150)] }, 'achieved', 'reached'],
    [
      'the value is the baseline itself: noData',
      { rows: [aRow('2025', 10)], target: { baseline: { value: 10, period: '2025' } } },
      'noData',
      'noTimeElapsed',
    ],
    [
      'no deadline, not reached: noData',
      { rows: [aRow('2026-06', 50)], target: { period: undefined, baseline: BASE } },
      'noData',
      'noDeadline',
    ],
    ['no deadline, reached: achieved', { rows: [aRow('2026-06', 100)], target: { period: undefined } }, 'achieved', 'reached'],
    ['on schedule', { rows: [aRow('2026-06', 25)], target: { baseline: BASE } }, 'onTrack', 'aheadOrNear'],
    ['behind schedule', { rows: [aRow('2026-06', 15)], target: { baseline: BASE } }, 'atRisk', 'behind'],
    ['far behind schedule', { rows: [aRow('2026-06', 5)], target: { baseline: BASE } }, 'offTrack', 'farBehind'],
    [
      'the other words for the target: 0.01 万 is 100',
      { rows: [aRow('2026-06', 100)], target: { unit: { base: 'item', exponent: 4 }, value: { kind: 'number', value: 0.01 } } },
      'achieved',
      'reached',
    ],
    ['a value of another place does not count', { rows: [aRow('2026-06', 100, { region: 'CN-BJ' })] }, 'noData', 'noValue'],
    [
      'a regional target meets its own place',
      { rows: [aRow('2026-06', 1), aRow('2026-06', 100, { region: 'CN-BJ' })], target: { region: 'CN-BJ' } },
      'achieved',
      'reached',
    ],
    [
      'maintained within bounds',
      { rows: [aRow('2026-06', 50)], target: { direction: 'maintain', value: { kind: 'range', min: 40, max: 60 } } },
      'onTrack',
      'withinRange',
    ],
    [
      'a span to be reached: its nearer end will do',
      { rows: [aRow('2026-06', 45)], target: { value: { kind: 'range', min: 40, max: 60 } } },
      'achieved',
      'reached',
    ],
  ])('%s', (_name, example, status, reason) => {
    expect(verdictOf(example)).toEqual([status, reason])
  })

  const monthly = { indicators: [anIndicator({ frequency: 'M', graceDays: 10 })] }
  it.each([
    ['2026-07-31', 'onTrack', []],
    ['2026-08-10', 'onTrack', []],
    ['2026-08-11', 'onTrack', ['late']],
    ['2026-08-31', 'onTrack', ['late']],
    ['2026-09-01', 'stale', []],
  ])('a monthly value of June, ten days of grace, on %s: %s', (asOf, status, marks) => {
    const { verdict } = pairOf({ rows: [aRow('2026-06', 25)], target: { baseline: BASE }, catalog: monthly, asOf })
    expect([verdict.status, verdict.marks]).toEqual([status, marks])
  })

  it.each([
    ['2026-08-31', 'onTrack', true],
    ['2026-09-01', 'stale', false],
  ])('a monthly value of June on %s is %s, and has a gap only while its verdict stands', (asOf, status, stands) => {
    const { verdict } = pairOf({ rows: [aRow('2026-06', 25)], target: { baseline: BASE }, catalog: monthly, asOf })
    expect([verdict.status, verdict.gap !== null]).toEqual([status, stands])
    expect(verdict.completion).toBeCloseTo(0.25, 6)
  })

  it('does not judge by what was not known yet', () => {
    const rows = [aRow('2026-05', 5, { publishedAt: day('2026-06-15') }), aRow('2026-06', 100, { publishedAt: day('2026-07-15') })]
    expect(verdictOf({ rows, target: { baseline: BASE }, asOf: '2026-07-14' })).toEqual(['offTrack', 'farBehind'])
    expect(verdictOf({ rows, target: { baseline: BASE }, asOf: '2026-07-15' })).toEqual(['achieved', 'reached'])
  })

  it('takes the newest publication of a period and marks it revised', () => {
    const rows = [aRow('2026-06', 100, { publishedAt: day('2026-07-01') }), aRow('2026-06', 5, { publishedAt: day('2026-09-01') })]
    const { verdict } = pairOf({ rows, target: { baseline: BASE } })
    expect([verdict.status, verdict.marks]).toEqual(['offTrack', ['revised']])
  })

  it('marks what stands beside the status', () => {
    const row = aRow('2026-06', 25, { status: 'P', floor: true, confidence: 'medium', verified: 'no' })
    expect(pairOf({ rows: [row], target: { baseline: BASE } }).verdict.marks).toEqual([
      'provisional',
      'atLeast',
      'mediumConfidence',
      'unverified',
    ])
    expect(pairOf({ rows: [aRow('2026-06', -5)], target: { baseline: BASE } }).verdict.marks).toEqual(['regressed'])
  })

  it('gives the expected value and both gaps, which are never the same thing', () => {
    const pair = pairOf({ rows: [aRow('2026-12', 40)], target: { baseline: { value: 20, period: '2025' } }, asOf: '2027-01-15' })
    expect(pair.expectedValue).toBeCloseTo(60, 6)
    expect(pair.valueGap).toBeCloseTo(-20, 6)
    expect(pair.verdict.gap).toBeCloseTo(-0.25, 6)
  })

  it('judges an indicator by its stages, with or without a target', () => {
    const milestone = (id: string, planned: string, done?: string) =>
      ({ id, indicator: 'i', area: 'compute', name: { zh: id, en: id }, planned, done, provenance: 'official' }) as const
    const milestones = [milestone('a', '2026-03-01', '2026-03-20'), milestone('b', '2026-09-01'), milestone('c', '2027-09-01')]
    const indicators = [anIndicator({ method: { id: 'stages' } })]
    const assessment = assess(aCatalog({ indicators, milestones }), aTable(), { asOf: day('2026-11-23') })
    expect(assessment.byId.get('i')?.verdict).toMatchObject({ status: 'offTrack', reason: 'farBehind', target: null })
    const early = assess(aCatalog({ indicators, milestones }), aTable(), { asOf: day('2026-08-01') })
    expect(early.byId.get('i')?.verdict.status).toBe('onTrack')
  })
})

describe('the verdict of an indicator with several targets', () => {
  const statuses = (targets: readonly Target[], rows: readonly ObservationInput[]) => {
    const assessed = assess(aCatalog({ targets }), aTable(...rows), { asOf: day('2026-11-23') }).byId.get('i')
    return [assessed?.decidingPair?.target.id, assessed?.verdict.status, assessed?.pairs.map((pair) => pair.target.id)]
  }
  const later = aTarget({ id: '2030', period: '2030', value: { kind: 'number', value: 200 } })

  it('is that of the earliest target in force that can be judged', () => {
    const near = aTarget({ id: '2027', baseline: BASE })
    expect(statuses([{ ...later, baseline: BASE }, near], [aRow('2026-06', 5)])).toEqual(['2027', 'offTrack', ['2027', '2030']])
  })

  it('falls back on the latest passed one that can be judged', () => {
    const passed = aTarget({ id: '2025', period: '2025', value: { kind: 'number', value: 3 } })
    const older = aTarget({ id: '2020', period: '2020', value: { kind: 'number', value: 1 } })
    expect(statuses([later, older, passed], [aRow('2026-06', 5)])).toEqual(['2025', 'achieved', ['2020', '2025', '2030']])
  })

  it('is noData before stale where none can be judged', () => {
    const passed = aTarget({ id: '2025', period: '2025' })
    expect(statuses([later, passed], [aRow('2024', 5)]).slice(0, 2)).toEqual(['2030', 'noData'])
  })

  it('is noTarget without one, and noData without a value', () => {
    expect(statuses([], [aRow('2024', 5)])).toEqual([undefined, 'noTarget', []])
    expect(statuses([], [])).toEqual([undefined, 'noData', []])
  })
})
