import type { Status } from '../status.ts'
import type { MethodId, MethodResult, Reason } from '../verdict.ts'

/** The answer of a method that cannot judge, or that needs no figures to: every optional part empty. */
export function plainResult(method: MethodId, status: Status, reason: Reason, more: Partial<MethodResult> = {}): MethodResult {
  return { method, status, reason, outcome: reason, progress: null, score: null, steps: [], flips: [], ...more }
}
