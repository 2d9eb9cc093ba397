import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from '../assess/exampleData.ts'
import type { Catalog } from '../catalog.ts'
import type { Indicator } from '../indicator.ts'
import type { ObservationInput } from '../observationTable.ts'
import type { Target } from '../target.ts'
import { courseOf } from './course.ts'
import { isRunning } from './values.ts'

const TODAY = day('2026-11-23')

function courseFor(rows: readonly ObservationInput[], catalog: Partial<Catalog> = {}) {
  const { of, series } = judgedExample(aCatalog(catalog), aTable(...rows), { asOf: TODAY, today: TODAY })
  return courseOf(of, series, TODAY)
}

const withIndicator = (changes: Partial<Indicator>) => ({ indicators: [anIndicator(changes)] })
const withTarget = (changes: Partial<Target>) => ({ targets: [aTarget(changes)] })
const BASELINE = { baseline: { value: 0, period: '2024-12-31' } }
const values = (dots: readonly { readonly value: number }[]) => dots.map(({ value }) => value)

describe('values of a course', () => {
  it('are joined from three of one definition, never two', () => {
    const joined = (...rows: readonly ObservationInput[]) => courseFor(rows).runs.map((run) => values(run.joined))
    expect(joined(aRow('2023', 1), aRow('2024', 2))).toEqual([[]])
    expect(joined(aRow('2023', 1), aRow('2024', 2), aRow('2025', 3))).toEqual([[1, 2, 3]])
  })

  it('are there but not joined when low in confidence', () => {
    const { runs, latest } = courseFor([aRow('2022', 1), aRow('2023', 2), aRow('2024', 3), aRow('2025', 4, { confidence: 'low' })])
    expect(values(runs[0]?.dots ?? [])).toEqual([1, 2, 3, 4])
    expect(values(runs[0]?.joined ?? [])).toEqual([1, 2, 3])
    expect(runs[0]?.dots.map((dot) => dot.firmness)).toEqual(['high', 'high', 'high', 'low'])
    expect(latest?.value).toBe(3)
  })

  it('are drawn with a gap where a period that is due has no value', () => {
    const rows = [aRow('2026-01', 1), aRow('2026-02', 2), aRow('2026-03', 'notReported'), aRow('2026-04', 4), aRow('2026-06', 6)]
    const strands = (frequency: 'M' | 'unknown') =>
      courseFor(rows, withIndicator({ frequency })).runs.flatMap((run) => run.strands.map(values))
    expect(strands('M')).toEqual([[1, 2], [4], [6]])
    expect(strands('unknown')).toEqual([[1, 2, 4, 6]])
  })

  it('are not joined where batches are counted one by one', () => {
    const { stems, runs } = courseFor([aRow('2023', 1), aRow('2024', 2), aRow('2025', 3)], withIndicator({ reading: 'batch' }))
    expect(stems).toBe(true)
    expect(runs[0]?.joined).toEqual([])
  })

  it('are no more than medium in firmness while provisional or estimated', () => {
    const rows = [
      aRow('2022', 1),
      aRow('2023', 2, { status: 'P' }),
      aRow('2024', 3, { status: 'E' }),
      aRow('2025', 4, { confidence: 'medium' }),
    ]
    expect(courseFor(rows).runs[0]?.dots.map((dot) => dot.firmness)).toEqual(['high', 'medium', 'medium', 'medium'])
  })

  it('stand at the end of their period, of a running one at the day of the reading', () => {
    const [run] = courseFor([aRow('2025', 4), aRow('2026', 5)]).runs
    expect(run?.dots.map((dot) => [dot.day, isRunning(dot)])).toEqual([
      [day('2025-12-31'), false],
      [TODAY, true],
    ])
  })

  it('are split where the definition changed, with the reason', () => {
    const reason = { zh: '变', en: 'changed' }
    const course = courseFor([aRow('2021', 1), aRow('2022', 2), aRow('2023', 3), aRow('2024', 30)], {
      breaks: [{ indicator: 'i', period: '2024', reason }],
    })
    expect(course.runs.map((run) => values(run.dots))).toEqual([[1, 2, 3], [30]])
    expect(course.breaks).toEqual([{ day: day('2024-01-01'), reason }])
  })
})

describe('periods missing between values', () => {
  it('are those without a value, with the reason where one is given', () => {
    const { missing } = courseFor(
      [aRow('2026-01', 1), aRow('2026-02', 'notReported'), aRow('2026-05', 3)],
      withIndicator({ frequency: 'M' }),
    )
    expect(missing.map(({ period, reason }) => [period.id, reason])).toEqual([
      ['2026-02', 'notReported'],
      ['2026-03', null],
      ['2026-04', null],
    ])
  })

  it('are none where no calendar is known, and none after the last value', () => {
    expect(courseFor([aRow('2020', 1), aRow('2025', 3)]).missing).toEqual([])
    const rows = [aRow('2025-Q1', 1), aRow('2025-Q2', 2), aRow('2025-Q3', 'suppressed')]
    expect(courseFor(rows, withIndicator({ frequency: 'Q' })).missing).toEqual([])
  })

  it('do not count a period in which a dated reading falls', () => {
    const rows = [aRow('2025-11', 1), aRow('2025-12-31', 2), aRow('2026-01', 3)]
    expect(courseFor(rows, withIndicator({ frequency: 'M' })).missing).toEqual([])
  })
})

