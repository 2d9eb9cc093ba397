import { studentCdf, studentQuantile } from './studentT.ts'

/** How far a forecast erred at each number of steps, as one standard error; from how many errors it is known. */
export interface Spread {
  readonly standardError: number
  readonly degrees: number
}

/** With fewer own errors than this at a distance, the nearer ones are stretched by the root of the distance. */
const ENOUGH = 5

const rootMeanSquare = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length)

/**
 * Standard errors by steps ahead, from the forecast's own past errors. Never narrower farther ahead. Past the distances with
 * five errors, the last known one grows with the root of the distance, as errors of a walk do.
 */
export function spreads(byStep: readonly (readonly number[])[], horizon: number): readonly Spread[] {
  const found: Spread[] = []
  let known = { steps: 1, error: rootMeanSquare(byStep[0] ?? []), count: byStep[0]?.length ?? 0 }
  for (let steps = 1; steps <= horizon; steps += 1) {
    const own = byStep[steps - 1] ?? []
    if (own.length >= ENOUGH) known = { steps, error: Math.max(rootMeanSquare(own), found.at(-1)?.standardError ?? 0), count: own.length }
    const standardError = known.error * Math.sqrt(steps / known.steps)
    found.push({ standardError: Math.max(standardError, found.at(-1)?.standardError ?? 0), degrees: Math.max(1, known.count) })
  }
  return found
}

/** Half-width of the interval that covers `share`; wider where few errors are known (Student's t). */
export function halfWidth({ standardError, degrees }: Spread, share: number): number {
  return standardError * studentQuantile((1 + share) / 2, degrees)
}

/** Probability that the value ends at least so far above the forecast; null where the past shows no error to go by. */
export function chanceAbove({ standardError, degrees }: Spread, distance: number): number | null {
  return standardError > 0 ? 1 - studentCdf(distance / standardError, degrees) : null
}
