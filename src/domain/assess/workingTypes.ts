import type { Day } from '../day.ts'
import type { Period } from '../period.ts'
import type { JudgedStatus, Status } from '../status.ts'
import type { Mark, MethodId, MethodResult, Reason } from '../verdict.ts'

/** One period of a history: the status as it was judged then, from the values known then. */
export interface HistoryStep {
  readonly period: Period
  /** The day it is judged on: when its value became known; of the last period, `asOf`; of one without a value, when the next had ended. */
  readonly day: Day
  readonly status: Status
  readonly reason: Reason
  /** What the rule said by itself. It differs from `status` while an improvement waits for its second period. */
  readonly raw: Status
  readonly held: boolean
  readonly completion: number | null
  readonly expected: number | null
  readonly gap: number | null
  /** The value it was judged by, and its period; null where none was known. */
  readonly value: number | null
  readonly valuePeriod: Period | null
}

/** How long the status has stood, counted from its first period. */
export interface Since {
  readonly from: Period
  readonly periods: number
  /** Months that those periods cover; of an irregular series, months from the first of them to the last. */
  readonly months: number
  /** The status before; null where the history begins with the present one. */
  readonly previous: Status | null
}

export interface History {
  /** Oldest first. The last one has the status of the verdict. */
  readonly steps: readonly HistoryStep[]
  readonly since: Since | null
  /** Some day of publication is unknown: the end of its period was taken for it. Say so beside the history. */
  readonly assumed: boolean
  /** Improvements wait for a second period: monthly and quarterly series only. */
  readonly smoothed: boolean
}

/** What is needed per period from now on, signed as the value must move, beside the latest and the best pace so far. */
export interface Pace {
  readonly required: number
  readonly latest: number
  readonly best: number
  /** Months in one period, and periods left until the deadline. */
  readonly months: number
  readonly left: number
}

/** What another published method says of the same values. */
export interface OtherVerdict {
  readonly method: MethodId
  readonly status: Status
  readonly reason: Reason
  /** Both judge, and differently. */
  readonly disagrees: boolean
  readonly result: MethodResult
}

/** What lies behind the verdict on one target. */
export interface PairWorking {
  /** The target's id; null for the milestones of an indicator without one. */
  readonly target: string | null
  /** What the method says, under the status and reason that stand. */
  readonly result: MethodResult
  readonly history: History
  readonly others: readonly OtherVerdict[]
  /** Some other method judges differently: `differing` of the `judging` others say how many. */
  readonly disputed: boolean
  readonly disagreement: { readonly differing: number; readonly judging: number }
  /** Null where the target is reached, past, undated or not a number, or the series has no pace yet. */
  readonly pace: Pace | null
}

/** What lies behind the verdict on an indicator: for pages that show it, as it takes every method and every past period. */
export interface IndicatorWorking {
  readonly result: MethodResult
  /** The verdict's marks, and whether another method disputes it. */
  readonly marks: readonly Mark[]
  /** Of the deciding pair; without a target every period has the status of today. */
  readonly history: History
  /** One per target, in the order of the assessment. */
  readonly pairs: readonly PairWorking[]
  readonly decidingPair: PairWorking | null
}

/** A verdict that was set aside. */
export interface LastJudged {
  readonly status: JudgedStatus
  readonly period: Period
}
