import type { AreaId } from './policy.ts'
import type { Confidence, Provenance } from './observation.ts'
import type { Text, Name } from './text.ts'
import type { Unit } from './indicator.ts'

/** What is to be reached: a number, a range to stay in, or words that no number settles. */
export type TargetValue =
  | {
      readonly kind: 'number'
      readonly value: number
      /** Lower bound of a published range, or "at least". */ readonly floor?: boolean | undefined
    }
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'qualitative' }

/** A dated step of the plan between baseline and target, in the target's unit. */
export interface PlannedStep {
  readonly period: string
  readonly value: number
}

/** How a target relates to its indicator's values. `narrower`: the value covers less than the target asks (never judged). */
export type Coverage = 'same' | 'narrower'

/** A published or set target. Where `indicator` is absent, no observation of it was found. */
export interface Target {
  readonly id: string
  readonly area: AreaId
  readonly name: Text
  readonly unit: Unit
  readonly direction: 'up' | 'down' | 'maintain'
  readonly value: TargetValue
  /** Period by whose end it is due; absent where the document names no date. */
  readonly period?: string | undefined
  readonly baseline?: { readonly value: number; readonly period: string } | undefined
  /** Path the plan itself gives; else what its issuer set for earlier dates, else elapsed time is the yardstick. */
  readonly plan?: readonly PlannedStep[] | undefined
  readonly issuer: Name
  readonly document: Name
  /** When the document was issued: an ISO day, month or year. Of two targets for one date the later document's counts. */
  readonly issued?: string | undefined
  readonly url?: string | undefined
  readonly confidence: Confidence
  readonly provenance: Provenance
  readonly indicator?: string | undefined
  /** ISO 3166-2 code of the place it is for. */
  readonly region: string
  readonly coverage?: Coverage | undefined
  /** What the value leaves out, where coverage is narrower. */
  readonly coverageNote?: Text | undefined
  readonly actions: readonly string[]
}
