import { describe, expect, it } from 'vitest'
import { dayOf } from '../domain/day.ts'
import { lineObstacles, placeLabels, textWidth, type Label } from './placeLabels.ts'
import { scaleOf } from './scale.ts'
import { timeTicks } from './timeTicks.ts'

describe('a vertical scale', () => {
  it('starts at zero for points', () => {
    expect(scaleOf([1.42, 1.5], true).from).toBe(0)
  })

  it('may start above zero for a line that moves in the upper part', () => {
    const { from, to, ticks } = scaleOf([42, 54.1], false)
    expect(from).toBeGreaterThan(0)
    expect(from).toBeLessThanOrEqual(42)
    expect(to).toBeGreaterThanOrEqual(54.1)
    expect(ticks[0]).toBe(from)
    expect(ticks.at(-1)).toBe(to)
  })

  it('starts at zero for a line that begins near it', () => {
    expect(scaleOf([5, 300], false).from).toBe(0)
  })

  it('stays within natural limits where the values do', () => {
    expect(scaleOf([60, 99], false, { min: 0, max: 100 }).to).toBeLessThanOrEqual(100)
  })

  it.each([
    ['yes and no', [0, 1, 1], [0, 1]],
    ['none', [0], [0, 1]],
    ['one', [1], [0, 1]],
    ['a few things', [1, 3, 2], [0, 1, 2, 3]],
  ])('has no halves of what is counted one by one: %s', (_what, values, ticks) => {
    expect(scaleOf(values, true).ticks).toEqual(ticks)
  })

  it.each([[[]], [[0]], [[-3, -1]], [[7, 7, 7]], [[1e12, 2e12]], [[1e-9, 2e-9]]])('has ascending finite ticks for %j', (values) => {
    const { ticks, from, to } = scaleOf(values, false)
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.length).toBeLessThan(14)
    expect(ticks.every(Number.isFinite)).toBe(true)
    expect(to).toBeGreaterThan(from)
  })
})

describe('labels of a time axis', () => {
  it('stand at the ends of months for a short monthly series, with the year on the first of each', () => {
    const { kind, labels } = timeTicks(dayOf(2025, 8, 31), dayOf(2027, 12, 31), 6, true)
    expect(kind).toBe('months')
    expect(labels.map(({ period }) => period.id)).toEqual(['2025-12', '2026-06', '2026-12', '2027-06', '2027-12'])
    expect(labels.map(({ withYear }) => withYear)).toEqual([true, true, false, true, false])
  })

  it('stand in the middle of years otherwise, so that a value at the end of 2024 is not read as 2025', () => {
    const { kind, labels, marks } = timeTicks(dayOf(2021, 12, 31), dayOf(2026, 11, 23), 8, false)
    expect(kind).toBe('years')
    expect(labels.map(({ period }) => period.id)).toEqual(['2022', '2023', '2024', '2025', '2026'])
    expect(marks).toContain(dayOf(2024, 12, 31))
  })

  it('are no more than there is room for', () => {
    expect(timeTicks(dayOf(1990, 1, 1), dayOf(2026, 1, 1), 5, false).labels.length).toBeLessThanOrEqual(9)
  })
})

const label = (id: string, x: number, y: number): Label => ({
  id,
  lines: [id],
  x,
  y,
  size: 12,
  places: ['right', 'above', 'below', 'left'],
})
const bounds = { x: 0, y: 0, width: 300, height: 200 }

describe('labels', () => {
  it('take their first place where it is free', () => {
    const [placed] = placeLabels([label('实际', 20, 100)], bounds, [])
    expect(placed?.box.x).toBe(28)
    // Level with its point, in the middle of its height.
    expect(placed?.box.y).toBeCloseTo(100 - (12 * 1.3) / 2, 6)
  })

  it.each([
    ['above', 138, 80.4],
    ['below', 138, 104],
    ['left', 118, 92.2],
    ['leftAbove', 118, 80.4],
  ] as const)('stand %s of their point where that is their place', (place, x, y) => {
    const [placed] = placeLabels([{ ...label('实际', 150, 100), places: [place] }], bounds, [])
    expect(placed?.box.x).toBeCloseTo(x, 6)
    expect(placed?.box.y).toBeCloseTo(y, 6)
  })

  it('do not lie on each other', () => {
    const placed = placeLabels([label('目标80%', 150, 100), label('实际54%', 150, 104)], bounds, [])
    const [a, b] = placed.map(({ box }) => box)
    expect(a && b && (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y)).toBe(true)
  })

  it('stay inside the picture', () => {
    const [placed] = placeLabels([label('一个很长的标签', 290, 100)], bounds, [])
    expect(placed && placed.box.x + placed.box.width).toBeLessThanOrEqual(300)
  })

  it('keep off a line', () => {
    const line = lineObstacles([
      { x: 150, y: 100 },
      { x: 290, y: 100 },
    ])
    const [placed] = placeLabels([label('实际', 150, 100)], bounds, line)
    expect(placed?.box.y).not.toBeCloseTo(92.2, 1)
  })

  it('rather lie on a line than on a mark', () => {
    const everywhere = [{ x: 0, y: 0, width: 300, height: 200 }]
    const mark = { x: 160, y: 94, width: 12, height: 12 }
    const [free] = placeLabels([label('实际', 150, 100)], bounds, everywhere)
    const [placed] = placeLabels([label('实际', 150, 100)], bounds, everywhere, [mark])
    expect(free?.box.x).toBe(158)
    expect(placed?.box.x).not.toBe(158)
  })

  it('are measured: Han are square, Latin letters a little over half', () => {
    expect(textWidth('目标', 12)).toBe(24)
    expect(textWidth('80', 10)).toBeCloseTo(12)
  })
})
