import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from '../assess/exampleData.ts'
import { assess } from '../assess/assess.ts'
import { countStatuses } from '../status.ts'
import { balanceOf } from './balance.ts'
import { boundsOf } from './bounds.ts'
import { regionalSpread } from './concentration.ts'
import { gini, herfindahl } from './inequality.ts'
import { areasWhereOnlyInputsMove, rollUpAll, rollUpArea } from './rollUp.ts'

const text = (words: string) => ({ zh: words, en: words })

describe('bounds', () => {
  const counts = countStatuses(['onTrack', 'achieved', 'atRisk', 'offTrack', 'stale', 'noData', 'noTarget', 'noTarget'])

  it('counts what cannot be judged once as all off track and once as all on track', () => {
    expect(boundsOf(counts)).toEqual({ of: 6, good: { least: 2, most: 4 }, offTrack: { least: 1, most: 3 } })
  })

  it('can take in those without a target, who then are most of what is not known', () => {
    expect(boundsOf(counts, 'all')).toEqual({ of: 8, good: { least: 2, most: 6 }, offTrack: { least: 1, most: 5 } })
  })
})

describe('inequality', () => {
  it.each([
    [[1, 1, 1, 1], 0.25, 0],
    [[0, 0, 0, 8], 1, 0.75],
    [[1, 2, 3, 4], 0.3, 0.25],
  ])('of %s is Herfindahl %s and Gini %s', (values, index, coefficient) => {
    expect(herfindahl(values)).toBeCloseTo(index, 12)
    expect(gini(values)).toBeCloseTo(coefficient, 12)
  })

  it('is not said of negative values, of nothing, or of one place', () => {
    for (const values of [[1, -1], [0, 0], [5], []]) expect([herfindahl(values), gini(values)]).toEqual([null, null])
  })

  it('stays between its ends, whatever the order and the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: 2, maxLength: 34 }), (values) => {
        const index = herfindahl(values)
        const coefficient = gini(values)
        if (index === null || coefficient === null) return
        expect(index).toBeGreaterThanOrEqual(1 / values.length - 1e-12)
        expect(index).toBeLessThanOrEqual(1 + 1e-12)
        expect(coefficient).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12)
        expect(herfindahl(values.toReversed())).toBeCloseTo(index, 12)
        expect(gini(values.map((value) => value / 1024))).toBeCloseTo(coefficient, 12)
      }),
    )
  })
})

const kinds = ['input', 'output', 'outcome'] as const
const catalog = aCatalog({ indicators: kinds.map((kind) => anIndicator({ id: kind, kind })) })
const growing = (indicator: string) => [aRow('2024', 1, { indicator }), aRow('2025', 2, { indicator })]
const still = (indicator: string) => [aRow('2024', 2, { indicator }), aRow('2025', 2, { indicator })]
const assessed = (...rows: readonly ReturnType<typeof aRow>[]) => assess(catalog, aTable(...rows), { asOf: day('2026-11-23') })

describe('balance of inputs and results', () => {
  it.each([
    ['resultsMove', [...growing('input'), ...growing('output')]],
    ['onlyInputsMove', [...growing('input'), ...still('output')]],
    ['onlyInputsSeen', [...growing('input'), aRow('2025', 1, { indicator: 'outcome' })]],
    ['nothingMoves', still('outcome')],
    ['notComparable', [aRow('2025', 1, { indicator: 'input' })]],
  ])('is %s', (finding, rows) => {
    expect(balanceOf(assessed(...rows).indicators).finding).toBe(finding)
  })

  it('counts each indicator once among its kind, and each that can be compared by how it moved', () => {
    const { indicators } = assessed(...growing('input'), ...still('output'), aRow('2025', 1, { indicator: 'outcome' }))
    const { kinds } = balanceOf(indicators)
    for (const [kind, counts] of Object.entries(kinds)) {
      expect(counts.all, kind).toBe(indicators.filter(({ indicator }) => indicator.kind === kind).length)
      expect(counts.forward + counts.backward + counts.unchanged + counts.neutral, kind).toBe(counts.comparable)
    }
    expect(kinds.input).toEqual({ all: 1, comparable: 1, forward: 1, backward: 0, unchanged: 0, neutral: 0 })
    expect(kinds.output).toEqual({ all: 1, comparable: 1, forward: 0, backward: 0, unchanged: 1, neutral: 0 })
    expect(kinds.outcome).toEqual({ all: 1, comparable: 0, forward: 0, backward: 0, unchanged: 0, neutral: 0 })
  })

  it('names the area where only inputs move', () => {
    expect(areasWhereOnlyInputsMove(assessed(...growing('input'), ...still('output'))).map(({ id }) => id)).toEqual(['compute'])
    expect(areasWhereOnlyInputsMove(assessed(...growing('output')))).toEqual([])
  })
})

