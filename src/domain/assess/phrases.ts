import type { Period } from '../period.ts'
import type { AreaId } from '../policy.ts'
import type { JudgedStatus, Status } from '../status.ts'
import type { Reason } from '../verdict.ts'
import type { Change } from './types.ts'

/**
 * A headline is a list of phrases, each drawn unbroken, so that no number is torn from its noun. A phrase has numbers and ids; its words live in i18n.
 * `tone` is the status whose tint lies under it.
 */
export type Phrase =
  /** Nothing to say anything about. */
  | { readonly kind: 'empty'; readonly area: AreaId | null }
  /** 能判断的34项指标中 */
  | { readonly kind: 'ofJudged'; readonly area: AreaId | null; readonly judged: number }
  /** 算力6项指标中 */
  | { readonly kind: 'ofIndicators'; readonly area: AreaId | null; readonly indicators: number }
  /** 25项达成或正常推进 */
  | { readonly kind: 'goodCount'; readonly count: number }
  /** 4项滞后，集中在算力和开源; `areas` (one or two) where they hold all or most of them, else `areaCount` says over how many they spread. */
  | {
      readonly kind: 'worstCount'
      readonly status: 'offTrack' | 'atRisk'
      readonly count: number
      readonly areas: readonly AreaId[]
      readonly areaCount: number
      readonly tone: 'offTrack' | 'atRisk'
    }
  /** 没有滞后指标 */
  | { readonly kind: 'noneOffTrack' }
  /** 目前没有能判断的指标 */
  | { readonly kind: 'noneJudged'; readonly area: AreaId | null }
  /** 162项指标有数值，其中13项有目标 */
  | { readonly kind: 'withTargets'; readonly area: AreaId | null; readonly indicators: number; readonly withTarget: number }
  /** 2项已达到; 10项期限已过、未查到期末值. `reason` is the commonest one of the class where it is unjudged. */
  | {
      readonly kind: 'statusCount'
      readonly status: Status
      readonly count: number
      readonly reason: Reason | null
      /** Every one of the class has that reason. */
      readonly sameReason: boolean
      readonly tone?: Status | undefined
    }
  /** 没有一项有目标 */
  | { readonly kind: 'noTargets'; readonly area: AreaId | null; readonly indicators: number }
  /** A项上升，B项下降 */
  | { readonly kind: 'moved'; readonly rose: number; readonly fell: number; readonly comparable: number }
  /** 缺口最大的是平均利用率 (of completion, as a fraction: -0.182) */
  | { readonly kind: 'widestGap'; readonly indicator: string; readonly gap: number; readonly tone: JudgedStatus }

export interface Headline {
  readonly phrases: readonly Phrase[]
  readonly subline: {
    readonly indicators: number
    readonly noTarget: number
    readonly unjudged: number
    readonly comparable: number
    readonly rose: number
    readonly fell: number
  }
}

/** Finding of an indicator's page. All numbers are in the indicator's unit. */
export type IndicatorPhrase =
  /** No value is known at all. */
  | { readonly kind: 'noValue' }
  | { readonly kind: 'value'; readonly value: number; readonly period: Period; readonly floor: boolean }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'noPrevious' }
  | { readonly kind: 'noTarget' }
  /** 2026年11月尚未结束，不作比较 */
  | { readonly kind: 'unfinished' }
  /** 年内合计95，为全年目标120的79.2%，全年时间已过74.8% (of the year gone, or usual by then in `years` earlier years). */
  | {
      readonly kind: 'ofYear'
      readonly amount: number
      readonly target: number
      readonly parts: number
      readonly completion: number
      readonly expected: number
      readonly years: number
      readonly tone: JudgedStatus
    }
  /** 比序时应达值低6.9个百分点; `gap` is signed, `side` in the good direction (`behind`: worse than expected). */
  | {
      readonly kind: 'againstExpected'
      readonly expected: number
      readonly gap: number
      readonly side: 'behind' | 'ahead' | 'level'
      readonly tone: JudgedStatus
    }
  /** `noFinal`: its date is over, the value is of before it, and none of that date was found. */
  | {
      readonly kind: 'reached'
      readonly target: number
      readonly tone: 'achieved' | 'onTrack'
      readonly reason: Reason
      readonly noFinal?: true | undefined
    }
  /** 到期时已达到目标100，现在又差…; `short` is what is missing now, unsigned. */
  | { readonly kind: 'reachedThenFell'; readonly target: number; readonly short: number; readonly tone: 'achieved' }
  /** 已过期限，距目标还差…; `short` is what is missing, unsigned. */
  | {
      readonly kind: 'missedDeadline'
      readonly target: number
      readonly short: number
      readonly deadline: Period
      readonly tone: 'offTrack'
    }
  /** Below, within or beyond the bounds to be kept; a value of exactly a bound is within, and `at` it. */
  | {
      readonly kind: 'bounds'
      readonly min: number | null
      readonly max: number | null
      readonly side: 'below' | 'within' | 'beyond'
      readonly at: 'min' | 'max' | null
      readonly tone: JudgedStatus
    }
  /** Judged by another method or by stages: the verdict and its reason, without a value gap. */
  | { readonly kind: 'judged'; readonly status: JudgedStatus; readonly reason: Reason; readonly tone: JudgedStatus }
  /** 期限已过，未查到期末值, or data too old. */
  | { readonly kind: 'stale'; readonly reason: Reason; readonly deadline: Period | null; readonly tone: 'stale' }
  | { readonly kind: 'cannotJudge'; readonly reason: Reason; readonly target: string | null; readonly tone: 'noData' }
