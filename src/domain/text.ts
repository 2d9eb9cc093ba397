/** A text in both languages of the product. Data sets must supply both; the schema at the edge refuses half a text. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/**
 * A proper name (publisher, document, organisation) that may exist in one language only.
 * What is shown in the other language is marked with its own `lang`, never translated by us.
 */
export type Name = { readonly zh: string; readonly en?: string | undefined } | { readonly zh?: undefined; readonly en: string }

export type TextLanguage = 'zh' | 'en'

/** The wording of `name` to show in `language`, and the language that wording is really in. */
export function pickName(name: Name | Text, language: TextLanguage): { readonly text: string; readonly lang: TextLanguage } {
  const wanted = name[language]
  if (wanted !== undefined) return { text: wanted, lang: language }
  const other: TextLanguage = language === 'zh' ? 'en' : 'zh'
  return { text: name[other] ?? '', lang: other }
}
