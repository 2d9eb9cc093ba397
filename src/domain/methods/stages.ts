import type { Method, MethodInput, MethodResult, Reason, Step } from '../verdict.ts'
import type { Status } from '../status.ts'
import { finite } from './finite.ts'
import { plainResult } from './result.ts'
import { byGap } from './scheduleOutcome.ts'

function stepsOf(done: number, due: number, total: number): readonly Step[] {
  const count = (value: number) => ({ as: 'count', value }) as const
  const percent = (value: number) => ({ as: 'percent', value }) as const
  return [
    { id: 'stages.completion', inputs: { done: count(done), total: count(total) }, result: percent(done / total) },
    { id: 'stages.expected', inputs: { due: count(due), total: count(total) }, result: percent(due / total) },
    {
      id: 'stages.gap',
      inputs: { completion: percent(done / total), expected: percent(due / total) },
      result: { as: 'points', value: (done - due) / total },
    },
  ]
}

function decide(input: MethodInput, gap: number, complete: boolean): { readonly status: Status; readonly reason: Reason } {
  if (complete) return input.firm === false ? { status: 'onTrack', reason: 'reachedUnverified' } : { status: 'achieved', reason: 'reached' }
  const deadline = input.target?.period?.end
  if (deadline !== undefined && input.asOf > deadline) return { status: 'offTrack', reason: 'missedDeadline' }
  return byGap(gap, input.options)
}

function judge(input: MethodInput): MethodResult {
  const { milestones } = input
  if (!milestones || milestones.total <= 0) return plainResult('stages', 'noData', 'noMilestones')
  const { done, due, total } = milestones
  const { status, reason } = decide(input, (done - due) / total, done >= total)
  return plainResult('stages', status, reason, { progress: done / total, steps: stepsOf(done, due, total) })
}

/**
 * Stages done of all stages, against those due by now (里程碑). The same two thresholds as the schedule. All done is
 * achieved; the deadline over with one open is missed. `progress` is the share done.
 */
export const stages: Method = finite({ id: 'stages', judge })
