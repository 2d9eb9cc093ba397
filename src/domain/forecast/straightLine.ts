import { studentQuantile } from './studentT.ts'

/** Ordinary least squares of y on x, with what a statistician asks of it. Names as in R's `lm`. */
export interface StraightLine {
  readonly intercept: number
  readonly slope: number
  readonly seIntercept: number
  readonly seSlope: number
  /** Residual standard deviation. */
  readonly sigma: number
  readonly r2: number
  /** Sum of squared residuals. */
  readonly ssr: number
  /** Null where the fit is exact. */
  readonly fstat: number | null
  readonly dfResid: number
  readonly meanX: number
  readonly sxx: number
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Mean with one correction, so that long series of large numbers keep their last digits. */
function exactMean(values: readonly number[]): number {
  const first = mean(values)
  return first + mean(values.map((value) => value - first))
}

/** Null with fewer than three points, or where x does not vary. */
export function fitLine(x: readonly number[], y: readonly number[]): StraightLine | null {
  const n = x.length
  const meanX = exactMean(x)
  const meanY = exactMean(y)
  const dx = x.map((value) => value - meanX)
  const sum = (of: (value: number, index: number) => number) => dx.reduce((total, value, index) => total + of(value, index), 0)
  const sxx = sum((value) => value * value)
  if (n < 3 || !(sxx > 0)) return null
  const slope = sum((value, index) => value * ((y[index] ?? 0) - meanY)) / sxx
  const residual = (value: number, index: number): number => (y[index] ?? 0) - meanY - slope * value
  const ssr = sum((value, index) => residual(value, index) ** 2)
  const syy = sum((_, index) => ((y[index] ?? 0) - meanY) ** 2)
  const dfResid = n - 2
  const sigma = Math.sqrt(ssr / dfResid)
  return {
    intercept: meanY - slope * meanX,
    slope,
    seIntercept: sigma * Math.sqrt(1 / n + meanX ** 2 / sxx),
    seSlope: sigma / Math.sqrt(sxx),
    sigma,
    r2: syy > 0 ? 1 - ssr / syy : 1,
    ssr,
    fstat: ssr > 0 ? (slope * slope * sxx) / (ssr / dfResid) : null,
    dfResid,
    meanX,
    sxx,
  }
}

export const lineAt = (line: StraightLine, x: number): number => line.intercept + line.slope * x

/** Half-width of the interval for one new value at x that covers `share` of cases, if errors are normal and the line is right. */
export function predictionHalfWidth(line: StraightLine, x: number, share: number): number {
  const spread = line.sigma * Math.sqrt(1 + 1 / (line.dfResid + 2) + (x - line.meanX) ** 2 / line.sxx)
  return spread * studentQuantile((1 + share) / 2, line.dfResid)
}

/** y = slope times x, without an intercept. Null where x is all zero or there is one point. */
export function fitThroughOrigin(
  x: readonly number[],
  y: readonly number[],
): Pick<StraightLine, 'slope' | 'seSlope' | 'sigma' | 'r2' | 'ssr' | 'dfResid'> | null {
  const total = (of: (x: number, y: number) => number) => x.reduce((sum, value, index) => sum + of(value, y[index] ?? 0), 0)
  const sxx = total((a) => a * a)
  if (x.length < 2 || !(sxx > 0)) return null
  const slope = total((a, b) => a * b) / sxx
  const ssr = total((a, b) => (b - slope * a) ** 2)
  const syy = total((_, b) => b * b)
  const dfResid = x.length - 1
  const sigma = Math.sqrt(ssr / dfResid)
  return { slope, seSlope: sigma / Math.sqrt(sxx), sigma, r2: syy > 0 ? 1 - ssr / syy : 1, ssr, dfResid }
}
