import type { Period } from './period.ts'
import type { Day } from './day.ts'

/** SDMX code list CL_OBS_STATUS (2.2), the letters that a figure can carry. */
export const OBS_STATUSES = ['A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W'] as const
export type ObsStatus = (typeof OBS_STATUSES)[number]

/** Where a figure comes from. `illustrative` is made up, and is marked wherever it is shown or exported. */
export const PROVENANCES = ['official', 'published', 'imported', 'illustrative'] as const
export type Provenance = (typeof PROVENANCES)[number]

export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Why there is no number. Missing is never zero. */
export const MISSING_REASONS = ['notReported', 'suppressed', 'unreadable', 'notApplicable', 'notYetDue'] as const
export type MissingReason = (typeof MISSING_REASONS)[number]

export const VERIFICATIONS = ['yes', 'no', 'unknown'] as const
export type Verification = (typeof VERIFICATIONS)[number]

/** A number, or null with the reason. */
export type Measured = { readonly value: number; readonly missing?: undefined } | { readonly value: null; readonly missing: MissingReason }

/** One value of one indicator in one place for one period, as one publication stated it. */
export type Observation = Measured & {
  readonly indicator: string
  readonly region: string
  readonly period: Period
  readonly status: ObsStatus
  readonly provenance: Provenance
  readonly confidence: Confidence
  /** Organisation id. */
  readonly publisher: string
  /** Document id. */
  readonly document: string
  /** Day it was published; null where the page did not say. Later publications of the same period are revisions. */
  readonly publishedAt: Day | null
  readonly verified: Verification
  /** The source says "more than": the number is a floor. */
  readonly floor: boolean
  readonly note: string
}

/** An observation that carries a number. */
export type ValuedObservation = Observation & { readonly value: number }
