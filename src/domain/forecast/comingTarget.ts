import type { IndicatorAssessment, PairAssessment } from '../assess/types.ts'
import type { Reason } from '../verdict.ts'

/** A forecast from fewer is a guess (不足6期，不作预测): model and error would both be fitted to the same few values. */
export const LEAST_POINTS = 6

/** Not judged, yet value and target are of one thing: only the way between them is not known. */
const COMPARABLE: ReadonlySet<Reason> = new Set<Reason>(['noBaseline', 'noTimeElapsed'])

/**
 * The target that an indicator is still on its way to, which a forecast may be held against: it decides the verdict, is a number or
 * bounds at a date to come, of the place and the length of period of the values, and can be compared with them. What is reached already,
 * is over, is stale or cannot be compared has none.
 */
export function comingTarget({ indicator, decidingPair: pair, region, verdict }: IndicatorAssessment): PairAssessment | null {
  if (!pair || pair.deadline === null || pair.deadlinePassed || pair.part !== null) return null
  if (pair.targetValue === null && pair.targetRange === null) return null
  if (indicator.timeKind === 'event' || indicator.mixedCounters || pair.target.region !== region) return null
  const { status, reason } = verdict
  const isOpen = status === 'onTrack' || status === 'atRisk' || status === 'offTrack' || (status === 'noData' && COMPARABLE.has(reason))
  return isOpen ? pair : null
}

/** Whether an outlook is worth working out: a target is to come, and there are values enough. */
export function mayHaveOutlook(of: IndicatorAssessment): boolean {
  return of.comparableCount + 1 >= LEAST_POINTS && comingTarget(of) !== null
}
