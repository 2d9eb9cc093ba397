import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../day.ts'
import { readPeriod } from '../period.ts'
import type { Status } from '../status.ts'
import { DEFAULT_METHOD_OPTIONS, type Method, type MethodInput, type MethodResult, type Point } from '../verdict.ts'
import { compoundGrowth } from './compoundGrowth.ts'
import { lastPace, requiredPace } from './lastPace.ts'
import { projectedShare } from './projectedShare.ts'
import { trendGap } from './trendGap.ts'

const point = (period: string, value: number): Point => ({ period: readPeriod(period), value })

function input(points: readonly Point[], target: number | null, more: Partial<MethodInput> = {}): MethodInput {
  return {
    points,
    baseline: points[0] ?? null,
    target: target === null ? null : { kind: 'number', value: target, period: readPeriod('2030') },
    plan: [],
    milestones: null,
    direction: 'up',
    naturalMin: null,
    naturalMax: null,
    asOf: dayOf(2026, 11, 23),
    options: DEFAULT_METHOD_OPTIONS,
    ...more,
  }
}

const METHODS = [compoundGrowth, projectedShare, trendGap, lastPace] as const
const GROWING = [point('2021', 10), point('2022', 12), point('2023', 15), point('2024', 18), point('2025', 20)]

describe('compoundGrowth', () => {
  // Statistics Canada, Sustainable Development Goals data hub (Open SDG 2.4): a few of the published results, so that they
  // are checked where the reference files are not at hand. The whole file is in tests/progress-fixtures.test.ts.
  it.each([
    ['1.2.1', 'down', 14.5, '2023', 10.2, 7.25, 'substantial_progress', 0.9525901792032172, 2.5185563910306596],
    ['10.2.1', 'down', 14.3, '2023', 12, null, 'substantial_progress', 0.021680632810150535, 5],
    ['14.2.1', 'down', 103, '2022', 30, 0, 'limited_progress', 0.3010042248200526, -1.2458056964422868],
    ['upstream 1.1.1', 'down', 100, '2016', 120, null, 'deterioration', -0.19999999999999996, -5],
  ] as const)('gives the published result of %s', (_, direction, base, year, latest, target, outcome, progress, score) => {
    const result = compoundGrowth.judge(input([point('2015', base), point(year, latest)], target, { direction }))
    expect(result.outcome).toBe(outcome)
    expect(result.progress).toBeCloseTo(progress, 9)
    expect(result.score).toBeCloseTo(score, 9)
  })

  it('shrinks its thresholds near a limit', () => {
    const share = [point('2015', 4.72), point('2019', 5.13)]
    const near = [point('2015', 96), point('2019', 97)]
    expect(compoundGrowth.judge(input(share, null, { naturalMax: 100 })).outcome).toBe('substantial_progress')
    expect(compoundGrowth.judge(input(near, null)).outcome).toBe('limited_progress')
    expect(compoundGrowth.judge(input(near, null, { naturalMax: 100 })).outcome).toBe('substantial_progress')
  })

  it('takes its options: base year, target year, own thresholds', () => {
    const extra = (options: MethodInput['options']['extra']) =>
      compoundGrowth.judge(input(GROWING, 40, { options: { ...DEFAULT_METHOD_OPTIONS, extra: options } }))
    expect(extra({ baseYear: 2023 }).steps[0]?.inputs).toMatchObject({ base: { value: 15 }, years: { value: 2 } })
    expect(extra({ targetYear: 2025 }).reason).not.toBe(extra({ targetYear: 2040 }).reason)
    expect(extra({ high: 9, medium: 8 }).outcome).toBe('limited_progress')
  })
})

describe('projectedShare', () => {
  it.each([
    [32.5, 'onTrack', 'onTrack'],
    [40, 'atRisk', 'moderate'],
    [100, 'offTrack', 'marginal'],
    [400, 'offTrack', 'stagnation'],
  ])('sees 10 to 20 in four years, five years before the target of %s, as %s', (target, status, outcome) => {
    expect(projectedShare.judge(input(GROWING, target))).toMatchObject({ status, outcome })
  })

  it('shows its share: 22.5 of the way of 30', () => {
    const result = projectedShare.judge(input(GROWING, 40))
    expect(result.progress).toBeCloseTo(0.75, 12)
    expect(result.steps.map(({ id }) => id)).toEqual([
      'projectedShare.rate',
      'projectedShare.projected',
      'projectedShare.share',
      'projectedShare.threshold',
    ])
  })

  it('calls falling regression', () => {
    const falling = [point('2021', 20), point('2025', 10)]
    expect(projectedShare.judge(input(falling, 40))).toMatchObject({ status: 'offTrack', outcome: 'regression', reason: 'movingAway' })
  })
})

