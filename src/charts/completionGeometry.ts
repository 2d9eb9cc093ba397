import type { IndicatorAssessment, IndicatorSeries, SeriesPoint } from '../domain/assess/types.ts'
import type { Day } from '../domain/day.ts'
import type { Indicator } from '../domain/indicator.ts'
import { maybePeriod } from '../domain/period.ts'
import type { MiniPoint } from './MiniSeries.tsx'
import type { RulerDot, RulerGeometry } from './rulerGeometry.ts'

export interface CompletionGeometry {
  readonly geometry: RulerGeometry
  /** The way it should have gone: even over time, or by the plan's dated values. */
  readonly path: readonly MiniPoint[]
}

interface Axis {
  readonly from: Day
  readonly to: Day
}

const within = (share: number) => Math.min(1, Math.max(0, share))

/** Completion over time on one scale of 0 to 100 % for all panels; null where there is no way from a baseline to a target. */
export function completionGeometry(of: IndicatorAssessment, series: IndicatorSeries, axis: Axis): CompletionGeometry | null {
  const pair = of.decidingPair
  const target = pair?.targetValue ?? null
  if (!pair?.baseline || !pair.deadline || target === null || target === pair.baseline.value) return null
  const { value: base, period } = pair.baseline
  const x = (day: Day) => within((day - axis.from) / (axis.to - axis.from))
  const done = (value: number) => within((value - base) / (target - base))
  const dot = ({ observation: { value, period: at, confidence } }: SeriesPoint): RulerDot[] =>
    value === null || at.end < period.end ? [] : [{ x: x(at.end), y: done(value), confidence }]
  const runs = series.segments.map((segment) => ({ line: segment.line, dots: segment.points.filter((point) => point.usable).flatMap(dot) }))
  const dots = runs.flatMap((run) => run.dots)
  const exponent = pair.target.unit.exponent - of.indicator.unit.exponent
  const steps = (pair.target.plan ?? []).flatMap((step) => {
    const at = maybePeriod(step.period)
    return at ? [{ x: x(at.end), y: done(step.value * 10 ** exponent) }] : []
  })
  return {
    geometry: {
      dots,
      lines: runs.filter((run) => run.line && run.dots.length > 1).map((run) => run.dots),
      stems: false,
      breaks: series.segments.slice(1).flatMap((segment) => segment.points.slice(0, 1).map((point) => x(point.observation.period.start))),
      crowded: dots.length > 6,
      target: null,
    },
    path: [{ x: x(period.end), y: 0 }, ...steps, { x: x(pair.deadline.end), y: 1 }],
  }
}

/** One time axis for all panels: from the first baseline to the last deadline. */
export function completionAxis(
  indicators: readonly IndicatorAssessment[],
  seriesOf: (indicator: Indicator) => IndicatorSeries,
  today: Day,
): Axis {
  const pairs = indicators.flatMap((each) => (each.decidingPair ? [each.decidingPair] : []))
  const starts = pairs.flatMap(({ baseline }) => (baseline ? [baseline.period.end] : []))
  const ends = pairs.flatMap(({ deadline }) => (deadline ? [deadline.end] : []))
  const first = indicators.flatMap(({ indicator }) =>
    seriesOf(indicator)
      .observations.slice(0, 1)
      .map(({ period }) => period.end),
  )
  const least = (days: readonly Day[], other: Day) => days.reduce((a, b) => (b < a ? b : a), other)
  const most = (days: readonly Day[], other: Day) => days.reduce((a, b) => (b > a ? b : a), other)
  return { from: least(starts.length > 0 ? starts : first, today), to: most(ends, today) }
}
