/** A thing that can be found: its texts as written, and how its Chinese text sounds where that is known. */
export interface SearchEntry<Key> {
  readonly key: Key
  /** Names in both languages, as shown. */
  readonly texts: readonly string[]
  /** Pinyin without tones and spaces (`zhinengsuanli`), lower case. */
  readonly pinyin?: readonly string[] | undefined
  /** First letters of each syllable (`znsl`), lower case. */
  readonly initials?: readonly string[] | undefined
}

/** How a query met an entry, best first. The order is the ranking. */
const RANKS = ['start', 'word', 'inside', 'initials', 'pinyin', 'scattered'] as const
export type SearchRank = (typeof RANKS)[number]

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

function rankText(text: string, query: string): SearchRank | null {
  const at = text.indexOf(query)
  if (at < 0) return null
  if (at === 0) return 'start'
  return /[\s(（“"-]/.test(text[at - 1] ?? '') ? 'word' : 'inside'
}

/** Letters of the query in order inside the initials: `zslyl` finds 智算集群平均利用率 although syllables lie between. */
function isScattered(initials: string, query: string): boolean {
  let from = 0
  for (const letter of query) {
    from = initials.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}

function rankSound(entry: SearchEntry<unknown>, query: string): SearchRank | null {
  const letters = query.replace(/[\s']/g, '')
  if (!/^[a-z]+$/.test(letters)) return null
  if (entry.initials?.some((initials) => initials.includes(letters))) return 'initials'
  if (letters.length >= 2 && entry.pinyin?.some((pinyin) => pinyin.includes(letters))) return 'pinyin'
  return letters.length >= 3 && entry.initials?.some((initials) => isScattered(initials, letters)) ? 'scattered' : null
}

function rankWords(texts: readonly string[], query: string): SearchRank | null {
  const words = query.split(' ')
  return words.length > 1 && words.every((word) => texts.some((text) => text.includes(word))) ? 'inside' : null
}

/** The same entry with its texts folded, once for many queries. */
export function foldEntry<Key>(entry: SearchEntry<Key>): SearchEntry<Key> {
  return { ...entry, texts: entry.texts.map(folded) }
}

/** Tells whether a query finds an entry already folded: for lists that are filtered at every keystroke. */
export function finder(query: string): (entry: SearchEntry<unknown>) => boolean {
  const wanted = folded(query)
  return (entry) => rankFolded(entry, wanted) !== null
}

/** How well a query finds an entry; null when it does not. Width, case and spacing do not matter. */
export function rankOf(entry: SearchEntry<unknown>, query: string): SearchRank | null {
  return rankFolded(foldEntry(entry), folded(query))
}

function rankFolded(entry: SearchEntry<unknown>, wanted: string): SearchRank | null {
  if (wanted === '') return 'start'
  const { texts } = entry
  const direct = texts.map((text) => rankText(text, wanted)).filter((rank) => rank !== null)
  const best = RANKS.find((rank) => direct.includes(rank))
  return best ?? rankWords(texts, wanted) ?? rankSound(entry, wanted)
}

/** Entries that a query finds, best first; equal ranks keep their given order. */
export function searchEntries<Key>(entries: readonly SearchEntry<Key>[], query: string): readonly SearchEntry<Key>[] {
  return entries
    .map((entry, order) => ({ entry, order, rank: rankOf(entry, query) }))
    .filter((found) => found.rank !== null)
    .sort((a, b) => RANKS.indexOf(a.rank ?? 'scattered') - RANKS.indexOf(b.rank ?? 'scattered') || a.order - b.order)
    .map((found) => found.entry)
}
