import type { EvaluationContext } from './context.ts'
import { judgeOn, type RawVerdict } from './judge.ts'
import type { PairSpec } from './pair.ts'
import { knownReader } from './knownReader.ts'
import { judgedPeriods, type JudgedPeriod } from './periodGrid.ts'
import type { Series } from './series.ts'
import { isSmoothed, smooth, type SmoothedStatus } from './smoothing.ts'
import { rowsOfLength } from './yearPart.ts'

/** Judges a pair period by period, each from what was known then. `visit` sees every step; what is returned is the last one. */
export function judgePeriods(
  spec: PairSpec,
  series: Series,
  context: EvaluationContext,
  visit: (at: JudgedPeriod, raw: RawVerdict, smoothed: SmoothedStatus) => void,
): { readonly raw: RawVerdict; readonly smoothed: SmoothedStatus } | null {
  const waits = isSmoothed(series)
  const allOn = knownReader(series)
  const rows = rowsOfLength(spec, series.rows)
  const ownOn = rows === series.rows ? null : knownReader({ ...series, rows })
  let last: { readonly raw: RawVerdict; readonly smoothed: SmoothedStatus } | null = null
  for (const at of judgedPeriods(series, spec.indicator.frequency, context.asOf)) {
    const all = allOn(at.day)
    const raw = judgeOn(spec, { all, own: ownOn?.(at.day) ?? all }, at.day, context)
    const smoothed = smooth(last?.smoothed ?? null, raw, waits)
    visit(at, raw, smoothed)
    last = { raw, smoothed }
  }
  return last
}
