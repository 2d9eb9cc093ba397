import { DEFAULT_LANGUAGE, isLanguageTag, type LanguageTag } from '../i18n/languages.ts'
import { useParam } from '../state/address.ts'
import { usePreferences } from '../state/preferences.ts'

/** The address wins over the reader's choice, that over the configuration; Chinese whatever the browser says. */
export function languageOf(asked: string | null, preferred: string | null, configured: LanguageTag | null): LanguageTag {
  for (const tag of [asked, preferred]) if (tag !== null && isLanguageTag(tag)) return tag
  return configured ?? DEFAULT_LANGUAGE
}

/** The language that the page is drawn in. */
export function useShownLanguage(configured: LanguageTag | null): LanguageTag {
  const asked = useParam('lang')
  const preferred = usePreferences((preferences) => preferences.language)
  return languageOf(asked, preferred, configured)
}
