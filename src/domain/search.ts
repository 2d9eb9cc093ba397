/** A thing that can be found: its texts, and how its Chinese names sound where that is known. */
export interface SearchEntry {
  /** Names in both languages, as shown. */
  readonly texts: readonly string[]
  /** What it can be asked for besides: its id, its lead, its unit. */
  readonly fields: readonly string[]
  /** How the Chinese names sound. */
  readonly sounds: readonly Sound[]
}

/**
 * A text by its syllables: pinyin without tones, ü as v, lower case. A bar stands before a syllable that begins a word, a space before
 * any other: `|zhi suan|ji qun`. Letters of another script are syllables of their own.
 */
export type Sound = string

/** How a query met an entry, best first. The order is the ranking: what is written goes before what sounds alike, whole words before parts. */
const RANKS = [
  'whole',
  'start',
  'word',
  'soundWhole',
  'soundStart',
  'soundWord',
  'inside',
  'initials',
  'pinyin',
  'field',
  'mixed',
  'scattered',
] as const
export type SearchRank = (typeof RANKS)[number]

const NONE: number = RANKS.length
const at = Object.fromEntries(RANKS.map((rank, place) => [rank, place])) as Readonly<Record<SearchRank, number>>

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** The same entry with its texts folded (width, case, spacing), once for many queries. */
export function foldEntry({ texts, fields, sounds }: SearchEntry): SearchEntry {
  return { texts: texts.map(fold), fields: fields.map(fold), sounds }
}

interface SoundPatterns {
  /** Whole syllables or their first letters: where they stand decides the rank. */
  readonly exact: readonly {
    readonly inside: RegExp
    readonly whole: RegExp
    readonly start: RegExp
    readonly word: RegExp
    readonly rank: number
  }[]
  /** Syllables and first letters in any mixture, and first letters with words left out between them. */
  readonly loose: readonly { readonly pattern: RegExp; readonly rank: number }[]
}

/** One part of a query, made ready for many entries. */
interface Term {
  readonly text: string
  /** Latin letters inside a word mean nothing where an id or a unit is meant; Han may stand anywhere. */
  readonly isLatin: boolean
  readonly sound: SoundPatterns | null
}

/** ü is typed as v, u or ü: a u that was typed stands for both, the others for ü alone. */
const letterClass = (letter: string) => (letter === 'u' ? '[uv]' : letter === 'ü' ? 'v' : letter)

function exactPatterns(pattern: string, rank: number) {
  return {
    inside: new RegExp(`[ |]${pattern}`),
    whole: new RegExp(`^\\|${pattern}$`),
    start: new RegExp(`^\\|${pattern}`),
    word: new RegExp(`\\|${pattern}(?=\\||$)`),
    rank,
  }
}

function soundPatterns(text: string): SoundPatterns | null {
  const typed = text.replace(/[\s']/g, '')
  if (!/^[a-zü]+$/.test(typed)) return null
  const letters = [...typed].map(letterClass)
  const initials = exactPatterns(letters.map((letter) => `${letter}[a-z]*`).join('[ |]'), at.initials)
  if (letters.length < 2) return { exact: [initials], loose: [] }
  const pinyin = exactPatterns(`${letters.join('[ |]?')}[a-z]*`, at.pinyin)
  if (letters.length < 3) return { exact: [initials, pinyin], loose: [] }
  const mixed = new RegExp(`[ |]${letters.join('(?:[a-z]*[ |])?')}`)
  const scattered = new RegExp(`\\|${letters.map((letter) => `${letter}[a-z]*`).join('(?:[ |]|.*\\|)')}`)
  return {
    exact: [initials, pinyin],
    loose: [
      { pattern: mixed, rank: at.mixed },
      { pattern: scattered, rank: at.scattered },
    ],
  }
}

const termOf = (text: string): Term => ({ text, isLatin: !/\p{Script=Han}/u.test(text), sound: soundPatterns(text) })

/** A query made ready: the whole of it, and its words where there are several. */
export interface SearchQuery {
  readonly whole: Term
  readonly words: readonly Term[]
}

export function readQuery(query: string): SearchQuery {
  const text = fold(query)
  const words = text.split(' ')
  return { whole: termOf(text), words: words.length > 1 ? words.map(termOf) : [] }
}

const isWordStart = (text: string, place: number) => place === 0 || /[\s(（“"/,，、·-]/.test(text[place - 1] ?? '')

function rankText(text: string, query: string): number {
  const place = text.indexOf(query)
  if (place < 0) return NONE
  if (place === 0) return text.length === query.length ? at.whole : at.start
  return isWordStart(text, place) ? at.word : at.inside
}

function rankField(field: string, { text, isLatin }: Term): number {
  const place = field.indexOf(text)
  return place >= 0 && (!isLatin || isWordStart(field, place)) ? at.field : NONE
}

function rankSound(sound: Sound, { exact, loose }: SoundPatterns): number {
  let best = NONE
  for (const { inside, whole, start, word, rank } of exact) {
    if (!inside.test(sound)) continue
    if (whole.test(sound)) return at.soundWhole
    best = Math.min(best, start.test(sound) ? at.soundStart : word.test(sound) ? at.soundWord : rank)
  }
  if (best < NONE) return best
  return loose.find(({ pattern }) => pattern.test(sound))?.rank ?? NONE
}

function rankTerm({ texts, fields, sounds }: SearchEntry, term: Term): number {
  let best = NONE
  for (const text of texts) best = Math.min(best, rankText(text, term.text))
  if (term.sound && best > at.soundWhole) for (const sound of sounds) best = Math.min(best, rankSound(sound, term.sound))
  if (best > at.field) for (const field of fields) best = Math.min(best, rankField(field, term))
  return best
}

/** As good as the worst of its words, where the query does not stand there as it is. */
function rankAt(entry: SearchEntry, { whole, words }: SearchQuery): number {
  const best = rankTerm(entry, whole)
  if (best < NONE || words.length === 0) return best
  return words.reduce((worst, word) => (worst === NONE ? NONE : Math.max(worst, rankTerm(entry, word))), 0)
}

/** How well a query finds a folded entry; null when it does not. */
export function rankOf(entry: SearchEntry, query: SearchQuery): SearchRank | null {
  return query.whole.text === '' ? 'start' : (RANKS[rankAt(entry, query)] ?? null)
}

/** Positions of the folded entries that a query finds, best first; equal ranks keep their given order. An empty query finds all. */
export function searchEntries(entries: readonly SearchEntry[], query: string): readonly number[] {
  const ready = readQuery(query)
  if (ready.whole.text === '') return entries.map((_, place) => place)
  const byRank: number[][] = RANKS.map(() => [])
  for (const [place, entry] of entries.entries()) byRank[rankAt(entry, ready)]?.push(place)
  return byRank.flat()
}
