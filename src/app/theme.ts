import { useEffect, useSyncExternalStore } from 'react'
import { useParam } from '../state/address.ts'
import { THEMES, usePreferences, type Theme } from '../state/preferences.ts'

const darkSystem = typeof window === 'undefined' ? null : window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (listener: () => void) => {
  darkSystem?.addEventListener('change', listener)
  return () => darkSystem?.removeEventListener('change', listener)
}

const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text)

/** The address wins over the reader's choice, and that over the system. */
export function themeOf(asked: string | null, preferred: Theme | null, systemIsDark: boolean): Theme {
  if (isTheme(asked)) return asked
  return preferred ?? (systemIsDark ? 'dark' : 'light')
}

/** Applies the theme to the document and says which it is. */
export function useTheme(): { readonly theme: Theme } {
  const asked = useParam('theme')
  const preferred = usePreferences((preferences) => preferences.theme)
  const systemIsDark = useSyncExternalStore(subscribe, () => darkSystem?.matches ?? false)
  const theme = themeOf(asked, preferred, systemIsDark)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return { theme }
}
