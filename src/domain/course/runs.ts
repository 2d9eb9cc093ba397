import type { IndicatorSeries } from '../assess/types.ts'
import type { Day } from '../day.ts'
import type { Observation } from '../observation.ts'
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
  /** Medium in confidence, or provisional, estimated or imputed (SDMX CL_OBS_STATUS P, E, I): drawn hollow. */
  readonly hollow: boolean
  /** Low in confidence: drawn as a cross, never joined. */
  readonly lowConfidence: boolean
  /** Its period has not ended. */
  readonly running: boolean
}

/** Values of one definition, oldest first. */
export interface CourseRun {
  readonly dots: readonly CourseDot[]
  /** The dots that one line joins; empty where none may: fewer than three usable values, mixed counters, batches counted one by one. */
  readonly joined: readonly CourseDot[]
}

/** Where the definition changed. */
export interface CourseBreak {
  /** First day of the new definition. */
  readonly day: Day
  readonly reason: Text | null
}

type Series = Pick<IndicatorSeries, 'indicator' | 'segments'>

const HOLLOW: ReadonlySet<string> = new Set(['P', 'E', 'I'])

function dotsOf({ points }: Series['segments'][number], asOf: Day): readonly CourseDot[] {
  return points.flatMap(({ observation, usable }) => {
    const { value, period, status, confidence } = observation
    if (value === null) return []
    const running = period.end > asOf
    return {
      day: running ? asOf : period.end,
      value,
      observation,
      usable,
      hollow: confidence === 'medium' || HOLLOW.has(status),
      lowConfidence: confidence === 'low',
      running,
    }
  })
}

/** Whether its values are counts of batches, each with a stem of its own. */
export const hasStems = ({ indicator }: Series): boolean => indicator.reading === 'batch'

/** Values by definition, with what may be joined. Two runs are never joined, and a value that was not reported is not there. */
export function runsOf(of: Series, asOf: Day): readonly CourseRun[] {
  return of.segments.map((segment) => {
    const dots = dotsOf(segment, asOf)
    return { dots, joined: segment.line && !hasStems(of) ? dots.filter(({ usable }) => usable) : [] }
  })
}

/** First days of every definition but the first. */
export function breaksOf({ segments }: Series): readonly CourseBreak[] {
  return segments
    .slice(1)
    .flatMap(({ points, reason }) => points.slice(0, 1).map(({ observation }) => ({ day: observation.period.start, reason })))
}
