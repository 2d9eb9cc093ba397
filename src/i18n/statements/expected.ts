import type { PairAssessment } from '../../domain/assess/types.ts'
import { asCounted, COMPUTED_DECIMALS } from '../format/computed.ts'
import type { Formats } from '../format/createFormats.ts'
import type { WordedUnit } from '../format/value.ts'

/** Where the value should stand at the end of its period, told apart from where it stands. */
export function expectedText(expected: number, unit: WordedUnit, format: Formats, latest?: number | null): string {
  return format.value(asCounted(expected, unit), unit, { beside: [latest], most: COMPUTED_DECIMALS }).text
}

type Placed = Pick<PairAssessment, 'valueGap' | 'expectedValue'>

/** How far the value is from where it should stand, in its own unit: the value gap. `none`: words say which way. */
export interface ValueGap {
  readonly text: string
  /** Which way the value lies; `level` where no written digit tells. */
  readonly side: 'below' | 'above' | 'level'
}

/** Null without a path. Not the gap of progress, which is in points of the way. */
export function valueGapOf({ valueGap, expectedValue }: Placed, unit: WordedUnit, format: Formats, sign: 'sign' | 'none'): ValueGap | null {
  if (valueGap === null || expectedValue === null) return null
  const expected = asCounted(expectedValue, unit)
  const between = [expected + valueGap, expected] as const
  const written = format.change(asCounted(valueGap, unit, expectedValue), unit, { sign, between, most: COMPUTED_DECIMALS })
  return { text: written.text, side: /[1-9]/.test(written.number) ? (valueGap < 0 ? 'below' : 'above') : 'level' }
}

interface ValueGapWords {
  readonly ahead: (gap: string) => string
  readonly difference: (gap: string) => string
}

/** The value gap as a note: what is ahead is said in words; what is behind keeps its sign, as it is to be made up. Null where none shows. */
export function valueGapText(
  pair: Placed & Pick<PairAssessment, 'target'>,
  unit: WordedUnit,
  format: Formats,
  words: ValueGapWords,
): string | null {
  const gap = valueGapOf(pair, unit, format, 'sign')
  if (!gap || gap.side === 'level') return null
  const isAhead = (gap.side === 'above') === (pair.target.direction === 'up')
  return isAhead ? words.ahead(valueGapOf(pair, unit, format, 'none')?.text ?? '') : words.difference(gap.text)
}
