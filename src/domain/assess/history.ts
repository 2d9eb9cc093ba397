import { NO_DAY } from '../observationTable.ts'
import { MONTHS, type Period } from '../period.ts'
import type { Status } from '../status.ts'
import type { History, HistoryStep, Since } from './workingTypes.ts'
import type { EvaluationContext } from './context.ts'
import type { RawVerdict } from './judge.ts'
import { judgePeriods } from './judgePeriods.ts'
import type { PairSpec } from './pair.ts'
import { judgedPeriods, type JudgedPeriod } from './periodGrid.ts'
import type { Series } from './series.ts'
import { isSmoothed, type SmoothedStatus } from './smoothing.ts'
import type { IndicatorAssessment } from './types.ts'

/** Counts the run of one status that a history ends with, as it goes. */
class Run {
  private from: Period | null = null
  private to: Period | null = null
  private status: Status | null = null
  private previous: Status | null = null
  private periods = 0

  add(period: Period, status: Status): void {
    this.to = period
    this.periods = status === this.status ? this.periods + 1 : 1
    if (status === this.status) return
    this.previous = this.status
    this.status = status
    this.from = period
  }

  /** Months by the calendar where all periods are of one length, else between the ends. */
  since(): Since | null {
    const { from, to, periods, previous } = this
    if (!from || !to) return null
    const each = MONTHS[to.frequency]
    const regular = each !== undefined && from.frequency === to.frequency
    const between = (to.end - from.end) / (365.2425 / 12)
    return { from, periods, months: Math.round(regular ? between + each : between), previous }
  }
}

/** Written out, not spread, as there may be hundreds of thousands. */
function toStep(at: JudgedPeriod, raw: RawVerdict, smoothed: SmoothedStatus): HistoryStep {
  const { latest } = raw
  return {
    period: at.period,
    day: at.day,
    status: smoothed.status,
    reason: smoothed.reason,
    raw: raw.status,
    held: smoothed.held,
    completion: raw.completion,
    expected: raw.expected,
    gap: raw.gap,
    value: latest === null ? null : latest.value,
    valuePeriod: latest === null ? null : latest.period,
  }
}

/** A day of publication that the source does not give was taken to be the end of the period. */
function isAssumed(series: Series, context: EvaluationContext): boolean {
  return series.rows.some((row) => context.table.publishedAt[row.row] === NO_DAY)
}

const NO_HISTORY: History = { steps: [], since: null, assumed: false, smoothed: false }

/**
 * A status for every past period as it would have been judged then, from the values known then. The last step is judged on the day of
 * the context and has the verdict's status. `last` is what that step was judged by; null where there is none.
 */
export function judgeHistory(
  spec: PairSpec,
  series: Series | null,
  context: EvaluationContext,
): { readonly history: History; readonly last: RawVerdict | null } {
  if (!series) return { history: NO_HISTORY, last: null }
  const steps: HistoryStep[] = []
  const run = new Run()
  const last = judgePeriods(spec, series, context, (at, raw, smoothed) => {
    steps.push(toStep(at, raw, smoothed))
    run.add(at.period, smoothed.status)
  })
  const history = { steps, since: run.since(), assumed: isAssumed(series, context), smoothed: isSmoothed(series) }
  return { history, last: last?.raw ?? null }
}

/** Periods of an indicator without a target: there was never anything to judge. */
export function unjudgedHistory(
  series: Series | null,
  { indicator, verdict: { status, reason } }: IndicatorAssessment,
  context: EvaluationContext,
): History {
  if (!series) return NO_HISTORY
  const nothing = { completion: null, expected: null, gap: null, held: false, value: null, valuePeriod: null }
  const steps = judgedPeriods(series, indicator.frequency, context.asOf).map((at): HistoryStep => ({
    ...at,
    ...nothing,
    status,
    reason,
    raw: status,
  }))
  return { steps, since: null, assumed: isAssumed(series, context), smoothed: false }
}
