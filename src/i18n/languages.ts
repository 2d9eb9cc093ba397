import type { TextLanguage } from '../domain/text.ts'
import { en } from './format/en.ts'
import type { FormatRules } from './format/rules.ts'
import { zhCN } from './format/zhCN.ts'
import { sections as enSections } from './messages/en/sections.ts'
import { sections as zhSections } from './messages/zh-CN/sections.ts'
import type { FirstWords, SectionLoaders } from './words.ts'

/** A language of the product: one folder of messages and one line here. */
export interface Language {
  /** Which half of a catalog's texts it reads. */
  readonly text: TextLanguage
  /** Its own name, as written in a language menu. */
  readonly name: string
  readonly rules: FormatRules
  readonly first: () => Promise<FirstWords>
  readonly sections: SectionLoaders
}

export const LANGUAGES = {
  'zh-CN': { text: 'zh', name: '中文', rules: zhCN, first: () => import('./messages/zh-CN/first.ts'), sections: zhSections },
  en: { text: 'en', name: 'English', rules: en, first: () => import('./messages/en/first.ts'), sections: enSections },
} as const satisfies Record<string, Language>

export type LanguageTag = keyof typeof LANGUAGES

/** Chinese, whatever the browser says. */
export const DEFAULT_LANGUAGE: LanguageTag = 'zh-CN'

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(LANGUAGES, tag)
}

// Object.keys of a constant object gives exactly its keys.
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[]
