import { CONFIDENCES, OBS_STATUSES, VERIFICATIONS, type Observation } from '../observation.ts'
import { observationAt, type ObservationTable } from '../observationTable.ts'
import { expectedValueOf } from '../methods/scheduleOutcome.ts'
import type { Indicator } from '../indicator.ts'
import type { Mark, Verdict } from '../verdict.ts'
import type { EvaluationContext } from './context.ts'
import { factsOf, type Ruling } from './judge.ts'
import type { PairSpec } from './pair.ts'
import { knownAt, latestShown, type Row, type Series } from './series.ts'
import { isJudged } from '../status.ts'
import type { Standing } from './history.ts'
import type { PairAssessment } from './types.ts'

export type Valued = Observation & { readonly value: number }

export function hasValue(observation: Observation): observation is Valued {
  return observation.value !== null
}

/** The observation of a row that carries a number. @throws RangeError when it does not: a fault of ours */
export function valuedAt(table: ObservationTable, row: number): Valued {
  const observation = observationAt(table, row)
  if (!hasValue(observation)) throw new RangeError(`row ${row} has no value`)
  return observation
}

const LETTERS: Partial<Record<(typeof OBS_STATUSES)[number], Mark>> = { P: 'provisional', E: 'estimated', I: 'estimated', V: 'unverified' }

/** What stands beside a status about the value it rests on. Order as in MARKS: the value's own first. */
export function marksOf(
  row: Row | null,
  rows: readonly Row[],
  allRows: readonly Row[],
  indicator: Indicator,
  table: ObservationTable,
): readonly Mark[] {
  if (!row) return indicator.proxyOf ? ['proxy'] : []
  const letter = OBS_STATUSES[table.status[row.row] ?? -1]
  const own = letter && LETTERS[letter]
  const confidence = CONFIDENCES[row.confidence]
  const unverified = VERIFICATIONS[table.verified[row.row] ?? -1] === 'no'
  const found: readonly (Mark | false | undefined)[] = [
    own,
    allRows.some((each) => each.period.id === row.period.id && each.knownFrom < row.knownFrom) && 'revised',
    rows.some((each) => each.segment < row.segment && !Number.isNaN(each.value)) && 'break',
    indicator.proxyOf !== undefined && 'proxy',
    table.floor[row.row] === 1 && 'atLeast',
    confidence === 'low' && 'lowConfidence',
    confidence === 'medium' && 'mediumConfidence',
    unverified && own !== 'unverified' && 'unverified',
  ]
  return found.filter((mark) => mark !== undefined && mark !== false)
}

/** A pair as it stands on a day. */
export interface Judged {
  readonly spec: PairSpec
  readonly ruling: Ruling
  readonly standing: Standing
}

function verdictMarks({ spec, ruling, standing }: Judged, series: Series | null, { asOf, table }: EvaluationContext): readonly Mark[] {
  const { latest, completion } = ruling
  const about = marksOf(latest, series ? knownAt(series, asOf) : [], series?.rows ?? [], spec.indicator, table)
  const more: readonly (Mark | false)[] = [
    latest !== null && ruling.timeliness === 'late' && 'late',
    standing.held && 'held',
    completion !== null && completion < 0 && 'regressed',
  ]
  return [...about, ...more.filter((mark) => mark !== false)]
}

/** A ruling as a verdict, with the observation it rests on and its marks. `status` is the one that stands. */
export function toVerdict(judged: Judged, series: Series | null, context: EvaluationContext): Verdict {
  const { spec, ruling, standing } = judged
  return {
    status: standing.status,
    reason: standing.reason,
    marks: verdictMarks(judged, series, context),
    target: spec.target?.id ?? null,
    latest: ruling.latest && observationAt(context.table, ruling.latest.row),
    completion: ruling.completion,
    expected: ruling.expected,
    gap: isJudged(standing.status) ? ruling.gap : null,
  }
}

/** No target, no verdict; and no value, no target to speak of: that nothing is known comes before that nothing is aimed at. */
export function withoutTarget(indicator: Indicator, rows: readonly Row[], allRows: readonly Row[], context: EvaluationContext): Verdict {
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

/** A judged pair with what a page draws beside it; null for stages without a target. */
export function toPairAssessment(judged: Judged, series: Series | null, context: EvaluationContext): PairAssessment | null {
  const { spec, ruling } = judged
  const { target, goal, deadline, baseline } = spec
  if (!target) return null
  const { asOf, table } = context
  const { latest, metBeforeBreak } = ruling
  const facts = latest && ruling.expected !== null ? factsOf(spec, latest, asOf, table) : null
  const expectedValue = facts && expectedValueOf(facts)
  const sameScale = target.unit.base === spec.indicator.unit.base
  return {
    target,
    indicator: spec.indicator.id,
    verdict: toVerdict(judged, series, context),
    deadline,
    deadlinePassed: deadline !== null && asOf > deadline.end,
    targetValue: goal.kind === 'number' && sameScale ? goal.value : null,
    targetRange: goal.kind === 'range' && sameScale ? { min: goal.min, max: goal.max } : null,
    baseline: sameScale ? baseline : null,
    latestIsBaseline: latest !== null && baseline !== null && latest.period.end <= baseline.period.end,
    expectedValue,
    valueGap: latest && expectedValue !== null && Number.isFinite(latest.value - expectedValue) ? latest.value - expectedValue : null,
    metBeforeBreak: metBeforeBreak && observationAt(table, metBeforeBreak.row),
  }
}
