import type { Indicator } from '../indicator.ts'
import type { MissingReason, Observation } from '../observation.ts'
import { periodAt, shiftPeriod, type Period } from '../period.ts'

/** A period between two values that should have one of its own. */
export interface MissingPeriod {
  readonly period: Period
  /** Why there is none; null where the source says nothing. */
  readonly reason: MissingReason | null
}

/**
 * Periods without a value between the first and the last value, by how often one is due. Empty where no calendar is known. What is
 * due after the last value is not missing between values: it is late, and said by the verdict.
 */
export function missingPeriods(observations: readonly Observation[], frequency: Indicator['frequency']): readonly MissingPeriod[] {
  const valued = observations.filter(({ value }) => value !== null)
  const first = valued[0]
  const last = valued.at(-1)
  if (frequency === 'unknown' || !first || !last) return []
  // A dated reading inside a period stands for it.
  const filled = new Set(valued.map(({ period }) => periodAt(period.end, frequency).id))
  const reasons = new Map(observations.map((each) => [each.period.id, each.missing ?? null]))
  const missing: MissingPeriod[] = []
  const from = periodAt(first.period.end, frequency)
  for (let period = shiftPeriod(from, 1); period.end < last.period.end; period = shiftPeriod(period, 1)) {
    if (!filled.has(period.id)) missing.push({ period, reason: reasons.get(period.id) ?? null })
  }
  return missing
}