describe('the path to the target', () => {
  it('runs from the baseline to the number at the deadline, even over time', () => {
    expect(courseFor([aRow('2026-06-30', 10)], withTarget(BASELINE)).path).toEqual([
      { day: day('2024-12-31'), value: 0 },
      { day: day('2027-12-31'), value: 100 },
    ])
  })

  it('goes over the steps of the plan, in the unit of the indicator', () => {
    const plan = [
      { period: '2026', value: 0.6 },
      { period: '2025', value: 0.4 },
    ]
    const target = { ...BASELINE, plan, value: { kind: 'number', value: 1 } as const, unit: { base: 'item', exponent: 2 } }
    expect(values(courseFor([aRow('2026-06-30', 10)], withTarget(target)).path)).toEqual([0, 40, 60, 100])
  })

  it('leaves out steps that do not lie between baseline and deadline', () => {
    const plan = [
      { period: '2023', value: 5 },
      { period: '2026', value: 60 },
      { period: '2029', value: 200 },
    ]
    expect(values(courseFor([aRow('2026-06-30', 10)], withTarget({ ...BASELINE, plan })).path)).toEqual([0, 60, 100])
  })

  it('is what judging measures along: the expected value lies on it', () => {
    const { expected } = courseFor([aRow('2025-12-31', 10)], withTarget({ ...BASELINE, plan: [{ period: '2025', value: 40 }] }))
    expect(expected).toEqual({ day: day('2025-12-31'), value: 40, latest: 10 })
  })

  it.each([
    ['the latest value is the baseline itself', [aRow('2024-12-31', 0)], {}],
    ['the value was withheld', [aRow('2025-06-30', 5), aRow('2026-06-30', 'suppressed')], {}],
    ['all values are low in confidence', [aRow('2026-06-30', 5, { confidence: 'low' })], {}],
    ['there is no value', [], {}],
  ])('stands, with nothing expected, where %s', (_why, rows, changes) => {
    const { path, expected } = courseFor(rows, withTarget({ ...BASELINE, ...changes }))
    expect(values(path)).toEqual([0, 100])
    expect(expected).toBeNull()
  })

  it.each([
    ['no baseline', { baseline: undefined }],
    ['no deadline', { period: undefined }],
    ['words for a number', { value: { kind: 'qualitative' } }],
    ['bounds to stay within', { direction: 'maintain', value: { kind: 'range', min: 90, max: null } }],
    ['a value that covers less than it asks', { coverage: 'narrower' }],
    ['a baseline beyond it', { baseline: { value: 120, period: '2024-12-31' } }],
    ['a baseline after its deadline', { baseline: { value: 0, period: '2028' } }],
  ] satisfies readonly (readonly [string, Partial<Target>])[])('is none to a target with %s', (_why, changes) => {
    expect(courseFor([aRow('2026-06-30', 10)], withTarget({ ...BASELINE, ...changes })).path).toEqual([])
  })

  it('is none from a baseline of another definition', () => {
    const breaks = [{ indicator: 'i', period: '2026', reason: { zh: '变', en: 'changed' } }]
    const rows = [aRow('2024', 1), aRow('2025', 2), aRow('2026-06-30', 30)]
    expect(courseFor(rows, { ...withTarget(BASELINE), breaks }).path).toEqual([])
  })

  it('is none from a proxy', () => {
    const proxy = { proxyOf: { zh: '别的', en: 'other' } }
    expect(courseFor([aRow('2026-06-30', 10)], { ...withIndicator(proxy), ...withTarget(BASELINE) }).path).toEqual([])
  })
})

describe('targets of a course', () => {
  it('are a number or bounds, with their deadline', () => {
    const targets = [
      aTarget({ id: 'undated', period: undefined }),
      aTarget({ id: 'kept', direction: 'maintain', value: { kind: 'range', min: 58, max: 66 } }),
      aTarget({ id: 'words', value: { kind: 'qualitative' } }),
    ]
    expect(courseFor([aRow('2026-06-30', 60)], { targets }).targets.map(({ id, goal, day: due }) => [id, goal, due])).toEqual([
      ['kept', { min: 58, max: 66 }, day('2027-12-31')],
      ['undated', { value: 100 }, null],
    ])
  })

  it('of another place are not held against the values shown', () => {
    const rows = [aRow('2026-06-30', 10), aRow('2026-06-30', 3, { region: 'CN-BJ' })]
    const { targets, path } = courseFor(rows, withTarget({ ...BASELINE, region: 'CN-BJ' }))
    expect(targets).toEqual([])
    expect(path).toEqual([])
  })
})

describe('the end of a course', () => {
  it('has stopped where nothing came although it was due', () => {
    const monthly = withIndicator({ frequency: 'M' })
    expect(courseFor([aRow('2025-06', 10)], { ...monthly, ...withTarget(BASELINE) }).stopped).toBe(true)
    expect(courseFor([aRow('2026-10', 10)], { ...monthly, ...withTarget(BASELINE) }).stopped).toBe(false)
  })

  it('is bounded by what a value can be', () => {
    expect(courseFor([aRow('2025', 10)], withIndicator({ naturalMin: 0, naturalMax: 100 })).limits).toEqual({ min: 0, max: 100 })
  })
})
