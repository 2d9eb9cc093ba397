import type { IndicatorSeries, SeriesPoint } from '../domain/assess/types.ts'
import { dayOf, type Day } from '../domain/day.ts'
import type { Confidence } from '../domain/observation.ts'

/** A release on the ruler: x from 0 (2019) to 1 (today), y from 0 (zero) to 1 (the row's own maximum). */
export interface RulerDot {
  readonly x: number
  readonly y: number
  readonly confidence: Confidence
}

export interface RulerGeometry {
  readonly dots: readonly RulerDot[]
  /** Runs of dots that a line may join: three or more values of one definition. */
  readonly lines: readonly (readonly RulerDot[])[]
  /** Counts of batches: a stem from zero each, no line. */
  readonly stems: boolean
  /** Where the definition changed. */
  readonly breaks: readonly number[]
  /** Line and last dot only, where dots would run into each other. */
  readonly crowded: boolean
  /** Height of a target and of its deadline, where one is drawn. */
  readonly target: { readonly x: number; readonly y: number } | null
}

export const RULER_FROM = dayOf(2019, 1, 1)
const MOST_DOTS = 14

export interface RulerAxis {
  readonly from: Day
  readonly to: Day
}

/** Geometry of the release ruler (DESIGN section 4.1b). Heights start at zero and fill the row; they say nothing across rows. */
export function rulerGeometry(
  series: IndicatorSeries,
  axis: RulerAxis,
  target?: { readonly value: number; readonly at: Day },
): RulerGeometry {
  const values = series.segments.flatMap((segment) => segment.points.map((point) => point.observation.value ?? 0))
  const top = Math.max(...values.map(Math.abs), Math.abs(target?.value ?? 0), Number.MIN_VALUE)
  const x = (day: Day) => Math.min(1, Math.max(0, (day - axis.from) / (axis.to - axis.from)))
  const dot = ({ observation }: SeriesPoint): RulerDot[] =>
    observation.value === null || observation.period.end < axis.from
      ? []
      : [{ x: x(observation.period.end), y: Math.max(0, observation.value) / top, confidence: observation.confidence }]
  const dots = series.segments.flatMap((segment) => segment.points.flatMap(dot))
  const stems = series.indicator.reading === 'batch'
  const lines = stems
    ? []
    : series.segments.filter((segment) => segment.line).map((segment) => segment.points.filter((point) => point.usable).flatMap(dot))
  const breaks = series.segments.slice(1).flatMap((segment) => segment.points.slice(0, 1).map((point) => x(point.observation.period.start)))
  return {
    dots,
    lines: lines.filter((line) => line.length > 1),
    stems,
    breaks,
    crowded: dots.length > MOST_DOTS,
    target: target ? { x: x(target.at), y: Math.max(0, target.value) / top } : null,
  }
}
