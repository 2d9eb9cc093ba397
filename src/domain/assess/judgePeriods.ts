import type { EvaluationContext } from './context.ts'
import { judgeOn, type RawVerdict } from './judge.ts'
import type { PairSpec } from './pair.ts'
import { knownReader } from './knownReader.ts'
import { judgedPeriods, type JudgedPeriod } from './periodGrid.ts'
import type { Series } from './series.ts'
import { isSmoothed, smooth, type SmoothedStatus } from './smoothing.ts'

/** Judges a pair period by period, each from what was known then. `visit` sees every step; what is returned is the last one. */
export function judgePeriods(
  spec: PairSpec,
  series: Series,
  context: EvaluationContext,
  visit: (at: JudgedPeriod, raw: RawVerdict, smoothed: SmoothedStatus) => void,
): { readonly raw: RawVerdict; readonly smoothed: SmoothedStatus } | null {
  const waits = isSmoothed(series)
  const knownOn = knownReader(series)
  let last: { readonly raw: RawVerdict; readonly smoothed: SmoothedStatus } | null = null
  for (const at of judgedPeriods(series, spec.indicator.frequency, context.asOf)) {
    const raw = judgeOn(spec, knownOn(at.day), at.day, context)
    const smoothed = smooth(last?.smoothed ?? null, raw, waits)
    visit(at, raw, smoothed)
    last = { raw, smoothed }
  }
  return last
}
