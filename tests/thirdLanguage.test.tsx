import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import * as published from '../mocks/published/index.ts'
import { SpokenProvider } from '../src/i18n/Language.tsx'
import type { LanguageTag } from '../src/i18n/languages.ts'
import { Page as Area } from '../src/views/Area/index.ts'
import { Page as Help } from '../src/views/Help/index.ts'
import { Page as Overview } from '../src/views/Overview/index.ts'
import { CLOSE, first, OPEN, rules, section } from './fixtures/pseudo.ts'
import { renderPage, workspaceOf, type Written } from './fixtures/renderPage.tsx'

// A third language is a folder and a row of languages.ts: whole pages speak it, words, numbers and dates, and nothing says a word that
// its dictionary does not have.

// The tag of the pseudo-language of CLDR; no row of the product's table has it.
const TAG = 'en-XA' as LanguageTag

const speak = (page: ReactNode) => (
  <SpokenProvider tag={TAG} spoken={{ first, rules }} section={section} timeZone="Asia/Shanghai">
    {page}
  </SpokenProvider>
)

/** Every text of a data set: names, definitions and units come from it in one of its two languages. */
function textsOf(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsOf) : []
}

/** All that a reader sees or hears. */
function saidIn(root: Element): readonly string[] {
  const elements = [...root.querySelectorAll('*')].filter((element) => element.closest('kbd, [lang]') === null)
  const own = elements.flatMap((element) =>
    [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
  )
  const named = ['aria-label', 'title', 'placeholder', 'aria-roledescription'].flatMap((name) =>
    elements.flatMap((element) => element.getAttribute(name) ?? []),
  )
  return [...own, ...named]
}

const INNERMOST = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'g')

/** What is left of a text without what the language said. */
function unsaid(text: string): string {
  const less = text.replaceAll(INNERMOST, ' ')
  return less === text ? text : unsaid(less)
}

function foreign(root: Element, { catalog }: Written): readonly string[] {
  const fromData = [...new Set(textsOf(catalog))].filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length)
  return saidIn(root)
    .map((text) => unsaid(text).replaceAll('\u00a0', ' '))
    .filter((text) => /\p{L}{2}/u.test(text))
    .map((text) => fromData.reduce((left, known) => left.replaceAll(known, ' '), text))
    .filter((text) => /\p{L}{2}/u.test(text))
}

// The other pages need what only a browser has (sizes, media queries, workers).
const PAGES = [
  ['overview', <Overview key="overview" />],
  ['area', <Area key="area" params={{ area: 'compute' }} />],
  ['help', <Help key="help" />],
] as const

describe('a third language', () => {
  it.each(PAGES)('says everything on the page: %s', async (_, page) => {
    const { container } = await renderPage(page, workspaceOf(published), speak)
    expect(saidIn(container).join('')).toContain(OPEN)
    expect(foreign(container, published)).toEqual([])
  })

  it('writes numbers with its own signs, in values, counts and sentences', async () => {
    const { container } = await renderPage(<Overview />, workspaceOf(published), speak)
    const text = (container.textContent ?? '').replaceAll('\u00a0', ' ')
    // GitHub's developers in China: 10.816 million; 2,185 EFLOPS of computing.
    expect(text).toMatch(/10,82?/)
    expect(text).toContain('2.185')
    expect(text).not.toMatch(/\d,\d{3}\b(?!\d)/)
    expect(text).not.toMatch(/10\.82?/)
  })
})
