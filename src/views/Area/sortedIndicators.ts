import type { AreaAssessment, IndicatorAssessment } from '../../domain/assess/index.ts'
import type { Day } from '../../domain/day.ts'
import { STATUSES } from '../../domain/status.ts'

export interface SortedIndicators {
  /** With a target and a value: by status, then national, then newest. */
  readonly paired: readonly IndicatorAssessment[]
  /** No target; measured on scales that look alike and must not meet. */
  readonly scales: readonly IndicatorAssessment[]
  /** No target, a comparable earlier value. */
  readonly moved: readonly IndicatorAssessment[]
  /** No target and nothing to compare with, newest first. */
  readonly single: readonly IndicatorAssessment[]
}

const endOf = ({ latest }: IndicatorAssessment) => latest?.period.end ?? -Infinity
const nationalFirst = ({ indicator }: IndicatorAssessment) => (indicator.scope === 'national' ? 0 : 1)

/** The four parts of an area's page, what can be held against a target first; together they hold every indicator once. */
export function sortedIndicators(area: AreaAssessment, asOf: Day): SortedIndicators {
  const running = (of: IndicatorAssessment) => Math.min(endOf(of), asOf)
  const byScope = (a: IndicatorAssessment, b: IndicatorAssessment) => nationalFirst(a) - nationalFirst(b) || running(b) - running(a)
  const byStatus = (a: IndicatorAssessment, b: IndicatorAssessment) =>
    STATUSES.indexOf(a.verdict.status) - STATUSES.indexOf(b.verdict.status)
  const own = new Set(area.indicators.map(({ indicator }) => indicator.id))
  const paired = area.indicators.filter((each) => each.pairs.length > 0)
  const rest = area.indicators.filter((each) => each.pairs.length === 0)
  const scaled = (each: IndicatorAssessment) =>
    each.latest !== null && each.indicator.scope === 'national' && (each.indicator.incompatibleWith ?? []).some((id) => own.has(id))
  const others = rest.filter((each) => !scaled(each))
  return {
    paired: paired.toSorted((a, b) => byStatus(a, b) || byScope(a, b)),
    scales: rest.filter(scaled),
    moved: others.filter((each) => each.change !== null).toSorted(byScope),
    single: others.filter((each) => each.change === null).toSorted((a, b) => running(b) - running(a)),
  }
}
