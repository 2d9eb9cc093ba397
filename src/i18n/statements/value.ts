import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Formats } from '../format/createFormats.ts'
import type { WordedUnit } from '../format/value.ts'

/** A number that was observed, and whether its source says "more than". */
export type Observed = Pick<Observation, 'floor'> & { readonly value: number }

type Beside = readonly (number | null | undefined)[]

/**
 * An observed value in its unit, with 超 or "over" where it is a floor. `beside` are values it is read against: it gets as many
 * decimals as tell it from them.
 */
export function valueText({ value, floor }: Observed, unit: WordedUnit, format: Formats, beside?: Beside): string {
  return format.value(value, unit, { floor, beside }).text
}

type Latest = Pick<IndicatorAssessment, 'latest' | 'decidingPair'>

/** The newest value of an indicator, told apart from the target it is held against, whether or not that stands beside it. */
export function latestText({ latest, decidingPair: pair }: Latest, unit: WordedUnit, format: Formats): string | null {
  return latest && valueText(latest, unit, format, [pair?.targetValue, pair?.targetRange?.min, pair?.targetRange?.max])
}
