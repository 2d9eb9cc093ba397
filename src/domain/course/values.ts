import { LINE_FROM } from '../assess/indicatorSeries.ts'
import type { IndicatorSeries, SeriesPoint } from '../assess/types.ts'
import type { Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import type { Confidence, Observation } from '../observation.ts'
import { periodAt, shiftPeriod } from '../period.ts'
import type { Text } from '../text.ts'

/** One value of a course. */
export interface CourseDot {
  /** End of its period; the day of the reading while the period runs, as it is judged. */
  readonly day: Day
  /** In the indicator's unit. */
  readonly value: number
  readonly observation: Observation
  /** May be joined and compared. */
  readonly usable: boolean
  /** How firm it is: its confidence, and no more than medium while it is provisional, estimated or imputed. Low is never joined. */
  readonly firmness: Confidence
  /** Only dots of one line are of periods that can be compared (`accumulation.ts`). */
  readonly line: string
}

/** Values of one definition and of periods of one length, oldest first. */
export interface CourseRun {
  readonly dots: readonly CourseDot[]
  /** The dots that one line joins; empty where none may: fewer than three usable values, mixed counters, batches counted one by one. */
  readonly joined: readonly CourseDot[]
  /** The same in the pieces that are drawn: nothing is drawn over a period that should have a value and has none. */
  readonly strands: readonly (readonly CourseDot[])[]
}

/** Where the definition changed. */
export interface CourseBreak {
  /** First day of the new definition. */
  readonly day: Day
  readonly reason: Text | null
}

type Series = Pick<IndicatorSeries, 'indicator' | 'segments'>

/** SDMX CL_OBS_STATUS: provisional, estimated, imputed. */
const UNSETTLED = 'PEI'

/** Periods of one length by themselves: what flowed since January has a line for each year, never joined to whole years. */
function byLine({ points }: Series['segments'][number]): readonly Series['segments'][number]['points'][] {
  const lines = new Map<string, SeriesPoint[]>()
  for (const point of points) lines.set(point.line, [...(lines.get(point.line) ?? []), point])
  return [...lines.values()]
}

/** Whether a period with a value of its own lies between two values, by how often one is due. Unknown where no calendar is, or for values of other lengths. */
function isMissingBetween(before: CourseDot, after: CourseDot, frequency: Indicator['frequency']): boolean {
  if (frequency === 'unknown') return false
  const periods = [before, after].map(({ observation: { period } }) => period)
  // A dated reading inside a period stands for it.
  if (periods.some((period) => period.frequency !== frequency && period.frequency !== 'D')) return false
  const [first, last] = periods.map((period) => periodAt(period.end, frequency))
  return first !== undefined && last !== undefined && shiftPeriod(first, 1).end < last.end
}

function strandsOf(joined: readonly CourseDot[], frequency: Indicator['frequency']): readonly (readonly CourseDot[])[] {
  const strands: CourseDot[][] = []
  for (const [at, dot] of joined.entries()) {
    const before = joined[at - 1]
    if (before && !isMissingBetween(before, dot, frequency)) strands.at(-1)?.push(dot)
    else strands.push([dot])
  }
  return strands
}

function dotsOf({ points }: Pick<Series['segments'][number], 'points'>, asOf: Day): readonly CourseDot[] {
  return points.flatMap(({ observation, usable, line }) => {
    const { value, period, status, confidence } = observation
    if (value === null) return []
    const firmness = confidence === 'high' && UNSETTLED.includes(status) ? 'medium' : confidence
    return { day: period.end > asOf ? asOf : period.end, value, observation, usable, firmness, line }
  })
}

/** What an indicator's values are, apart from any target. */
export interface CourseValues {
  /** One run a definition and length of period, oldest first. Two runs are never joined, and a value that was not reported is not there. */
  readonly runs: readonly CourseRun[]
  /** First days of every definition but the first. */
  readonly breaks: readonly CourseBreak[]
  /** Counts of batches: a stem from zero for each value instead of a line. */
  readonly stems: boolean
}

/** Values by definition, with what may be joined, as known on a day. */
export function valuesOf({ indicator, segments }: Series, asOf: Day): CourseValues {
  const stems = indicator.reading === 'batch'
  return {
    runs: segments.flatMap((segment) =>
      byLine(segment).map((points) => {
        const dots = dotsOf({ points }, asOf)
        const usable = dots.filter((dot) => dot.usable)
        const joined = segment.line && !stems && usable.length >= LINE_FROM ? usable : []
        return { dots, joined, strands: strandsOf(joined, indicator.frequency) }
      }),
    ),
    breaks: segments
      .slice(1)
      .flatMap(({ points, reason }) => points.slice(0, 1).map(({ observation }) => ({ day: observation.period.start, reason }))),
    stems,
  }
}

/** Whether the period of a value has not ended. */
export const isRunning = ({ day, observation }: CourseDot): boolean => observation.period.end > day
