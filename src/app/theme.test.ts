import { describe, expect, it } from 'vitest'
import { themeOf } from './theme.ts'

describe('the theme', () => {
  it.each([
    ['the address wins', 'projector', 'dark', true, 'projector'],
    ['then the reader', null, 'light', true, 'light'],
    ['then the system', null, null, true, 'dark'],
    ['else light', null, null, false, 'light'],
    ['an unknown name in the address is passed over', 'neon', 'dark', false, 'dark'],
  ] as const)('%s', (_, asked, preferred, systemIsDark, theme) => {
    expect(themeOf(asked, preferred, systemIsDark)).toBe(theme)
  })
})
