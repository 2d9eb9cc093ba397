import type { Period } from '../period.ts'
import type { Point } from '../verdict.ts'
import type { ForecastModelId } from './models.ts'

/** A forecast from fewer is a guess (不足6期，不作预测): model and error would both be fitted to the same few values. */
export const LEAST_POINTS = 6

/** What is longer ago is not fitted and not tried: of a daily series this is most of a year, and the work stays the same however long it is. */
export const MOST_POINTS = 300

/** Share of such forecasts that their interval should cover. */
export const FORECAST_SHARE = 0.8

/** Why there is no forecast. Each has its sentence in i18n. */
export const FORECAST_REFUSALS = ['tooFewPoints', 'tooFewSinceBreak', 'irregularSpacing', 'notNumbers'] as const
export type ForecastRefusal = (typeof FORECAST_REFUSALS)[number]

/** Why no chance of reaching the target is stated. */
export const CHANCE_REFUSALS = ['noTarget', 'noDeadline', 'alreadyDue', 'tooFarAhead', 'noPastErrors'] as const
export type ChanceRefusal = (typeof CHANCE_REFUSALS)[number]

export interface ForecastPoint {
  readonly period: Period
  readonly value: number
  /** Ends of the interval that 80 % of such forecasts should cover, clipped to the natural limits. */
  readonly lower: number
  readonly upper: number
}

/** A number to be reached, or bounds to be within, by the end of a period. */
export type ForecastTarget = { readonly due: Period | null } & (
  | { readonly value: number; readonly direction: 'up' | 'down' }
  | { readonly min: number | null; readonly max: number | null }
)

export interface ForecastRequest {
  /** Ordered, one a period. */
  readonly points: readonly Point[]
  /** First periods of new definitions: the forecast sees nothing before the newest of them. */
  readonly breaks: readonly Period[]
  readonly target: ForecastTarget | null
  readonly naturalMin: number | null
  readonly naturalMax: number | null
}

/** A forecast made with what was known a year before the latest value, beside what came. */
export interface Hindcast {
  readonly model: ForecastModelId
  /** Last period it knew. */
  readonly from: Period
  readonly points: readonly (ForecastPoint & { readonly actual: number; readonly inside: boolean })[]
}

/** The newest values, which one straight line holds: what a trend rests on, so that its words name it. */
export interface Stretch {
  readonly from: Period
  readonly to: Period
  readonly count: number
  /** Some values before it were left behind at a turn. */
  readonly turned: boolean
}

/** What is forecast of a series, without the look back. */
export interface Projection {
  readonly ok: true
  readonly model: ForecastModelId
  readonly parameters: Readonly<Record<string, number>>
  readonly stretch: Stretch
  readonly points: readonly ForecastPoint[]
  /** Mean absolute error of each model, and of "no change", in rolling forecasts of the series itself. */
  readonly errors: Readonly<Record<ForecastModelId | 'unchanged', number>>
  /** How many pasts were forecast from, and how many values were used. */
  readonly origins: number
  readonly used: number
  /** Values that could have been taken; more than `used` of a long series. */
  readonly known: number
  /** The last period that ends by the target's date, and whether the forecast itself has reached the target then; null where none is stated for it. */
  readonly atDue: { readonly point: ForecastPoint; readonly reached: boolean } | null
  /** Probability, 0 to 1, that this period ends with the target reached. */
  readonly chance: number | null
  readonly chanceRefusal: ChanceRefusal | null
}

export interface Forecast extends Projection {
  /** Null where a year ago there were too few values. */
  readonly yearAgo: Hindcast | null
}

export interface NoForecast {
  readonly ok: false
  readonly reason: ForecastRefusal
  /** Usable values there are, of the least there must be. */
  readonly have: number
  readonly need: number
}
