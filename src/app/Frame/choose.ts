import { setParams } from '../../state/address.ts'
import { prefer, type Theme } from '../../state/preferences.ts'

/** What is chosen here holds from now on; a choice in the address gives way to it. */
export function chooseTheme(theme: Theme | null): void {
  prefer({ theme })
  setParams({ theme: null })
}

export function chooseLanguage(language: string): void {
  prefer({ language })
  setParams({ lang: null })
}
