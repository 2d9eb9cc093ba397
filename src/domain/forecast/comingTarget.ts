import type { IndicatorAssessment, PairAssessment } from '../assess/types.ts'
import type { Status } from '../status.ts'
import type { Reason } from '../verdict.ts'
import { LEAST_POINTS } from './forecastTypes.ts'

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
  return isOnItsWay(verdict) ? pair : null
}

/** Not reached yet, and value and target can be compared: of such a verdict something can be said ahead, if its date is to come. */
export function isOnItsWay({ status, reason }: { readonly status: Status; readonly reason: Reason }): boolean {
  return status === 'onTrack' || status === 'atRisk' || status === 'offTrack' || (status === 'noData' && COMPARABLE.has(reason))
}

/** Whether an outlook is worth working out: a target is to come, and there are values enough. */
export function mayHaveOutlook(of: IndicatorAssessment): boolean {
  return of.comparableCount + 1 >= LEAST_POINTS && comingTarget(of) !== null
}
