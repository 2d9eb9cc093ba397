import type { Phrase } from '../../domain/assess/phrases.ts'
import type { Outlook } from '../../domain/forecast/outlook.ts'
import type { AreaId } from '../../domain/policy.ts'
import type { Status } from '../../domain/status.ts'
import type { WordsOf } from '../wordsOf.ts'
import type { words as shape } from '../messages/zh-CN/headline.ts'

/** A piece of a headline that is never broken over two lines. */
export interface Piece {
  readonly text: string
  /** Status whose tint lies under it. */
  readonly tone?: Status | undefined
  /** The phrase it is of. */
  readonly of?: Phrase | undefined
  /** Which of its pieces, from 0. */
  readonly part?: number | undefined
  /** What is said ahead, of those on track. */
  readonly ahead?: Outlook | undefined
  /** Its place is kept: what it says is not known yet. */
  readonly pending?: boolean | undefined
}

export interface HeadlineNames {
  readonly area: (id: AreaId) => string
  readonly list: (items: readonly string[]) => string
}

export type HeadlineWords = WordsOf<typeof shape>

/** The pieces of one phrase, and what joins it to the next. */
export interface Worded {
  readonly pieces: readonly string[]
  readonly tone?: Status | undefined
  readonly join: 'none' | 'between' | 'after'
}

/** What a phrase says of all areas; of one, `areaFinding.ts` says it. */
export function wordPhrase(words: HeadlineWords, phrase: Phrase, names: HeadlineNames): Worded {
  switch (phrase.kind) {
    case 'empty':
      return { pieces: [words.empty], join: 'after' }
    case 'ofJudged':
      return { pieces: words.ofJudged(phrase.judged), join: 'none' }
    case 'goodCount':
      return { pieces: [words.good(phrase.count)], join: 'after' }
    case 'worstCount':
      return wordWorst(words, phrase, names)
    case 'noneOffTrack':
      return { pieces: [words.noneOffTrack], join: 'after' }
    case 'noneJudged':
      return { pieces: words.noneJudged, join: 'after' }
    case 'withTargets':
      return { pieces: words.withTargets(phrase.indicators, phrase.withTarget), join: 'none' }
    case 'statusCount':
      return {
        pieces: [words.statusCount(phrase.count, phrase.status, phrase.sameReason ? phrase.reason : null)],
        tone: phrase.tone,
        join: 'between',
      }
    case 'noTargets':
      return { pieces: words.noTargets(phrase.indicators), join: 'after' }
    case 'moved':
      return { pieces: phrase.comparable === 0 ? [words.noneMoved] : joined(words, words.moved(phrase.rose, phrase.fell)), join: 'between' }
    // Only areas have these.
    case 'ofIndicators':
    case 'widestGap':
      return { pieces: [], join: 'none' }
  }
}

function wordWorst(words: HeadlineWords, phrase: Extract<Phrase, { kind: 'worstCount' }>, names: HeadlineNames): Worded {
  const where =
    phrase.areas.length > 0
      ? words.worstIn(names.list(phrase.areas.map(names.area)))
      : phrase.areaCount > 0
        ? words.worstOver(phrase.areaCount)
        : null
  const count = words.worst(phrase.status, phrase.count)
  return { pieces: where ? joined(words, [count, where]) : [count], tone: phrase.tone, join: 'after' }
}

const joined = (words: HeadlineWords, parts: readonly string[]) =>
  parts.map((part, at) => (at < parts.length - 1 ? part + words.between : part))

/** A headline as pieces, joined by the language's own punctuation. */
export function headlineText(
  words: HeadlineWords,
  phrases: readonly Phrase[],
  names: HeadlineNames,
  worded = wordPhrase,
): readonly Piece[] {
  return phrases.flatMap((phrase, at) => {
    const { pieces, tone, join } = worded(words, phrase, names)
    const end = at === phrases.length - 1 || join === 'none' ? '' : words[join]
    return pieces.map((text, piece) => ({ text: piece === pieces.length - 1 ? text + end : text, tone, of: phrase, part: piece }))
  })
}
