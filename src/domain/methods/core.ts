import type { Catalog } from '../catalog.ts'
import type { MethodId, MethodInput, MethodResult } from '../verdict.ts'
import type { RequiredPace } from './lastPace.ts'
import { scheduleFacts, unscheduled, type ScheduleFacts, type ScheduleOutcome } from './scheduleOutcome.ts'

/** What judging asks of methods. */
export interface MethodsAtHand {
  readonly judge: (method: MethodId, input: MethodInput) => MethodResult
  /** The working of a schedule's outcome. */
  readonly scheduleResult: (facts: ScheduleFacts, outcome: ScheduleOutcome) => MethodResult
  readonly requiredPace: (input: MethodInput) => RequiredPace | null
}

/** Whether verdicts on a catalog take another method than the schedule, whose outcome judging works out itself. */
export function needsMore({ indicators, targets }: Pick<Catalog, 'indicators' | 'targets'>, fallback: MethodId): boolean {
  return (
    indicators.some(({ method }) => (method?.id ?? fallback) !== 'schedule') ||
    targets.some(({ direction, value }) => direction === 'maintain' || value.kind === 'range')
  )
}

/**
 * Enough for verdicts by the schedule at once, the rest when `all` has it: workings and other methods' opinions are read on
 * pages that fetch them. @throws RangeError where one is asked before it is there: a fault of ours
 */
export function coreMethods(all: () => MethodsAtHand | null): MethodsAtHand {
  const rest = (): MethodsAtHand => {
    const found = all()
    if (!found) throw new RangeError('a method was asked before it was fetched')
    return found
  }
  return {
    judge: (method, input) => (method === 'schedule' && !scheduleFacts(input) ? unscheduled(input) : rest().judge(method, input)),
    scheduleResult: (facts, outcome) => rest().scheduleResult(facts, outcome),
    requiredPace: (input) => rest().requiredPace(input),
  }
}
