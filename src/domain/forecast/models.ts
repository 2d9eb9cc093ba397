import { fitLine, lineAt } from './straightLine.ts'
import { fitSmoothing, type Care, type SmoothingFit } from './fitSmoothing.ts'
import { smooth, smoothedAhead } from './smoothing.ts'

/** A model fitted to a series: its value so many steps after the last one, and the numbers an auditor needs to redo it. */
export interface Fitted {
  readonly ahead: (steps: number) => number
  readonly parameters: Readonly<Record<string, number>>
}

export interface ForecastModel {
  /** Least values it can be fitted to. */
  readonly least: number
  readonly fit: (y: readonly number[], care?: Care) => Fitted | null
}

function fitStraight(y: readonly number[]): Fitted | null {
  const line = fitLine(
    y.map((_, index) => index + 1),
    y,
  )
  return line && { ahead: (steps) => lineAt(line, y.length + steps), parameters: { intercept: line.intercept, slope: line.slope } }
}

function smoothed(y: readonly number[], { alpha, beta, phi, level, trend, sse }: SmoothingFit): Fitted {
  const state = smooth(y, { alpha, beta, phi, level, trend })
  return { ahead: (steps) => smoothedAhead(state, phi, steps), parameters: { alpha, beta, phi, level, trend, sse } }
}

/** Simplest first: of two that err alike the earlier is taken. */
export const FORECAST_MODELS = {
  linear: { least: 3, fit: fitStraight },
  holt: { least: 3, fit: (y, care) => smoothed(y, fitSmoothing(y, 'holt', care)) },
  dampedHolt: { least: 3, fit: (y, care) => smoothed(y, fitSmoothing(y, 'dampedHolt', care)) },
} as const satisfies Record<string, ForecastModel>

export type ForecastModelId = keyof typeof FORECAST_MODELS
// Keys of a constant object are just its own names.
export const FORECAST_MODEL_IDS = Object.keys(FORECAST_MODELS) as readonly ForecastModelId[]

/** Fits a model by its name; null with too few values. */
export function fitModel(id: ForecastModelId, y: readonly number[], care?: Care): Fitted | null {
  const model: ForecastModel = FORECAST_MODELS[id]
  return y.length < model.least ? null : model.fit(y, care)
}
