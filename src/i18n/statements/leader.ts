import type { Phrase } from '../../domain/assess/phrases.ts'
import type { AheadOfGood } from '../../domain/forecast/countOutlooks.ts'
import type { Words } from '../words.ts'
import { headlineText, type HeadlineNames, type Piece } from './headline.ts'

type LeaderWords = Pick<Words, 'headline' | 'status'>

/** What is ahead of those that are on track, as a piece of a sentence about them. */
export const aheadText = ({ outlook, count }: AheadOfGood, { outlookSaid }: LeaderWords['status']) => outlookSaid.ofGood[outlook](count)

/**
 * The leader's sentence with what is ahead of those on track: 80项达成或正常推进，其中28项预计不达标；14项滞后. It keeps its place while that is
 * being worked out. A sentence that does not count them says nothing of it.
 */
export function leaderText(
  { headline: words, status }: LeaderWords,
  phrases: readonly Phrase[],
  names: HeadlineNames,
  ahead: AheadOfGood | null,
): readonly Piece[] {
  const at = phrases.findIndex(({ kind }) => kind === 'goodCount') + 1
  if (!ahead || at === 0) return headlineText(words, phrases, names)
  const before = headlineText(words, phrases.slice(0, at), names)
  const after = headlineText(words, phrases.slice(at), names)
  const tail: Piece = {
    text: aheadText(ahead, status) + (after.length > 0 ? words.after : ''),
    ahead: ahead.outlook,
    pending: ahead.pending,
  }
  return [...before.slice(0, -1), ...before.slice(-1).map((piece) => ({ ...piece, text: piece.text + words.between })), tail, ...after]
}