describe('trendGap', () => {
  it.each([
    [32, 'sun', 'onTrack'],
    [34.5, 'lightCloud', 'atRisk'],
    [40, 'cloud', 'offTrack'],
  ])('expects 32.5 in 2030 and calls a target of %s %s', (target, outcome, status) => {
    expect(trendGap.judge(input(GROWING, target))).toMatchObject({ outcome, status })
  })

  it('calls the wrong direction a thunderstorm', () => {
    expect(trendGap.judge(input([point('2022', 9), point('2025', 8)], 10))).toMatchObject({ outcome: 'thunderstorm', reason: 'movingAway' })
  })

  it('looks back five years and no farther', () => {
    const old = [point('2010', 1000), ...GROWING]
    expect(trendGap.judge(input(old, 34.5))).toEqual(trendGap.judge(input(GROWING, 34.5)))
  })
})

describe('lastPace', () => {
  it.each([
    [30, 'fastEnough', 'onTrack'],
    [34, 'beenFastEnough', 'atRisk'],
    [36, 'neverFastEnough', 'offTrack'],
  ])('with paces of 2, 3, 3 and 2 a year and five years left, a target of %s has been %s', (target, outcome, status) => {
    expect(lastPace.judge(input(GROWING, target))).toMatchObject({ outcome, status })
  })

  it('says what each period needs from now on', () => {
    expect(requiredPace(input(GROWING, 35))).toEqual({ required: 3, latest: 2, best: 3, period: 1, left: 5 })
    const quarters = [point('2025-Q3', 10), point('2025-Q4', 11)]
    const due = { kind: 'number', value: 21, period: readPeriod('2026-Q4') } as const
    expect(requiredPace(input(quarters, 0, { target: due, asOf: dayOf(2026, 1, 10) }))).toEqual({
      required: 2.5,
      latest: 1,
      best: 1,
      period: 0.25,
      left: 4,
    })
  })
})

describe('each method, where it cannot judge', () => {
  const contrary = [point('2021', 50), point('2025', 20)]
  it.each([
    ['no value', input([], 10), 'noValue'],
    ['an unknown direction', input(GROWING, 40, { direction: 'unknown' }), 'directionUnknown'],
    ['a range to stay in', input(GROWING, 40, { direction: 'maintain' }), 'notApplicable'],
    ['no deadline', input(GROWING, 40, { target: { kind: 'number', value: 40, period: null } }), 'noDeadline'],
    ['a target beyond the natural limit', input(GROWING, 120, { naturalMax: 100 }), 'targetBeyondLimit'],
  ])('says so: %s', (_, given, reason) => {
    for (const method of METHODS) expect([method.id, method.judge(given)]).toMatchObject([method.id, { status: 'noData', reason }])
  })

  it('says that one point is too few', () => {
    const given = input([point('2025', 20)], 40)
    expect([compoundGrowth, trendGap, lastPace].map((method) => method.judge(given).reason)).toEqual([
      'tooFewPoints',
      'tooFewPoints',
      'tooFewPoints',
    ])
    expect(projectedShare.judge(given).reason).toBe('noTimeElapsed')
  })

  it('refuses a baseline equal to the target, and a direction that contradicts it', () => {
    const equal = input([point('2021', 40), point('2025', 20)], 40)
    expect(compoundGrowth.judge(equal)).toMatchObject({ status: 'noData', reason: 'baselineEqualsTarget' })
    expect(projectedShare.judge(equal)).toMatchObject({ status: 'noData', reason: 'baselineEqualsTarget' })
    expect(projectedShare.judge(input(contrary, 40))).toMatchObject({ status: 'noData', reason: 'directionContradictsTarget' })
  })

  it('keeps to the rule after the deadline: a final value misses, no final value is stale', () => {
    const due = { kind: 'number', value: 40, period: readPeriod('2025') } as const
    for (const method of [projectedShare, trendGap, lastPace]) {
      expect(method.judge(input(GROWING, 40, { target: due }))).toMatchObject({ status: 'offTrack', reason: 'missedDeadline' })
    }
    for (const method of METHODS) {
      const result = method.judge(input(GROWING.slice(0, 4), 40, { target: due }))
      expect(result).toMatchObject({ status: 'stale', reason: 'deadlinePassedNoFinalValue' })
    }
  })

  it('says when a target was met before it began, and waits where the value is not verified', () => {
    for (const method of METHODS) {
      expect(method.judge(input(GROWING, 5))).toMatchObject({ status: 'achieved', reason: 'reachedAtBaseline' })
      expect(method.judge(input(GROWING, 19, { firm: false }))).toMatchObject({ status: 'onTrack', reason: 'reachedUnverified' })
    }
  })

  it('does not need a target for compound growth', () => {
    expect(compoundGrowth.judge(input(GROWING, null))).toMatchObject({ status: 'onTrack', outcome: 'substantial_progress', score: 5 })
    for (const method of [projectedShare, trendGap, lastPace]) expect(method.judge(input(GROWING, null)).status).toBe('noTarget')
  })
})

