const CAPS: Readonly<Record<string, string | undefined>> = {
  ' ': 'Space',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
}

/** What stands on the keys of a shortcut (`g o` is G O). */
export const keyCaps = (key: string): string => CAPS[key] ?? key.replace(/\b[a-z]\b/g, (letter) => letter.toUpperCase())
