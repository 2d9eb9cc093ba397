import type { TextLanguage } from '../domain/text.ts'
import type { FormatRules } from './format/rules.ts'
import type { FirstWords, SectionLoaders } from './words.ts'

/** What comes with a language before anything is said in it. */
export interface Spoken {
  readonly first: FirstWords
  readonly rules: FormatRules
  readonly sections: SectionLoaders
}

/** A language of the product: one folder of messages and one line here. */
interface Language {
  /** Which half of a catalog's texts it reads. */
  readonly text: TextLanguage
  /** Its own name, as written in a language menu. */
  readonly name: string
  readonly load: () => Promise<Spoken>
}

export const LANGUAGES = {
  'zh-CN': { text: 'zh', name: '中文', load: () => import('./messages/zh-CN/language.ts') },
  en: { text: 'en', name: 'English', load: () => import('./messages/en/language.ts') },
} as const satisfies Record<string, Language>

export type LanguageTag = keyof typeof LANGUAGES

/** Chinese, whatever the browser says. */
export const DEFAULT_LANGUAGE: LanguageTag = 'zh-CN'

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(LANGUAGES, tag)
}

// Object.keys of a constant object gives exactly its keys.
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[]
