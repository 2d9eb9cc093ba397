import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from '../domain/assess/exampleData.ts'
import { courseOf } from '../domain/course/course.ts'
import { readPeriod } from '../domain/period.ts'
import { completionAxis, completionGeometry, completionLine } from './completionGeometry.ts'
import { panelGeometry } from './RegionPanels.tsx'
import { regionModel, type RegionSeries } from './regionModel.ts'

const TODAY = day('2026-11-23')
const value = (period: string, of: number) => ({
  day: readPeriod(period).end,
  period: readPeriod(period),
  value: of,
  confidence: 'high' as const,
  floor: false,
  illustrative: false,
})

const series: readonly RegionSeries[] = [
  { region: 'CN-GD', values: [value('2023', 40), value('2024', 50), value('2025', 60)] },
  { region: 'CN-BJ', values: [value('2023', 30), value('2024', 35), value('2025', 42)] },
  { region: 'CN-XZ', values: [] },
]

describe('regions', () => {
  it('stand lowest first, those without a value left out', () => {
    expect(regionModel(series, TODAY, null, true).series.map(({ region }) => region)).toEqual(['CN-BJ', 'CN-GD'])
  })

  it('share one scale, so that equal values lie equally high', () => {
    const model = regionModel(
      [...series, { region: 'CN-SH', values: [value('2023', 1), value('2024', 2), value('2025', 42)] }],
      TODAY,
      null,
      true,
    )
    const heights = model.series.filter(({ region }) => region !== 'CN-GD').map((each) => panelGeometry(each, model).dots.at(-1)?.y)
    expect(heights[0]).toBe(heights[1])
  })

  it('of amounts start at zero whatever their values', () => {
    expect(regionModel(series, TODAY, null, false).scale.from).toBe(0)
  })

  it('are joined by a line from three values on', () => {
    const model = regionModel(series, TODAY, null, true)
    const [first] = model.series
    expect(first && panelGeometry(first, model).lines.length).toBe(1)
    expect(panelGeometry({ region: 'x', values: [value('2024', 30), value('2025', 31)] }, model).lines).toEqual([])
  })
})

describe('completion panels', () => {
  const { of, series: values } = judgedExample(
    aCatalog({
      indicators: [anIndicator()],
      targets: [aTarget({ baseline: { value: 20, period: '2024' }, plan: [{ period: '2025', value: 40 }] })],
    }),
    aTable(aRow('2024', 20), aRow('2025', 44), aRow('2026-06', 60)),
    { asOf: TODAY, today: TODAY },
  )
  const course = courseOf(of, values, TODAY)
  const axis = completionAxis([course], TODAY)

  it('run from the first baseline to the last deadline', () => {
    expect(axis).toEqual({ from: day('2024-12-31'), to: day('2027-12-31') })
  })

  it('show shares of the way, with the plan as the way that was due', () => {
    const found = completionGeometry(course, axis)
    expect(found?.dots.map(({ y }) => y)).toEqual([0, 0.3, 0.5])
    expect(found?.path.map(({ y }) => y)).toEqual([0, 0.25, 1])
  })

  it('are none without a baseline', () => {
    const without = judgedExample(aCatalog({ indicators: [anIndicator()], targets: [aTarget()] }), aTable(aRow('2025', 44)), {
      asOf: TODAY,
      today: TODAY,
    })
    expect(completionGeometry(courseOf(without.of, without.series, TODAY), axis)).toBeNull()
  })

  it('of a table cell follow the plan too, up to the latest value', () => {
    const { lines, last, expected } = completionLine(course)
    expect(lines.map((line) => line.map(({ y }) => y))).toEqual([[0, 0.3, 0.5]])
    expect(last).toEqual(lines[0]?.at(-1))
    expect(expected.map(({ y }) => y).slice(0, 2)).toEqual([0, 0.25])
    expect(expected.at(-1)?.x).toBe(last?.x)
    expect(expected.at(-1)?.y).toBeCloseTo(0.25 + 0.75 * ((day('2026-06-30') - day('2025-12-31')) / 730), 6)
  })
})
