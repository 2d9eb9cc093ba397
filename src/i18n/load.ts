import { LANGUAGES, type LanguageTag, type Spoken } from './languages.ts'
import type { LazySection, Words } from './words.ts'

const spoken = new Map<LanguageTag, Promise<Spoken>>()
const lazies = new Map<string, Promise<Words[LazySection]>>()

/** While React draws again what waited, it must meet the promise that failed and not a new one, or it would wait and fetch for ever. */
const FORGET_AFTER_MS = 1_000

/** One promise a key; a failed one is forgotten a little later, so that the next attempt fetches again. */
function remembered<Key, Value>(cache: Map<Key, Promise<Value>>, key: Key, load: () => Promise<Value>): Promise<Value> {
  const known = cache.get(key)
  if (known) return known
  const fresh = load()
  cache.set(key, fresh)
  void fresh.then(
    // React reads these two off a promise: what has come is drawn at once, and not on a second drawing.
    (value) => Object.assign(fresh, { status: 'fulfilled', value }),
    () => setTimeout(() => cache.delete(key), FORGET_AFTER_MS),
  )
  return fresh
}

/** A language, with the words of every first screen. Call it early: it starts the language's only chunk. */
export function loadLanguage(tag: LanguageTag): Promise<Spoken> {
  return remembered(spoken, tag, LANGUAGES[tag].load)
}

/** The words of one page. Call it when the page is known, so that they come beside its code and not after. */
export function loadSection<S extends LazySection>(tag: LanguageTag, section: S): Promise<Words[S]> {
  const promise = remembered(lazies, `${tag} ${section}`, async () => {
    const { sections } = await loadLanguage(tag)
    return (await sections[section]()).words
  })
  // The key names the section, so the promise holds that section's words.
  return promise as Promise<Words[S]>
}
