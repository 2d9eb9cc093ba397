import type { PairAssessment } from '../../domain/assess/types.ts'
import type { UnitWords } from '../../domain/indicator.ts'
import type { Target } from '../../domain/target.ts'
import type { Formats } from '../format/createFormats.ts'
import type { PairParts } from '../format/pair.ts'
import type { WordedUnit } from '../format/value.ts'
import type { Observed } from './value.ts'

/** What a target in words is made with: numbers, the catalog's units by id, and what is said where no number settles it. */
export interface TargetWriting {
  readonly format: Formats
  readonly units: ReadonlyMap<string, UnitWords>
  readonly qualitative: string
}

/** ≤ where less is better, ≥ where the document says "at least" or "more than"; a number to reach stands alone. */
export function boundOf({ direction, value }: Pick<Target, 'direction' | 'value'>): '' | '≤' | '≥' {
  if (direction === 'down') return '≤'
  return value.kind === 'number' && value.floor === true ? '≥' : ''
}

type Goal = Pick<PairAssessment, 'target' | 'targetValue' | 'targetRange'>

/**
 * A target beside its indicator's values, in their unit: ≤1.5, ≥60%, 58%～66%, 80%. One on another scale than the values is said as
 * its document states it. `latest` is the value it stands beside, which it is told apart from.
 */
export function targetText(pair: Goal, unit: WordedUnit, writing: TargetWriting, latest?: number | null): string {
  const { target, targetValue, targetRange } = pair
  const { format } = writing
  if (targetRange) return format.range(targetRange.min, targetRange.max, unit, [latest])
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
  if (value.kind === 'range') return format.range(value.min, value.max, { unit, words })
  return boundOf(target) + format.value(value.value, { unit, words }).text
}

/** Value and target in one magnitude, the unit said once behind both: 9.5 / 14万亿元, 1.42 / ≤1.5. Null where the target is no number. */
export function pairOf(latest: Observed, { target, targetValue }: Goal, unit: WordedUnit, format: Formats): PairParts | null {
  return targetValue === null ? null : format.pair(latest.value, targetValue, unit, { floor: latest.floor, bound: boundOf(target) })
}
