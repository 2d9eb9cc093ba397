import type { Verdict } from '../../domain/verdict.ts'
import { decimalsApart } from '../format/apart.ts'
import { COMPUTED_DECIMALS } from '../format/computed.ts'
import type { Formats } from '../format/createFormats.ts'
import type { Words } from '../words.ts'
import { statusText } from './status.ts'

/** A share of the way as percent. 100% is said only of a way that is done: 99.996% is not. */
export function completionText(share: number, format: Formats): string {
  return format.share(share, decimalsApart(share * 100, 100, 1))
}

const gapDecimals = (gap: number) => decimalsApart(gap * 100, 0, 1, COMPUTED_DECIMALS)

/** Done less due, in signed points of the way and without their unit (−18.2): the progress gap. It is no difference of values. */
export function progressGapText(gap: number, format: Formats): string {
  return format.signedPoints(gap, gapDecimals(gap))
}

/** The same with its unit: −18.2个百分点. */
export function progressGapInPoints(gap: number, format: Formats): string {
  return `${gap < 0 ? '\u2212' : '+'}${format.points(gap, gapDecimals(gap))}`
}

/** A bullet in words: 完成度31.8%，序时进度50.0%，滞后; a way that leads back behind its start says so. */
export function bulletText(
  verdict: Pick<Verdict, 'completion' | 'expected' | 'status' | 'reason'>,
  format: Formats,
  words: Words['status'],
): string {
  const done = verdict.completion ?? 0
  return words.bullet(completionText(done, format), completionText(verdict.expected ?? 0, format), statusText(verdict, words), done < 0)
}
