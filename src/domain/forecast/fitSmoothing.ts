import { fitLine } from './straightLine.ts'
import { smooth, type SmoothingParameters } from './smoothing.ts'

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

interface Effect {
  level: number
  trend: number
}

/** How far a start of one unit still reaches each forecast: the forecasts are linear in the starting level and trend. */
function effects(length: number, [alpha, beta, phi]: Weights, start: Effect): number[] {
  let { level, trend } = start
  return Array.from({ length }, () => {
    const expected = level + phi * trend
    level = expected * (1 - alpha)
    trend = phi * trend - alpha * beta * expected
    return expected
  })
}

/** The start that makes the squared errors least for given weights: two linear equations, held firm where they degenerate. */
function bestStart(y: readonly number[], weights: Weights, withTrend: boolean): Effect {
  const [alpha, beta, phi] = weights
  const { fitted } = smooth(y, { alpha, beta, phi, level: 0, trend: 0 })
  const errors = y.map((value, index) => value - (fitted[index] ?? 0))
  const p = effects(y.length, weights, { level: 1, trend: 0 })
  const q = withTrend ? effects(y.length, weights, { level: 0, trend: 1 }) : []
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
  const pp = product(p, p)
  const qq = product(q, q)
  const pq = product(p, q)
  const pe = product(p, errors)
  const qe = product(q, errors)
  if (!withTrend || qq === 0) return { level: pe / pp, trend: 0 }
  const determinant = pp * qq - pq * pq
  if (!(determinant > 1e-12 * pp * qq)) return { level: pe / pp, trend: 0 }
  return { level: (pe * qq - qe * pq) / determinant, trend: (qe * pp - pe * pq) / determinant }
}

function lineStart(y: readonly number[], withTrend: boolean): Effect {
  const line = withTrend
    ? fitLine(
        y.map((_, index) => index + 1),
        y,
      )
    : null
  return line ? { level: line.intercept, trend: line.slope } : { level: y[0] ?? 0, trend: 0 }
}

function fitFor(y: readonly number[], weights: Weights, kind: SmoothingKind): SmoothingFit {
  const withTrend = kind !== 'simple'
  const start = y.length < FREE_START ? lineStart(y, withTrend) : bestStart(y, weights, withTrend)
  const parameters = { alpha: weights[0], beta: weights[1], phi: weights[2], ...start }
  return { ...parameters, sse: smooth(y, parameters).sse }
}

const GRID = [LOW, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, HIGH]

function gridOf(kind: SmoothingKind): readonly Weights[] {
  const betas = kind === 'simple' ? [0] : GRID
  const phis = kind === 'dampedHolt' ? [PHI_LOW, 0.9, PHI_HIGH] : [1]
  return GRID.flatMap((alpha) => betas.flatMap((beta) => phis.map((phi): Weights => [alpha, beta, phi])))
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

function neighbours([alpha, beta, phi]: Weights, step: number, kind: SmoothingKind): readonly Weights[] {
  const moves: Weights[] = [-step, step].map((by) => [within(alpha + by, LOW, HIGH), beta, phi])
  if (kind !== 'simple') for (const by of [-step, step]) moves.push([alpha, within(beta + by, LOW, HIGH), phi])
  if (kind === 'dampedHolt') for (const by of [-step, step]) moves.push([alpha, beta, within(phi + by / 5, PHI_LOW, PHI_HIGH)])
  return moves
}

/** Walks to the lowest neighbour, halving its step where there is none. */
function descend(y: readonly number[], from: SmoothingFit, kind: SmoothingKind): SmoothingFit {
  let best = from
  for (let step = 0.08; step > 1e-4;) {
    const next = neighbours([best.alpha, best.beta, best.phi], step, kind)
      .map((weights) => fitFor(y, weights, kind))
      .reduce((least, fit) => (fit.sse < least.sse ? fit : least))
    if (next.sse < best.sse * (1 - 1e-9)) best = next
    else step /= 2
  }
  return best
}

/**
 * Weights and start that make the squared one-step errors least (what R's `ets` maximises for additive errors): a coarse
 * grid, then a walk down from its three best places. Needs at least three values.
 */
export function fitSmoothing(y: readonly number[], kind: SmoothingKind): SmoothingFit {
  const places = gridOf(kind)
    .map((weights) => fitFor(y, weights, kind))
    .toSorted((a, b) => a.sse - b.sse)
    .slice(0, 3)
  return places.map((place) => descend(y, place, kind)).reduce((least, fit) => (fit.sse < least.sse ? fit : least))
}
