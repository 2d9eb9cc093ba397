import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from '../domain/assess/exampleData.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { ObservationInput } from '../domain/observationTable.ts'
import { trendModel } from './trendModel.ts'
import { trendRows } from './trendRows.ts'

const TODAY = day('2026-11-23')

function modelOf(rows: readonly ObservationInput[], catalog: Partial<Catalog> = {}) {
  const { of, series } = judgedExample(aCatalog({ indicators: [anIndicator()], ...catalog }), aTable(...rows), {
    asOf: TODAY,
    today: TODAY,
  })
  return trendModel({ of, series, today: TODAY, forecast: [], events: [] })
}

describe('a trend', () => {
  it('joins three values of one definition and never two', () => {
    expect(modelOf([aRow('2023', 1), aRow('2024', 2)]).runs.map(({ line }) => line)).toEqual([false])
    expect(modelOf([aRow('2023', 1), aRow('2024', 2), aRow('2025', 3)]).runs.map(({ line }) => line)).toEqual([true])
  })

  it('splits where the definition changed, and says where', () => {
    const text = { zh: '变', en: 'changed' }
    const model = modelOf([aRow('2021', 1), aRow('2022', 2), aRow('2023', 3), aRow('2024', 30)], {
      breaks: [{ indicator: 'i', period: '2024', reason: text }],
    })
    expect(model.runs.map(({ dots }) => dots.length)).toEqual([3, 1])
    expect(model.breaks).toEqual([day('2024-01-01')])
  })

  it('shows a target without a baseline as a level with its deadline, and no path', () => {
    const model = modelOf([aRow('2024', 50)], { targets: [aTarget()] })
    expect(model.targets).toEqual([{ id: 't', value: 100, day: day('2027-12-31'), deciding: true }])
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
    expect(modelOf([aRow('2026', 5)]).last?.day).toBe(TODAY)
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

describe('rows of a trend', () => {
  it('never join a value that is low in confidence, but let it be reached', () => {
    const model = modelOf([aRow('2022', 1), aRow('2023', 2, { confidence: 'low' }), aRow('2024', 3), aRow('2025', 4)])
    const rows = trendRows(model)
    expect(rows.map(({ runs }) => runs[0])).toEqual([1, null, 3, 4])
    expect(rows.map(({ moment }) => moment.dot?.value)).toEqual([1, 2, 3, 4])
  })

  it('hold the deadline as a day of its own', () => {
    const rows = trendRows(modelOf([aRow('2024', 50)], { targets: [aTarget()] }))
    expect(rows.at(-1)?.moment.target?.value).toBe(100)
    expect(rows.at(-1)?.moment.dot).toBeNull()
  })
})
