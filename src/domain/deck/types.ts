import type { IndicatorAssessment, PairAssessment, Unmeasured, AreaAssessment } from '../assess/types.ts'
import type { Decision, Milestone } from '../catalog.ts'
import type { Day } from '../day.ts'
import type { AreaId } from '../policy.ts'
import type { Status } from '../status.ts'
import type { Reason } from '../verdict.ts'

/** An area by its headline indicator, as one row of the slide that compares them. */
export interface AreaBar {
  readonly area: AreaId
  /** Null where the area has no indicator to lead it. */
  readonly indicator: IndicatorAssessment | null
  readonly status: Status
}

/** What the areas' headline indicators say, for the slide's sentence. Areas in the Opinion's order. */
export interface AreaFinding {
  readonly offTrack: readonly AreaId[]
  readonly atRisk: readonly AreaId[]
  readonly good: readonly AreaId[]
  readonly unjudged: readonly AreaId[]
}

/** Indicators that cannot be judged for one and the same reason. */
export interface UnjudgedGroup {
  readonly status: 'noTarget' | 'noData' | 'stale'
  readonly reason: Reason
  readonly count: number
  /** Ids of a few, in catalog order. */
  readonly examples: readonly string[]
}

/** One date ahead. Targets due on the same day are one entry. */
export type ComingDate =
  | { readonly kind: 'decision'; readonly day: Day; readonly decision: Decision }
  | { readonly kind: 'milestone'; readonly day: Day; readonly milestone: string; readonly area: AreaId }
  | { readonly kind: 'targets'; readonly day: Day; readonly targets: readonly string[]; readonly area: AreaId | null }

/** One message of the deck: numbers and ids; its words live elsewhere. `id` is stable while the data are. */
export type Slide = { readonly id: string } & (
  | { readonly kind: 'conclusion'; readonly judged: boolean }
  | { readonly kind: 'areas'; readonly finding: AreaFinding; readonly rows: readonly AreaBar[]; readonly asks: readonly Decision[] }
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
