import type { Indicator, UnitWords } from './indicator.ts'
import type { Mandate } from './mandate.ts'
import type { Document, Organisation } from './organisation.ts'
import type { AreaId, PolicyOutline } from './policy.ts'
import type { Provenance } from './observation.ts'
import type { Region } from './region.ts'
import type { Target } from './target.ts'
import type { Text } from './text.ts'

/** A break in an indicator's series: values on its two sides are not comparable. The first period of the new definition. */
export interface SeriesBreak {
  readonly indicator: string
  readonly region?: string | undefined
  readonly period: string
  readonly reason: Text
}

/** A piece of work with a date. `done` is the day it was finished; absent while open. */
export interface Milestone {
  readonly id: string
  readonly indicator?: string | undefined
  readonly area: AreaId
  readonly name: Text
  readonly planned: string
  readonly done?: string | undefined
  readonly owner?: string | undefined
  readonly evidence?: Text | undefined
  readonly provenance: Provenance
}

/** A question that a leader is asked to settle: one fact, one area, one lead, one date. Entered by a coordinator, never computed. */
export interface Decision {
  readonly id: string
  readonly question: Text
  readonly fact: Text
  readonly area: AreaId
  readonly lead?: string | undefined
  /** ISO calendar date. */
  readonly due: string
  /** ISO day or period in which it was put; before that, and without one in any earlier period, it is not shown. */
  readonly asked?: string | undefined
  readonly indicator?: string | undefined
  readonly provenance: Provenance
}

/** Something that happened, drawn as a numbered mark on the time axis. */
export interface TimelineEvent {
  readonly id: string
  readonly date: string
  readonly name: Text
  readonly area?: AreaId | undefined
  readonly indicator?: string | undefined
  readonly provenance: Provenance
}

/** Something deliberately left out of a data set, with the reason, so that its absence is not mistaken for an oversight. */
export interface Omission {
  readonly what: Text
  readonly count: number
  readonly reason: Text
}

/** Everything about a data set but its values. */
export interface Catalog {
  readonly id: string
  readonly name: Text
  readonly version: string
  readonly description: Text
  readonly outline: PolicyOutline
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly units: readonly UnitWords[]
  readonly regions: readonly Region[]
  readonly organisations: readonly Organisation[]
  readonly documents: readonly Document[]
  readonly breaks: readonly SeriesBreak[]
  readonly milestones: readonly Milestone[]
  readonly decisions: readonly Decision[]
  readonly events: readonly TimelineEvent[]
  /** Whom documents name for targets and actions. */
  readonly mandates?: readonly Mandate[] | undefined
  /** Headline indicator an office pinned, by area. */
  readonly pinned?: Readonly<Partial<Record<AreaId, string>>> | undefined
  /** How many indicators a monitor would want and that have no published national figure. */
  readonly wanted?: number | undefined
  /** What to know of the targets that no value stands for; printed beside their count. */
  readonly unmeasuredNote?: Text | undefined
  /**
   * ISO day on which a made-up data set is set: it is looked at as of that day, however late it is, or all of it would be stale.
   * Real figures carry none: their age is counted from the clock.
   */
  readonly setOn?: string | undefined
  readonly omissions: readonly Omission[]
  /** Both wordings of notes that observations carry, by the note itself; one that is not here is shown as written. */
  readonly notes?: Readonly<Record<string, Text>> | undefined
  /** Licence and terms of the figures, by publisher or as a whole. */
  readonly licences: readonly { readonly name: Text; readonly terms: Text; readonly url?: string | undefined }[]
}
