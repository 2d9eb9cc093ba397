import { describe, expect, it } from 'vitest'
import { fitSmoothing } from '../src/domain/forecast/fitSmoothing.ts'
import { leastSquares, powers, residualsOf } from '../src/domain/forecast/leastSquares.ts'
import { smooth, smoothedAhead } from '../src/domain/forecast/smoothing.ts'
import { fitLine, fitThroughOrigin, lineAt, predictionHalfWidth } from '../src/domain/forecast/straightLine.ts'
import { references } from './fixtures/references.ts'

/** Significant digits that two numbers share (the log of the relative error, as NIST counts them). */
function digits(got: number | null | undefined, wanted: number): number {
  if (got === wanted) return 15
  return -Math.log10(Math.abs((got ?? Number.NaN) - wanted) / Math.abs(wanted))
}

interface Series {
  readonly name: string
  readonly n: number
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly lm: Readonly<Record<string, number>> & {
    readonly xNew: readonly number[]
    readonly fit: readonly number[]
    readonly predUpper80: readonly number[]
    readonly predUpper95: readonly number[]
  }
  readonly sesFixed?: { readonly alpha: number; readonly mean: readonly number[] }
  readonly holtFixed?: { readonly alpha: number; readonly beta: number; readonly mean: readonly number[] }
  readonly ses?: Fitted
  readonly holt?: Fitted
  readonly holtDamped?: Fitted
}

interface Fitted {
  readonly par: Readonly<Record<string, number>>
  readonly sse: number
  readonly mean: readonly number[]
}

interface Passengers {
  readonly y: readonly [number, number, ...number[]]
  readonly expected: { readonly forecast: readonly number[]; readonly trend: readonly number[]; readonly oneStepFitted: readonly number[] }
}

interface Certified {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly certified: Readonly<Record<'B0' | 'B1' | 'sdB0' | 'sdB1' | 'residualSd' | 'r2' | 'ssr' | 'fstat', number>>
}

interface Oil {
  readonly y: readonly [number, ...number[]]
  readonly expected: {
    readonly alpha02: number
    readonly alpha06: number
    readonly optimised: { readonly alpha: number; readonly forecast: number }
  }
}

interface Results {
  readonly nist: readonly [Certified, Certified, Certified]
  readonly published: readonly [Passengers, Oil]
  readonly series: readonly Series[]
}

const files = references<Results>('statistics.json', 'statistics/reference.json')
const close = (got: number, wanted: number, relative: number): boolean =>
  Math.abs(got - wanted) <= relative * Math.max(Math.abs(wanted), 1e-300)

describe.each(files)('NIST certified values, to nine significant digits: $extent', ({ content }) => {
  const [norris, noIntercept, wampler] = content.nist

  it('Norris: a straight line', () => {
    const line = fitLine(norris.x, norris.y)
    const { B0, B1, sdB0, sdB1, residualSd, r2, ssr, fstat } = norris.certified
    const pairs: readonly (readonly [number | null | undefined, number])[] = [
      [line?.intercept, B0],
      [line?.slope, B1],
      [line?.seIntercept, sdB0],
      [line?.seSlope, sdB1],
      [line?.sigma, residualSd],
      [line?.r2, r2],
      [line?.ssr, ssr],
      [line?.fstat, fstat],
    ]
    for (const [got, wanted] of pairs) expect(digits(got, wanted)).toBeGreaterThanOrEqual(9)
  })

  it('NoInt1: through the origin', () => {
    const line = fitThroughOrigin(noIntercept.x, noIntercept.y)
    const { B1, sdB1, residualSd, r2, ssr } = noIntercept.certified
    const pairs: readonly (readonly [number | null | undefined, number])[] = [
      [line?.slope, B1],
      [line?.seSlope, sdB1],
      [line?.sigma, residualSd],
      [line?.r2, r2],
      [line?.ssr, ssr],
    ]
    for (const [got, wanted] of pairs) expect(digits(got, wanted)).toBeGreaterThanOrEqual(9)
  })

  it('Wampler1: a polynomial of degree five with an exact fit', () => {
    const columns = powers(wampler.x, 5)
    const coefficients = leastSquares(columns, wampler.y) ?? []
    expect(coefficients).toHaveLength(6)
    for (const coefficient of coefficients) expect(digits(coefficient, 1)).toBeGreaterThanOrEqual(9)
    expect(Math.hypot(...residualsOf(columns, coefficients, wampler.y))).toBeLessThan(1e-6)
  })
})

