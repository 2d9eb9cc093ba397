import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDay } from '../day.ts'
import type { ObservationInput } from '../observationTable.ts'
import { readPeriod, shiftPeriod } from '../period.ts'
import { isJudged, JUDGED } from '../status.ts'
import type { Target } from '../target.ts'
import { METHOD_IDS, type MethodId } from '../verdict.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from './exampleData.ts'
import { knownReader, knownRows } from './knownReader.ts'
import { knownAt } from './series.ts'

// The algebra of judging, over random monthly series with gaps, revisions, missing and odd values.

interface Case {
  readonly rows: readonly ObservationInput[]
  readonly target: Partial<Target>
  readonly method: MethodId
  readonly asOf: string
}

const number = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e308, -1e308, 5e-324),
)
const first = readPeriod('2025-01')

const row = fc.record({
  at: fc.integer({ min: 0, max: 20 }),
  value: fc.oneof({ weight: 8, arbitrary: number }, { weight: 1, arbitrary: fc.constantFrom('notReported', 'suppressed') }),
  delay: fc.option(fc.integer({ min: 0, max: 120 })),
  confidence: fc.constantFrom('high', 'high', 'high', 'medium', 'low'),
  verified: fc.constantFrom('unknown', 'unknown', 'yes', 'no'),
  status: fc.constantFrom('A', 'A', 'A', 'A', 'P', 'B', 'F'),
})

const toRows = (
  all: readonly { at: number; value: number | string; delay: number | null; confidence: string; verified: string; status: string }[],
) =>
  all.map(({ at, value, delay, ...rest }) => {
    const period = shiftPeriod(first, at)
    // The arbitraries give only letters and words of these lists.
    const about = { ...rest, publishedAt: delay === null ? null : addDays(period.end, delay) } as Partial<ObservationInput>
    return aRow(period.id, value as number, about)
  })

const rowsOf = (one: typeof row) => fc.uniqueArray(one, { selector: (each) => `${each.at} ${each.delay}`, maxLength: 24 }).map(toRows)

/** Anything at all, contradictions included. */
const odd: fc.Arbitrary<Case> = fc.record({
  method: fc.constantFrom(...METHOD_IDS),
  asOf: fc.constantFrom('2025-08-15', '2026-03-31', '2026-11-23', '2028-02-01'),
  rows: rowsOf(row),
  target: fc.record({
    direction: fc.constantFrom('up', 'down'),
    value: number.map((value) => ({ kind: 'number', value }) as const),
    baseline: fc.option(
      number.map((value) => ({ value, period: '2024-12' })),
      { nil: undefined },
    ),
    period: fc.constantFrom('2026', '2027', '2025', undefined),
  }),
})

/** A monthly series on its way from 0 to 100, faster or slower from month to month, so that most of it is judged. */
const usual: fc.Arbitrary<Case> = fc.record({
  method: fc.constantFrom('schedule', 'schedule', 'lastPace', 'trendGap', 'projectedShare', 'compoundGrowth'),
  asOf: fc.constantFrom('2026-07-31', '2026-09-12', '2026-10-31'),
  rows: fc
    .array(fc.record({ gap: fc.integer({ min: -35, max: 12 }), delay: fc.integer({ min: 5, max: 40 }) }), { minLength: 18, maxLength: 21 })
    .map((all) =>
      toRows(all.map(({ gap, delay }, at) => ({ at, value: (at + 1) * 4 + gap, delay, confidence: 'high', verified: 'yes', status: 'A' }))),
    ),
  target: fc.constant({
    value: { kind: 'number', value: 100 },
    baseline: { value: 0, period: '2024-12' },
    period: '2027-01',
    direction: 'up',
  } as const),
})

const cases = fc.oneof(odd, usual)

function judge({ rows, target, method, asOf }: Case, today = asOf) {
  const indicator = anIndicator({ frequency: 'M', graceDays: 20, method: { id: method } })
  const catalog = aCatalog({ indicators: [indicator], targets: [aTarget(target)] })
  const { evaluation, of, series, working } = judgedExample(catalog, aTable(...rows), { asOf: day(asOf), today: day(today) })
  return { ...of, evaluation, series, working, history: working.history }
}

const rank = (status: string): number => JUDGED.findIndex((each) => each === status)
const scaled = (rows: readonly ObservationInput[], by: number) =>
  rows.map((each) => (each.value === null ? each : { ...each, value: each.value * by }))
const scaledTarget = (target: Partial<Target>, by: number): Partial<Target> => ({
  ...target,
  ...(target.value?.kind === 'number' ? { value: { kind: 'number', value: target.value.value * by } } : {}),
  ...(target.baseline ? { baseline: { ...target.baseline, value: target.baseline.value * by } } : {}),
})

