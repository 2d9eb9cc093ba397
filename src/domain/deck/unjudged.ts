import type { Assessment, IndicatorAssessment } from '../assess/types.ts'
import { isJudged, STATUSES } from '../status.ts'
import { grouped } from '../grouped.ts'
import { MOST_ROWS } from './offTrack.ts'
import type { Slide, UnjudgedGroup } from './types.ts'

const MOST_EXAMPLES = 2

function groupOf(own: readonly IndicatorAssessment[]): readonly UnjudgedGroup[] {
  const [first] = own
  if (!first || isJudged(first.verdict.status)) return []
  const { status, reason } = first.verdict
  return [{ status, reason, count: own.length, examples: own.slice(0, MOST_EXAMPLES).map((each) => each.indicator.id) }]
}

/** By status in the order of all lists, within it the commonest reason first. */
function groupsOf(unjudged: readonly IndicatorAssessment[]): readonly UnjudgedGroup[] {
  const byReason = grouped(unjudged, ({ verdict }) => `${verdict.status} ${verdict.reason}`)
  const place = (group: UnjudgedGroup) => STATUSES.indexOf(group.status)
  return [...byReason.values()].flatMap(groupOf).toSorted((a, b) => place(a) - place(b) || b.count - a.count)
}

/** Rows for the largest groups, in the order of all; what is left out is counted. */
export function unjudgedSlide(assessment: Assessment): readonly Slide[] {
  const unjudged = assessment.indicators.filter((each) => !isJudged(each.verdict.status))
  if (unjudged.length === 0) return []
  const all = groupsOf(unjudged)
  const largest = new Set(all.toSorted((a, b) => b.count - a.count).slice(0, MOST_ROWS))
  const groups = all.filter((group) => largest.has(group))
  const shown = groups.reduce((sum, group) => sum + group.count, 0)
  return [
    { kind: 'unjudged', id: 'unjudged', groups, count: unjudged.length, of: assessment.indicators.length, more: unjudged.length - shown },
  ]
}

/** What nothing measures: targets and actions without a value, indicators that a monitor would want. */
export function unmeasuredSlide(assessment: Assessment): readonly Slide[] {
  const { unmeasured, areas } = assessment
  const anything = unmeasured.targets.length > 0 || unmeasured.actionsWithoutValue > 0 || (unmeasured.wanted ?? 0) > 0
  return anything ? [{ kind: 'unmeasured', id: 'unmeasured', unmeasured, areas }] : []
}
