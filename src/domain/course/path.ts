import type { PairAssessment } from '../assess/types.ts'
import type { Indicator } from '../indicator.ts'
import { noWay, plannedPath, type DatedValue } from '../methods/scheduleOutcome.ts'
import type { Reason } from '../verdict.ts'

/** The values are of something else than the target asks for: no way leads from one to the other. */
const INCOMPARABLE: ReadonlySet<Reason> = new Set<Reason>([
  'coverageNarrower',
  'proxyOnly',
  'otherScale',
  'definitionChanged',
  'otherLength',
  'partsMissing',
  'targetSuperseded',
  'targetsContradict',
  'reachedBeforeBreak',
])

/** The way stands although nothing can be measured along it. */
const UNMEASURED: ReadonlySet<Reason> = new Set<Reason>(['noValue', 'valueMissing', 'lowConfidence'])

/** Judging measured something along the way, or there was nothing newer than the baseline to measure. */
function isComparable({ verdict, latestIsBaseline }: PairAssessment): boolean {
  const { completion, reason } = verdict
  return completion !== null || (!INCOMPARABLE.has(reason) && (latestIsBaseline || UNMEASURED.has(reason)))
}

/** Over the year, from nothing to its amount; none where earlier years say that it does not flow evenly, nor beside values that are parts of a sum. It starts on 1 January, behind the value of the year before. */
function yearPath({ part, deadline }: PairAssessment): readonly DatedValue[] {
  if (!part || !deadline || part.years > 0 || part.parts > 0) return []
  return [
    { day: deadline.start, value: 0 },
    { day: deadline.end, value: part.target },
  ]
}

/**
 * The way from a target's baseline to its number at its deadline, in the indicator's unit: over the steps of the plan where there
 * is one, else even over time. The same on every page, and the one that judging measures along.
 *
 * Empty without a baseline, a deadline or a number; where the schedule knows no way (the baseline is beyond the target, the target
 * beyond what can be); and where the values are not what the target asks for. A value that is missing, low in confidence or no
 * newer than the baseline leaves the way standing.
 */
export function pathTo(pair: PairAssessment, indicator: Indicator): readonly DatedValue[] {
  const { baseline, deadline, targetValue, target, part } = pair
  if (part) return yearPath(pair)
  if (!baseline || !deadline || targetValue === null || target.direction === 'maintain' || !isComparable(pair)) return []
  const from = { day: baseline.period.end, value: baseline.value }
  const { direction } = target
  const { naturalMin = null, naturalMax = null } = indicator
  if (noWay({ baseline: from, target: targetValue, deadline: deadline.end, direction, naturalMin, naturalMax })) return []
  return plannedPath(from, pair.plan, { day: deadline.end, value: targetValue })
}
