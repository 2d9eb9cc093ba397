import type { Day } from '../day.ts'
import type { YearPart } from './yearPart.ts'
import type { Indicator } from '../indicator.ts'
import type { Catalog } from '../catalog.ts'
import type { Observation, ValuedObservation } from '../observation.ts'
import type { Period } from '../period.ts'
import type { AreaId } from '../policy.ts'
import type { Status, StatusCounts } from '../status.ts'
import type { Target } from '../target.ts'
import type { Text } from '../text.ts'
import type { DatedValue } from '../methods/scheduleOutcome.ts'
import type { MethodId, MethodOptions, Verdict } from '../verdict.ts'

export interface AssessOptions {
  /** The day whose knowledge is used: the end of the period asked for, or the clock's day. */
  readonly asOf: Day
  /** The clock's day, where `asOf` is in the past; a figure of a running period without a publication day counts only today. */
  readonly today?: Day | undefined
  readonly methodOptions?: MethodOptions | undefined
  readonly defaultMethod?: MethodId | undefined
}

/** One period of a series: the newest publication known, and the older ones it replaced. */
export interface SeriesPoint {
  readonly observation: Observation
  /** Earlier publications of the same period, newest first. Their values stay readable. */
  readonly revisions: readonly Observation[]
  /** May be compared and judged: it has a value, is not low in confidence, not a forecast, not of mixed counters. */
  readonly usable: boolean
  /** Only points of one line are of periods that can be compared (`accumulation.ts`). */
  readonly line: string
}

/** Points of one definition, ordered in time. Two segments are never joined by a line. */
export interface Segment {
  readonly points: readonly SeriesPoint[]
  /** Why the definition changed where this segment begins; null for the first one and for a break without words. */
  readonly reason: Text | null
  /** A line may join its points: three or more usable ones, one counter. */
  readonly line: boolean
}

/** Movement from the previous comparable value to the latest one (CONTRIBUTING.md, Rules of judgement). */
export interface Change {
  readonly from: ValuedObservation
  readonly to: ValuedObservation
  /** `yearEarlier`: a quarterly series is compared with the same quarter of the year before. */
  readonly basis: 'previous' | 'yearEarlier'
  /** In the indicator's unit; of a share, percentage points. */
  readonly delta: number
  /** Months between the ends of both periods, to the nearest. */
  readonly months: number
  /** 0.123 is 12.3 %. Only over exactly twelve months, from a positive value, and never of a share. */
  readonly growth: number | null
  readonly movement: 'rose' | 'fell' | 'unchanged'
  /** Neutral where no direction is known or nothing moved. */
  readonly favour: 'favourable' | 'unfavourable' | 'neutral'
  /** One of the two values is a floor, so that the change is "about". */
  readonly approximate: boolean
}

export interface Age {
  /** Whole months from the end of the period to `asOf`; 0 for a running period. */
  readonly months: number
  /** The period has not ended: 当年. */
  readonly running: boolean
}

/** The newest value of one place. */
export interface RegionalValue {
  readonly region: string
  readonly latest: Observation
  readonly change: Change | null
}

/** One target beside its indicator's values. */
export interface PairAssessment {
  readonly target: Target
  readonly indicator: string
  readonly verdict: Verdict
  /** When the target is due; null where its document names no date. */
  readonly deadline: Period | null
  readonly deadlinePassed: boolean
  /** The target's number, in the indicator's own unit; null for a range to stay in, for words, and for another scale. */
  readonly targetValue: number | null
  /** Bounds in the indicator's own unit of a target to be maintained; null otherwise. */
  readonly targetRange: { readonly min: number | null; readonly max: number | null } | null
  /** Null too where part of a year is held against the year's amount: it begins with nothing. */
  readonly baseline: { readonly value: number; readonly period: Period } | null
  /** Dated steps on the way, in the indicator's unit: the plan's, or what the issuer set for earlier dates. Empty where time is the yardstick. */
  readonly plan: readonly DatedValue[]
  /** The last value is the baseline itself: print 基期. */
  readonly latestIsBaseline: boolean
  /** Part of a year that was held against the year's amount; null where value and target are of one length. */
  readonly part: Omit<YearPart, 'latest'> | null
  /** Where the value should stand at the end of its period, in the indicator's unit; null without a path. */
  readonly expectedValue: number | null
  /** Latest minus expected value, in the indicator's unit. Not the gap of completion. */
  readonly valueGap: number | null
  /** Across a break: the first value of the old definition that met the target too. */
  readonly metBeforeBreak: Observation | null
}

