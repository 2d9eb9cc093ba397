import { METHODS } from '../methods/index.ts'
import { requiredPace } from '../methods/lastPace.ts'
import { plainResult } from '../methods/result.ts'
import { scheduleResult } from '../methods/schedule.ts'
import { isJudged, type Status } from '../status.ts'
import type { Mark, MethodId, MethodResult } from '../verdict.ts'
import type { EvaluationContext } from './context.ts'
import { mainSeries, seriesIn } from './indicator.ts'
import { factsOf, inputOf, judgeOn, knownOfPair, type RawVerdict } from './judge.ts'
import { pairSpecs, toStagesSpec, type PairSpec } from './pair.ts'
import { judgeHistory, unjudgedHistory } from './history.ts'
import { knownAt, latestUsable, type SeriesRow, type Series } from './series.ts'
import { partResult } from './partResult.ts'
import { rowsOfLength, yearPartOf } from './yearPart.ts'
import type { IndicatorAssessment, PairAssessment } from './types.ts'
import type { History, IndicatorWorking, LastJudged, OtherVerdict, Pace, PairWorking } from './workingTypes.ts'

/** Ways that can look at the same target: a number to reach, or bounds to keep. Stages look at other things. */
const TO_REACH: readonly MethodId[] = ['schedule', 'compoundGrowth', 'projectedShare', 'trendGap', 'lastPace']

const withEveryMethod = (context: EvaluationContext): EvaluationContext => ({ ...context, methods: METHODS })

/** The working of a raw verdict: what its method says. */
function resultOf(spec: PairSpec, raw: RawVerdict, known: readonly SeriesRow[], { asOf, table }: EvaluationContext): MethodResult {
  const { status, reason, latest, completion, expected, gap } = raw
  if (raw.part) return partResult(raw.part, spec, raw)
  if (spec.blocked || (!latest && spec.method !== 'stages')) return plainResult(spec.method, status, reason)
  const rows = rowsOfLength(spec, known)
  const facts = latest && spec.method === 'schedule' ? factsOf(spec, rows, latest, asOf, table) : null
  // Without one definition the baseline belongs to another series, and its arithmetic would mislead.
  const own = facts && completion === null ? { ...facts, baseline: null } : facts
  if (own) return scheduleResult(own, { status, reason, completion, expected, gap })
  return { ...METHODS[spec.method].judge(inputOf(spec, rows, latest, asOf, table)), method: spec.method, status, reason }
}

/** Another method judges otherwise: not merely that it cannot judge. */
const disagrees = (chosen: Status, other: Status): boolean => isJudged(chosen) && isJudged(other) && other !== chosen

/**
 * What the other methods say of the same values on the same day. The rules on coverage, definitions, staleness and reaching are
 * the same for all, so that they differ only in how they look at pace. Without the two-period rule: it belongs to the verdict.
 */
function otherVerdicts(
  spec: PairSpec,
  rows: readonly SeriesRow[],
  context: EvaluationContext,
): readonly { spec: PairSpec; raw: RawVerdict }[] {
  if (yearPartOf(spec, rows, context.asOf)) return []
  if (spec.blocked || spec.goal.kind !== 'number' || (spec.direction !== 'up' && spec.direction !== 'down')) return []
  return TO_REACH.filter((method) => method !== spec.method).map((method) => {
    const other = { ...spec, method }
    return { spec: other, raw: judgeOn(other, knownOfPair(other, rows), context.asOf, context) }
  })
}

/** Needed per period from now on, against the latest and the best pace; signed as the value must move. */
function paceOf(spec: PairSpec, known: readonly SeriesRow[], { asOf, table }: EvaluationContext): Pace | null {
  if (spec.blocked || spec.goal.kind !== 'number' || yearPartOf(spec, known, asOf)) return null
  const rows = rowsOfLength(spec, known)
  const pace = requiredPace(inputOf(spec, rows, latestUsable(rows), asOf, table))
  if (!pace) return null
  const sign = spec.direction === 'down' ? -1 : 1
  const signed = { required: sign * pace.required, latest: sign * pace.latest, best: sign * pace.best }
  if (!Object.values(signed).every(Number.isFinite)) return null
  return { ...signed, months: Math.round(pace.period * 12), left: pace.left }
}

const rowsOf = (series: Series | null, { asOf }: EvaluationContext): readonly SeriesRow[] => (series ? knownAt(series, asOf) : [])

