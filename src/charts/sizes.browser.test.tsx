import { render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import * as demo from '../../mocks/demo/index.ts'
import * as published from '../../mocks/published/index.ts'
import { workspaceOf } from '../../tests/fixtures/renderPage.tsx'
import { aCatalog, anIndicator, aRow, aTable, aTarget, judgedExample } from '../domain/assess/exampleData.ts'
import { courseOf, type Course } from '../domain/course/course.ts'
import { dayOf } from '../domain/day.ts'
import { courseIn } from '../queries/courseIn.ts'
import { cardAxis, cardGeometry } from './cardGeometry.ts'
import { DrawerTrend } from './DrawerTrend.tsx'
import { MiniSeries } from './MiniSeries.tsx'
import { SlideTrend } from './SlideTrend.tsx'
import { Chart as TrendChart } from './TrendChart.tsx'
import { trendModel } from './trendModel.ts'
import type { TrendWords } from './trendWords.ts'

// The four sizes in which one course is drawn, read off the screen of a real browser: whatever the picture, the same values are joined, the
// same are not, and the way to the target, its mark and the breaks lie where they lie in every other.

const TODAY = dayOf(2026, 11, 23)

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const

const dotsOf = ({ runs }: Course) => runs.flatMap(({ dots }) => dots)

/** What is worth telling of a course, and how to find one that has it. */
const TELLING: Readonly<Record<string, (course: Course) => boolean>> = {
  'a way by planned steps': ({ path }) => path.length > 2,
  'an even way, with values on it': ({ path, runs }) => path.length === 2 && runs.some(({ strands }) => strands.length > 0),
  'a period without a value between joined ones': ({ runs, missing }) =>
    missing.length > 0 && runs.some(({ strands }) => strands.filter((strand) => strand.length > 1).length > 1),
  'a break': ({ breaks }) => breaks.length > 0,
  'a value low in confidence beside joined ones': (course) =>
    dotsOf(course).some(({ firmness }) => firmness === 'low') && course.runs.some(({ joined }) => joined.length > 0),
  'counts of batches': ({ stems }) => stems,
  'a single value under a target': (course) => dotsOf(course).length === 1 && course.targets.some(({ deciding }) => deciding),
}

/** A card draws nothing before 2015 and nothing below zero. */
const fitsOnCard = (course: Course) => dotsOf(course).every(({ day, value }) => day >= dayOf(2015, 1, 1) && value >= 0)

const courses = Object.entries(SETS).flatMap(([set, space]) =>
  space.assessment.indicators.map((of) => ({ set, id: of.indicator.id, today: space.today, course: courseIn(space, of) })),
)

/** Of one kind and data set. */
const MOST = 3

const examples = Object.entries(TELLING).flatMap(([what, tells]) =>
  Object.keys(SETS).flatMap((set) => {
    const found = courses.filter(
      (each) => each.set === set && dotsOf(each.course).length > 0 && fitsOnCard(each.course) && tells(each.course),
    )
    return found.slice(0, MOST).map((each) => ({ ...each, what }))
  }),
)

const WORDS: TrendWords = {
  label: 'page',
  axis: ({ id }) => id,
  tick: String,
  actual: '',
  target: () => [],
  path: '',
  pathShort: '',
  gap: null,
  tone: null,
  forecast: [],
  forecastShort: '',
  forecastPeriod: '',
  today: '',
  break: '',
  stopped: null,
  moment: () => ({ title: '', lines: [] }),
}

type Place = readonly [x: number, y: number]

interface Drawn {
  readonly lines: readonly (readonly Place[])[]
  readonly path: readonly Place[]
  readonly target: readonly Place[]
  readonly breaks: readonly number[]
  /** Tops of stems. */
  readonly stems: readonly Place[]
  /** Values with a mark of their own. */
  readonly values: readonly Place[]
}

/** Corners of a line on the screen. */
function corners(line: Element): readonly Place[] {
  if (!(line instanceof SVGGraphicsElement)) return []
  const points = line.getAttribute('points') ?? line.getAttribute('d') ?? ''
  const numbers = [...points.matchAll(/-?[\d.]+/g)].map(Number)
  const toScreen = line.getScreenCTM()
  return numbers.flatMap((x, at): Place[] => {
    if (at % 2 === 1) return []
    const { x: left, y: top } = new DOMPoint(x, numbers[at + 1]).matrixTransform(toScreen ?? undefined)
    return [[left, top]]
  })
}

function boxOf(mark: Element): { readonly middle: Place; readonly top: number } {
  const { x, y, width, height } = mark.getBoundingClientRect()
  return { middle: [x + width / 2, y + height / 2], top: y }
}

function readOff(picture: Element, deciding: number | null): Drawn {
  const marks = (name: string) => [...picture.querySelectorAll(`[data-mark="${name}"]`)]
  const targets = marks('target').map((mark) => boxOf(mark).middle)
  return {
    lines: marks('line')
      .filter((line) => line.getAttribute('stroke') !== 'none')
      .map(corners),
    path: marks('path').flatMap(corners),
    target: deciding === null ? targets : targets.slice(deciding, deciding + 1),
    breaks: marks('break').map((mark) => boxOf(mark).middle[0]),
    stems: marks('stem').map((mark): Place => [boxOf(mark).middle[0], boxOf(mark).top]),
    values: marks('value').map((mark) => boxOf(mark).middle),
  }
}

type Frame = (place: Place) => Place

/** Shares of what the picture spans, so that pictures of any size can be laid over each other. */
function frameOf({ lines, path, target, stems, values }: Drawn): Frame {
  const all = [...lines.flat(), ...path, ...target, ...(lines.length + path.length + target.length === 0 ? [...stems, ...values] : [])]
  const share = (axis: 0 | 1) => {
    const found = all.map((place) => place[axis])
    const [least, most] = [Math.min(...found), Math.max(...found)]
    return (value: number) => (most === least ? 0 : (value - least) / (most - least))
  }
  const [x, y] = [share(0), share(1)]
  return ([left, top]) => [x(left), y(top)]
}

const near = ([x, y]: Place, [left, top]: Place) => Math.abs(x - left) < 0.015 && Math.abs(y - top) < 0.015

function expectSame(found: readonly Place[], wanted: readonly Place[], what: string) {
  expect(found.length, what).toBe(wanted.length)
  for (const [at, place] of found.entries())
    expect(near(place, wanted[at] ?? [Number.NaN, Number.NaN]), `${what} ${place.join()}`).toBe(true)
}

async function draw(picture: ReactNode, width: number, deciding: number | null): Promise<Drawn> {
  const { container } = render(<div style={{ width }}>{picture}</div>)
  const plot = container.querySelector('[data-trend]')
  if (plot) await waitFor(() => expect(plot).toHaveAttribute('data-chart-ready'))
  return readOff(container, deciding)
}

/** What neither data set has. */
function made(what: string, rows: readonly ReturnType<typeof aRow>[], catalog: Parameters<typeof aCatalog>[0]) {
  const { of, series } = judgedExample(aCatalog(catalog), aTable(...rows), { asOf: TODAY, today: TODAY })
  return { set: 'a made series', id: of.indicator.id, today: TODAY, course: courseOf(of, series, TODAY), what }
}

const month = (at: number) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`

const MADE = [
  made(
    'more values than a page has marks for, one by itself',
    Array.from({ length: 60 }, (_, at) => aRow(month(at), 20 + at, at === 30 ? { confidence: 'low' } : {})),
    { indicators: [anIndicator({ frequency: 'M' })] },
  ),
  made('a way that begins years before the first value', [aRow('2023', 44), aRow('2024', 50), aRow('2025', 61)], {
    indicators: [anIndicator()],
    targets: [aTarget({ baseline: { value: 20, period: '2018' } })],
  }),
]

describe.each([...examples, ...MADE])('$what: $id of $set', ({ course, today }) => {
  it('is drawn alike on its page, on a slide, in the drawer and on a card', async () => {
    const page = trendModel(course, 'page')
    const numbers = page.targets.filter(({ goal, day }) => day !== null && 'value' in goal)
    const reference = await draw(
      <SlideTrend
        model={trendModel(course, 'slide')}
        words={{ ...WORDS, label: 'slide', unit: '', latest: '', target: '', expected: null }}
      />,
      1176,
      null,
    )
    const others: Readonly<Record<string, Drawn>> = {
      page: await draw(
        <TrendChart data={page} words={WORDS} height={330} />,
        900,
        numbers.findIndex(({ deciding }) => deciding),
      ),
      drawer: await draw(
        <DrawerTrend
          model={trendModel(course, 'drawer')}
          status="onTrack"
          words={{ label: 'drawer', latest: '', target: null, times: [] }}
        />,
        352,
        null,
      ),
      card: await draw(<MiniSeries geometry={cardGeometry(course, cardAxis([course], today))} now={1} label="card" />, 240, null),
    }
    const wanted = frameOf(reference)
    for (const [size, drawn] of Object.entries(others)) {
      const frame = frameOf(drawn)
      const laid = (places: readonly Place[], own: Frame) => places.map(own)
      expect(
        drawn.lines.map(({ length }) => length),
        `${size}: values that each line joins`,
      ).toEqual(reference.lines.map(({ length }) => length))
      expectSame(laid(drawn.lines.flat(), frame), laid(reference.lines.flat(), wanted), `${size}: line`)
      expectSame(laid(drawn.path, frame), laid(reference.path, wanted), `${size}: way`)
      expectSame(laid(drawn.target, frame), laid(reference.target, wanted), `${size}: target`)
      expectSame(laid(drawn.stems, frame), laid(reference.stems, wanted), `${size}: stem`)
      const at = (breaks: readonly number[], own: Frame) => breaks.map((x): Place => [own([x, 0])[0], 0])
      expectSame(at(drawn.breaks, frame), at(reference.breaks, wanted), `${size}: break`)
      // A slide marks the values that no line reaches, and so must all; a page and a card mark others too.
      for (const alone of course.stems ? [] : laid(reference.values, wanted))
        expect(
          drawn.values.some((value) => near(frame(value), alone)),
          `${size}: a value by itself at ${alone.join()}`,
        ).toBe(true)
    }
  })
})

it('a page writes every year and every tick of its axes where there is room for them', async () => {
  const found = courses.find(({ course: { runs, path } }) => {
    const span = (path.at(-1)?.day ?? 0) - (path[0]?.day ?? 0)
    return span > 4 * 365 && span < 8 * 365 && runs.some(({ dots }) => dots.some(({ observation }) => observation.period.frequency === 'A'))
  })
  if (!found) throw new Error('no such course')
  const model = trendModel(found.course, 'page')
  const { container } = render(<div style={{ width: 1000 }}>{<TrendChart data={model} words={WORDS} height={330} />}</div>)
  await waitFor(() => expect(container.querySelector('[data-chart-ready]')).not.toBeNull())
  const texts = Array.from(container.querySelectorAll('text'), (text) => text.textContent ?? '')
  for (const tick of model.scale.ticks) expect(texts).toContain(String(tick))
  const years = [...new Set(texts.filter((text) => /^20\d\d$/.test(text)).map(Number))]
  expect(years.length).toBeGreaterThan(3)
  expect(years.map((year) => year - (years[0] ?? 0))).toEqual(years.map((_, at) => at))
})

it('every telling case is found in one data set at least', () => {
  expect(new Set(examples.map(({ what }) => what))).toEqual(new Set(Object.keys(TELLING)))
})
