import type { Method, MethodInput, MethodResult, Reason } from '../verdict.ts'
import type { Status } from '../status.ts'
import { finite } from './finite.ts'
import { plainResult } from './result.ts'
import { pointAt } from './scheduleOutcome.ts'

interface Bounds {
  readonly min: number | null
  readonly max: number | null
}

/** Bounds to keep: the target's range, or its number as a floor (不低于) or, where lower is better, as a ceiling. */
export function boundsOf(input: Pick<MethodInput, 'target' | 'direction'>): Bounds | null {
  const { target, direction } = input
  if (!target) return null
  if (target.kind === 'range') return target
  return direction === 'down' ? { min: null, max: target.value } : { min: target.value, max: null }
}

/** How far outside the bounds a value lies, in its unit; 0 inside. */
function overshoot(value: number, { min, max }: Bounds): number {
  if (min !== null && value < min) return min - value
  return max !== null && value > max ? value - max : 0
}

/** Width of the zone of risk outside the bounds: a share of the range's width, or of the larger bound where one side is open. */
function toleranceOf({ min, max }: Bounds, share: number): number {
  const width = min !== null && max !== null ? max - min : 0
  return share * (width > 0 ? width : Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0)))
}

/** Once the period is over its own value decides; what came after it is said beside that. */
function decideAtDeadline(input: MethodInput, out: number): { readonly status: Status; readonly reason: Reason } {
  const final = pointAt(input.points, input.target?.period ?? null)
  const bounds = boundsOf(input)
  const keptAtDeadline = final && bounds ? overshoot(final.value, bounds) === 0 : out === 0
  if (out === 0 && input.firm === false) return { status: 'onTrack', reason: 'reachedUnverified' }
  if (out === 0) return { status: 'achieved', reason: keptAtDeadline ? 'reached' : 'reachedLate' }
  return keptAtDeadline ? { status: 'achieved', reason: 'reachedThenFell' } : { status: 'offTrack', reason: 'missedDeadline' }
}

function decide(input: MethodInput, out: number, tolerance: number): { readonly status: Status; readonly reason: Reason } {
  const latest = input.points.at(-1)
  const deadline = input.target?.period?.end
  const passed = deadline !== undefined && input.asOf > deadline
  if (passed && latest && latest.period.end < deadline) return { status: 'stale', reason: 'deadlinePassedNoFinalValue' }
  if (passed) return decideAtDeadline(input, out)
  if (out === 0) return { status: 'onTrack', reason: 'withinRange' }
  return { status: out <= tolerance ? 'atRisk' : 'offTrack', reason: 'outsideRange' }
}

function judge(input: MethodInput): MethodResult {
  const bounds = boundsOf(input)
  const latest = input.points.at(-1)
  if (!bounds) return plainResult('range', 'noTarget', 'noTargetSet')
  if (!latest) return plainResult('range', 'noData', 'noValue')
  const asked = Number(input.options.extra['rangeTolerance'] ?? DEFAULT_TOLERANCE)
  const share = Number.isFinite(asked) && asked >= 0 ? asked : DEFAULT_TOLERANCE
  const tolerance = toleranceOf(bounds, share)
  const out = overshoot(latest.value, bounds)
  const { status, reason } = decide(input, out, tolerance)
  const limit = (bound: number | null) => (bound === null ? [] : [bound])
  return plainResult('range', status, reason, {
    steps: [
      {
        id: 'range.outside',
        inputs: {
          latest: { as: 'value', value: latest.value },
          ...(bounds.min === null ? {} : { min: { as: 'value', value: bounds.min } as const }),
          ...(bounds.max === null ? {} : { max: { as: 'value', value: bounds.max } as const }),
        },
        result: { as: 'change', value: out },
      },
      { id: 'range.tolerance', inputs: { share: { as: 'percent', value: share } }, result: { as: 'change', value: tolerance } },
    ],
    flips:
      out === 0
        ? [...limit(bounds.min), ...limit(bounds.max)].map((value) => ({
            status: tolerance > 0 ? 'atRisk' : 'offTrack',
            value,
            side: 'beyond',
          }))
        : limit(bounds.min !== null && latest.value < bounds.min ? bounds.min : bounds.max).map((value) => ({
            status: 'onTrack',
            value,
            side: 'atLeast',
          })),
  })
}

const DEFAULT_TOLERANCE = 0.05

/**
 * Maintain within bounds (保持类). There is no way to go, so tolerance decides and no share of completion is shown. Inside on track; outside by no more than
 * `rangeTolerance` (0.05) of the range's width, or of the one bound, at risk; farther off track. Once the period is over a
 * value inside is achieved and one outside has missed; the period's own value decides, where a later one differs. It has no measure of progress.
 */
export const range: Method = finite({ id: 'range', judge })