function pairWorking(spec: PairSpec, chosen: Status, series: Series | null, context: EvaluationContext): PairWorking {
  const rows = rowsOf(series, context)
  const { history, last } = judgeHistory(spec, series, context)
  const others = otherVerdicts(spec, rows, context).map(({ spec: other, raw }): OtherVerdict => ({
    method: other.method,
    status: raw.status,
    reason: raw.reason,
    disagrees: disagrees(chosen, raw.status),
    result: resultOf(other, raw, rows, context),
  }))
  const differing = others.filter((other) => other.disagrees).length
  return {
    target: spec.target?.id ?? null,
    result: resultOf(spec, last ?? judgeOn(spec, knownOfPair(spec, rows), context.asOf, context), rows, context),
    history,
    others,
    disputed: differing > 0,
    disagreement: { differing, judging: others.filter((other) => isJudged(other.status)).length },
    pace: paceOf(spec, rows, context),
  }
}

/** The result of an indicator without a target: of its own milestones where they judge it, else that there is nothing to work out. */
function ownResult({ indicator, verdict }: IndicatorAssessment, main: Series | null, context: EvaluationContext): MethodResult {
  const spec = toStagesSpec(context, indicator)
  if (!spec) return plainResult('schedule', verdict.status, verdict.reason)
  const rows = rowsOf(main, context)
  return resultOf(spec, judgeOn(spec, knownOfPair(spec, rows), context.asOf, context), rows, context)
}

/** Specs of an indicator's targets beside what they were assessed as: both follow the same order. */
function judgedSpecs(assessed: IndicatorAssessment, all: readonly Series[], context: EvaluationContext) {
  return pairSpecs(context, assessed.indicator, all).flatMap((spec, at) => {
    const pair: PairAssessment | undefined = assessed.pairs[at]
    return pair ? [{ spec, pair, series: seriesIn(all, pair.target.region) }] : []
  })
}

/** What lies behind an indicator's verdict: its arithmetic, its past, the pace that is needed, and what other methods say. */
export function workingOf(given: EvaluationContext, assessed: IndicatorAssessment): IndicatorWorking {
  const context = withEveryMethod(given)
  const all = context.seriesOf(assessed.indicator.id)
  const pairs = judgedSpecs(assessed, all, context).map(({ spec, pair, series }) => ({
    pair,
    working: pairWorking(spec, pair.verdict.status, series, context),
  }))
  const deciding = pairs.find(({ pair }) => pair === assessed.decidingPair)?.working ?? null
  const { marks } = assessed.verdict
  return {
    result: deciding?.result ?? ownResult(assessed, mainSeries(all), context),
    marks: deciding?.disputed ? [...marks, 'disputed'] : marks,
    history: deciding?.history ?? unjudgedHistory(mainSeries(all), assessed, context),
    pairs: pairs.map(({ working }) => working),
    decidingPair: deciding,
  }
}

/** The past of an indicator's verdict alone: a tenth of the whole working, for tables of many. */
export function historyOf(given: EvaluationContext, assessed: IndicatorAssessment): History {
  const context = withEveryMethod(given)
  const all = context.seriesOf(assessed.indicator.id)
  const deciding = judgedSpecs(assessed, all, context).find(({ pair }) => pair === assessed.decidingPair)
  return deciding ? judgeHistory(deciding.spec, deciding.series, context).history : unjudgedHistory(mainSeries(all), assessed, context)
}

/** The verdict that was set aside when an indicator's values went out of date; null for one that has not, or was never judged. */
export function lastJudgedOf(context: EvaluationContext, assessed: IndicatorAssessment): LastJudged | null {
  if (assessed.verdict.status !== 'stale') return null
  const step = historyOf(context, assessed).steps.findLast(({ status }) => isJudged(status))
  return step && isJudged(step.status) ? { status: step.status, period: step.period } : null
}

/** The marks of a verdict with whether another method disputes it, without their working. */
export function allMarksOf(context: EvaluationContext, assessed: IndicatorAssessment): readonly Mark[] {
  const { marks } = assessed.verdict
  return isDisputed(context, assessed) ? [...marks, 'disputed'] : marks
}

function isDisputed(given: EvaluationContext, assessed: IndicatorAssessment): boolean {
  const { status } = assessed.verdict
  if (!isJudged(status)) return false
  const context = withEveryMethod(given)
  const deciding = judgedSpecs(assessed, context.seriesOf(assessed.indicator.id), context).find(
    ({ pair }) => pair === assessed.decidingPair,
  )
  if (!deciding) return false
  return otherVerdicts(deciding.spec, rowsOf(deciding.series, context), context).some(({ raw }) => disagrees(status, raw.status))
}
