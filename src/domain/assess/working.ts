import type { Day } from '../day.ts'
import { isJudged, type Status } from '../status.ts'
import type { MethodId } from '../verdict.ts'
import { inputOf, resultOf, rule, type Bench } from './judge.ts'
import type { PairSpec } from './pair.ts'
import { latestUsable, type Row } from './series.ts'
import type { OtherVerdict, Pace } from './historyTypes.ts'

/** Ways that can look at the same target: a number to reach, or bounds to keep. Stages look at other things. */
const TO_REACH: readonly MethodId[] = ['schedule', 'compoundGrowth', 'projectedShare', 'trendGap', 'lastPace']

/**
 * What the other methods say of the same values on the same day. The rules on coverage, definitions, staleness and reaching are
 * the same for all, so that they differ only in how they look at pace. Without the two-period rule: it belongs to the verdict.
 */
export function othersOf(spec: PairSpec, chosen: Status, rows: readonly Row[], asOf: Day, bench: Bench): readonly OtherVerdict[] {
  if (spec.blocked || spec.goal.kind !== 'number' || (spec.direction !== 'up' && spec.direction !== 'down')) return []
  return TO_REACH.filter((method) => method !== spec.method).map((method) => {
    const own = { ...spec, method }
    const ruling = rule(own, rows, asOf, bench)
    const { status, reason } = ruling
    return {
      method,
      status,
      reason,
      disagrees: isJudged(chosen) && isJudged(status) && status !== chosen,
      result: resultOf(own, ruling, rows, asOf, bench),
    }
  })
}

/** Needed per period from now on, against the latest and the best pace; signed as the value must move. */
export function paceOf(spec: PairSpec, rows: readonly Row[], asOf: Day, bench: Bench): Pace | null {
  if (spec.blocked || spec.goal.kind !== 'number') return null
  const pace = bench.methods.requiredPace(inputOf(spec, rows, latestUsable(rows), asOf, bench.table))
  if (!pace) return null
  const sign = spec.direction === 'down' ? -1 : 1
  const signed = { required: sign * pace.required, latest: sign * pace.latest, best: sign * pace.best }
  if (!Object.values(signed).every(Number.isFinite)) return null
  return { ...signed, months: Math.round(pace.period * 12), left: pace.left }
}
