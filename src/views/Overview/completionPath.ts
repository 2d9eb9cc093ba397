import type { IndicatorAssessment, IndicatorSeries } from '../../domain/assess/types.ts'

/** A point of completion (0 to 1) over the time from baseline to deadline (0 to 1). */
export interface PathPoint {
  readonly x: number
  readonly y: number
}

export interface CompletionPath {
  readonly points: readonly PathPoint[]
  readonly expected: readonly PathPoint[]
}

/** Done share at every value since the baseline, and the straight or planned way to the target, on one scale for all rows. */
export function completionPath({ decidingPair: pair }: IndicatorAssessment, { segments }: IndicatorSeries): CompletionPath {
  const target = pair?.targetValue ?? null
  if (!pair?.baseline || !pair.deadline || target === null || target === pair.baseline.value) return { points: [], expected: [] }
  const { value: base, period } = pair.baseline
  const start = period.end
  const span = pair.deadline.end - start
  const points = segments
    .flatMap((segment) => segment.points)
    .filter((point) => point.usable && point.observation.value !== null && point.observation.period.end >= start)
    .map(({ observation }) => ({ x: (observation.period.end - start) / span, y: ((observation.value ?? base) - base) / (target - base) }))
  const last = points.at(-1)?.x ?? 0
  return {
    points,
    expected: [
      { x: 0, y: 0 },
      { x: last, y: last },
    ],
  }
}
