import type { FormatRules } from './format/rules.ts'
import type { FirstWords, SectionLoaders } from './words.ts'

/** What comes with a language before anything is said in it. */
export interface Spoken {
  readonly first: FirstWords
  readonly rules: FormatRules
  readonly sections: SectionLoaders
}

/** A language of the product: one folder of messages and one row here. */
interface Language {
  /** Its own name, as written in a language menu. */
  readonly name: string
  /** What a page says that has not even its words: they are here before everything else. */
  readonly wordless: { readonly title: string; readonly text: string; readonly reload: string }
  readonly load: () => Promise<Spoken>
}

export const LANGUAGES = {
  'zh-CN': {
    name: '中文',
    wordless: {
      title: '页面没有载入完整',
      text: '部分文件没有读到，可能已有新版本，或网络中断。数据没有受影响。',
      reload: '重新载入',
    },
    load: () => import('./messages/zh-CN/language.ts'),
  },
  en: {
    name: 'English',
    wordless: {
      title: 'The page did not load completely',
      text: 'Some of its files could not be read: there may be a newer version, or no network. The data are not affected.',
      reload: 'Reload',
    },
    load: () => import('./messages/en/language.ts'),
  },
} as const satisfies Record<string, Language>

export type LanguageTag = keyof typeof LANGUAGES

/** Chinese, whatever the browser says. */
export const DEFAULT_LANGUAGE: LanguageTag = 'zh-CN'

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(LANGUAGES, tag)
}

// Object.keys of a constant object gives exactly its keys.
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[]
