import { firstWhere } from '../sorted.ts'
import type { Day } from '../day.ts'
import type { MethodInput, MethodOptions, MethodResult, Point, Reason } from '../verdict.ts'
import type { Status } from '../status.ts'
import { plainResult } from './result.ts'

/** A value and the day it stands for. */
export interface DatedValue {
  readonly value: number
  readonly day: Day
}

/** All that the schedule looks at, in one unit. */
export interface ScheduleFacts {
  readonly latest: DatedValue
  /** The value of the period that ends on the deadline, which decides about it; null where none is known, or it is not firm. */
  readonly atDeadline: number | null
  readonly baseline: DatedValue | null
  readonly target: number
  readonly deadline: Day | null
  /** Dated interim values of the plan, ordered. */
  readonly plan: readonly DatedValue[]
  readonly direction: 'up' | 'down'
  readonly firm: boolean
  readonly naturalMin: number | null
  readonly naturalMax: number | null
  readonly asOf: Day
  readonly options: MethodOptions
}

export interface ScheduleOutcome {
  readonly status: Status
  readonly reason: Reason
  /** Share of the way done, share that was due at the latest value's date, and their difference; null where there is no path. */
  readonly completion: number | null
  readonly expected: number | null
  readonly gap: number | null
}

export type Path = { readonly completion: number; readonly expected: number; readonly gap: number }

/** Differences this small come from binary fractions (0.35 - 0.5 is below -0.15), not from the figures; they decide nothing. */
export const NOISE = 1e-9

/** "Reached" follows the direction: a PUE of 1.42 has reached 1.5. */
export function isReached(value: number, target: number, direction: 'up' | 'down'): boolean {
  const slack = Math.abs(target) * NOISE
  return direction === 'up' ? value >= target - slack : value <= target + slack
}

/** Share of the way that was due on a day: along the plan's dated values where it has any, else days elapsed of all days. */
function expectedShare(facts: ScheduleFacts, baseline: DatedValue, deadline: Day, day: Day): number {
  if (day >= deadline) return 1
  if (day <= baseline.day) return 0
  if (facts.plan.length === 0) return (day - baseline.day) / (deadline - baseline.day)
  const due = valueOnPath(plannedPath(baseline, facts.plan, { value: facts.target, day: deadline }), day)
  return (due - baseline.value) / (facts.target - baseline.value)
}

/** From the baseline over the plan's steps to the target, in order. Steps that do not lie between the two are no part of the way. */
export function plannedPath(baseline: DatedValue, plan: readonly DatedValue[], target: DatedValue): readonly DatedValue[] {
  return [baseline, ...plan.filter((step) => step.day > baseline.day && step.day < target.day), target]
}

/** The value that a path asks for on a day, straight between its steps; its first or last value outside of them, 0 without any. */
export function valueOnPath(path: readonly DatedValue[], day: Day): number {
  let before = path[0]
  for (const step of path) {
    if (before && step.day > day)
      return before.value + ((step.value - before.value) * (day - before.day)) / Math.max(1, step.day - before.day)
    before = step
  }
  return before?.value ?? 0
}

/** What a way to a target is made of, whatever the values did. */
export type WayFacts = Pick<ScheduleFacts, 'baseline' | 'target' | 'deadline' | 'direction' | 'naturalMin' | 'naturalMax'>

/** Why no way leads from the baseline to the target, or null where one does. */
export function noWay({ baseline, target, deadline, direction, naturalMin, naturalMax }: WayFacts): Reason | null {
  if (deadline === null) return 'noDeadline'
  if ((naturalMax !== null && target > naturalMax) || (naturalMin !== null && target < naturalMin)) return 'targetBeyondLimit'
  if (!baseline) return 'noBaseline'
  if (baseline.value === target) return 'baselineEqualsTarget'
  if (isReached(baseline.value, target, direction)) return 'directionContradictsTarget'
  return baseline.day >= deadline ? 'noTimeElapsed' : null
}

/** Why nothing can be measured along the way from baseline to target, or null where it can. */
function noPath(facts: ScheduleFacts): Reason | null {
  const { baseline, target } = facts
  const reason = noWay(facts)
  if (reason || !baseline) return reason ?? 'noBaseline'
  if (baseline.day >= facts.latest.day) return 'noTimeElapsed'
  return Number.isFinite(target - baseline.value) && Number.isFinite((facts.latest.value - baseline.value) / (target - baseline.value))
    ? null
    : 'notApplicable'
}

export function pathOf(facts: ScheduleFacts): Path | null {
  const { baseline, deadline, latest, target } = facts
  if (noPath(facts) || !baseline || deadline === null) return null
  const completion = (latest.value - baseline.value) / (target - baseline.value)
  const expected = expectedShare(facts, baseline, deadline, latest.day)
  return { completion, expected, gap: completion - expected }
}

