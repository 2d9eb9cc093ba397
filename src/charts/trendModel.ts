import type { Course, CourseTarget } from '../domain/course/course.ts'
import type { CourseDot } from '../domain/course/values.ts'
import type { Day } from '../domain/day.ts'
import type { ForecastPoint } from '../domain/forecast/forecastTypes.ts'
import { scaleOf, tightScale, type Scale } from './scale.ts'

/** How large a trend is drawn with axes of its own; smaller ones share theirs (`cardGeometry.ts`). */
export type TrendSize = 'page' | 'slide' | 'drawer'

/** What a size has room for. The course is the same in all. */
const ROOM: Readonly<Record<TrendSize, { readonly everything: boolean; readonly ticks: boolean }>> = {
  /** All targets, today, forecast and events. */
  page: { everything: true, ticks: true },
  slide: { everything: false, ticks: true },
  drawer: { everything: false, ticks: false },
}

export interface ForecastStep {
  readonly day: Day
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** A course with the axes of its picture. */
export interface TrendModel extends Course {
  /** Those that are drawn. */
  readonly targets: readonly CourseTarget[]
  /** Values that a drawn line reaches; each of the others has a mark of its own, however many there are. */
  readonly onLines: ReadonlySet<CourseDot>
  readonly forecast: readonly ForecastStep[]
  /** Numbered by time. */
  readonly events: readonly { readonly day: Day; readonly number: number }[]
  readonly from: Day
  readonly to: Day
  /** All values are of quarters or shorter periods. */
  readonly monthly: boolean
  readonly scale: Scale
}

export interface TrendExtras {
  readonly forecast: readonly ForecastPoint[]
  /** Days of events, in order. */
  readonly events: readonly Day[]
}

const NOTHING: TrendExtras = { forecast: [], events: [] }

/** Heights that a target asks for: one, or one or two bounds. */
export function heightsOf({ goal }: CourseTarget): readonly number[] {
  return 'value' in goal ? [goal.value] : [goal.min, goal.max].filter((bound) => bound !== null)
}

/** All that a trend shows, as days and numbers on axes that hold it. */
export function trendModel(course: Course, size: TrendSize, { forecast, events }: TrendExtras = NOTHING): TrendModel {
  const { runs, path, expected, asOf, limits } = course
  const { everything, ticks } = ROOM[size]
  const targets = course.targets.filter(({ deciding }) => everything || deciding)
  const ahead = forecast.map(({ period, value, lower, upper }) => ({ day: period.end, value, lower, upper }))
  const dots = runs.flatMap((run) => run.dots)
  const shown = [...dots, ...path].map(({ day }) => day)
  const late = [...targets.flatMap(({ day }) => day ?? []), ...ahead.map(({ day }) => day)]
  const now = everything || shown.length === 0 ? [asOf] : []
  const heights = [
    ...[...dots, ...path, ...(expected ? [expected] : [])].map(({ value }) => value),
    ...targets.flatMap(heightsOf),
    ...ahead.flatMap(({ lower, upper }) => [lower, upper]),
  ]
  return {
    ...course,
    targets,
    onLines: new Set(runs.flatMap((run) => run.strands.filter((strand) => strand.length > 1).flat())),
    forecast: ahead,
    events: events.map((day, at) => ({ day, number: at + 1 })),
    from: [...shown, ...now].reduce((a, b) => (b < a ? b : a)),
    to: [...shown, ...late, ...now].reduce((a, b) => (b > a ? b : a)),
    monthly: dots.length > 0 && dots.every(({ observation }) => 'MWDQ'.includes(observation.period.frequency)),
    scale: ticks
      ? scaleOf(
          heights,
          runs.every((run) => run.joined.length === 0),
          limits,
        )
      : tightScale(heights),
  }
}
