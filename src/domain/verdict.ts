import type { Day } from './day.ts'
import type { Observation } from './observation.ts'
import type { Period } from './period.ts'
import type { Status } from './status.ts'

/** Published ways to judge progress. Each is one file in `methods/`. */
export const METHOD_IDS = ['schedule', 'compoundGrowth', 'projectedShare', 'trendGap', 'lastPace', 'range', 'stages'] as const
export type MethodId = (typeof METHOD_IDS)[number]

/**
 * Why a status is what it is. Exhaustive: every code has its words in both languages, checked by the compiler.
 * First those that cannot be judged, then stale, then the judged ones.
 */
export const REASONS = [
  // noTarget
  'noTargetSet',
  // noData
  'noValue',
  'valueMissing',
  'noBaseline',
  'noDeadline',
  'qualitativeTarget',
  'coverageNarrower',
  'definitionChanged',
  'lowConfidence',
  'proxyOnly',
  'otherScale',
  'otherLength',
  'partsMissing',
  'targetSuperseded',
  'targetsContradict',
  'tooFewPoints',
  'baselineEqualsTarget',
  'baselineNotPositive',
  'targetNotPositive',
  'noTimeElapsed',
  'directionUnknown',
  'directionContradictsTarget',
  'targetBeyondLimit',
  'noMilestones',
  'notApplicable',
  // stale
  'deadlinePassedNoFinalValue',
  'tooOld',
  // judged
  'reached',
  'reachedLate',
  'reachedThenFell',
  'reachedBeforeBreak',
  'reachedAtBaseline',
  'reachedUnverified',
  'missedDeadline',
  'aheadOrNear',
  'behind',
  'farBehind',
  'withinRange',
  'outsideRange',
  'onPace',
  'slowPace',
  'noPace',
  'movingAway',
] as const
export type Reason = (typeof REASONS)[number]

/** A number of the working, with how it is to be written. `value` and `change` are in the indicator's unit. */
export type Figure =
  | { readonly as: 'value' | 'change'; readonly value: number }
  | { readonly as: 'percent' | 'points'; /** 0.5 is 50 % or 50 percentage points. */ readonly value: number }
  | { readonly as: 'days' | 'years' | 'count' | 'number'; readonly value: number }
  | { readonly as: 'day'; readonly value: Day }
  | { readonly as: 'period'; readonly value: Period }

/** One line of the working: a named result and the named figures it was computed from. Formula texts are keyed by `id`. */
export interface Step {
  /** For example `schedule.completion`. Words and formula for each id live in i18n and in the method's docstring. */
  readonly id: string
  readonly inputs: Readonly<Record<string, Figure>>
  readonly result: Figure
}

/** A value of the latest observation at which the verdict would turn into `status`, all else equal. */
export interface Flip {
  readonly status: Status
  readonly value: number
  /** `atLeast`: the status holds from this value in the good direction; `beyond`: strictly past it in the bad one. */
  readonly side: 'atLeast' | 'beyond'
}

/** What one method says of one indicator and target. Never NaN or Infinity in any field. */
export interface MethodResult {
  readonly method: MethodId
  readonly status: Status
  readonly reason: Reason
  /** The method's own name for its outcome (`moderate_progress`, `sun` ...), for auditors. */
  readonly outcome: string
  /** The method's own measure of progress (its docstring gives the unit); null where it has none. */
  readonly progress: number | null
  /** Open SDG's score of -5 to 5 where the method defines one. */
  readonly score: number | null
  readonly steps: readonly Step[]
  readonly flips: readonly Flip[]
}

/** A usable value in the series being judged: one definition, one region, usable confidence, ordered in time. */
export interface Point {
  readonly period: Period
  readonly value: number
}

/** What a method judges. All values in the indicator's own unit. */
export interface MethodInput {
  /** Ordered by period, one point a period, newest revision known at `asOf`, one definition. */
  readonly points: readonly Point[]
  readonly baseline: Point | null
  readonly target:
    | { readonly kind: 'number'; readonly value: number; readonly period: Period | null }
    | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null; readonly period: Period | null }
    | null
  /** Dated interim values of the plan, ordered; empty where time is the only yardstick. */
  readonly plan: readonly Point[]
  readonly milestones: { readonly done: number; readonly due: number; readonly total: number } | null
  readonly direction: 'up' | 'down' | 'maintain' | 'unknown'
  readonly naturalMin: number | null
  readonly naturalMax: number | null
  /** False where the source says the latest value is not verified, or it is not high in confidence: reaching the target then waits. */
  readonly firm?: boolean | undefined
  readonly asOf: Day
  readonly options: MethodOptions
}

/** Thresholds and options of all methods; a data set or the configuration can change each. */
export interface MethodOptions {
  /** Percentage points of completion behind schedule, as fractions: from `onTrack` (-0.05) up on track, below `offTrack` (-0.15) off track. */
  readonly onTrackGap: number
  readonly offTrackGap: number
  /** Further options by method, as its docstring names them. */
  readonly extra: Readonly<Record<string, number | string>>
}

export const DEFAULT_METHOD_OPTIONS: MethodOptions = { onTrackGap: -0.05, offTrackGap: -0.15, extra: {} }

/** A way to judge progress. Pure. */
export interface Method {
  readonly id: MethodId
  readonly judge: (input: MethodInput) => MethodResult
}

/** Qualities of a value that stand beside a status, never in its place. */
export const MARKS = [
  'provisional',
  'estimated',
  'revised',
  'break',
  'proxy',
  'atLeast',
  'lowConfidence',
  'mediumConfidence',
  'late',
  'held',
  'unverified',
  'disputed',
  'regressed',
] as const
export type Mark = (typeof MARKS)[number]

/** The verdict on one indicator against one target (or none). What a page says is exactly this, never computed again. */
export interface Verdict {
  readonly status: Status
  readonly reason: Reason
  /** All but `disputed`, which takes asking every method: that belongs to the working. */
  readonly marks: readonly Mark[]
  /** Target id; null where none is set. */
  readonly target: string | null
  /** Newest usable observation; null where there is none. */
  readonly latest: Observation | null
  /** How far the latest value has come, and how far it should have come by the end of its period, as fractions of the way; null without a path. */
  readonly completion: number | null
  readonly expected: number | null
  /** Completion less expected share. Null too where no verdict stands: a value that is out of date says nothing of where its indicator stands today. */
  readonly gap: number | null
}
