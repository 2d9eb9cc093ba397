import { fitLine } from './straightLine.ts'
import type { SmoothingParameters } from './smoothing.ts'

export type SmoothingKind = 'simple' | 'holt' | 'dampedHolt'

export interface SmoothingFit extends SmoothingParameters {
  readonly sse: number
}

/** As in R's `ets`: weights inside (0, 1), damping between 0.8 and 0.98. */
const LOW = 1e-4
const HIGH = 0.9999
const PHI_LOW = 0.8
const PHI_HIGH = 0.98
/** Below this the start of the series is taken from its straight line: four free numbers would follow six points anywhere. */
const FREE_START = 8

type Weights = readonly [alpha: number, beta: number, phi: number]

interface Start {
  readonly level: number
  readonly trend: number
}

/**
 * The start that makes the squared errors least for given weights. Forecasts are linear in the starting level and trend, so
 * one pass carries three series side by side (errors from a zero start, and how far a unit of each still reaches) and two
 * equations give the start. Plain loops: this runs some thousands of times a forecast.
 */
function bestStart(y: readonly number[], [alpha, beta, phi]: Weights, withTrend: boolean): Start {
  const state = { level: 0, trend: 0, pLevel: 1, pTrend: 0, qLevel: 0, qTrend: 1 }
  const sums = { pp: 0, pq: 0, qq: 0, pe: 0, qe: 0 }
  for (const value of y) {
    const p = state.pLevel + phi * state.pTrend
    const q = state.qLevel + phi * state.qTrend
    const expected = state.level + phi * state.trend
    const error = value - expected
    sums.pp += p * p
    sums.pq += p * q
    sums.qq += q * q
    sums.pe += p * error
    sums.qe += q * error
    state.level = expected + alpha * error
    state.trend = phi * state.trend + alpha * beta * error
    state.pLevel = p * (1 - alpha)
    state.pTrend = phi * state.pTrend - alpha * beta * p
    state.qLevel = q * (1 - alpha)
    state.qTrend = phi * state.qTrend - alpha * beta * q
  }
  const { pp, pq, qq, pe, qe } = sums
  const determinant = pp * qq - pq * pq
  // Held firm where the two equations say nearly the same.
  if (!withTrend || !(determinant > 1e-12 * pp * qq)) return { level: pe / pp, trend: 0 }
  return { level: (pe * qq - qe * pq) / determinant, trend: (qe * pp - pe * pq) / determinant }
}

function lineStart(y: readonly number[], withTrend: boolean): Start {
  const line = withTrend
    ? fitLine(
        y.map((_, index) => index + 1),
        y,
      )
    : null
  return line ? { level: line.intercept, trend: line.slope } : { level: y[0] ?? 0, trend: 0 }
}

function squaredErrors(y: readonly number[], [alpha, beta, phi]: Weights, start: Start): number {
  let { level, trend } = start
  let sse = 0
  for (const value of y) {
    const expected = level + phi * trend
    const error = value - expected
    sse += error * error
    level = expected + alpha * error
    trend = phi * trend + alpha * beta * error
  }
  return sse
}

type Fit = (weights: Weights) => SmoothingFit

/** How good given weights are for a series. The line that starts a short series is the same for all weights. */
function fitterOf(y: readonly number[], kind: SmoothingKind): Fit {
  const withTrend = kind !== 'simple'
  const line = y.length < FREE_START ? lineStart(y, withTrend) : null
  return (weights) => {
    const start = line ?? bestStart(y, weights, withTrend)
    return { alpha: weights[0], beta: weights[1], phi: weights[2], ...start, sse: squaredErrors(y, weights, start) }
  }
}

/** How hard to look: `fine` for a fit that is shown, `quick` for the dozens that only test a model on its past. */
export type Care = 'fine' | 'quick'

const GRID: Readonly<Record<Care, readonly number[]>> = {
  fine: [LOW, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, HIGH],
  quick: [LOW, 0.2, 0.5, 0.8, HIGH],
}

function gridFor(kind: SmoothingKind, care: Care): readonly Weights[] {
  const grid = GRID[care]
  const betas = kind === 'simple' ? [0] : grid
  const phis = kind === 'dampedHolt' ? [PHI_LOW, 0.9, PHI_HIGH] : [1]
  return grid.flatMap((alpha) => betas.flatMap((beta) => phis.map((phi): Weights => [alpha, beta, phi])))
}

const grids = (care: Care): Readonly<Record<SmoothingKind, readonly Weights[]>> => ({
  simple: gridFor('simple', care),
  holt: gridFor('holt', care),
  dampedHolt: gridFor('dampedHolt', care),
})
const GRIDS = { fine: grids('fine'), quick: grids('quick') } as const

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

function neighbours([alpha, beta, phi]: Weights, step: number, kind: SmoothingKind): readonly Weights[] {
  const moves: Weights[] = [-step, step].map((by) => [within(alpha + by, LOW, HIGH), beta, phi])
  if (kind !== 'simple') for (const by of [-step, step]) moves.push([alpha, within(beta + by, LOW, HIGH), phi])
  if (kind === 'dampedHolt') for (const by of [-step, step]) moves.push([alpha, beta, within(phi + by / 5, PHI_LOW, PHI_HIGH)])
  return moves
}

/** Walks to the lowest neighbour, halving its step where there is none. */
function descend(fit: Fit, from: SmoothingFit, kind: SmoothingKind, finest: number): SmoothingFit {
  let best = from
  for (let step = 0.08; step > finest;) {
    const next = neighbours([best.alpha, best.beta, best.phi], step, kind)
      .map(fit)
      .reduce((least, each) => (each.sse < least.sse ? each : least))
    if (next.sse < best.sse * (1 - 1e-9)) best = next
    else step /= 2
  }
  return best
}

const CARE = { fine: { places: 3, finest: 1e-4 }, quick: { places: 1, finest: 0.02 } } as const satisfies Record<Care, object>

/**
 * Weights and start that make the squared one-step errors least (what R's `ets` maximises for additive errors): a coarse
 * grid, then a walk down from its best places. Needs at least three values.
 */
export function fitSmoothing(y: readonly number[], kind: SmoothingKind, care: Care = 'fine'): SmoothingFit {
  const { places, finest } = CARE[care]
  const fit = fitterOf(y, kind)
  const best = GRIDS[care][kind]
    .map(fit)
    .toSorted((a, b) => a.sse - b.sse)
    .slice(0, places)
  return best.map((place) => descend(fit, place, kind, finest)).reduce((least, each) => (each.sse < least.sse ? each : least))
}
