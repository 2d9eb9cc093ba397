import type { IndicatorAssessment, IndicatorSeries } from '../../domain/assess/types.ts'
import type { Day } from '../../domain/day.ts'
import type { Period } from '../../domain/period.ts'

/** A point in shares of the plot: x in time from the left, y in value from the bottom. */
export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Trend {
  readonly lines: readonly (readonly Spot[])[]
  /** Values that no line joins. */
  readonly dots: readonly Spot[]
  readonly last: Spot
  readonly lastPeriod: Period
  readonly first: { readonly period: Period; readonly value: number }
  /** From the baseline, over planned steps, to the target. */
  readonly path: readonly Spot[]
  readonly target: Spot | null
  readonly low: number
  readonly high: number
  readonly deadline: Period | null
}

interface Valued {
  readonly day: Day
  readonly value: number
}

/** Values and the way to the target on one time axis; null with no value. The scale fits what is drawn and is printed beside it. */
export function trendOf({ decidingPair: pair, latest }: IndicatorAssessment, { segments }: IndicatorSeries): Trend | null {
  const usable = segments.map((segment) => ({
    line: segment.line,
    points: segment.points.flatMap(({ observation: { value, period } }) => (value === null ? [] : [{ day: period.end, value, period }])),
  }))
  const all = usable.flatMap(({ points }) => points)
  const [first] = all
  if (!first || !latest) return null
  const way = pathOf(pair)
  const days = [...all, ...way].map(({ day }) => day)
  const values = [...all, ...way].map(({ value }) => value)
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const [low, high] = bounds(values)
  const at = ({ day, value }: Valued): Spot => ({ x: to === from ? 0.5 : (day - from) / (to - from), y: (value - low) / (high - low) })
  const joined = usable.filter(({ line }) => line)
  return {
    lines: joined.map(({ points }) => points.map(at)),
    dots: usable.filter(({ line }) => !line).flatMap(({ points }) => points.map(at)),
    last: at({ day: latest.period.end, value: latest.value }),
    lastPeriod: latest.period,
    first: { period: first.period, value: first.value },
    path: way.map(at),
    target: way.length > 1 ? at(way.at(-1) ?? first) : null,
    low,
    high,
    deadline: pair?.deadline ?? null,
  }
}

/** A little air above and below, so that no line runs along the edge. */
function bounds(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = (high - low || Math.abs(high) || 1) * 0.08
  return [low - air, high + air]
}

function pathOf(pair: IndicatorAssessment['decidingPair']): readonly Valued[] {
  if (!pair?.baseline || !pair.deadline || pair.targetValue === null) return []
  return [
    { day: pair.baseline.period.end, value: pair.baseline.value },
    { day: pair.deadline.end, value: pair.targetValue },
  ]
}
