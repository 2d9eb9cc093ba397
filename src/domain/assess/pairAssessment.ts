import type { Indicator } from '../indicator.ts'
import { expectedValueOf } from '../methods/scheduleOutcome.ts'
import { observationAt } from '../observationTable.ts'
import { isJudged } from '../status.ts'
import type { Mark, Verdict } from '../verdict.ts'
import type { EvaluationContext } from './context.ts'
import type { SmoothedStatus } from './smoothing.ts'
import { factsOf, type RawVerdict } from './judge.ts'
import { marksOf } from './marks.ts'
import type { PairSpec } from './pair.ts'
import { knownAt, latestShown, type SeriesRow, type Series } from './series.ts'
import type { PairAssessment } from './types.ts'
import type { YearPart } from './yearPart.ts'

/** A pair as it stands on a day. */
export interface JudgedPair {
  readonly spec: PairSpec
  readonly raw: RawVerdict
  readonly smoothed: SmoothedStatus
}

function verdictMarks({ spec, raw, smoothed }: JudgedPair, series: Series | null, { asOf, table }: EvaluationContext): readonly Mark[] {
  const { latest, completion } = raw
  const about = marksOf(latest, series ? knownAt(series, asOf) : [], series?.rows ?? [], spec.indicator, table)
  const more: readonly (Mark | false)[] = [
    latest !== null && raw.timeliness === 'late' && 'late',
    smoothed.held && 'held',
    completion !== null && completion < 0 && 'regressed',
  ]
  return [...about, ...more.filter((mark) => mark !== false)]
}

/** A pair judged, as a verdict: with the observation it rests on and its marks. `status` is the one that stands. */
export function toVerdict(judged: JudgedPair, series: Series | null, context: EvaluationContext): Verdict {
  const { spec, raw, smoothed } = judged
  return {
    status: smoothed.status,
    reason: smoothed.reason,
    marks: verdictMarks(judged, series, context),
    target: spec.target?.id ?? null,
    latest: raw.latest && observationAt(context.table, raw.latest.row),
    completion: raw.completion,
    expected: raw.expected,
    gap: isJudged(smoothed.status) ? raw.gap : null,
  }
}

/** No target, no verdict; and no value, no target to speak of: that nothing is known comes before that nothing is aimed at. */
export function withoutTarget(
  indicator: Indicator,
  rows: readonly SeriesRow[],
  allRows: readonly SeriesRow[],
  context: EvaluationContext,
): Verdict {
  const { table, asOf } = context
  const shown = latestShown(rows)
  const late = shown && context.timelinessOf(indicator, shown.period.end, asOf) !== 'inTime'
  return {
    status: shown ? 'noTarget' : 'noData',
    reason: shown ? 'noTargetSet' : rows.length > 0 ? 'valueMissing' : 'noValue',
    marks: [...marksOf(shown, rows, allRows, indicator, table), ...(late ? (['late'] as const) : [])],
    target: null,
    latest: shown && observationAt(table, shown.row),
    completion: null,
    expected: null,
    gap: null,
  }
}

/** Without its row, which belongs to the table. */
function partOf({ latest: _row, ...part }: YearPart): NonNullable<PairAssessment['part']> {
  return part
}

/** A judged pair with what a page draws beside it; null for stages without a target. */
export function toPairAssessment(judged: JudgedPair, series: Series | null, context: EvaluationContext): PairAssessment | null {
  const { spec, raw } = judged
  const { target, goal, deadline, baseline } = spec
  if (!target) return null
  const { asOf, table } = context
  const { latest, metBeforeBreak, part } = raw
  const facts = latest && raw.expected !== null && !part ? factsOf(spec, [], latest, asOf, table) : null
  const expectedValue = part ? part.expected * part.target : facts && expectedValueOf(facts)
  const amount = part ? part.amount : latest && latest.value
  const sameScale = target.unit.base === spec.indicator.unit.base
  return {
    target,
    indicator: spec.indicator.id,
    verdict: toVerdict(judged, series, context),
    deadline,
    deadlinePassed: deadline !== null && asOf > deadline.end,
    targetValue: goal.kind === 'number' && sameScale ? goal.value : null,
    targetRange: goal.kind === 'range' && sameScale ? { min: goal.min, max: goal.max } : null,
    baseline: sameScale && !part ? baseline : null,
    plan: sameScale ? spec.dated.plan : [],
    latestIsBaseline: !part && latest !== null && baseline !== null && latest.period.end <= baseline.period.end,
    expectedValue,
    part: part && partOf(part),
    valueGap: amount !== null && expectedValue !== null && Number.isFinite(amount - expectedValue) ? amount - expectedValue : null,
    metBeforeBreak: metBeforeBreak && observationAt(table, metBeforeBreak.row),
  }
}
