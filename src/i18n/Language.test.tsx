import { act, render, screen } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider, useLanguage, useWords } from './Language.tsx'
import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from './languages.ts'
import { loadLanguage, loadSection } from './load.ts'

const speak = async (tag: LanguageTag, children: ReactNode) =>
  act(async () => {
    render(
      <Suspense fallback="waiting">
        <LanguageProvider tag={tag} timeZone="Asia/Shanghai">
          {children}
        </LanguageProvider>
      </Suspense>,
    )
    await loadLanguage(tag)
  })

function Status() {
  const { tag, text, format } = useLanguage()
  const { status } = useWords('status')
  return <p>{`${tag} ${text} ${status.offTrack} ${format.share(0.318)}`}</p>
}

function Area() {
  return <p>{useWords('area').empty}</p>
}

describe('words of a language', () => {
  it.each([
    ['zh-CN', 'zh-CN zh 滞后 31.8%'],
    ['en', 'en en Off track 31.8%'],
  ] as const)('%s', async (tag, said) => {
    await speak(tag, <Status />)
    expect(await screen.findByText(said)).toBeInTheDocument()
  })

  it('fetches the words of a page when the page needs them', async () => {
    await speak('en', <Area />)
    expect(await screen.findByText('This area has no indicators yet')).toBeInTheDocument()
  })

  it('fetches each section once', () => {
    expect(loadSection('en', 'help')).toBe(loadSection('en', 'help'))
    expect(loadLanguage('en')).toBe(loadLanguage('en'))
  })
})

describe('the table of languages', () => {
  it('begins with Chinese and knows its tags', () => {
    expect(LANGUAGE_TAGS[0]).toBe('zh-CN')
    expect(['zh-CN', 'en', 'fr', 'toString'].map(isLanguageTag)).toEqual([true, true, false, false])
  })

  it('keeps Han out of English, and typed spaces out of Chinese', async () => {
    expect((await saidIn('en')).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
    const spaced = /\p{Script=Han} [\w]|[\w] \p{Script=Han}/u
    expect((await saidIn('zh-CN')).filter((text) => spaced.test(text))).toEqual([])
  })
})

async function saidIn(tag: LanguageTag): Promise<readonly string[]> {
  const { first, sections } = await loadLanguage(tag)
  const lazy = await Promise.all(Object.values(sections).map((load) => load()))
  return [...strings(first), ...strings(lazy.map(({ words }) => words))]
}

/** Every string of a tree of words; functions are examples elsewhere. */
function strings(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(strings) : []
}
