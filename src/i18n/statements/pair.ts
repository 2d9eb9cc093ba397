import type { PairAssessment } from '../../domain/assess/types.ts'
import type { Target } from '../../domain/target.ts'
import type { Formats } from '../format/createFormats.ts'
import type { PairParts } from '../format/pair.ts'
import type { WordedUnit } from '../format/value.ts'
import type { Observed } from './value.ts'

/** ≤ where less is better, ≥ where the document says "at least" or "more than"; a number to reach stands alone. */
export function boundOf({ direction, value }: Pick<Target, 'direction' | 'value'>): '' | '≤' | '≥' {
  if (direction === 'down') return '≤'
  return value.kind === 'number' && value.floor === true ? '≥' : ''
}

/** What a pair asks: its document's target, and that in the unit of the values. */
export type Goal = Pick<PairAssessment, 'target' | 'targetValue' | 'targetRange'>

/** Value and target in one magnitude, the unit said once behind both: 9.5 / 14万亿元, 1.42 / ≤1.5. Null where the target is no number. */
export function pairOf(latest: Observed, { target, targetValue }: Goal, unit: WordedUnit, format: Formats): PairParts | null {
  return targetValue === null ? null : format.pair(latest.value, targetValue, unit, { floor: latest.floor, bound: boundOf(target) })
}