type Said = { readonly status: Status; readonly reason: Reason }

/** The two thresholds, each a part of the better side. */
export function byGap(gap: number, options: MethodOptions): Said {
  if (gap >= options.onTrackGap - NOISE) return { status: 'onTrack', reason: 'aheadOrNear' }
  if (gap >= options.offTrackGap - NOISE) return { status: 'atRisk', reason: 'behind' }
  return { status: 'offTrack', reason: 'farBehind' }
}

const STALE: Said = { status: 'stale', reason: 'deadlinePassedNoFinalValue' }
const MISSED: Said = { status: 'offTrack', reason: 'missedDeadline' }
const LATE: Said = { status: 'achieved', reason: 'reachedLate' }
const FELL: Said = { status: 'achieved', reason: 'reachedThenFell' }

/** What the schedule says, without its working: cheap enough for every period of ten thousand series (no spreads: they cost ten times a literal). */
export function scheduleOutcome(facts: ScheduleFacts): ScheduleOutcome {
  const path = pathOf(facts)
  const { status, reason } = said(facts, path)
  return { status, reason, completion: path?.completion ?? null, expected: path?.expected ?? null, gap: path?.gap ?? null }
}

function said(facts: ScheduleFacts, path: Path | null): Said {
  const { latest, target, deadline, direction, asOf } = facts
  if (isReached(latest.value, target, direction)) return reachedOutcome(facts)
  if (deadline !== null && asOf > deadline) return latest.day < deadline ? STALE : wasReachedAtDeadline(facts) ? FELL : MISSED
  if (path) return byGap(path.gap, facts.options)
  return { status: 'noData', reason: noPath(facts) ?? 'noBaseline' }
}

/** Whether the value at the deadline reached the target; null where that value is not known, or the deadline is still to come. */
function wasReachedAtDeadline({ atDeadline, target, direction, deadline, asOf }: ScheduleFacts): boolean | null {
  return atDeadline === null || deadline === null || asOf <= deadline ? null : isReached(atDeadline, target, direction)
}

function reachedOutcome(facts: ScheduleFacts): Said {
  if (!facts.firm) return { status: 'onTrack', reason: 'reachedUnverified' }
  if (wasReachedAtDeadline(facts) === false) return LATE
  const metAtBaseline = facts.baseline !== null && isReached(facts.baseline.value, facts.target, facts.direction)
  return { status: 'achieved', reason: metAtBaseline ? 'reachedAtBaseline' : 'reached' }
}

/** The value that the path asks for on the latest value's day; null without a path. */
export function expectedValueOf(facts: ScheduleFacts): number | null {
  const path = pathOf(facts)
  return path && facts.baseline ? facts.baseline.value + path.expected * (facts.target - facts.baseline.value) : null
}

/** The point of the period that ends on a target's last day: a year's last month or quarter, as well as the year. Points follow one another. */
export function pointAt<Row extends Pick<Point, 'period'>>(points: readonly Row[], due: Point['period'] | null): Row | null {
  const last = due && points[firstWhere(points, ({ period }) => period.end > due.end) - 1]
  return last && last.period.end === due.end ? last : null
}

function dated(point: Point, asOf: Day): DatedValue {
  // A running period stands for today, not for its end, so that like is compared with like.
  return { value: point.value, day: point.period.end > asOf ? asOf : point.period.end }
}

/** Reads the facts a schedule needs from any method's input; null where there is no number or no value to compare. */
export function scheduleFacts(input: MethodInput): ScheduleFacts | null {
  const latest = input.points.at(-1)
  if (!latest || input.target?.kind !== 'number' || (input.direction !== 'up' && input.direction !== 'down')) return null
  return {
    latest: dated(latest, input.asOf),
    atDeadline: pointAt(input.points, input.target.period)?.value ?? null,
    baseline: input.baseline && { value: input.baseline.value, day: input.baseline.period.end },
    target: input.target.value,
    deadline: input.target.period?.end ?? null,
    plan: input.plan.map((step) => ({ value: step.value, day: step.period.end })),
    direction: input.direction,
    firm: input.firm ?? true,
    naturalMin: input.naturalMin,
    naturalMax: input.naturalMax,
    asOf: input.asOf,
    options: input.options,
  }
}

function unreadable(input: MethodInput): Reason {
  if (input.points.length === 0) return 'noValue'
  if (!input.target) return 'noTargetSet'
  return input.target.kind === 'range' || input.direction === 'maintain' ? 'notApplicable' : 'directionUnknown'
}

/** The answer where there are no facts to compare. */
export function unscheduled(input: MethodInput): MethodResult {
  const reason = unreadable(input)
  return plainResult('schedule', reason === 'noTargetSet' ? 'noTarget' : 'noData', reason)
}
