import type { Phrase } from '../domain/assess/types.ts'
import type { Status } from '../domain/status.ts'
import type { Words } from './words.ts'
import type { Names } from './wordsOf.ts'

/** A piece of a sentence that must not break inside. `tone`: the status whose tint lies under it. */
export interface Piece {
  readonly text: string
  readonly tone?: Status | undefined
}

/** The headline's phrases in words, with the marks between them. The last one ends without a mark. */
export function headlineText(words: Words['headline'], phrases: readonly Phrase[], names: Names): readonly Piece[] {
  return phrases.flatMap((phrase, place) => {
    const pieces = words.phrase(phrase, names)
    const mark = place === phrases.length - 1 ? '' : words.after[phrase.kind]
    const tone = 'tone' in phrase ? phrase.tone : undefined
    return pieces.map((text, piece) => ({ text: piece === pieces.length - 1 ? text + mark : text, tone }))
  })
}
