import { fetchOnce } from '../loading/fetchOnce.ts'
import { LANGUAGES, type LanguageTag } from './languages.ts'
import type { LazySection, Words } from './words.ts'

/** A language, with the words of every first screen. Call it early: it starts the language's only chunk. */
export const loadLanguage = fetchOnce((tag: LanguageTag) => LANGUAGES[tag].load())

/** Sections that were asked for, in whatever language: all of these may stand on the screen. */
const asked = new Set<LazySection>()

const load = fetchOnce(async (tag: LanguageTag, section: LazySection): Promise<Words[LazySection]> => {
  const { sections } = await loadLanguage(tag)
  return (await sections[section]()).words
})

/** The words of one page. Call it when the page is known, so that they come beside its code and not after. */
export function loadSection<S extends LazySection>(tag: LanguageTag, section: S): Promise<Words[S]> {
  asked.add(section)
  // The key names the section, so the promise holds that section's words.
  return load(tag, section) as Promise<Words[S]>
}

/** A language with all sections that are in use in another: nothing that stands on the screen waits for words after that. */
export async function loadWordsInUse(tag: LanguageTag): Promise<void> {
  await Promise.all([loadLanguage(tag), ...[...asked].map((section) => loadSection(tag, section))])
}
