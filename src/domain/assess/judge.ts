import type { Day } from '../day.ts'
import { MISSING_REASONS, VERIFICATIONS } from '../observation.ts'
import type { ObservationTable } from '../observationTable.ts'
import { isReached, pointAt, scheduleOutcome, unscheduled, type ScheduleFacts, type ScheduleOutcome } from '../methods/scheduleOutcome.ts'
import type { Period } from '../period.ts'
import type { Status } from '../status.ts'
import type { MethodId, MethodInput, MethodResult, Reason } from '../verdict.ts'
import type { Timeliness } from './age.ts'
import type { EvaluationContext } from './context.ts'
import type { PairSpec } from './pair.ts'
import { judgePart, rowsOfLength, yearPartOf, type YearPart } from './yearPart.ts'
import { knownRows, type Known } from './knownReader.ts'
import { hasOtherDefinition, type SeriesRow } from './series.ts'

/** A pair judged on a day, in numbers only: enough for a history, and the start of a verdict. */
export interface RawVerdict {
  readonly status: Status
  readonly reason: Reason
  readonly completion: number | null
  readonly expected: number | null
  readonly gap: number | null
  readonly latest: SeriesRow | null
  readonly timeliness: Timeliness
  readonly metBeforeBreak: SeriesRow | null
  /** Set where part of a year was held against the year's amount. */
  readonly part: YearPart | null
}

const HIGH = 0
const NOT_VERIFIED = VERIFICATIONS.indexOf('no')
const WITHHELD = new Set((['suppressed', 'unreadable', 'notApplicable'] as const).map((reason) => 1 + MISSING_REASONS.indexOf(reason)))

interface Path {
  readonly completion: number | null
  readonly expected: number | null
  readonly gap: number | null
}

const NO_PATH: Path = { completion: null, expected: null, gap: null }

/** Written out, not spread: a history makes hundreds of thousands of these. */
function toRawVerdict(
  status: Status,
  reason: Reason,
  path: Path,
  latest: SeriesRow | null,
  timeliness: Timeliness,
  metBeforeBreak: SeriesRow | null = null,
  part: YearPart | null = null,
): RawVerdict {
  const { completion, expected, gap } = path
  return { status, reason, completion, expected, gap, latest, timeliness, metBeforeBreak, part }
}

const noData = (reason: Reason, latest: SeriesRow | null = null, timeliness: Timeliness = 'inTime'): RawVerdict =>
  toRawVerdict('noData', reason, NO_PATH, latest, timeliness)

/** Why the values do not allow a judgement, or null. A value withheld on purpose is not bridged by an older one. */
function unfit({ rows, latest, valued }: Known, table: ObservationTable): Reason | null {
  const last = rows.at(-1)
  if (!last) return 'noValue'
  if (Number.isNaN(last.value) && WITHHELD.has(table.missing[last.row] ?? 0)) return 'valueMissing'
  if (latest) return null
  return valued ? 'lowConfidence' : 'valueMissing'
}

function isFirm(row: SeriesRow, table: ObservationTable): boolean {
  return row.confidence === HIGH && table.verified[row.row] !== NOT_VERIFIED
}

/** The firm value at the deadline, of the latest definition. */
function finalRow(rows: readonly SeriesRow[], latest: SeriesRow, deadline: Period, table: ObservationTable): SeriesRow | null {
  const final = pointAt(rows, deadline)
  return final?.usable && final.segment === latest.segment && isFirm(final, table) ? final : null
}

/** Facts of the schedule on a day; null where the pair is not about reaching a number. A running period stands for that day. */
export function factsOf(
  spec: PairSpec,
  rows: readonly SeriesRow[],
  latest: SeriesRow,
  asOf: Day,
  table: ObservationTable,
): ScheduleFacts | null {
  const { goal, direction, indicator, dated, deadline } = spec
  if (goal.kind !== 'number' || (direction !== 'up' && direction !== 'down')) return null
  const final = deadline !== null && asOf > deadline.end ? finalRow(rows, latest, deadline, table) : null
  return {
    latest: { value: latest.value, day: latest.period.end > asOf ? asOf : latest.period.end },
    atDeadline: final && final.value,
    baseline: dated.baseline,
    target: goal.value,
    deadline: deadline && deadline.end,
    plan: dated.plan,
    direction,
    firm: isFirm(latest, table),
    naturalMin: indicator.naturalMin ?? null,
    naturalMax: indicator.naturalMax ?? null,
    asOf,
    options: spec.options,
  }
}

