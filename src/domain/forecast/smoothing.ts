/**
 * Exponential smoothing in error-correction form (Hyndman and Athanasopoulos, Forecasting: principles and practice, ch. 7 of
 * the first edition; Gardner and McKenzie 1985 for the damped trend). Simple smoothing has trend, beta 0; Holt has phi 1.
 */
export interface SmoothingParameters {
  readonly alpha: number
  /** Trend smoothing, beta star in the book; R's `ets` reports alpha times this. */
  readonly beta: number
  /** Damping of the trend; 1 keeps it. */
  readonly phi: number
  /** State before the first observation. */
  readonly level: number
  readonly trend: number
}

export interface Smoothed {
  /** State after the last observation. */
  readonly level: number
  readonly trend: number
  /** Forecast of each observation from those before it. */
  readonly fitted: readonly number[]
  /** Trend after each observation. */
  readonly trends: readonly number[]
  readonly sse: number
}

export function smooth(y: readonly number[], { alpha, beta, phi, level: level0, trend: trend0 }: SmoothingParameters): Smoothed {
  let level = level0
  let trend = trend0
  let sse = 0
  const fitted: number[] = []
  const trends: number[] = []
  for (const value of y) {
    const expected = level + phi * trend
    const error = value - expected
    fitted.push(expected)
    sse += error * error
    level = expected + alpha * error
    trend = phi * trend + alpha * beta * error
    trends.push(trend)
  }
  return { level, trend, fitted, trends, sse }
}

/** Forecast so many steps after the last observation. */
export function smoothedAhead({ level, trend }: Pick<Smoothed, 'level' | 'trend'>, phi: number, steps: number): number {
  const reach = phi === 1 ? steps : (phi * (1 - phi ** steps)) / (1 - phi)
  return level + reach * trend
}
