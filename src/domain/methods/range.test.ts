import { describe, expect, it } from 'vitest'
import { dayOf } from '../day.ts'
import { readPeriod } from '../period.ts'
import { DEFAULT_METHOD_OPTIONS, type MethodInput } from '../verdict.ts'
import { range } from './range.ts'
import { stages } from './stages.ts'

function input(changes: Partial<MethodInput>): MethodInput {
  return {
    points: [],
    baseline: null,
    target: { kind: 'range', min: 40, max: 60, period: readPeriod('2027') },
    plan: [],
    milestones: null,
    direction: 'maintain',
    naturalMin: null,
    naturalMax: null,
    asOf: dayOf(2026, 11, 23),
    options: DEFAULT_METHOD_OPTIONS,
    ...changes,
  }
}

const point = (value: number, period = '2026-10') => [{ period: readPeriod(period), value }]

describe('range: maintain within bounds', () => {
  it.each([
    [40, 'onTrack'],
    [60, 'onTrack'],
    [61, 'atRisk'],
    [39, 'atRisk'],
    [38.9, 'offTrack'],
    [70, 'offTrack'],
  ])('%f within 40 to 60, five percent of the width around it: %s', (value, status) => {
    expect(range.judge(input({ points: point(value) })).status).toBe(status)
  })

  it('takes a number as a floor, and the share of it as tolerance', () => {
    const target = { kind: 'number', value: 80, period: null } as const
    expect(range.judge(input({ target, points: point(80) })).status).toBe('onTrack')
    expect(range.judge(input({ target, points: point(76) })).status).toBe('atRisk')
    expect(range.judge(input({ target, points: point(75) })).status).toBe('offTrack')
  })

  it('is achieved, missed or stale once its period is over', () => {
    const asOf = dayOf(2028, 1, 20)
    expect(range.judge(input({ asOf, points: point(50, '2027-12') }))).toMatchObject({ status: 'achieved', reason: 'reached' })
    expect(range.judge(input({ asOf, points: point(61, '2027-12') }))).toMatchObject({ status: 'offTrack', reason: 'missedDeadline' })
    expect(range.judge(input({ asOf, points: point(50, '2027-06') }))).toMatchObject({ status: 'stale' })
  })

  it('names the bound that would change the verdict', () => {
    expect(range.judge(input({ points: point(61) })).flips).toEqual([{ status: 'onTrack', value: 60, side: 'atLeast' }])
    expect(range.judge(input({ points: point(50) })).flips.map((flip) => flip.value)).toEqual([40, 60])
  })
})

describe('stages: milestones done', () => {
  it('says what is done and what was due as shares of all, and the gap between them', () => {
    const { steps } = stages.judge(input({ milestones: { done: 1, due: 3, total: 4 } }))
    expect(steps.map(({ id, result }) => [id, result])).toEqual([
      ['stages.completion', { as: 'percent', value: 0.25 }],
      ['stages.expected', { as: 'percent', value: 0.75 }],
      ['stages.gap', { as: 'points', value: -0.5 }],
    ])
    expect(steps[0]?.inputs).toEqual({ done: { as: 'count', value: 1 }, total: { as: 'count', value: 4 } })
    expect(steps[2]?.inputs).toEqual({ completion: { as: 'percent', value: 0.25 }, expected: { as: 'percent', value: 0.75 } })
  })

  it.each([
    [3, 3, 6, 'onTrack', 'aheadOrNear'],
    [2, 3, 8, 'atRisk', 'behind'],
    [1, 3, 6, 'offTrack', 'farBehind'],
    [6, 3, 6, 'achieved', 'reached'],
  ])('%i done of %i due and %i in all: %s', (done, due, total, status, reason) => {
    expect(stages.judge(input({ milestones: { done, due, total } }))).toMatchObject({ status, reason })
  })

  it('cannot judge without milestones, and has missed when one is open after the deadline', () => {
    expect(stages.judge(input({}))).toMatchObject({ status: 'noData', reason: 'noMilestones' })
    expect(stages.judge(input({ milestones: { done: 0, due: 0, total: 0 } }))).toMatchObject({ status: 'noData', progress: null })
    expect(stages.judge(input({ milestones: { done: 5, due: 6, total: 6 }, asOf: dayOf(2028, 1, 1) }))).toMatchObject({
      reason: 'missedDeadline',
    })
  })
})
