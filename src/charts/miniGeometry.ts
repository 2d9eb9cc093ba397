import type { IndicatorSeries } from '../domain/assess/types.ts'
import { valuesOf, type CourseDot, type CourseValues } from '../domain/course/values.ts'
import { dayOf, type Day } from '../domain/day.ts'
import type { Confidence } from '../domain/observation.ts'

/** A place in a small picture, in shares of it: x from its left to its right, y from its foot to its top. */
export interface MiniPoint {
  readonly x: number
  readonly y: number
}

export interface MiniDot extends MiniPoint {
  readonly firmness: Confidence
}

/** What a small picture draws of the values themselves. */
export interface MiniGeometry {
  readonly dots: readonly MiniDot[]
  /** Runs of dots that a line joins. */
  readonly lines: readonly (readonly MiniDot[])[]
  /** Counts of batches: a stem from zero each, no line. */
  readonly stems: boolean
  /** Where the definition changed. */
  readonly breaks: readonly number[]
  /** Line and last dot only, where dots would run into each other. */
  readonly crowded: boolean
}

export interface MiniAxis {
  readonly from: Day
  readonly to: Day
}

/** Share of an axis at which a day lies, kept within it. */
export function shareOf({ from, to }: MiniAxis, day: Day): number {
  return Math.min(1, Math.max(0, (day - from) / (to - from)))
}

/** A course in a small picture: `heightOf` is the height of a value, and `since` the first day that is drawn. Above `most` dots it is crowded. */
export function toMini(
  { runs, breaks, stems }: CourseValues,
  axis: MiniAxis,
  heightOf: (value: number) => number,
  most = 14,
  since = axis.from,
): MiniGeometry {
  const placed = (dots: readonly CourseDot[]): readonly MiniDot[] =>
    dots.filter(({ day }) => day >= since).map((dot) => ({ x: shareOf(axis, dot.day), y: heightOf(dot.value), firmness: dot.firmness }))
  const dots = runs.flatMap((run) => placed(run.dots))
  return {
    dots,
    lines: runs.flatMap((run) => run.strands.map(placed)).filter((line) => line.length > 1),
    stems,
    breaks: breaks.map(({ day }) => shareOf(axis, day)),
    crowded: dots.length > most,
  }
}

/** Dots that are drawn: where they would run into each other, the last one and those that no line reaches. */
export function shownDots({ dots, lines, crowded }: MiniGeometry): readonly MiniDot[] {
  if (!crowded) return dots
  const onLine = new Set(lines.flat().map(({ x }) => x))
  return dots.filter((dot, at) => at === dots.length - 1 || !onLine.has(dot.x))
}

/** Heights from zero to the largest of the values: they say nothing across rows. */
export function heightFromZero(values: readonly { readonly value: number }[]): (value: number) => number {
  const top = Math.max(...values.map(({ value }) => Math.abs(value)), Number.MIN_VALUE)
  return (value) => Math.max(0, value) / top
}

export const RULER_FROM = dayOf(2019, 1, 1)

/** The release ruler of a row: the values alone, on the time axis of all rows. */
export function rulerGeometry(series: IndicatorSeries, axis: MiniAxis): MiniGeometry {
  const values = valuesOf(series, axis.to)
  return toMini(values, axis, heightFromZero(values.runs.flatMap(({ dots }) => dots)))
}
