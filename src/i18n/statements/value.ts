import type { Observation } from '../../domain/observation.ts'
import type { Formats } from '../format/createFormats.ts'
import type { UnitOf, ValueParts } from '../format/value.ts'

/** A number that was observed, and whether its source says "more than". */
export type Observed = Pick<Observation, 'floor'> & { readonly value: number }

/**
 * An observed value in its unit, with 超 or "over" where it is a floor. `beside` are values it is read against (its target, what was
 * expected): it gets as many decimals as tell it from them.
 */
export function valueParts(
  observed: Observed,
  unit: UnitOf,
  format: Formats,
  ...beside: readonly (number | null | undefined)[]
): ValueParts {
  return format.value(observed.value, unit, { floor: observed.floor, beside })
}

export function valueText(observed: Observed, unit: UnitOf, format: Formats, ...beside: readonly (number | null | undefined)[]): string {
  return valueParts(observed, unit, format, ...beside).text
}
