import type { Verdict } from '../../domain/verdict.ts'
import { decimalsApart } from '../format/apart.ts'
import { COMPUTED_DECIMALS } from '../format/computed.ts'
import type { Formats } from '../format/createFormats.ts'

/** A share of the way as percent. 100% is said only of a way that is done: 99.996% is not. */
export function completionText(share: number, format: Formats): string {
  return format.share(share, decimalsApart(share * 100, 100, 1))
}

/** Done less due, in signed points of the way and without their unit (−18.2): the progress gap. It is no difference of values. */
export function progressGapText(gap: number, format: Formats): string {
  return format.signedPoints(gap, decimalsApart(gap * 100, 0, 1, COMPUTED_DECIMALS))
}

/** A bullet in words: 完成度31.8%，序时进度50.0%，滞后; with what is said of a way that leads back behind its start. */
export function bulletText(
  { completion, expected, status }: Pick<Verdict, 'completion' | 'expected' | 'status'>,
  format: Formats,
  words: BulletWords,
): string {
  const said = words.bullet(completionText(completion ?? 0, format), completionText(expected ?? 0, format), words.status[status])
  return completion !== null && completion < 0 ? words.belowBaselineToo(said) : said
}

interface BulletWords {
  readonly bullet: (completion: string, expected: string, status: string) => string
  readonly status: Readonly<Record<Verdict['status'], string>>
  readonly belowBaselineToo: (bullet: string) => string
}
