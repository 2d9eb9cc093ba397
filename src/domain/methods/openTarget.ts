import { periodAt, type Period } from '../period.ts'
import type { Status } from '../status.ts'
import type { MethodId, MethodInput, MethodResult, Point, Reason } from '../verdict.ts'
import { yearsBetween } from './elapsed.ts'
import { plainResult } from './result.ts'

/** A number to reach by a date that is still ahead of the latest value. */
export interface OpenTarget {
  readonly latest: Point
  readonly target: number
  readonly due: Period
  /** 1 where more is better, -1 where less is. */
  readonly sense: 1 | -1
  /** Years from the latest value to the deadline; more than 0. */
  readonly remaining: number
}

/** A running period stands for today, not for its end: a year's figure in November has not had its December. */
function settled({ period, value }: Point, input: MethodInput): Point {
  return { period: period.end > input.asOf ? periodAt(input.asOf, 'D') : period, value }
}

function unreadable(input: MethodInput): Reason | null {
  if (!input.target) return 'noTargetSet'
  if (input.points.length === 0) return 'noValue'
  if (input.direction === 'unknown') return 'directionUnknown'
  return input.direction === 'maintain' || input.target.kind === 'range' ? 'notApplicable' : null
}

/** No value can ever be there: a share over 100 %. */
export const isBeyondLimit = (input: MethodInput, target: number): boolean =>
  (input.naturalMax !== null && target > input.naturalMax) || (input.naturalMin !== null && target < input.naturalMin)

/** What is decided before any method looks at pace, in the order of the schedule: reached, missed, stale, no way to judge. */
function decided(
  input: MethodInput,
  latest: Point,
  target: number,
  sense: 1 | -1,
): { status: Status; reason: Reason; outcome: string } | null {
  const due = input.target?.period ?? null
  if (sense * latest.value >= sense * target) {
    if (input.firm === false) return { status: 'onTrack', reason: 'reachedUnverified', outcome: 'reached' }
    const before = input.baseline !== null && sense * input.baseline.value >= sense * target
    return { status: 'achieved', reason: before ? 'reachedAtBaseline' : 'reached', outcome: 'reached' }
  }
  if (!due) return { status: 'noData', reason: 'noDeadline', outcome: 'notJudged' }
  if (input.asOf > due.end && latest.period.end < due.end)
    return { status: 'stale', reason: 'deadlinePassedNoFinalValue', outcome: 'notJudged' }
  if (latest.period.end >= due.end) return { status: 'offTrack', reason: 'missedDeadline', outcome: 'missed' }
  return isBeyondLimit(input, target) ? { status: 'noData', reason: 'targetBeyondLimit', outcome: 'notJudged' } : null
}

/** The open target that a method judges the way to, or its result where there is no way to look at. */
export function openTargetOf(method: MethodId, input: MethodInput): OpenTarget | MethodResult {
  const reason = unreadable(input)
  if (reason) return plainResult(method, reason === 'noTargetSet' ? 'noTarget' : 'noData', reason, { outcome: 'notJudged' })
  const last = input.points.at(-1)
  if (!last || input.target?.kind !== 'number') return plainResult(method, 'noData', 'noValue', { outcome: 'notJudged' })
  const latest = settled(last, input)
  const { value: target, period: due } = input.target
  const sense = input.direction === 'down' ? -1 : 1
  const early = decided(input, latest, target, sense)
  if (early) {
    const { outcome } = early
    const flips = outcome === 'reached' ? [] : [{ status: 'achieved' as const, value: target, side: 'atLeast' as const }]
    return plainResult(method, early.status, early.reason, { outcome, steps: [distance(latest.value, target)], flips })
  }
  const remaining = due ? yearsBetween(latest.period, due) : 0
  if (!due || remaining <= 0) return plainResult(method, 'noData', 'noTimeElapsed', { outcome: 'notJudged' })
  return { latest, target, due, sense, remaining }
}

/** How far the latest value is from the target, as the schedule says it: the one line of working where nothing else can be said. */
function distance(latest: number, target: number): MethodResult['steps'][number] {
  const inputs = { latest: { as: 'value', value: latest }, target: { as: 'value', value: target } } as const
  return { id: 'schedule.distance', inputs, result: { as: 'change', value: latest - target } }
}

export const isOpenTarget = (found: OpenTarget | MethodResult): found is OpenTarget => 'sense' in found

/** A positive number among a method's own options, or its default. */
export function positiveOption(input: MethodInput, key: string, fallback: number): number {
  const value = Number(input.options.extra[key] ?? fallback)
  return Number.isFinite(value) && value > 0 ? value : fallback
}
