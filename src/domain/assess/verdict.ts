import type { Day } from '../day.ts'
import { CONFIDENCES, OBS_STATUSES, VERIFICATIONS, type Observation } from '../observation.ts'
import { observationAt, type ObservationTable } from '../observationTable.ts'
import { plainResult } from '../methods/result.ts'
import { expectedValueOf } from '../methods/scheduleOutcome.ts'
import type { Indicator } from '../indicator.ts'
import type { Mark, Verdict } from '../verdict.ts'
import { once } from './once.ts'
import { factsOf, resultOf, type Bench, type Ruling } from './judge.ts'
import type { PairSpec } from './pair.ts'
import { knownAt, latestShown, type Row, type Series } from './series.ts'
import { isJudged } from '../status.ts'
import type { Standing } from './history.ts'
import type { PairAssessment } from './types.ts'

export type Valued = Observation & { readonly value: number }

export function hasValue(observation: Observation): observation is Valued {
  return observation.value !== null
}

/** The observation of a row, made once: a verdict, a change and a series show the same one. */
export function observe({ table, observed }: Bench, row: number): Observation {
  const known = observed.get(row)
  if (known) return known
  const made = observationAt(table, row)
  observed.set(row, made)
  return made
}

/** The observation of a row that carries a number. @throws RangeError when it does not: a fault of ours */
export function valuedAt(bench: Bench, row: number): Valued {
  const observation = observe(bench, row)
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

/** A pair as it stands on a day, and the way back to its rows for what is only made when somebody asks. */
export interface Judged {
  readonly spec: PairSpec
  readonly ruling: Ruling
  readonly standing: Standing
  readonly asOf: Day
  /** Reads the series again, so that ten thousand pairs do not keep all rows alive. */
  readonly again: () => Series | null
}

/** A ruling as a verdict: with the observation it rests on, its marks and its working. `status` is the one that stands, `result` what the method says. */
export function toVerdict(judged: Judged, series: Series | null, disputed: () => boolean, bench: Bench): Verdict {
  const { spec, ruling, standing, asOf, again } = judged
  const { latest, completion } = ruling
  const known = () => knownRows(again(), asOf)
  const about = marksOf(latest, knownRows(series, asOf), series?.rows ?? [], spec.indicator, bench.table)
  const more: readonly (Mark | false)[] = [
    latest !== null && ruling.timeliness === 'late' && 'late',
    standing.held && 'held',
    completion !== null && completion < 0 && 'regressed',
  ]
  const marks = [...about, ...more.filter((mark) => mark !== false)]
  const result = once(() => resultOf(spec, ruling, known(), asOf, bench))
  const allMarks = once((): readonly Mark[] => (disputed() ? [...marks, 'disputed'] : marks))
  return {
    status: standing.status,
    reason: standing.reason,
    target: spec.target?.id ?? null,
    latest: latest && observe(bench, latest.row),
    completion,
    expected: ruling.expected,
    gap: isJudged(standing.status) ? ruling.gap : null,
    get marks() {
      return allMarks()
    },
    get result() {
      return result()
    },
  }
}

const knownRows = (series: Series | null, asOf: Day): readonly Row[] => (series ? knownAt(series, asOf) : [])

/** No target, no verdict; and no value, no target to speak of (DESIGN 7.1: noData comes before noTarget). */
export function withoutTarget(indicator: Indicator, rows: readonly Row[], allRows: readonly Row[], asOf: Day, bench: Bench): Verdict {
  const shown = latestShown(rows)
  const status = shown ? 'noTarget' : 'noData'
  const reason = shown ? 'noTargetSet' : rows.length > 0 ? 'valueMissing' : 'noValue'
  const late = shown && bench.punctuality(indicator, shown.period.end, asOf) !== 'inTime'
  return {
    status,
    reason,
    marks: [...marksOf(shown, rows, allRows, indicator, bench.table), ...(late ? (['late'] as const) : [])],
    target: null,
    latest: shown && observe(bench, shown.row),
    completion: null,
    expected: null,
    gap: null,
    result: plainResult('schedule', status, reason),
  }
}

/** A judged pair with what a page draws beside it. */
export function toPairAssessment(judged: Judged, series: Series | null, bench: Bench): PairAssessment | null {
  const { spec, ruling, standing, asOf, again } = judged
  const { target, goal, deadline, baseline } = spec
  if (!target) return null
  const { latest } = ruling
  const facts = latest && ruling.expected !== null ? factsOf(spec, latest, asOf, bench.table) : null
  const expectedValue = facts && expectedValueOf(facts)
  const sameScale = target.unit.base === spec.indicator.unit.base
  const others = once(() => bench.workings().othersOf(spec, standing.status, knownRows(again(), asOf), asOf, bench))
  const disputed = () => isJudged(standing.status) && others().some((other) => other.disagrees)
  const history = once(() => bench.workings().historyOf(spec, again(), asOf, bench))
  const pace = once(() => bench.workings().paceOf(spec, knownRows(again(), asOf), asOf, bench))
  return {
    target,
    indicator: spec.indicator.id,
    verdict: toVerdict(judged, series, disputed, bench),
    deadline,
    deadlinePassed: deadline !== null && asOf > deadline.end,
    targetValue: goal.kind === 'number' && sameScale ? goal.value : null,
    targetRange: goal.kind === 'range' && sameScale ? { min: goal.min, max: goal.max } : null,
    baseline: sameScale ? baseline : null,
    latestIsBaseline: latest !== null && baseline !== null && latest.period.end <= baseline.period.end,
    expectedValue,
    valueGap: latest && expectedValue !== null && Number.isFinite(latest.value - expectedValue) ? latest.value - expectedValue : null,
    metBeforeBreak: ruling.metBeforeBreak && observe(bench, ruling.metBeforeBreak.row),
    get since() {
      return history().since
    },
    get history() {
      return history()
    },
    get others() {
      return others()
    },
    get disputed() {
      return disputed()
    },
    get disagreement() {
      const judging = others().filter((other) => isJudged(other.status))
      return { differing: judging.filter((other) => other.disagrees).length, judging: judging.length }
    },
    get pace() {
      return pace()
    },
  }
}