describe.each(files)('R and the textbook: $extent', ({ extent, content: { series, published } }) => {
  it('has all its series', () => expect(series).toHaveLength(extent === 'a part' ? 3 : 29))

  it.each(series)('$name: straight line and its prediction intervals, to 1e-8', ({ x, y, lm }) => {
    const line = fitLine(x, y)
    if (!line) throw new Error('no line')
    const names = ['intercept', 'slope', 'seIntercept', 'seSlope', 'sigma', 'r2', 'ssr', 'fstat', 'dfResid'] as const
    for (const name of names) expect([name, close(Number(line[name]), lm[name] ?? Number.NaN, 1e-8)]).toEqual([name, true])
    for (const [index, at] of lm.xNew.entries()) {
      const centre = lineAt(line, at)
      expect(close(centre, lm.fit[index] ?? Number.NaN, 1e-8)).toBe(true)
      expect(close(centre + predictionHalfWidth(line, at, 0.8), lm.predUpper80[index] ?? Number.NaN, 1e-8)).toBe(true)
      expect(close(centre + predictionHalfWidth(line, at, 0.95), lm.predUpper95[index] ?? Number.NaN, 1e-8)).toBe(true)
    }
  })

  it.each(series.filter(({ sesFixed }) => sesFixed))('$name: smoothing with given weights, to 1e-8', ({ y, sesFixed, holtFixed }) => {
    const [first = 0, second = 0] = y
    const simple = smooth(y, { alpha: sesFixed?.alpha ?? 0, beta: 0, phi: 1, level: first, trend: 0 })
    expect(close(simple.level, sesFixed?.mean[0] ?? Number.NaN, 1e-8)).toBe(true)
    const holt = smooth(y, { alpha: holtFixed?.alpha ?? 0, beta: holtFixed?.beta ?? 0, phi: 1, level: first, trend: second - first })
    for (const [index, wanted] of (holtFixed?.mean ?? []).entries()) {
      expect([index, close(smoothedAhead(holt, 1, index + 1), wanted, 1e-8)]).toEqual([index, true])
    }
  })

  const kinds = [
    ['simple', 'ses'],
    ['holt', 'holt'],
    ['dampedHolt', 'holtDamped'],
  ] as const
  const fits = series.flatMap((each) => kinds.map(([kind, key]) => ({ name: each.name, kind, y: each.y, wanted: each[key] })))

  it.each(fits.filter(({ wanted }) => wanted))('$name: $kind is not more than 1 % worse than the fit of R', ({ kind, y, wanted }) => {
    const { sse } = fitSmoothing(y, kind)
    expect(sse).toBeLessThanOrEqual((wanted?.sse ?? 0) * 1.01 + 1e-12)
  })

  it('gives Holt’s passengers of the textbook', () => {
    const { y, expected } = published[0]
    const holt = smooth(y, { alpha: 0.8, beta: 0.2, phi: 1, level: y[0], trend: y[1] - y[0] })
    expect([1, 2, 3, 4, 5].map((steps) => Number(smoothedAhead(holt, 1, steps).toFixed(2)))).toEqual(expected.forecast)
    for (const [index, trend] of expected.trend.entries()) expect(holt.trends[index]).toBeCloseTo(trend, 6)
    for (const [index, fitted] of expected.oneStepFitted.entries()) expect(holt.fitted[index]).toBeCloseTo(fitted, 4)
  })

  it('gives the oil of the textbook by simple smoothing', () => {
    const { y, expected } = published[1]
    const at = (alpha: number) => smooth(y, { alpha, beta: 0, phi: 1, level: y[0], trend: 0 }).level
    expect(at(0.2)).toBeCloseTo(expected.alpha02, 5)
    expect(at(0.6)).toBeCloseTo(expected.alpha06, 5)
    const fit = fitSmoothing(y, 'simple')
    expect(fit.alpha).toBeCloseTo(expected.optimised.alpha, 2)
    expect(close(smooth(y, fit).level, expected.optimised.forecast, 1e-3)).toBe(true)
  })
})
