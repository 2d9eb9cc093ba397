import { useEffect, useState } from 'react'
import { DEFAULT_LANGUAGE, isLanguageTag, type LanguageTag } from '../i18n/languages.ts'
import { loadWordsInUse } from '../i18n/load.ts'
import { getAddress, useParam } from '../state/address.ts'
import { usePreferences } from '../state/preferences.ts'
import { loadPage, placeAt } from './pages.ts'

/** The address wins over the reader's choice, that over the configuration; Chinese whatever the browser says. */
export function languageOf(asked: string | null, preferred: string | null, configured: LanguageTag | null): LanguageTag {
  for (const tag of [asked, preferred]) if (tag !== null && isLanguageTag(tag)) return tag
  return configured ?? DEFAULT_LANGUAGE
}

/** Settles when everything that stands on the screen can be said in a language, or when it is known what cannot. Never rejects. */
async function loadForScreen(tag: LanguageTag): Promise<void> {
  const place = placeAt(getAddress().path)
  await Promise.allSettled([loadWordsInUse(tag), place && loadPage(place.id, tag)])
}

/**
 * The language that the page is drawn in: the one before stays until the wanted one is there, and gives way to it in one drawing. Words
 * that could not be fetched are told where they are missing.
 */
export function useShownLanguage(configured: LanguageTag | null): LanguageTag {
  const asked = useParam('lang')
  const preferred = usePreferences((preferences) => preferences.language)
  const wanted = languageOf(asked, preferred, configured)
  const [shown, setShown] = useState(wanted)
  useEffect(() => {
    if (wanted === shown) return
    let given = true
    void loadForScreen(wanted).then(() => given && setShown(wanted))
    return () => void (given = false)
  }, [wanted, shown])
  return shown
}