/** A value of an older definition that met the target too, the first one. */
function metEarlier(rows: readonly SeriesRow[], latest: SeriesRow, facts: ScheduleFacts): SeriesRow | null {
  return (
    rows.find(
      (row) =>
        row.usable && row.confidence === HIGH && row.segment !== latest.segment && isReached(row.value, facts.target, facts.direction),
    ) ?? null
  )
}

/**
 * The target is of the latest definition when its own baseline is, and that baseline had not met it yet. A baseline beyond its
 * target says that the target is older than the definition (AI core industry: 10,000 set in 2017, 12,000 as "baseline" of 2025).
 */
function sameDefinition(spec: PairSpec, rows: readonly SeriesRow[], latest: SeriesRow, facts: ScheduleFacts): boolean {
  if (!hasOtherDefinition(rows, latest)) return spec.baseline === null || spec.baselineSegment === latest.segment
  return (
    facts.baseline !== null && spec.baselineSegment === latest.segment && !isReached(facts.baseline.value, facts.target, facts.direction)
  )
}

/**
 * Reached comes first, as a fact that age does not undo, and so is what the value at a deadline that has passed decided; then whether the value is out of date; only then its pace. Across a break a target
 * counts as reached only if an older definition reached it too: a new way of counting must not reach it alone.
 */
function judgeBySchedule(
  spec: PairSpec,
  rows: readonly SeriesRow[],
  latest: SeriesRow,
  facts: ScheduleFacts,
  timeliness: Timeliness,
): RawVerdict {
  const outcome = scheduleOutcome(facts)
  const oneDefinition = sameDefinition(spec, rows, latest, facts)
  const path = oneDefinition ? outcome : NO_PATH
  if (isReached(facts.latest.value, facts.target, facts.direction)) {
    return oneDefinition ? judgeReached(outcome, facts, latest, timeliness) : judgeAcrossBreak(outcome, facts, rows, latest, timeliness)
  }
  if (outcome.status === 'stale') return toRawVerdict('stale', outcome.reason, path, latest, timeliness)
  if (oneDefinition && facts.atDeadline !== null) return toRawVerdict(outcome.status, outcome.reason, path, latest, timeliness)
  // Where nobody publishes a calendar, age only takes back what a pace would have said; a missing baseline is still the reason.
  const silent = spec.indicator.frequency === 'unknown' && (!oneDefinition || outcome.status === 'noData')
  if (timeliness === 'stale' && !silent) return toRawVerdict('stale', 'tooOld', path, latest, timeliness)
  if (!oneDefinition) return noData('definitionChanged', latest, timeliness)
  return toRawVerdict(outcome.status, outcome.reason, path, latest, timeliness)
}

function judgeAcrossBreak(
  outcome: ScheduleOutcome,
  facts: ScheduleFacts,
  rows: readonly SeriesRow[],
  latest: SeriesRow,
  timeliness: Timeliness,
): RawVerdict {
  const met = metEarlier(rows, latest, facts)
  if (!met) return noData('definitionChanged', latest, timeliness)
  const reason = outcome.status === 'achieved' ? 'reachedBeforeBreak' : outcome.reason
  return toRawVerdict(outcome.status, reason, NO_PATH, latest, timeliness, met)
}

/** Reached but not firm, and the deadline has passed since: whether it held is not known. */
function judgeReached(outcome: ScheduleOutcome, facts: ScheduleFacts, latest: SeriesRow, timeliness: Timeliness): RawVerdict {
  const over = facts.deadline !== null && facts.asOf > facts.deadline && facts.latest.day < facts.deadline
  if (outcome.status === 'onTrack' && over) return toRawVerdict('stale', 'deadlinePassedNoFinalValue', outcome, latest, timeliness)
  return toRawVerdict(outcome.status, outcome.reason, outcome, latest, timeliness)
}

/** What any method is given on a day: usable points of the latest definition only. */
export function inputOf(
  spec: PairSpec,
  rows: readonly SeriesRow[],
  latest: SeriesRow | null,
  asOf: Day,
  table: ObservationTable,
): MethodInput {
  const { goal, deadline, indicator, milestones } = spec
  return {
    points: rows.filter((row) => row.usable && row.segment === latest?.segment),
    baseline: latest && spec.baselineSegment === latest.segment ? spec.baseline : null,
    target: goal.kind === 'words' ? null : { ...goal, period: deadline },
    plan: spec.plan,
    milestones:
      milestones.length === 0
        ? null
        : {
            done: milestones.filter((each) => each.done !== null && each.done <= asOf).length,
            due: milestones.filter((each) => each.planned <= asOf).length,
            total: milestones.length,
          },
    direction: spec.direction,
    naturalMin: indicator.naturalMin ?? null,
    naturalMax: indicator.naturalMax ?? null,
    firm: latest === null || isFirm(latest, table),
    asOf,
    options: spec.options,
  }
}

