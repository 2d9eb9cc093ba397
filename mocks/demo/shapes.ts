/** Ways from a first value (0) to a last one (1) along `u` in [0, 1]. `season` is steady; its year is added by `yearly`. */
export const SHAPES = {
  steady: (u) => u,
  saturating: (u) => (1 - Math.exp(-2.2 * u)) / (1 - Math.exp(-2.2)),
  late: (u) => u ** 1.6,
  plateau: (u) => Math.min(1, (1 - (1 - Math.min(1, u / 0.6)) ** 2) * 0.96 + 0.04 * u),
  season: (u) => u,
  shock: (u) => u - 0.2 * Math.exp(-(((u - 0.5) / 0.09) ** 2)) * Math.min(1, 4 * (1 - u)),
  steps: (u) => (u >= 1 ? 1 : Math.floor(u * 7 + 0.35) / 7),
} as const satisfies Record<string, (u: number) => number>

export type Shape = keyof typeof SHAPES

export function isShape(word: string): word is Shape {
  return word in SHAPES
}

/** Shapes a row may take where its table names none. */
export const PLAIN_SHAPES: readonly Shape[] = ['steady', 'saturating', 'season', 'steady']

/**
 * A yearly wave that is zero at both `first` and `last`, so that the values stated there hold: sin(2π(m − first) ÷ 12 + x) less its
 * value at `first`, with the phase x at which both ends of the span stand equally high. Between 0 and 1.9.
 */
export function yearly(month: number, first: number, last: number): number {
  const phase = Math.PI / 2 - (Math.PI * (last - first)) / 12
  return Math.sin((2 * Math.PI * (month - first)) / 12 + phase) - Math.sin(phase)
}
