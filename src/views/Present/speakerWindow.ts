import { useCallback, useEffect, useState } from 'react'

export interface SpeakerWindow {
  readonly window: Window | null
  /** The browser refused to open one. */
  readonly refused: boolean
  readonly open: () => void
}

const FEATURES = 'popup,width=900,height=680'

/**
 * The speaker's own window, drawn from this page: an empty document of the same origin and policy, which asks the network for
 * nothing. It goes when the deck does.
 */
export function useSpeakerWindow(title: string): SpeakerWindow {
  const [opened, setOpened] = useState<Window | null>(null)
  const [refused, setRefused] = useState(false)
  const open = useCallback(() => {
    if (opened && !opened.closed) return opened.focus()
    const own = window.open('', '', FEATURES)
    setRefused(own === null)
    if (!own) return
    furnish(own, title)
    own.addEventListener('pagehide', () => setOpened(null))
    setOpened(own)
  }, [opened, title])
  useEffect(() => {
    if (!opened) return
    const close = () => opened.close()
    window.addEventListener('pagehide', close)
    return () => {
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [opened])
  return { window: opened, refused, open }
}

/** Language, light and style of the page. Its rules are copied, for a linked sheet would be fetched; so would a face. */
function furnish(own: Window, title: string): void {
  const { documentElement: root } = own.document
  own.document.title = title
  root.lang = document.documentElement.lang
  root.dataset['theme'] = 'light'
  // A sheet is made by the window that uses it; the types know constructors only of their own.
  const { CSSStyleSheet: Sheet } = own as unknown as typeof globalThis
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => !(rule instanceof CSSFontFaceRule))
  const sheet = new Sheet()
  sheet.replaceSync(rules.map((rule) => rule.cssText).join('\n'))
  own.document.adoptedStyleSheets = [sheet]
}
