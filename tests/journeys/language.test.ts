import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch, openApp } from '../tools/browser.ts'

// A language is loaded before it is shown: until all its words are there, the page stands as it was.

declare global {
  interface Window {
    /** What a reader saw as the page's heading, each time that it changed; null where there was none. */
    headings: (string | null)[]
  }
}

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

/** Runs in the page: notes its heading at every change of the document and in every frame. */
function watchHeading(): void {
  window.headings = []
  const note = () => {
    const heading = document.querySelector('main h1')
    // React keeps what waits in the document and hides it.
    const seen = heading?.checkVisibility() ? heading.textContent : null
    if (window.headings.length === 0 || window.headings.at(-1) !== seen) window.headings.push(seen)
  }
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  const everyFrame = () => {
    note()
    requestAnimationFrame(everyFrame)
  }
  everyFrame()
}

/** The words of English come late, as over a slow line: those of the language first, those of pages later still. */
async function slowWords(page: Page): Promise<void> {
  let asked = 0
  await page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    asked += 1
    await new Promise((resolve) => setTimeout(resolve, 150 * asked))
    await route.continue()
  })
}

describe('the other language', () => {
  it.each([
    ['the overview', ''],
    ['a page of verdicts', '?source=demo'],
    ['an area', 'areas/compute'],
    ['an indicator', 'indicators/OBS-CMP-TOTAL'],
    ['the workbench', 'workbench'],
    ['the data page', 'data'],
    ['data quality', 'quality'],
    ['the help', 'help'],
  ])('takes the place of the first at once and whole on %s', async (_, path) => {
    const { page, close } = await openApp(browser, inject('appUrl'), path, {
      before: async (opened) => void (await opened.addInitScript('globalThis.__name = (named) => named')),
    })
    await page.locator('main h1').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await slowWords(page)
    await page.evaluate(watchHeading)
    await page.keyboard.press('l')
    await page.waitForFunction(() => document.documentElement.lang === 'en', null, { timeout: 10_000 })
    await page.waitForLoadState('networkidle')
    const headings = await page.evaluate(() => window.headings)
    expect(headings.filter((heading) => heading === null)).toEqual([])
    expect(headings.length, headings.join(' | ')).toBeLessThanOrEqual(2)
    await close()
  })
})
