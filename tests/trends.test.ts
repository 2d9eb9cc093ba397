import { describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import { cardAxis, cardGeometry } from '../src/charts/cardGeometry.ts'
import { completionAxis, completionGeometry, completionLine } from '../src/charts/completionGeometry.ts'
import { RULER_FROM, rulerGeometry } from '../src/charts/miniGeometry.ts'
import { trendModel, type TrendModel } from '../src/charts/trendModel.ts'
import { placesIn } from '../src/charts/trendPlaces.ts'
import { plotLines, trendRows } from '../src/charts/trendRows.ts'
import { assessIn, evaluationContext } from '../src/domain/assess/index.ts'
import { indicatorSeries } from '../src/domain/assess/indicatorSeries.ts'
import { courseOf } from '../src/domain/course/course.ts'
import { dayOf } from '../src/domain/day.ts'
import { forecastOf } from '../src/domain/forecast/forecastOf.ts'
import { METHODS } from '../src/domain/methods/index.ts'
import { valueOnPath } from '../src/domain/methods/scheduleOutcome.ts'
import { toObservationTable } from '../src/domain/toObservationTable.ts'

// What an indicator shows is the same in every size: page, slide, drawer, card, small multiple, table cell.

const TODAY = dayOf(2026, 11, 23)

function read(name: string, { catalog, observations }: Pick<typeof demo, 'catalog' | 'observations'>) {
  const evaluation = evaluationContext(METHODS, catalog, toObservationTable(observations), { asOf: TODAY, today: TODAY })
  const assessment = assessIn(evaluation)
  return assessment.indicators.map((of) => {
    const series = indicatorSeries(evaluation, of.indicator)
    return { id: `${name} ${of.indicator.id}`, of, series, assessment, course: courseOf(of, series, TODAY) }
  })
}

const all = [...read('published', published), ...read('demo', demo)]
const courses = all.map(({ course }) => course)
const find = (id: string) => all.find((each) => each.id.endsWith(` ${id}`))?.course

type Line = readonly { readonly x: number; readonly y: number }[]

/** A line on its own scale, so that drawings of any size can be compared. */
function shape(line: Line): Line {
  const first = line[0]
  const last = line.at(-1)
  if (!first || !last) return []
  const share = (value: number, from: number, to: number) => (to === from ? 0 : Number(((value - from) / (to - from)).toFixed(6)))
  return line.map(({ x, y }) => ({ x: share(x, first.x, last.x), y: share(y, first.y, last.y) }))
}

const placed = (model: TrendModel, line: TrendModel['path']) => {
  const { x, y } = placesIn(model, { x: 10, y: 20, width: 300, height: 100 })
  return line.map(({ day, value }) => ({ x: x(day), y: y(value) }))
}

describe('a forecast agrees with what the eye sees of the values it rests on', () => {
  const forecasts = all.flatMap(({ id, of, series, assessment }) => {
    const found = forecastOf(of, series, assessment)
    const values = series.observations.flatMap(({ value, period }) => (value === null ? [] : [{ value, period }]))
    return found?.ok ? [{ id, found, values: values.filter(({ period }) => period.end >= found.stretch.from.end) }] : []
  })

  it('carries on from where they end, no faster than they ever moved in half of their stretch', () => {
    expect(forecasts.length).toBeGreaterThan(100)
    for (const { id, found, values } of forecasts) {
      const own = values.map(({ value }) => value)
      const last = own.at(-1) ?? 0
      const half = Math.ceil(own.length / 2)
      const paces = own.slice(half).map((value, at) => (value - (own[at] ?? 0)) / half)
      const widest = Math.max(...own.slice(1).map((value, at) => Math.abs(value - (own[at] ?? 0))))
      const ahead = found.points.map(({ value }, at) => (value - last) / (at + 1))
      // The first step may make good what the last value is off its trend.
      expect(Math.abs(ahead[0] ?? 0), id).toBeLessThanOrEqual(2 * widest + 1e-9)
      const pace = ahead.at(-1) ?? 0
      const slack = widest / 2 + 1e-9
      expect([pace >= Math.min(0, ...paces) - slack, pace <= Math.max(0, ...paces) + slack], id).toEqual([true, true])
    }
  })

  it('rises by less than six points after six flat months', () => {
    const found = forecasts.find(({ id }) => id === 'demo compute-utilisation')?.found
    expect(found?.stretch.from.id).toBe('2026-04')
    expect(found?.atDue?.point.value).toBeLessThan(60)
  })

  it('says nothing of a due date that is over', () => {
    const over = all.filter(({ of }) => of.decidingPair?.deadlinePassed)
    expect(over.map(({ of }) => of.indicator.id)).toContain('compute-match-time')
    for (const { id } of over) expect(forecasts.find((each) => each.id === id)?.found.atDue ?? null, id).toBeNull()
  })
})

describe.each(all.map(({ id, of, series, course }) => [id, of, series, course] as const))('%s', (_id, of, series, course) => {
  const models = (['page', 'slide', 'drawer'] as const).map((size) => trendModel(course, size))
  const axis = cardAxis([course], TODAY)
  const card = cardGeometry(course, axis)

  it('shows one path, one expected value, the same runs and the same target in every size', () => {
    for (const model of models) {
      expect(model.path).toBe(course.path)
      expect(model.expected).toBe(course.expected)
      expect(model.runs).toBe(course.runs)
      expect(model.targets.filter(({ deciding }) => deciding)).toEqual(course.targets.filter(({ deciding }) => deciding))
      expect(shape(placed(model, model.path))).toEqual(shape(placed(models[0] ?? model, course.path)))
    }
    expect(card.path).toHaveLength(course.path.length)
  })

  it('joins the same values in every size', () => {
    const strands = course.runs.flatMap((run) => run.strands)
    const [page] = models
    const rows = page ? trendRows(page) : []
    const drawn = (page ? plotLines(page) : []).flatMap((line, at) => (line.drawn ? [at] : []))
    expect(drawn.map((at) => rows.filter((row) => typeof row.lines[at] === 'number').length)).toEqual(strands.map(({ length }) => length))
    const lines = (geometry: typeof card) => geometry.lines.map((line) => line.length)
    const since = (from: number) => strands.map((strand) => strand.filter(({ day }) => day >= from).length).filter((count) => count > 1)
    expect(lines(card)).toEqual(since(axis.from))
    const ruler = rulerGeometry(series, { from: RULER_FROM, to: TODAY })
    expect(ruler.lines.map((line) => line.length)).toEqual(since(RULER_FROM))
    const completion = completionLine(course)
    const start = course.path[0]?.day
    expect(completion.lines.map((line) => line.length)).toEqual(start === undefined ? [] : since(start))
  })

  it('expects what judging expects, on the path, at the latest value', () => {
    const { expected, path, latest } = course
    expect(expected?.value ?? null).toBe(path.length > 0 ? (of.decidingPair?.expectedValue ?? null) : null)
    if (!expected) return
    expect(expected.day).toBe(latest?.day)
    expect(valueOnPath(path, expected.day)).toBeCloseTo(expected.value, 6)
  })

  it('has the path that its completion is measured along, and shows the same way as completion', () => {
    const { completion } = of.verdict
    if (completion !== null && of.decidingPair?.expectedValue !== null) expect(course.path.length).toBeGreaterThan(1)
    const geometry = completionGeometry(course, completionAxis([course], TODAY))
    expect(geometry === null).toBe(course.path.length === 0)
    if (!geometry) return
    const [page] = models
    if (page) expect(shape(geometry.path)).toEqual(shape(placed(page, course.path)))
  })

  it('ends with the newest value of its assessment', () => {
    expect(course.latest?.observation).toEqual(of.latest ?? undefined)
  })
})

describe('what pages disagreed about', () => {
  it('trusted data spaces go by planned steps: 57.7 in October 2026, not 61', () => {
    const course = find('data-trusted-spaces')
    expect(course?.path).toHaveLength(5)
    expect(course?.expected?.value).toBeCloseTo(57.7, 1)
  })

  it('occupancy of data centres has its way, from the baseline to the target that its later value is held against', () => {
    expect(find('OBS-CMP-OCCUPANCY')?.path.map(({ value }) => value)).toEqual([55, 60])
    expect(find('OBS-CMP-OCCUPANCY')?.expected).toMatchObject({ value: 60, latest: 71.4 })
  })

  it('a low-confidence value of Qwen derivatives is joined nowhere', () => {
    const course = find('OBS-OSS-QWENDERIV')
    const doubtful = course?.runs.flatMap(({ dots }) => dots.filter(({ firmness }) => firmness === 'low')) ?? []
    expect(doubtful.length).toBeGreaterThan(0)
    expect(course?.runs.flatMap(({ joined }) => joined).filter((dot) => doubtful.includes(dot))).toEqual([])
  })

  it('values that are not what a target asks for have no way to it', () => {
    expect(find('compute-liquid-cooling')?.path).toEqual([])
    expect(find('open-source-newcomers')?.path).toEqual([])
  })

  it('a way stands though its newest value was withheld', () => {
    expect(find('safety-hallucination')?.path.map(({ value }) => value)).toEqual([11.2, 5])
  })

  it('all courses share what they are made of: each drawn', () => {
    expect(courses).toHaveLength(published.catalog.indicators.length + demo.catalog.indicators.length)
  })
})
