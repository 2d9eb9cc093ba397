import { scaleOf, type Scale } from '../../charts/scale.ts'
import { timeTicks, type TimeTicks } from '../../charts/timeTicks.ts'
import type { IndicatorSeries, PairAssessment } from '../../domain/assess/index.ts'
import type { Day } from '../../domain/day.ts'
import { maybePeriod } from '../../domain/period.ts'

export interface At {
  readonly day: Day
  readonly value: number
}

/** What a slide's line chart draws, in days and in the indicator's unit. */
export interface Trend {
  readonly from: Day
  readonly to: Day
  readonly scale: Scale
  readonly ticks: TimeTicks
  /** Runs that a line may join, and values that stand alone. */
  readonly lines: readonly (readonly At[])[]
  readonly dots: readonly At[]
  readonly latest: At | null
  /** The way it should have gone: by the plan's dated values, else even over time. */
  readonly path: readonly At[]
  readonly expected: At | null
  readonly target: At | null
  /** Bounds to be kept. */
  readonly bounds: readonly number[]
  readonly breaks: readonly Day[]
}

/** Labels of the time axis that fit at 24 pixels. */
const ROOM = 6

function pathOf({ baseline, deadline, targetValue, target }: PairAssessment): readonly At[] {
  if (!baseline || !deadline || targetValue === null) return []
  const start = { day: baseline.period.end, value: baseline.value }
  // A plan is given in the target's unit; it is drawn only where that is the indicator's, as its last step then is the target.
  const plan = (target.plan ?? []).flatMap((step): At[] => {
    const day = maybePeriod(step.period)?.end
    return day === undefined || day <= start.day ? [] : [{ day, value: step.value }]
  })
  const end = { day: deadline.end, value: targetValue }
  const sameUnit = target.value.kind === 'number' && target.value.value === targetValue
  return sameUnit && plan.length > 0 ? [start, ...plan.filter((step) => step.day < end.day), end] : [start, end]
}

function valuesOf(of: IndicatorSeries): { readonly lines: readonly (readonly At[])[]; readonly dots: readonly At[] } {
  const runs = of.segments.map((segment) => ({
    line: segment.line,
    points: segment.points.flatMap(({ observation: { value, period }, usable }): At[] =>
      value === null || !usable ? [] : [{ day: period.end, value }],
    ),
  }))
  return {
    lines: runs.filter((run) => run.line).map((run) => run.points),
    dots: runs.filter((run) => !run.line).flatMap((run) => run.points),
  }
}

/** Null where there is nothing to draw. */
export function trendOf(of: IndicatorSeries, pair: PairAssessment): Trend | null {
  const { lines, dots } = valuesOf(of)
  const values = [...lines.flat(), ...dots]
  if (values.length === 0) return null
  const latest = values.reduce((a, b) => (b.day >= a.day ? b : a))
  const path = pathOf(pair)
  const bounds = [pair.targetRange?.min, pair.targetRange?.max].flatMap((bound) => (bound === null || bound === undefined ? [] : [bound]))
  const all = [...values, ...path]
  const from = all.reduce((first, { day }) => (day < first ? day : first), latest.day)
  const to = all.reduce((last, { day }) => (day > last ? day : last), latest.day)
  const monthly = of.observations.some(({ period }) => period.frequency === 'M' || period.frequency === 'Q')
  const limits = { min: of.indicator.naturalMin, max: of.indicator.naturalMax }
  return {
    from,
    to,
    scale: scaleOf([...all.map(({ value }) => value), ...bounds], lines.length === 0, limits),
    ticks: timeTicks(from, to, ROOM, monthly),
    lines,
    dots,
    latest,
    path,
    expected: pair.expectedValue === null ? null : { day: latest.day, value: pair.expectedValue },
    target: path.at(-1) ?? null,
    bounds,
    breaks: of.segments.slice(1).flatMap((segment) => segment.points.slice(0, 1).map(({ observation }) => observation.period.start)),
  }
}
