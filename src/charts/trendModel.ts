import type { IndicatorAssessment, IndicatorSeries, PairAssessment, SeriesPoint } from '../domain/assess/types.ts'
import type { Day } from '../domain/day.ts'
import type { ForecastPoint } from '../domain/forecast/forecast.ts'
import { maybePeriod } from '../domain/period.ts'
import type { Observation } from '../domain/observation.ts'
import { scaleOf, type Scale } from './scale.ts'

export interface TrendDot {
  readonly day: Day
  readonly value: number
  readonly observation: Observation
  /** May be joined and compared. */
  readonly usable: boolean
  /** Provisional or estimated: drawn hollow. */
  readonly hollow: boolean
}

export interface TrendRun {
  readonly dots: readonly TrendDot[]
  /** Three or more values of one definition: a line joins the usable ones. */
  readonly line: boolean
}

export interface TrendTarget {
  readonly id: string
  readonly value: number
  /** Deadline; null where the document names none. */
  readonly day: Day | null
  readonly deciding: boolean
}

export interface TrendModel {
  readonly runs: readonly TrendRun[]
  /** First days of new definitions. */
  readonly breaks: readonly Day[]
  readonly targets: readonly TrendTarget[]
  /** From baseline to target, by plan or even over time; empty without a baseline. */
  readonly path: readonly { readonly day: Day; readonly value: number }[]
  readonly expected: { readonly day: Day; readonly value: number; readonly latest: number } | null
  readonly forecast: readonly { readonly day: Day; readonly value: number; readonly lower: number; readonly upper: number }[]
  readonly events: readonly { readonly day: Day; readonly number: number }[]
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** End of the newest value's period; null without values. */
  readonly last: TrendDot | null
  /** The line ends before today because nothing newer came: the time since is shown as missing. */
  readonly stopped: boolean
  readonly monthly: boolean
  readonly scale: Scale
}

export interface TrendRequest {
  readonly of: IndicatorAssessment
  readonly series: IndicatorSeries
  readonly today: Day
  readonly forecast: readonly ForecastPoint[]
  /** Days of events, in order. */
  readonly events: readonly Day[]
}

const HOLLOW = new Set(['P', 'E', 'I'])

function dotsOf(points: readonly SeriesPoint[], today: Day): readonly TrendDot[] {
  return points.flatMap(({ observation, usable }) => {
    const { value, period, status } = observation
    // A running period stands for today, as it does where it is judged.
    const day = period.end > today ? today : period.end
    return value === null ? [] : [{ day, value, observation, usable, hollow: HOLLOW.has(status) }]
  })
}

function pathOf(pair: PairAssessment | null, target: number | null, convert: number): TrendModel['path'] {
  if (!pair?.baseline || !pair.deadline || target === null || pair.verdict.completion === null) return []
  const { baseline, deadline } = pair
  const plan = (pair.target.plan ?? []).flatMap(({ period, value }) => {
    const day = maybePeriod(period)?.end ?? null
    return day === null ? [] : [{ day, value: value * convert }]
  })
  const steps = [{ day: baseline.period.end, value: baseline.value }, ...plan, { day: deadline.end, value: target }]
  return steps.toSorted((a, b) => a.day - b.day)
}

/** All that a trend shows, as days and numbers. */
export function trendModel({ of, series, today, forecast, events }: TrendRequest): TrendModel {
  const pair = of.decidingPair
  const runs = series.segments.map((segment) => ({ dots: dotsOf(segment.points, today), line: segment.line }))
  const dots = runs.flatMap((run) => run.dots)
  const last = dots.findLast((dot) => dot.usable) ?? dots.at(-1) ?? null
  const targets = of.pairs.flatMap((each): TrendTarget[] =>
    each.targetValue === null
      ? []
      : [{ id: each.target.id, value: each.targetValue, day: each.deadline?.end ?? null, deciding: each === pair }],
  )
  const exponent = pair ? pair.target.unit.exponent - of.indicator.unit.exponent : 0
  const path = pathOf(pair, pair?.targetValue ?? null, 10 ** exponent)
  const ahead = forecast.map(({ period, value, lower, upper }) => ({ day: period.end, value, lower, upper }))
  const expected =
    pair && pair.expectedValue !== null && last && path.length > 0 ? { day: last.day, value: pair.expectedValue, latest: last.value } : null
  const days = [...dots.map((dot) => dot.day), ...path.map((step) => step.day)]
  const late = [today, ...days, ...ahead.map(({ day }) => day), ...targets.flatMap(({ day }) => (day === null ? [] : [day]))]
  const heights = [...dots, ...targets, ...path, ...(expected ? [expected] : [])].map(({ value }) => value)
  const { indicator } = of
  return {
    runs,
    breaks: series.segments.slice(1).flatMap((segment) => segment.points.slice(0, 1).map(({ observation }) => observation.period.start)),
    targets,
    path,
    expected,
    forecast: ahead,
    events: events.map((day, at) => ({ day, number: at + 1 })),
    from: least(days, today),
    to: most(late, today),
    today,
    last,
    stopped: of.verdict.status === 'stale' && last !== null && last.day < today,
    monthly: dots.length > 0 && dots.every(({ observation }) => 'MWDQ'.includes(observation.period.frequency)),
    scale: scaleOf([...heights, ...ahead.flatMap(({ lower, upper }) => [lower, upper])], !runs.some((run) => run.line), {
      min: indicator.naturalMin,
      max: indicator.naturalMax,
    }),
  }
}

const least = (days: readonly Day[], other: Day): Day => days.reduce((a, b) => (b < a ? b : a), other)
const most = (days: readonly Day[], other: Day): Day => days.reduce((a, b) => (b > a ? b : a), other)
