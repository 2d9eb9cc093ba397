import type { Period } from '../domain/period.ts'
import type { Status } from '../domain/status.ts'
import type { CourseTarget } from '../domain/course/course.ts'
import type { CourseDot } from '../domain/course/values.ts'
import type { ForecastStep } from './trendModel.ts'

/** What stands at one day of the plot. */
export interface TrendMoment {
  readonly dot: CourseDot | null
  readonly forecast: ForecastStep | null
  readonly target: CourseTarget | null
}

/** Every word and number of a trend. A text that is null is not drawn. */
export interface TrendWords {
  /** Name of the plot for those who do not see it. */
  readonly label: string
  readonly axis: (period: Period, withYear: boolean) => string
  /** The unit stands at the top tick only. */
  readonly tick: (value: number, top: boolean) => string
  readonly actual: string
  readonly target: (target: CourseTarget) => readonly string[]
  readonly path: string
  /** For a narrow plot. */
  readonly pathShort: string
  readonly gap: string | null
  /** Status in whose colour the gap is drawn. */
  readonly tone: Status | null
  readonly forecast: readonly string[]
  readonly forecastShort: string
  readonly forecastPeriod: string
  readonly today: string
  readonly break: string
  readonly stopped: string | null
  /** Title, then lines, of what the pointer or the arrow keys are at; read aloud. */
  readonly moment: (moment: TrendMoment) => { readonly title: string; readonly lines: readonly string[] }
}
