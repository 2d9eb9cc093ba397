import { describe, expect, it } from 'vitest'
import { dayOf } from '../day.ts'
import { readPeriod } from '../period.ts'
import { DEFAULT_METHOD_OPTIONS, type MethodInput, type Point } from '../verdict.ts'
import { schedule } from './schedule.ts'

const at = (period: string, value: number): Point => ({ period: readPeriod(period), value })

/** Utilisation from 42 % (2025-10) to 80 % (2027-12), worked out by hand: 54.1 % in October 2026 is 31.8 % done. */
function input(changes: Partial<MethodInput> = {}): MethodInput {
  return {
    points: [at('2026-06-30', 25)],
    baseline: at('2025-12-31', 0),
    target: { kind: 'number', value: 100, period: readPeriod('2027-12-31') },
    plan: [],
    milestones: null,
    direction: 'up',
    naturalMin: null,
    naturalMax: null,
    asOf: dayOf(2026, 11, 23),
    options: DEFAULT_METHOD_OPTIONS,
    ...changes,
  }
}

const judged = (changes: Partial<MethodInput> = {}) => schedule.judge(input(changes))
const verdict = (changes: Partial<MethodInput> = {}) => {
  const { status, reason } = judged(changes)
  return [status, reason]
}

describe('schedule: completion against time elapsed', () => {
  it('takes both at the end of the latest period, not today', () => {
    const { steps, progress } = judged()
    const result = (id: string) => steps.find((step) => step.id === id)?.result.value
    expect(progress).toBe(0.25)
    expect([result('schedule.elapsed'), result('schedule.total')]).toEqual([181, 730])
    expect(result('schedule.expected')).toBeCloseTo(181 / 730, 12)
    expect(result('schedule.gap')).toBeCloseTo(0.25 - 181 / 730, 12)
  })

  // Half way at the end of 2026: thresholds lie at 45 and 35.
  it.each([
    [45, 'onTrack', 'aheadOrNear'],
    [44.99, 'atRisk', 'behind'],
    [35, 'atRisk', 'behind'],
    [34.99, 'offTrack', 'farBehind'],
    [-20, 'offTrack', 'farBehind'],
    [100, 'achieved', 'reached'],
    [120, 'achieved', 'reached'],
  ])('a value of %f half way is %s', (value, status, reason) => {
    expect(verdict({ points: [at('2026-12-31', value)], asOf: dayOf(2027, 1, 5) })).toEqual([status, reason])
  })

  it('needs no case of its own where lower is better', () => {
    const down = {
      direction: 'down',
      baseline: at('2025-12-31', 1.6),
      target: { kind: 'number', value: 1.2, period: readPeriod('2027-12-31') },
    } as const
    expect(judged({ ...down, points: [at('2026-12-31', 1.4)], asOf: dayOf(2027, 1, 5) })).toMatchObject({ status: 'onTrack' })
    expect(judged({ ...down, points: [at('2026-12-31', 1.5)], asOf: dayOf(2027, 1, 5) })).toMatchObject({ status: 'offTrack' })
    expect(judged({ ...down, points: [at('2026-12-31', 1.2)], asOf: dayOf(2027, 1, 5) })).toMatchObject({ status: 'achieved' })
  })

  it('follows planned steps, straight between their dates, where the plan gives them', () => {
    const plan = [at('2026-12-31', 20)]
    const { status, steps } = judged({ plan, points: [at('2026-06-30', 8)] })
    expect(status).toBe('onTrack')
    expect(steps.find((step) => step.id === 'schedule.planned')?.result.value).toBeCloseTo((20 * 181) / 365, 9)
    expect(verdict({ points: [at('2026-06-30', 8)] })).toEqual(['offTrack', 'farBehind'])
  })

  it('has missed once a value of the deadline or later is short, however near', () => {
    const asOf = dayOf(2028, 2, 1)
    expect(verdict({ points: [at('2027-12', 99)], asOf })).toEqual(['offTrack', 'missedDeadline'])
    expect(verdict({ points: [at('2028-01', 99)], asOf })).toEqual(['offTrack', 'missedDeadline'])
    expect(verdict({ points: [at('2027-11', 99)], asOf })).toEqual(['stale', 'deadlinePassedNoFinalValue'])
  })

  it.each<[string, Partial<MethodInput>, string, string]>([
    ['no point', { points: [] }, 'noData', 'noValue'],
    ['no target', { target: null }, 'noTarget', 'noTargetSet'],
    ['no baseline', { baseline: null }, 'noData', 'noBaseline'],
    ['no baseline, but reached', { baseline: null, points: [at('2026-06', 100)] }, 'achieved', 'reached'],
    ['no deadline', { target: { kind: 'number', value: 100, period: null } }, 'noData', 'noDeadline'],
    ['target equal to baseline, not met', { baseline: at('2025-12', 100), points: [at('2026-06', 90)] }, 'noData', 'baselineEqualsTarget'],
    ['target equal to baseline, kept', { baseline: at('2025-12', 100), points: [at('2026-06', 101)] }, 'achieved', 'reachedAtBaseline'],
    ['direction contrary to target', { baseline: at('2025-12', 150), points: [at('2026-06', 90)] }, 'noData', 'directionContradictsTarget'],
    ['target beyond the natural limit', { naturalMax: 90 }, 'noData', 'targetBeyondLimit'],
    ['the latest value is the baseline', { points: [at('2025-12-31', 0)] }, 'noData', 'noTimeElapsed'],
    ['unknown direction', { direction: 'unknown' }, 'noData', 'directionUnknown'],
    ['to be maintained', { direction: 'maintain' }, 'noData', 'notApplicable'],
    [
      'a target of zero',
      {
        direction: 'down',
        baseline: at('2025-12-31', 8),
        target: { kind: 'number', value: 0, period: readPeriod('2027') },
        points: [at('2026-06-30', 6)],
      },
      'onTrack',
      'aheadOrNear',
    ],
    [
      'negative values',
      {
        baseline: at('2025-12-31', -40),
        target: { kind: 'number', value: -20, period: readPeriod('2027') },
        points: [at('2026-06-30', -35)],
      },
      'onTrack',
      'aheadOrNear',
    ],
    ['not firm enough to be reached', { firm: false, points: [at('2026-06', 100)] }, 'onTrack', 'reachedUnverified'],
  ])('%s', (_name, changes, status, reason) => {
    expect(verdict(changes)).toEqual([status, reason])
  })

  it('names the values that would change the verdict', () => {
    const half = { points: [at('2026-12-31', 30)], asOf: dayOf(2027, 1, 5) }
    const flips = judged(half).flips.map((flip) => [flip.status, Math.round(flip.value * 1e6) / 1e6, flip.side])
    expect(flips).toEqual([
      ['achieved', 100, 'atLeast'],
      ['onTrack', 45, 'atLeast'],
      ['atRisk', 35, 'atLeast'],
    ])
    const good = judged({ ...half, points: [at('2026-12-31', 60)] }).flips.map((flip) => flip.status)
    expect(good).toEqual(['achieved', 'atRisk', 'offTrack'])
  })
})
