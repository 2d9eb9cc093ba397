import type { Day } from '../day.ts'
import type { Figure, Flip, Method, MethodInput, MethodResult, Step } from '../verdict.ts'
import type { Status } from '../status.ts'
import { plainResult } from './result.ts'
import {
  isReached,
  NOISE,
  pathOf,
  scheduleFacts,
  scheduleOutcome,
  unscheduled,
  type DatedValue,
  type Path,
  type ScheduleFacts,
  type ScheduleOutcome,
} from './scheduleOutcome.ts'

const value = (of: number): Figure => ({ as: 'value', value: of })
const days = (of: number): Figure => ({ as: 'days', value: of })
const day = (of: Day): Figure => ({ as: 'day', value: of })
const percent = (of: number): Figure => ({ as: 'percent', value: of })
const points = (of: number): Figure => ({ as: 'points', value: of })

function expectedSteps(facts: ScheduleFacts, baseline: DatedValue, deadline: Day, path: Path): Step[] {
  const at = Math.min(facts.latest.day, deadline)
  const result = percent(path.expected)
  if (facts.plan.length > 0) {
    const planned = baseline.value + path.expected * (facts.target - baseline.value)
    return [
      {
        id: 'schedule.planned',
        inputs: { at: day(facts.latest.day), steps: { as: 'count', value: facts.plan.length } },
        result: value(planned),
      },
      {
        id: 'schedule.expectedPlan',
        inputs: { planned: value(planned), baseline: value(baseline.value), target: value(facts.target) },
        result,
      },
    ]
  }
  const elapsed = days(at - baseline.day)
  const total = days(deadline - baseline.day)
  return [
    { id: 'schedule.elapsed', inputs: { from: day(baseline.day), to: day(facts.latest.day) }, result: elapsed },
    { id: 'schedule.total', inputs: { from: day(baseline.day), to: day(deadline) }, result: total },
    { id: 'schedule.expected', inputs: { elapsed, total }, result },
  ]
}

/** Every line of the working: how near the target is, then the path where there is one. Values near 1e308 lose the lines they overflow. */
function scheduleSteps(facts: ScheduleFacts): readonly Step[] {
  return allSteps(facts).filter(({ result }) => typeof result.value !== 'number' || Number.isFinite(result.value))
}

function allSteps(facts: ScheduleFacts): readonly Step[] {
  const { latest, target, baseline, deadline, options } = facts
  const reached: Step = {
    id: 'schedule.distance',
    inputs: { latest: value(latest.value), target: value(target) },
    result: { as: 'change', value: latest.value - target },
  }
  const path = pathOf(facts)
  if (!path || !baseline || deadline === null) return [reached]
  const inputs = { latest: value(latest.value), baseline: value(baseline.value), target: value(target) }
  const { completion, expected, gap } = path
  const due = baseline.value + expected * (target - baseline.value)
  return [
    reached,
    { id: 'schedule.completion', inputs, result: percent(completion) },
    ...expectedSteps(facts, baseline, deadline, path),
    { id: 'schedule.gap', inputs: { completion: percent(completion), expected: percent(expected) }, result: points(gap) },
    {
      id: 'schedule.threshold',
      inputs: { gap: points(gap), onTrack: points(options.onTrackGap), offTrack: points(options.offTrackGap) },
      result: points(gap < options.offTrackGap - NOISE ? options.offTrackGap : options.onTrackGap),
    },
    {
      id: 'schedule.expectedValue',
      inputs: { baseline: value(baseline.value), target: value(target), expected: percent(expected) },
      result: value(due),
    },
    {
      id: 'schedule.valueGap',
      inputs: { latest: value(latest.value), expected: value(due) },
      result: { as: 'change', value: latest.value - due },
    },
  ]
}

/** Latest values at which the verdict would be another one, all else equal. */
function scheduleFlips(facts: ScheduleFacts, status: Status): readonly Flip[] {
  const { target, baseline, deadline, options, asOf, latest } = facts
  const top: Flip = { status: facts.firm ? 'achieved' : 'onTrack', value: target, side: 'atLeast' }
  const better = isReached(latest.value, target, facts.direction) ? [] : [top]
  const path = pathOf(facts)
  if (!path || !baseline || deadline === null || asOf > deadline) return better
  const at = (gap: number) => baseline.value + (path.expected + gap) * (target - baseline.value)
  const edges: readonly Flip[] = [
    { status: 'onTrack', value: at(options.onTrackGap), side: 'atLeast' },
    { status: 'atRisk', value: at(options.offTrackGap), side: 'atLeast' },
    { status: 'atRisk', value: at(options.onTrackGap), side: 'beyond' },
    { status: 'offTrack', value: at(options.offTrackGap), side: 'beyond' },
  ]
  const rank: Partial<Record<Status, number>> = { offTrack: 0, atRisk: 1, onTrack: 2, achieved: 3 }
  const here = rank[status] ?? 2
  const wanted = (flip: Flip) =>
    (rank[flip.status] ?? 0) > here ? flip.side === 'atLeast' : (rank[flip.status] ?? 0) < here && flip.side === 'beyond'
  return [...better, ...edges.filter((flip) => wanted(flip) && Number.isFinite(flip.value))]
}

function judge(input: MethodInput): MethodResult {
  const facts = scheduleFacts(input)
  return facts ? scheduleResult(facts, scheduleOutcome(facts)) : unscheduled(input)
}

/** An outcome with its working. */
export function scheduleResult(facts: ScheduleFacts, outcome: ScheduleOutcome): MethodResult {
  return plainResult('schedule', outcome.status, outcome.reason, {
    progress: outcome.completion,
    steps: scheduleSteps(facts),
    flips: scheduleFlips(facts, outcome.status),
  })
}

/**
 * Completion against time elapsed, 完成度对序时进度: the practice of Chinese supervision (督查).
 *
 * p = (v - b) / (T - b); the sign cancels, so that lower-is-better needs no case of its own. e = days from the baseline to the
 * end of the latest value's period, of all days to the deadline, or the plan's own dated values. g = p - e decides: from
 * `onTrackGap` on track, below `offTrackGap` off track, between them at risk. `progress` is p as a fraction of the way.
 */
export const schedule: Method = { id: 'schedule', judge }
