import type { Box } from './placeLabels.ts'

/** Where days and values lie in the picture. */
export interface TrendPlaces {
  readonly area: Box
  readonly x: (day: number) => number
  readonly y: (value: number) => number
}
