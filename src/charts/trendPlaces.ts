import type { Day } from '../domain/day.ts'
import type { DatedValue } from '../domain/methods/scheduleOutcome.ts'
import type { Box } from './placeLabels.ts'
import type { TrendModel } from './trendModel.ts'

/** Where days and values lie in the picture. */
export interface TrendPlaces {
  readonly area: Box
  readonly x: (day: number) => number
  readonly y: (value: number) => number
}

/** A model's axes laid over a part of the picture. A single day stands in the middle. */
export function placesIn({ from, to, scale }: Pick<TrendModel, 'from' | 'to' | 'scale'>, area: Box): TrendPlaces {
  return {
    area,
    x: (day) => area.x + (to === from ? 0.5 : (day - from) / (to - from)) * area.width,
    y: (value) => area.y + area.height - ((value - scale.from) / (scale.to - scale.from || 1)) * area.height,
  }
}

/** Points of an SVG polyline. */
export function pointsOf({ x, y }: TrendPlaces, line: readonly DatedValue[]): string {
  return line.map(({ day, value }) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
}

/** An event stands on the line where one runs at that time, else on the axis. */
export function eventHeight({ runs }: Pick<TrendModel, 'runs'>, day: Day, { area, y }: TrendPlaces): number {
  for (const joined of runs.flatMap(({ strands }) => strands)) {
    const after = joined.findIndex((dot) => dot.day >= day)
    const next = joined[after]
    const previous = joined[Math.max(0, after - 1)]
    if (!next || !previous || previous.day > day) continue
    const share = next.day === previous.day ? 0 : (day - previous.day) / (next.day - previous.day)
    return y(previous.value + share * (next.value - previous.value))
  }
  return area.y + area.height - 14
}
