import type { Unit } from '../indicator.ts'
import { readPeriod } from '../period.ts'
import type { PlannedStep, Target } from '../target.ts'
import { isReached } from '../methods/scheduleOutcome.ts'
import { convert } from '../convert.ts'

const sameIssuer = ({ issuer: a }: Target, { issuer: b }: Target): boolean =>
  (a.zh !== undefined && a.zh === b.zh) || (a.en !== undefined && a.en === b.en)

/** A step forward: beyond the baseline, and not beyond what is to be reached in the end. */
function isOnTheWay(value: number, goal: number, { baseline, direction }: Target): boolean {
  if (direction === 'maintain') return false
  return isReached(goal, value, direction) && (baseline === undefined || !isReached(baseline.value, value, direction))
}

/**
 * The steps between baseline and target: the plan's own, or the values that the same issuer set for the same indicator and place
 * for earlier dates. In the target's unit, by date.
 */
export function stepsTo(target: Target, others: readonly Target[]): readonly PlannedStep[] {
  const { value: goal, unit, period } = target
  const steps = target.plan ?? (goal.kind === 'number' && period !== undefined ? interim(target, goal.value, unit, period, others) : [])
  return steps.toSorted((a, b) => readPeriod(a.period).end - readPeriod(b.period).end || a.value - b.value)
}

function interim(target: Target, goal: number, unit: Unit, period: string, others: readonly Target[]): readonly PlannedStep[] {
  const end = readPeriod(period).end
  return others.flatMap((other): readonly PlannedStep[] => {
    const { value, region, direction, coverage } = other
    if (value.kind !== 'number' || other.period === undefined || readPeriod(other.period).end >= end) return []
    if (region !== target.region || direction !== target.direction || (coverage ?? 'same') !== (target.coverage ?? 'same')) return []
    if (other.unit.base !== unit.base || !sameIssuer(target, other)) return []
    const step = convert(value.value, other.unit, unit)
    return isOnTheWay(step, goal, target) ? [{ period: other.period, value: step }] : []
  })
}