export interface IndicatorAssessment {
  readonly indicator: Indicator
  /** The place judged: national, else its only region, else the one with the newest value. Null without observations. */
  readonly region: string | null
  /** Newest known observation that carries a value, whatever its confidence; null where there is none. */
  readonly latest: ValuedObservation | null
  readonly change: Change | null
  /** The latest value is of a stretch that is not over, so that nothing is compared with it. */
  readonly unfinished: boolean
  /** How many comparable earlier values the latest one has. */
  readonly comparableCount: number
  readonly age: Age | null
  /** The indicator's own verdict: that of its deciding pair, or noTarget or noData. */
  readonly verdict: Verdict
  /** One per target, by deadline (undated ones last). */
  readonly pairs: readonly PairAssessment[]
  /** The pair whose verdict is the indicator's; null without a target. */
  readonly decidingPair: PairAssessment | null
}

/** The values behind a verdict, for pictures and tables of one indicator. */
export interface IndicatorSeries {
  readonly indicator: Indicator
  /** The place judged, as in the assessment. */
  readonly region: string | null
  /** Series of that place, split at breaks, oldest first. */
  readonly segments: readonly Segment[]
  /** Every known value of that place, oldest first, segments and unusable ones together. */
  readonly observations: readonly Observation[]
  /** Every place but the national one, by catalog order. */
  readonly regional: readonly RegionalValue[]
}

export interface ActionCoverage {
  readonly action: string
  /** Ids of the area's indicators that serve it. */
  readonly indicators: readonly string[]
  /** How many of them carry a value. */
  readonly measured: number
}

export interface MovementCounts {
  readonly comparable: number
  readonly rose: number
  readonly fell: number
  readonly unchanged: number
  /** Indicators with a value and no comparable earlier one. */
  readonly noPrevious: number
}

export interface AreaAssessment {
  readonly id: AreaId
  /** In catalog order. */
  readonly indicators: readonly IndicatorAssessment[]
  readonly counts: StatusCounts
  readonly movement: MovementCounts
  /** Every action of the area, in the outline's order. */
  readonly actions: readonly ActionCoverage[]
  readonly actionsMeasured: number
  /** Targets of the area that no value meets. */
  readonly targetsWithoutValue: readonly Target[]
  readonly headline: { readonly indicator: IndicatorAssessment; readonly pinned: boolean } | null
  /** Newest period of a value that has ended; a running one only where there is no other. */
  readonly newest: Period | null
  /** Organisation id of the lead most of its indicators name; null where none is named. */
  readonly lead: string | null
}

/** How old the indicators' latest values are. */
export interface AgeCounts {
  readonly upTo12: number
  readonly from12To24: number
  readonly over24: number
}

export interface RailGroup {
  readonly status: Status
  readonly pairs: readonly PairAssessment[]
}

export interface Unmeasured {
  readonly targets: readonly Target[]
  readonly actionsWithoutValue: number
  readonly actions: number
  /** Indicators a monitor would want; null where the data set does not say. */
  readonly wanted: number | null
}

export interface Assessment {
  readonly catalog: Catalog
  readonly asOf: Day
  /** In catalog order. */
  readonly indicators: readonly IndicatorAssessment[]
  readonly byId: ReadonlyMap<string, IndicatorAssessment>
  /** In the Opinion's order. */
  readonly areas: readonly AreaAssessment[]
  readonly counts: StatusCounts
  /** Indicators with at least one target. */
  readonly withTarget: number
  readonly movement: MovementCounts
  readonly ages: AgeCounts
  readonly unmeasured: Unmeasured
  /** Deciding pairs by status (off track first), national first, then newest value. One pair an indicator, so that they sum to `withTarget`. */
  readonly rail: readonly RailGroup[]
  /** Latest values by period, newest first: low confidence and mixed counters left out, and what leads an area's row already. A running period counts by its start. */
  readonly newest: readonly IndicatorAssessment[]
  /** How many published values are known, and the newest period that has ended among the indicators' latest ones. */
  readonly observationCount: number
  /** Those of them without a day of publication: taken as known from the end of their period. */
  readonly undatedCount: number
  readonly newestPeriod: Period | null
}
