import { createContext, use, useMemo, type ReactNode } from 'react'
import type { TextLanguage } from '../domain/text.ts'
import { createFormats, type Formats } from './format/createFormats.ts'
import { LANGUAGES, type LanguageTag } from './languages.ts'
import { loadLanguage, loadSection } from './load.ts'
import type { FirstWords, Section, Words } from './words.ts'

interface Speaking {
  readonly tag: LanguageTag
  readonly text: TextLanguage
  readonly format: Formats
  readonly first: FirstWords
}

const LanguageContext = createContext<Speaking | null>(null)

/** Suspends until the first words are there. Below it, first sections answer at once. */
export function LanguageProvider({
  tag,
  timeZone,
  children,
}: {
  readonly tag: LanguageTag
  readonly timeZone: string
  readonly children: ReactNode
}) {
  const { first, rules } = use(loadLanguage(tag))
  const speaking = useMemo(
    () => ({ tag, text: LANGUAGES[tag].text, format: createFormats(rules, timeZone), first }),
    [tag, timeZone, first, rules],
  )
  return <LanguageContext value={speaking}>{children}</LanguageContext>
}

function useSpeaking(): Speaking {
  const speaking = use(LanguageContext)
  if (!speaking) throw new Error('LanguageProvider is missing above this component')
  return speaking
}

/** The language in use, and everything that writes numbers and dates in it. */
export function useLanguage(): { readonly tag: LanguageTag; readonly text: TextLanguage; readonly format: Formats } {
  return useSpeaking()
}

function isFirst(first: FirstWords, section: Section): section is keyof FirstWords {
  return Object.hasOwn(first, section)
}

/** Words of a section. Sections of a page suspend until they have come (`loadSection` starts them earlier). */
export function useWords<S extends Section>(section: S): Words[S] {
  const { tag, first } = useSpeaking()
  // Either branch yields the words of exactly this section; the compiler cannot follow S through the union.
  if (isFirst(first, section)) return first[section] as Words[S]
  return use(loadSection(tag, section)) as Words[S]
}
