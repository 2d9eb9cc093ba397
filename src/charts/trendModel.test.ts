import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from '../domain/assess/exampleData.ts'
import type { Catalog } from '../domain/catalog.ts'
import { addDays, isoDay } from '../domain/day.ts'
import type { ObservationInput } from '../domain/observationTable.ts'
import { courseOf } from '../domain/course/course.ts'
import { trendModel, type TrendSize } from './trendModel.ts'
import { trendRows } from './trendRows.ts'

const TODAY = day('2026-11-23')

function modelOf(rows: readonly ObservationInput[], catalog: Partial<Catalog> = {}, size: TrendSize = 'page') {
  const { of, series } = judgedExample(aCatalog({ indicators: [anIndicator()], ...catalog }), aTable(...rows), {
    asOf: TODAY,
    today: TODAY,
  })
  return trendModel(courseOf(of, series, TODAY), size)
}

describe('a trend', () => {
  it('joins three values of one definition and never two', () => {
    expect(modelOf([aRow('2023', 1), aRow('2024', 2)]).runs.map(({ joined }) => joined.length)).toEqual([0])
    expect(modelOf([aRow('2023', 1), aRow('2024', 2), aRow('2025', 3)]).runs.map(({ joined }) => joined.length)).toEqual([3])
  })

  it('splits where the definition changed, and says where', () => {
    const text = { zh: '变', en: 'changed' }
    const model = modelOf([aRow('2021', 1), aRow('2022', 2), aRow('2023', 3), aRow('2024', 30)], {
      breaks: [{ indicator: 'i', period: '2024', reason: text }],
    })
    expect(model.runs.map(({ dots }) => dots.length)).toEqual([3, 1])
    expect(model.breaks.map((each) => each.day)).toEqual([day('2024-01-01')])
  })

  it('shows a target without a baseline as a level with its deadline, and no path', () => {
    const model = modelOf([aRow('2024', 50)], { targets: [aTarget()] })
    expect(model.targets).toEqual([{ id: 't', goal: { value: 100 }, day: day('2027-12-31'), deciding: true }])
    expect(model.path).toEqual([])
    expect(model.expected).toBeNull()
    expect(model.to).toBe(day('2027-12-31'))
  })

  it('draws the path from the baseline and the gap at the newest value', () => {
    const model = modelOf([aRow('2025', 10), aRow('2025-S1', 8), aRow('2026-10', 40)], {
      targets: [aTarget({ baseline: { value: 10, period: '2025' } })],
    })
    expect(model.path.map(({ value }) => value)).toEqual([10, 100])
    expect(model.expected?.latest).toBe(40)
    expect(model.expected?.value).toBeCloseTo(
      10 + 90 * ((day('2026-10-31') - day('2025-12-31')) / (day('2027-12-31') - day('2025-12-31'))),
      6,
    )
  })

  it('lets a running period stand for today', () => {
    expect(modelOf([aRow('2026', 5)]).latest?.day).toBe(TODAY)
  })

  it('starts at zero where only points are drawn', () => {
    expect(modelOf([aRow('2024', 98), aRow('2025', 99)]).scale.from).toBe(0)
  })

  it('leaves a gap where a value is missing', () => {
    expect(
      modelOf([aRow('2023', 1), aRow('2024', 'notReported'), aRow('2025', 3)]).runs.flatMap(({ dots }) => dots.map(({ value }) => value)),
    ).toEqual([1, 3])
  })
})

describe('axes of a trend', () => {
  const targets = [aTarget({ baseline: { value: 0, period: '2024-12-31' } }), aTarget({ id: 'later', period: '2030' })]
  const rows = [aRow('2025-06-30', 5), aRow('2025-12-31', 8), aRow('2026-06-30', 10)]

  it.each(['slide', 'drawer'] as const)('of a %s run from the baseline to the deadline of the deciding target', (size) => {
    const model = modelOf(rows, { targets }, size)
    expect([model.from, model.to]).toEqual([day('2024-12-31'), day('2027-12-31')])
    expect(model.targets.map(({ id }) => id)).toEqual(['t'])
  })

  it('of a page hold every target, and today', () => {
    const model = modelOf(rows, { targets })
    expect(model.targets.map(({ id }) => id)).toEqual(['t', 'later'])
    expect(model.to).toBe(day('2030-12-31'))
    expect(modelOf(rows).to).toBe(TODAY)
  })

  it('of a slide end with the values where there is no target', () => {
    const model = modelOf(rows, {}, 'slide')
    expect([model.from, model.to]).toEqual([day('2025-06-30'), day('2026-06-30')])
  })

  it('of a drawer leave air above and below', () => {
    const { scale } = modelOf(rows, { targets }, 'drawer')
    expect(scale.from).toBeLessThan(0)
    expect(scale.to).toBeGreaterThan(100)
  })
})

describe('rows of a trend', () => {
  it('never join a value that is low in confidence, but let it be reached', () => {
    const model = modelOf([aRow('2022', 1), aRow('2023', 2, { confidence: 'low' }), aRow('2024', 3), aRow('2025', 4)])
    const rows = trendRows(model)
    expect(rows.map(({ lines }) => lines[0])).toEqual([1, null, 3, 4])
    expect(rows.map(({ moment }) => moment.dot?.value)).toEqual([1, 2, 3, 4])
  })

  it('hold the deadline as a day of its own', () => {
    const rows = trendRows(modelOf([aRow('2024', 50)], { targets: [aTarget()] }))
    expect(rows.at(-1)?.moment.target?.goal).toEqual({ value: 100 })
    expect(rows.at(-1)?.moment.dot).toBeNull()
  })

  it('of a very long series are those that its picture shows, the highest and the newest among them', () => {
    const first = day('2018-01-01')
    const many = Array.from({ length: 3_000 }, (_, at) => aRow(isoDay(addDays(first, at)), at === 1_234 ? 99 : Math.sin(at)))
    const model = modelOf(many)
    const shown = trendRows(model, 400).flatMap(({ moment: { dot } }) => dot ?? [])
    expect(shown.length).toBeLessThanOrEqual(4 * 400)
    expect(shown.map(({ value }) => value)).toContain(99)
    expect(shown.at(-1)).toBe(model.latest)
    expect(trendRows(model)).toHaveLength(3_000)
  })
})