/** What a method says. @throws RangeError where the catalog asks for a method that was not passed: a fault of the caller */
function askMethod(method: MethodId, input: MethodInput, { methods }: EvaluationContext): MethodResult {
  // Judging works out the schedule itself; what is left to ask here is why it has nothing to compare.
  if (method === 'schedule') return unscheduled(input)
  const chosen = methods[method]
  if (!chosen) throw new RangeError(`the method ${method} was not passed`)
  return chosen.judge(input)
}

/** Another method decides how far; the rules on reaching, staleness and definitions stay the same for all. */
function judgeByMethod(
  spec: PairSpec,
  rows: readonly SeriesRow[],
  latest: SeriesRow | null,
  asOf: Day,
  context: EvaluationContext,
  timeliness: Timeliness,
): RawVerdict {
  const facts = latest && factsOf(spec, rows, latest, asOf, context.table)
  const common = latest && facts && judgeBySchedule(spec, rows, latest, facts, timeliness)
  if (common && (common.status === 'achieved' || common.status === 'stale' || settled(common.reason))) return common
  if (timeliness === 'stale' && spec.method !== 'stages') return toRawVerdict('stale', 'tooOld', NO_PATH, latest, timeliness)
  const result = askMethod(spec.method, inputOf(spec, rows, latest, asOf, context.table), context)
  return toRawVerdict(result.status, result.reason, common ?? stagesPath(result), latest, timeliness)
}

/** Outcomes that no method may overrule: they are facts about the value, not about its pace. */
function settled(reason: Reason): boolean {
  return reason === 'definitionChanged' || reason === 'reachedUnverified' || reason === 'missedDeadline'
}

function stagesPath(result: MethodResult): Path {
  const due = result.steps.find((step) => step.id === 'stages.expected')?.result
  if (result.method !== 'stages' || result.progress === null || due?.as !== 'percent') return NO_PATH
  return { completion: result.progress, expected: due.value, gap: result.progress - due.value }
}

/** Part of a year against the year's amount: the same for every method, as there is no way from a baseline to look at. */
function judgeByPart(part: YearPart, spec: PairSpec, asOf: Day, { table }: EvaluationContext, timeliness: Timeliness): RawVerdict {
  const { latest } = part
  const { status, reason } = judgePart(part, spec, asOf, isFirm(latest, table))
  const old = timeliness === 'stale' && status !== 'achieved' && reason !== 'missedDeadline' && status !== 'stale'
  return toRawVerdict(old ? 'stale' : status, old ? 'tooOld' : reason, part, latest, timeliness, null, part)
}

/** What a pair is judged from on a day: all that is known of its series, and what of it is as long as the target asks for. */
export interface KnownOfPair {
  readonly all: Known
  readonly own: Known
}

/** The same of rows that are known on one day. */
export function knownOfPair(spec: PairSpec, rows: readonly SeriesRow[]): KnownOfPair {
  const all = knownRows(rows)
  const own = rowsOfLength(spec, rows)
  return { all, own: own === rows ? all : knownRows(own) }
}

/** One pair on one day, from what was known then. CONTRIBUTING.md, Rules of judgement, gives the order of the questions. */
export function judgeOn(spec: PairSpec, { all, own }: KnownOfPair, asOf: Day, context: EvaluationContext): RawVerdict {
  const newest = all.latest
  const { rows, latest } = own
  if (spec.method === 'stages') return judgeByMethod(spec, rows, latest, asOf, context, 'inTime')
  if (spec.blocked) return noData(spec.blocked, newest)
  const reason = unfit(all, context.table)
  if (reason || !newest) return noData(reason ?? 'noValue', newest)
  const timeliness = context.timelinessOf(spec.indicator, newest.period.end, asOf)
  const part = yearPartOf(spec, all.rows, asOf)
  if (part === 'partsMissing') return noData('partsMissing', newest, timeliness)
  if (part) return judgeByPart(part, spec, asOf, context, timeliness)
  if (!latest) return noData('otherLength', newest, timeliness)
  const facts = spec.method === 'schedule' ? factsOf(spec, rows, latest, asOf, context.table) : null
  return facts ? judgeBySchedule(spec, rows, latest, facts, timeliness) : judgeByMethod(spec, rows, latest, asOf, context, timeliness)
}
