import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider, useWords } from '../i18n/Language.tsx'
import { loadLanguage, loadSection } from '../i18n/load.ts'
import { prefer } from '../state/preferences.ts'
import { languageOf, useShownLanguage } from './language.ts'

afterEach(() => prefer({ language: null }))

function Page() {
  return <h1>{useWords('area').empty}</h1>
}

function Shown() {
  return (
    <Suspense fallback="waiting">
      <LanguageProvider tag={useShownLanguage(null)} timeZone="Asia/Shanghai">
        <Page />
      </LanguageProvider>
    </Suspense>
  )
}

describe('the language of a page', () => {
  it('gives way to another one when all words are there, and in one drawing', async () => {
    await Promise.all([loadLanguage('zh-CN'), loadSection('zh-CN', 'area')])
    const { container, unmount } = render(<Shown />)
    const texts = [container.textContent]
    const visible = () => [...container.querySelectorAll('h1')].every((heading) => heading.style.display !== 'none')
    const observer = new MutationObserver(() => texts.push(visible() ? container.textContent : 'hidden'))
    observer.observe(container, { subtree: true, childList: true, characterData: true, attributes: true })
    act(() => prefer({ language: 'en' }))
    expect(screen.getByRole('heading', { name: texts[0] ?? '' })).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'This area has no indicators yet' })).toBeVisible()
    expect(new Set(texts).size, texts.join(' | ')).toBe(2)
    observer.disconnect()
    unmount()
  })

  it.each([
    ['en', 'zh-CN', 'zh-CN', 'en'],
    [null, 'en', 'zh-CN', 'en'],
    ['xx', 'yy', 'en', 'en'],
    [null, null, null, 'zh-CN'],
  ] as const)('asked for %s, preferred %s, configured %s: %s', (asked, preferred, configured, shown) => {
    expect(languageOf(asked, preferred, configured)).toBe(shown)
  })
})
