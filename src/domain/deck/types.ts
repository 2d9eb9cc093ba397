import type { IndicatorAssessment, PairAssessment, Unmeasured, AreaAssessment } from '../assess/types.ts'
import type { Decision, Milestone } from '../catalog.ts'
import type { Day } from '../day.ts'
import type { OutlookCounts } from '../forecast/countOutlooks.ts'
import type { StatedOutlook } from '../forecast/outlook.ts'
import type { AreaId } from '../policy.ts'
import type { StatusCounts } from '../status.ts'
import type { Reason } from '../verdict.ts'

/** How the statuses of an area's indicators are distributed, and its worst one: no indicator stands for an area. */
export interface AreaStatuses {
  readonly area: AreaId
  readonly counts: StatusCounts
  /** Off track or at risk, and furthest behind; null where none is either. */
  readonly worst: IndicatorAssessment | null
}

/** How many indicators have a status, and where they are, in the Opinion's order. */
export interface Spread {
  readonly count: number
  readonly areas: readonly AreaId[]
}

/** What the slide of all areas says in its sentence. */
export interface AreaFinding {
  readonly offTrack: Spread
  readonly atRisk: Spread
  /** Achieved or on track, of all indicators. */
  readonly good: number
}

/** Indicators that cannot be judged for one and the same reason. */
export interface UnjudgedGroup {
  readonly status: 'noTarget' | 'noData' | 'stale'
  readonly reason: Reason
  readonly count: number
  /** Ids of a few, in catalog order. */
  readonly examples: readonly string[]
}

/** Something that will miss its target at this pace, and by which chance it would not. */
export interface AheadRow {
  readonly indicator: IndicatorAssessment
  readonly stated: StatedOutlook
}

/** What the recent trend says of the targets to come. */
export interface AheadFinding {
  readonly counts: OutlookCounts
  /** On track now, and will miss: the first rows. */
  readonly onTrack: number
  readonly rows: readonly AheadRow[]
  readonly more: number
}

/** One date ahead. Targets due on the same day are one entry. */
export type ComingDate =
  | { readonly kind: 'decision'; readonly day: Day; readonly decision: Decision }
  | { readonly kind: 'milestone'; readonly day: Day; readonly milestone: string; readonly area: AreaId }
  | { readonly kind: 'targets'; readonly day: Day; readonly targets: readonly string[]; readonly area: AreaId | null }

/** One message of the deck: numbers and ids; its words live elsewhere. `id` is stable while the data are. */
export type Slide = { readonly id: string } & (
  | { readonly kind: 'conclusion'; readonly judged: boolean }
  | { readonly kind: 'areas'; readonly finding: AreaFinding; readonly rows: readonly AreaStatuses[]; readonly asks: readonly Decision[] }
  | {
      readonly kind: 'offTrack'
      readonly indicator: IndicatorAssessment
      readonly pair: PairAssessment
      readonly ask: Decision | null
      /** The first piece of its work that is still open, due or overdue. */
      readonly milestone: Milestone | null
      /** The Opinion's own wording of an action it serves, only where the data set supplies it. */
      readonly quote: { readonly action: string; readonly text: string } | null
    }
  /** Off track, and without a slide of its own; `more` are not even named. */
  | { readonly kind: 'alsoOffTrack'; readonly indicators: readonly IndicatorAssessment[]; readonly count: number; readonly more: number }
  /** Null until it has been worked out. */
  | { readonly kind: 'outlooks'; readonly ahead: AheadFinding | null }
  | {
      readonly kind: 'movement'
      readonly areas: readonly AreaAssessment[]
      readonly comparable: number
      readonly rose: number
      readonly fell: number
    }
  | {
      readonly kind: 'targets'
      readonly pairs: readonly PairAssessment[]
      readonly count: number
      readonly achieved: number
      readonly expired: number
      readonly more: number
    }
  | {
      readonly kind: 'unjudged'
      readonly groups: readonly UnjudgedGroup[]
      readonly count: number
      readonly of: number
      readonly more: number
    }
  | { readonly kind: 'unmeasured'; readonly unmeasured: Unmeasured; readonly areas: readonly AreaAssessment[] }
  | { readonly kind: 'decisions'; readonly decisions: readonly Decision[]; readonly count: number; readonly more: number }
  | { readonly kind: 'dates'; readonly dates: readonly ComingDate[]; readonly more: number }
)

export type SlideKind = Slide['kind']
