import type { UnitWords } from '../../domain/indicator.ts'
import type { Target } from '../../domain/target.ts'
import type { Formats } from '../format/createFormats.ts'
import { rangeText } from '../format/range.ts'
import type { WordedUnit } from '../format/value.ts'
import { boundOf, type Goal } from './pair.ts'

/** What a target in words is made with: numbers, the catalog's units by id, and what is said where no number settles it. */
export interface TargetWriting {
  readonly format: Formats
  readonly units: ReadonlyMap<string, UnitWords>
  readonly qualitative: string
}

/**
 * A target beside its indicator's values, in their unit: ≤1.5, ≥60%, 58%～66%, 80%. One on another scale than the values is said as
 * its document states it. `latest` is the value it stands beside, which it is told apart from.
 */
export function targetText(pair: Goal, unit: WordedUnit, writing: TargetWriting, latest?: number | null): string {
  const { target, targetValue, targetRange } = pair
  const { format } = writing
  if (targetRange) return rangeText(targetRange.min, targetRange.max, unit, format, [latest])
  if (targetValue === null) return statedTarget(target, writing)
  return boundOf(target) + targetNumber(targetValue, latest, unit, format)
}

/** A target's number without its bound, as a sentence says it ("target of 1.5 reached"), told apart from the value. */
export function targetNumber(target: number, latest: number | null | undefined, unit: WordedUnit, format: Formats): string {
  return format.value(target, unit, { beside: [latest] }).text
}

/** A target by itself, in the unit that its document gives. */
export function statedTarget(target: Target, { format, units, qualitative }: TargetWriting): string {
  const { value, unit } = target
  const words = units.get(unit.base)
  if (value.kind === 'qualitative' || !words) return qualitative
  if (value.kind === 'range') return rangeText(value.min, value.max, { unit, words }, format, [])
  return boundOf(target) + format.value(value.value, { unit, words }).text
}
