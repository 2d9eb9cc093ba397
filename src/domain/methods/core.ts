import type { MethodId, MethodInput, MethodResult } from '../verdict.ts'
import type { RequiredPace } from './lastPace.ts'
import { range } from './range.ts'
import { scheduleFacts, unscheduled, type ScheduleFacts, type ScheduleOutcome } from './scheduleOutcome.ts'
import { stages } from './stages.ts'

/** What judging asks of methods. */
export interface MethodsAtHand {
  readonly judge: (method: MethodId, input: MethodInput) => MethodResult
  /** The working of a schedule's outcome. */
  readonly scheduleResult: (facts: ScheduleFacts, outcome: ScheduleOutcome) => MethodResult
  readonly requiredPace: (input: MethodInput) => RequiredPace | null
}

/** What most verdicts stand on; of the schedule its outcome, which judging asks for itself. Null: it takes more. */
const CORE: Partial<Record<MethodId, (input: MethodInput) => MethodResult | null>> = {
  schedule: (input) => (scheduleFacts(input) ? null : unscheduled(input)),
  range: range.judge,
  stages: stages.judge,
}

export const isCore = (method: string): boolean => Object.hasOwn(CORE, method)

/**
 * Enough for verdicts by the core methods at once, the rest when `all` has it: workings and other methods' opinions are read on
 * pages that fetch them. @throws RangeError where one is asked before it is there: a fault of ours
 */
export function coreMethods(all: () => MethodsAtHand | null): MethodsAtHand {
  const rest = (): MethodsAtHand => {
    const found = all()
    if (!found) throw new RangeError('a method was asked before it was fetched')
    return found
  }
  return {
    judge: (method, input) => CORE[method]?.(input) ?? rest().judge(method, input),
    scheduleResult: (facts, outcome) => rest().scheduleResult(facts, outcome),
    requiredPace: (input) => rest().requiredPace(input),
  }
}