const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']
const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true })
const anything = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1e-308, -1, 100, 1e308))
const series = (value: fc.Arbitrary<number>) =>
  fc.array(value, { minLength: 2, maxLength: 8 }).map((values) => values.map((each, index) => point(YEARS[index] ?? '2025', each)))

/** Every number anywhere in a result. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const RANK: Readonly<Record<Status, number | null>> = {
  offTrack: 0,
  atRisk: 1,
  onTrack: 2,
  achieved: 3,
  stale: null,
  noData: null,
  noTarget: null,
}
const rank = ({ status }: MethodResult): number | null => RANK[status]

/** Edges closer than a hair to each other cannot be told apart by a test that steps a hair. */
const areApart = (values: readonly number[]): boolean =>
  values.every((a, index) => values.slice(index + 1).every((b) => a === b || Math.abs(a - b) > 1e-5 * Math.max(Math.abs(a), Math.abs(b))))

function withLatest(given: MethodInput, value: number): MethodInput {
  const last = given.points.at(-1)
  return last ? { ...given, points: [...given.points.slice(0, -1), { ...last, value }] } : given
}

const mapped = (given: MethodInput, change: (value: number) => number, direction: 'up' | 'down'): MethodInput => {
  const points = given.points.map((each) => ({ ...each, value: change(each.value) }))
  const target = given.target?.kind === 'number' ? { ...given.target, value: change(given.target.value) } : given.target
  return { ...given, points, baseline: points[0] ?? null, target, direction }
}

describe.each(METHODS.map((method: Method) => [method.id, method] as const))('%s, whatever it is given', (_, method) => {
  const up = fc.record({ points: series(positive), target: positive }).map(({ points, target }) => input(points, target))

  it('never returns NaN or Infinity', () => {
    const any = fc.record({ points: series(anything), target: anything, direction: fc.constantFrom('up', 'down', 'maintain', 'unknown') })
    fc.assert(
      fc.property(any, ({ points, target, direction }) => {
        const given = input(points, target, { direction })
        expect(numbersIn(method.judge(given)).filter((each) => !Number.isFinite(each))).toEqual([])
        expect(numbersIn(method.judge({ ...given, target: null })).filter((each) => !Number.isFinite(each))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('never gets worse when the latest value gets better', () => {
    const worse = (given: MethodInput, a: number, b: number): boolean => {
      const low = rank(method.judge(withLatest(given, Math.min(a, b))))
      const high = rank(method.judge(withLatest(given, Math.max(a, b))))
      return low !== null && high !== null && high < low
    }
    fc.assert(
      fc.property(up, positive, positive, (given, a, b) => {
        expect(worse(given, a, b)).toBe(false)
      }),
    )
  })

  it('does not change with the unit, nor with the direction mirrored', () => {
    fc.assert(
      fc.property(up, (given) => {
        const { status, outcome } = method.judge(given)
        // A power of two scales without rounding.
        expect(method.judge(mapped(given, (value) => value * 1024, 'up'))).toMatchObject({ status, outcome })
        expect(method.judge(mapped(given, (value) => -value, 'down'))).toMatchObject({ status, outcome })
      }),
    )
  })

  it('names flips that are true: at the value the verdict is the one it says, on the other side it is not', () => {
    fc.assert(
      fc.property(up, (given) => {
        const { flips } = method.judge(given)
        fc.pre(areApart([...flips.map(({ value }) => value), given.points.at(-1)?.value ?? 0, given.baseline?.value ?? 0]))
        for (const { status, value, side } of flips) {
          const hair = Math.max(Math.abs(value), 1e-6) * 1e-7 * (side === 'atLeast' ? 1 : -1)
          expect(method.judge(withLatest(given, value + hair)).status).toBe(status)
          expect(method.judge(withLatest(given, value - hair)).status).not.toBe(status)
        }
      }),
    )
  })
})
