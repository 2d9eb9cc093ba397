import { remembering } from '../remembering.ts'
import { fitModel, FORECAST_MODEL_IDS, type Fitted, type ForecastModelId } from './models.ts'
import { newestStretch } from './stretch.ts'

/** Shortest past a model is asked to forecast from, and how many pasts at most (the newest). */
const SHORTEST_PAST = 4
const MOST_ORIGINS = 24

/** Errors (what happened minus what was said) by steps ahead: `byStep[0]` holds those of one step. */
export interface PastErrors {
  readonly byStep: readonly (readonly number[])[]
  /** Mean absolute error over all origins and steps. */
  readonly mean: number
  readonly origins: number
}

/** Lengths of the pasts that are each forecast from; all models get the same. */
export function originsOf(length: number): readonly number[] {
  const first = Math.max(SHORTEST_PAST, length - MOST_ORIGINS)
  return Array.from({ length: Math.max(0, length - first) }, (_, index) => first + index)
}

/** What a forecaster would have said from each past, beside what happened (Tashman 2000: rolling-origin evaluation). */
export function pastErrors(y: readonly number[], fit: (past: readonly number[]) => Fitted | null, horizon: number): PastErrors | null {
  const byStep: number[][] = Array.from({ length: horizon }, () => [])
  const origins = originsOf(y.length)
  for (const origin of origins) {
    const fitted = fit(y.slice(0, origin))
    if (!fitted) return null
    for (const [index, value] of y.slice(origin, origin + horizon).entries()) byStep[index]?.push(value - fitted.ahead(index + 1))
  }
  const all = byStep.flat()
  if (all.length === 0 || !all.every(Number.isFinite)) return null
  return { byStep, mean: all.reduce((sum, error) => sum + Math.abs(error), 0) / all.length, origins: origins.length }
}

/** The last value again: what a forecast must beat to be worth drawing. Never chosen, only reported. */
export const unchanged = (y: readonly number[]): Fitted => ({ ahead: () => y.at(-1) ?? 0, parameters: {} })

export interface Choice {
  readonly model: ForecastModelId
  readonly errors: PastErrors
  /** Mean absolute error of each model on the series itself, and of "no change". */
  readonly means: Readonly<Record<ForecastModelId | 'unchanged', number>>
}

/** The model that erred least on the series itself, each past cut to its own newest stretch; null where none could be tried. */
export function chooseModel(y: readonly number[], horizon: number): Choice | null {
  // All models are asked about the same pasts.
  const stretchOf = remembering((length: number) => y.slice(newestStretch(y.slice(0, length)), length))
  const tried = FORECAST_MODEL_IDS.flatMap((model) => {
    const errors = pastErrors(y, (past) => fitModel(model, stretchOf(past.length), 'quick'), horizon)
    return errors ? [{ model, errors }] : []
  })
  const [first, ...others] = tried
  const idle = pastErrors(y, unchanged, horizon)
  if (!first || !idle || tried.length < FORECAST_MODEL_IDS.length) return null
  // A difference in the last digits is no reason for the more complicated model.
  const best = others.reduce((least, each) => (each.errors.mean < least.errors.mean * (1 - 1e-9) ? each : least), first)
  const mean = (id: ForecastModelId): number => tried.find(({ model }) => model === id)?.errors.mean ?? first.errors.mean
  return { ...best, means: { linear: mean('linear'), holt: mean('holt'), dampedHolt: mean('dampedHolt'), unchanged: idle.mean } }
}
