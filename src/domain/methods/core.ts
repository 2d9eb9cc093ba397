import type { Method, MethodId, MethodInput, MethodResult } from '../verdict.ts'
import type { RequiredPace } from './lastPace.ts'
import { range } from './range.ts'
import { schedule } from './schedule.ts'
import { stages } from './stages.ts'

/** What judging asks of methods. */
export interface MethodsAtHand {
  readonly judge: (method: MethodId, input: MethodInput) => MethodResult
  readonly requiredPace: (input: MethodInput) => RequiredPace | null
}

/** What most verdicts stand on: completion against schedule, a range to keep, stages done. */
const CORE: Partial<Record<MethodId, Method>> = { schedule, range, stages }

export const isCore = (method: string): boolean => Object.hasOwn(CORE, method)

/**
 * The core methods at once, the rest when `all` has them: other methods' opinions are read on pages that fetch them.
 * @throws RangeError where one of the rest is asked before it is there: a fault of ours
 */
export function coreMethods(all: () => MethodsAtHand | null): MethodsAtHand {
  const rest = (): MethodsAtHand => {
    const found = all()
    if (!found) throw new RangeError('a method was asked before it was fetched')
    return found
  }
  return {
    judge: (method, input) => (CORE[method] ?? { judge: (asked: MethodInput) => rest().judge(method, asked) }).judge(input),
    requiredPace: (input) => rest().requiredPace(input),
  }
}
