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
