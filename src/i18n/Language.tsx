import { createContext, use, useCallback, useMemo, type ReactNode } from 'react'
import type { TextLanguage } from '../domain/text.ts'
import { createFormats, type Formats } from './format/createFormats.ts'
import type { LanguageTag, Spoken } from './languages.ts'
import { loadLanguage, loadSection } from './load.ts'
import type { FirstWords, LazySection, Section, Words } from './words.ts'

interface Speaking {
  readonly tag: LanguageTag
  readonly text: TextLanguage
  readonly format: Formats
  readonly first: FirstWords
  readonly section: <S extends LazySection>(section: S) => Promise<Words[S]>
}

const LanguageContext = createContext<Speaking | null>(null)

interface LanguageProviderProps {
  readonly tag: LanguageTag
  readonly timeZone: string
  readonly children: ReactNode
}

/** Suspends until the first words are there. Below it, first sections answer at once. */
export function LanguageProvider({ tag, timeZone, children }: LanguageProviderProps) {
  const spoken = use(loadLanguage(tag))
  const section = useCallback(<S extends LazySection>(of: S) => loadSection(tag, of), [tag])
  return (
    <SpokenProvider tag={tag} spoken={spoken} section={section} timeZone={timeZone}>
      {children}
    </SpokenProvider>
  )
}

interface SpokenProviderProps extends LanguageProviderProps, Pick<Speaking, 'section'> {
  readonly spoken: Omit<Spoken, 'sections'>
}

/** Everything below speaks a language that is here: its first words, its rules, and where its other words come from. */
export function SpokenProvider({ tag, spoken: { first, rules }, section, timeZone, children }: SpokenProviderProps) {
  const speaking = useMemo(
    () => ({ tag, text: rules.text, format: createFormats(rules, timeZone), first, section }),
    [tag, timeZone, first, rules, section],
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
  const { first, section: load } = useSpeaking()
  // Either branch yields the words of exactly this section; the compiler cannot follow S through the union.
  if (isFirst(first, section)) return first[section] as Words[S]
  return use(load(section)) as Words[S]
}
