import { pinyin } from 'pinyin-pro'
import type { Sound } from '../domain/search.ts'

// Only ever in a worker: the dictionary is large, and ten thousand names take a second.

const isHan = (letter: string) => /\p{Script=Han}/u.test(letter)

const words = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

/** Places at which words begin; every place where the browser cannot tell. */
function wordStarts(text: string): ReadonlySet<number> | null {
  return words && new Set(Array.from(words.segment(text), ({ index }) => index))
}

/** A syllable of a Han character, or what stands between such, as written. */
export interface Spoken {
  readonly text: string
  readonly isHan: boolean
  /** Place in the text, in code units. */
  readonly place: number
}

/** A text by its syllables, read in its context: 长 of 长三角 is chang, that of 增长 zhang. ü is v. */
export function speak(text: string): readonly Spoken[] {
  const tokens = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  let place = 0
  return tokens.map((token) => {
    const letter = String.fromCodePoint(text.codePointAt(place) ?? 0)
    const spoken = { text: token, isHan: isHan(letter), place }
    place += spoken.isHan ? letter.length : token.length
    return spoken
  })
}

/** How a name sounds, for search. Digits and signs are not spoken. */
export function soundOf(text: string): Sound {
  const starts = wordStarts(text)
  const mark = (place: number) => (!starts || starts.has(place) ? '|' : ' ')
  const sound = speak(text).flatMap(({ text: token, isHan: han, place }) =>
    han
      ? [mark(place) + token.toLowerCase()]
      : Array.from(token.matchAll(/[a-z]/gi), ({ 0: letter, index }) => mark(place + index) + letter.toLowerCase()),
  )
  // What follows a sign begins a word, and so does what comes first.
  return sound.join('').replace(/^ /, '|')
}
