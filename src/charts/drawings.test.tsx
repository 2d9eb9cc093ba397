import type { ReactNode } from 'react'
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day, judgedExample } from '../domain/assess/exampleData.ts'
import { courseOf, type Course } from '../domain/course/course.ts'
import { cardAxis, cardGeometry } from './cardGeometry.ts'
import { DrawerTrend } from './DrawerTrend.tsx'
import { MiniSeries } from './MiniSeries.tsx'
import { SlideTrend } from './SlideTrend.tsx'
import { placesIn } from './trendPlaces.ts'
import { trendModel } from './trendModel.ts'
import { TrendTarget } from './TrendTarget.tsx'

// What stands in the picture itself, in the sizes that are plain SVG; tests/trends.test.ts compares the models of all sizes.

const TODAY = day('2026-11-23')

/** Five values, the fourth of them low in confidence, on a planned way from 20 to 100. */
function plannedCourse(): Course {
  const rows = [aRow('2024', 20), aRow('2025-03', 26), aRow('2025', 44), aRow('2026-03', 70, { confidence: 'low' }), aRow('2026-06', 60)]
  const target = aTarget({ baseline: { value: 20, period: '2024' }, plan: [{ period: '2025', value: 40 }] })
  const catalog = aCatalog({ indicators: [anIndicator()], targets: [target] })
  const { of, series } = judgedExample(catalog, aTable(...rows), { asOf: TODAY, today: TODAY })
  return courseOf(of, series, TODAY)
}

type Corner = readonly [x: number, y: number]

/** Corners in shares of the way from the first to the last: what is the same in every size. */
function shares(points: readonly Corner[]): readonly Corner[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  return points.map(([x, y]) => [(x - first[0]) / (last[0] - first[0]), (y - first[1]) / (last[1] - first[1])])
}

/** Corners of a line as it stands in the picture. */
function corners(container: Element, mark: string): readonly Corner[] {
  const points = container.querySelector(`polyline[data-mark="${mark}"]`)?.getAttribute('points') ?? ''
  return shares(points.split(' ').map((point): Corner => [Number(point.split(',')[0]), Number(point.split(',')[1])]))
}

const places = (line: Course['path']) => shares(line.map(({ day: at, value }): Corner => [at, value]))

/** Within a hundredth: positions are rounded to tenths of a pixel. */
function expectNear(found: readonly Corner[], wanted: readonly Corner[]) {
  expect(found).toHaveLength(wanted.length)
  found.flat().forEach((share, at) => expect(Math.abs(share - (wanted.flat()[at] ?? Number.NaN))).toBeLessThan(0.01))
}

describe('a course drawn in several sizes', () => {
  const course = plannedCourse()
  const drawings: Readonly<Record<string, ReactNode>> = {
    slide: (
      <SlideTrend
        model={trendModel(course, 'slide')}
        words={{ label: '', axis: ({ id }) => id, tick: String, unit: '', latest: '60', target: '目标100', expected: '序时应达54.9' }}
      />
    ),
    drawer: (
      <DrawerTrend
        model={trendModel(course, 'drawer')}
        status="onTrack"
        words={{ label: '', latest: '60', target: '100', times: ['2024', '2027'] }}
      />
    ),
    card: <MiniSeries geometry={cardGeometry(course, cardAxis([course], TODAY))} now={0.9} label="" />,
  }

  it.each(Object.entries(drawings))('goes the planned way on a %s, joins what may be joined, and ends at the target', (_size, drawing) => {
    const { container } = render(drawing)
    expectNear(corners(container, 'path'), places(course.path))
    expectNear(corners(container, 'line'), places(course.runs.flatMap((run) => run.strands.flat())))
    expect(container.querySelectorAll('[data-mark="target"]')).toHaveLength(1)
  })

  it('enters a card that begins later than its way at the height that the way has by then', () => {
    const target = aTarget({ baseline: { value: 0, period: '2004' }, value: { kind: 'number', value: 100 }, period: '2024' })
    const early = judgedExample(aCatalog({ indicators: [anIndicator()], targets: [target] }), aTable(aRow('2021', 60), aRow('2022', 70)), {
      asOf: TODAY,
      today: TODAY,
    })
    const way = courseOf(early.of, early.series, TODAY)
    const { path } = cardGeometry(way, cardAxis([way], TODAY))
    expect(path.map(({ x }) => x)).toEqual([0, expect.any(Number)])
    expect(path.map(({ y }) => Math.round(y * 100))).toEqual([50, 100])
  })

  it('shows bounds to stay within as a band, on page, slide and drawer alike', () => {
    const bounds = aTarget({ direction: 'maintain', value: { kind: 'range', min: 95, max: null } })
    const { of, series } = judgedExample(aCatalog({ targets: [bounds] }), aTable(aRow('2024', 96), aRow('2025', 97)), {
      asOf: TODAY,
      today: TODAY,
    })
    const model = trendModel(courseOf(of, series, TODAY), 'slide')
    const places = placesIn(model, { x: 0, y: 0, width: 100, height: 100 })
    const { container } = render(
      <svg>
        {model.targets.map((target) => (
          <TrendTarget key={target.id} target={target} level places={places} size={4} line="" diamond="" band="" />
        ))}
      </svg>,
    )
    const band = container.querySelector('[data-mark="band"]')
    expect([band?.getAttribute('y'), Number(band?.getAttribute('height'))]).toEqual(['0', places.y(95)])
  })

  it('says the expected value on the slide, where the way is', () => {
    const { container } = render(drawings['slide'])
    expect(container).toHaveTextContent('序时应达54.9')
    expect(container.querySelector('[data-mark="expected"]')).not.toBeNull()
  })
})