/** Every number anywhere in a result. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const runs = { numRuns: 100 }

describe('whatever the series, target and method', () => {
  it('no number is ever NaN or Infinity', () => {
    fc.assert(
      fc.property(cases, (each) => {
        expect(numbersIn({ ...judge(each), evaluation: null }).filter((one) => !Number.isFinite(one))).toEqual([])
      }),
      runs,
    )
  })

  it('the last period of the history has the verdict’s status', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { history, verdict } = judge(each)
        const last = history.steps.at(-1)
        if (!last) return
        expect([last.status, last.reason, last.held]).toEqual([verdict.status, verdict.reason, verdict.marks.includes('held')])
        const { since } = history
        if (since)
          expect(history.steps.slice(-since.periods).map(({ status }) => status)).toEqual(Array(since.periods).fill(verdict.status))
      }),
      runs,
    )
  })

  it('an earlier step is the verdict of that day', () => {
    fc.assert(
      fc.property(cases, fc.nat(20), (each, pick) => {
        const steps = judge(each).history.steps.slice(0, -1)
        const step = steps[pick % Math.max(1, steps.length)]
        if (!step) return
        const then = judge({ ...each, asOf: isoDay(step.day) }, each.asOf)
        expect(then.history.steps.at(-1)?.raw).toBe(step.raw)
      }),
      runs,
    )
  })

  it('what is known day by day is what is known on each day', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { evaluation } = judge(each)
        for (const series of evaluation.seriesOf('i')) {
          const knownOn = knownReader(series)
          for (let on = day('2025-01-01'); on < day('2026-12-31'); on = addDays(on, 9))
            expect(knownOn(on)).toEqual(knownRows(knownAt(series, on)))
        }
      }),
      runs,
    )
  })

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (each, random) => {
        const keyed = each.rows.map((row_) => ({ row_, key: random.next().value }))
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ row_ }) => row_)
        const [a, b] = [judge(each), judge({ ...each, rows: shuffled })]
        expect(JSON.stringify(b.verdict)).toBe(JSON.stringify(a.verdict))
        expect(JSON.stringify(b.history)).toBe(JSON.stringify(a.history))
      }),
      runs,
    )
  })

  it('no list of the catalog decides anything by its order', () => {
    const documents = [undefined, { zh: '2023年文件' }, { zh: '2025年文件' }, { zh: '〔2024〕9号' }]
    const target = fc.record({
      value: fc.constantFrom(60, 100, 100, 140).map((value) => ({ kind: 'number', value }) as const),
      period: fc.constantFrom('2026', '2026', '2027', undefined),
      document: fc.constantFrom(...documents).map((each) => each ?? { zh: '文件' }),
      baseline: fc.constantFrom(undefined, { value: 0, period: '2024-12' }),
    })
    const breaks = fc.array(fc.constantFrom('2025-03', '2025-09', '2026-02'), { maxLength: 3 })
    const order = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(usual, fc.array(target, { minLength: 1, maxLength: 5 }), breaks, order, (each, targets, broken, keys) => {
        const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
          items
            .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item)
        const catalog = aCatalog({
          indicators: ['i', 'j', 'k'].map((id) => anIndicator({ id, frequency: 'M', lead: `lead-${id}` })),
          targets: targets.map((one, at) => aTarget({ ...one, id: `t${at}` })),
          breaks: broken.map((period, at) => ({ indicator: 'i', period, reason: { zh: `${at}`, en: `${at}` } })),
        })
        const other = {
          ...catalog,
          indicators: shuffled(catalog.indicators),
          targets: shuffled(catalog.targets),
          breaks: shuffled(catalog.breaks),
          units: shuffled(catalog.units),
          regions: shuffled(catalog.regions),
        }
        const said = (from: typeof catalog, rows: readonly ObservationInput[]) => {
          const { of, assessment } = judgedExample(from, aTable(...rows), { asOf: day(each.asOf) })
          const pairs = of.pairs.map(({ target: { id }, verdict }) => [id, verdict])
          return JSON.stringify([
            of.verdict,
            of.decidingPair?.target.id,
            of.change,
            pairs,
            assessment.areas.map(({ lead, counts }) => [lead, counts]),
          ])
        }
        expect(said(other, shuffled(each.rows))).toBe(said(catalog, each.rows))
      }),
      runs,
    )
  })

  it('the unit does not matter', () => {
    fc.assert(
      // Compound growth puts 0.001 in the place of zero, as published: there the unit does matter.
      fc.property(
        cases.filter((each) => each.method !== 'compoundGrowth'),
        (each) => {
          fc.pre(numbersIn([each.rows, each.target]).every((one) => one === 0 || (Math.abs(one) > 1e-300 && Math.abs(one) < 1e300)))
          const other = judge({ ...each, rows: scaled(each.rows, 1024), target: scaledTarget(each.target, 1024) })
          const { status, reason } = judge(each).verdict
          expect([other.verdict.status, other.verdict.reason]).toEqual([status, reason])
        },
      ),
      runs,
    )
  })

  it('lower-is-better mirrors higher-is-better', () => {
    fc.assert(
      fc.property(
        cases.filter((each) => each.method !== 'compoundGrowth'),
        (each) => {
          const direction = each.target.direction === 'up' ? 'down' : 'up'
          const other = judge({ ...each, rows: scaled(each.rows, -1), target: { ...scaledTarget(each.target, -1), direction } })
          const { status, reason, gap } = judge(each).verdict
          expect([other.verdict.status, other.verdict.reason]).toEqual([status, reason])
          expect(other.verdict.gap ?? 0).toBeCloseTo(gap ?? 0, 9)
        },
      ),
      runs,
    )
  })

  it('a better latest value never makes the schedule’s status worse', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 500, noNaN: true }), (each, more) => {
        const own: Case = { ...each, method: 'schedule', target: { ...each.target, direction: 'up' } }
        const { verdict } = judge(own)
        const { latest } = verdict
        const better = own.rows.map((one) =>
          one.period === latest?.period.id && one.publishedAt === latest.publishedAt && one.value !== null
            ? { ...one, value: one.value + more }
            : one,
        )
        const after = judge({ ...own, rows: better }).verdict
        if (!isJudged(verdict.status) || !isJudged(after.status)) return
        expect(rank(after.status)).toBeGreaterThanOrEqual(rank(verdict.status))
      }),
      runs,
    )
  })
})