describe('roll-up', () => {
  it('gives the distribution, the coverage, the worst and the bounds, of an area and of the whole', () => {
    const judged = aCatalog({
      indicators: [anIndicator({ id: 'slow', actions: ['compute.1.a'] }), anIndicator({ id: 'open' })],
      targets: [aTarget({ indicator: 'slow', baseline: { value: 0, period: '2020' }, value: { kind: 'number', value: 100 } })],
    })
    const table = aTable(
      aRow('2024', 5, { indicator: 'slow' }),
      aRow('2025', 10, { indicator: 'slow' }),
      aRow('2025', 1, { indicator: 'open' }),
    )
    const assessment = assess(judged, table, { asOf: day('2026-03-01') })
    const [area] = assessment.areas
    const whole = rollUpAll(assessment)
    expect(whole).toMatchObject({
      total: 2,
      judged: 1,
      actions: { all: 2, measured: 1, registered: 0 },
      counts: { offTrack: 1, noTarget: 1 },
      bounds: { withTarget: { of: 1, good: { least: 0, most: 0 } }, all: { of: 2, good: { least: 0, most: 1 } } },
    })
    expect(whole.worst.map(({ indicator }) => indicator.id)).toEqual(['slow'])
    expect(area && rollUpArea(assessment, area)).toEqual(whole)
  })
})

describe('concentration over regions', () => {
  const ids = ['CN-BJ', 'CN-SH', 'CN-GD', 'CN-ZJ']
  const region = (id: string) => ({ id, name: text(id), short: text(id), parent: 'CN' })
  const spreadCatalog = aCatalog({
    indicators: [anIndicator({ aggregation: 'sum' })],
    regions: [{ id: 'CN', name: text('CN'), short: text('CN') }, ...ids.map(region)],
  })
  const year = (period: string, values: readonly number[]) => values.map((value, at) => aRow(period, value, { region: ids[at] ?? 'CN-BJ' }))
  const days = { asOf: day('2026-11-23'), today: day('2026-11-23') }
  const [indicator = anIndicator()] = spreadCatalog.indicators

  it('tells the spread of the newest broad period and its change over the same places', () => {
    const table = aTable(...year('2024', [90, 5, 3, 2]), ...year('2025', [90, 45, 43]), aRow('2025', 178))
    const result = regionalSpread(spreadCatalog, table, indicator, days)
    expect(result).toMatchObject({
      ok: true,
      latest: { period: { id: '2025' }, regions: 3, largest: { region: 'CN-BJ' } },
      earlier: { period: { id: '2024' }, regions: 3 },
      change: { direction: 'spreading', rose: 2, compared: 3 },
    })
  })

  it.each([
    ['a share is no part of a whole', anIndicator({ aggregation: 'mean' }), year('2025', [1, 2, 3]), 'notAdditive'],
    ['two places are no distribution', indicator, year('2025', [1, 2]), 'tooFewRegions'],
    ['nothing cannot be shared', indicator, year('2025', [0, 0, 0]), 'negativeOrNothing'],
  ])('is refused where %s', (_, of, rows, reason) => {
    expect(regionalSpread(spreadCatalog, aTable(...rows), of, days)).toMatchObject({ ok: false, reason })
  })
})
