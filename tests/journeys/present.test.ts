import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { expectNoAxeViolations, launch, openApp, type Opened, type Reader } from '../tools/browser.ts'
import { followRequests, type Followed } from '../tools/followRequests.ts'
import { keptOnDisk } from '../tools/keptOnDisk.ts'

// A presenter in a meeting: P on the overview, then the deck from its first to its last slide by keyboard, the network cut after the
// first. Nothing may be asked of the network, nothing said on the console.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const WORDS = {
  'zh-CN': { exit: '退出', slide: '幻灯片', demo: '演示数据', read: /数据读取于\d+月\d+日\d\d:\d\d/ },
  en: { exit: 'Exit', slide: 'slide', demo: 'Illustrative data', read: /Data read \d+ \w+ \d\d:\d\d/ },
} as const

const decks = (['zh-CN', 'en'] as const).flatMap((lang) => (['demo', 'published'] as const).map((source) => ({ lang, source })))

/** Opens the overview and presses P, as a presenter would; what is fetched behind the first picture has come. */
async function present(lang: 'zh-CN' | 'en', source: string, reader: Reader = {}): Promise<Opened> {
  let followed: Followed | undefined
  const opened = await openApp(browser, inject('appUrl'), '', {
    lang,
    viewport: { width: 1920, height: 1080 },
    search: { source },
    ...reader,
    before: async (page) => {
      followed = followRequests(page)
      await reader.before?.(page)
    },
  })
  await opened.page.waitForSelector('[data-overview-ready]', { timeout: 30_000 })
  await opened.page.keyboard.press('p')
  await opened.page.waitForSelector('[data-present-ready]')
  await followed?.came('/Dropping-')
  await opened.page.evaluate(() => document.fonts.ready)
  return opened
}

const slides = (page: Page) => page.locator('section[data-slide]')
const current = (page: Page) => page.locator('section[data-slide][data-current="true"]')
const placeOf = (page: Page) => current(page).locator('footer b').innerText()
const titleOf = (page: Page) => current(page).getByRole('heading', { level: 1 }).innerText()

/** Words of a slide that run into its foot or out of its picture. */
const textsBelowFoot = (page: Page) =>
  current(page).evaluate((slide) => {
    const top = slide.querySelector('footer')?.getBoundingClientRect().top ?? 0
    return [...slide.querySelectorAll('*')]
      .filter(
        (element) => !element.closest('footer') && [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .filter((element) => element.getBoundingClientRect().bottom > top + 1)
      .map((element) => element.textContent)
  })

describe.each(decks)('a presenter with $source in $lang', ({ lang, source }) => {
  it('walks the deck from the first to the last slide with the network cut after the first', async () => {
    const { page, close } = await present(lang, source)
    await keptOnDisk(page, source)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const count = await slides(page).count()
    expect(count).toBeGreaterThanOrEqual(6)
    await page.context().setOffline(true)
    const titles = [await titleOf(page)]
    for (let place = 2; place <= count; place += 1) {
      await page.keyboard.press(place % 2 === 0 ? 'ArrowRight' : 'PageDown')
      expect(await placeOf(page)).toBe(`${place} / ${count}`)
      expect(await current(page).innerText()).toMatch(WORDS[lang].read)
      expect(await textsBelowFoot(page), `slide ${place}`).toEqual([])
      titles.push(await titleOf(page))
    }
    expect(new Set(titles).size).toBe(count)
    expect(titles.every((title) => title.trim() !== '')).toBe(true)
    await page.keyboard.press('Space')
    expect(await placeOf(page), 'the last slide is the end').toBe(`${count} / ${count}`)
    expect(asked).toEqual([])
    await close()
  })

  it('says on every slide whether the figures are made up', async () => {
    const { page, close } = await present(lang, source)
    for (const slide of await slides(page).all()) expect(await slide.locator('[data-hatch]').count()).toBe(source === 'demo' ? 2 : 0)
    if (source === 'demo') expect(await current(page).locator('[data-hatch]').first().innerText()).toContain(WORDS[lang].demo)
    await close()
  })
})

describe.each(['zh-CN', 'en'] as const)('keys of a presentation in %s', (lang) => {
  it('jump, cover the screen, change the room and leave to where P was pressed', async () => {
    const { page, close } = await present(lang, 'demo')
    const count = await slides(page).count()
    const stage = page.locator('[data-present-ready]')
    await page.keyboard.press('End')
    expect(await placeOf(page)).toBe(`${count} / ${count}`)
    await expect.poll(() => new URL(page.url()).searchParams.get('slide')).toBe(String(count))
    await page.keyboard.press('Home')
    await page.keyboard.press('3')
    expect(await placeOf(page)).toBe(`3 / ${count}`)
    await page.keyboard.press('PageUp')
    expect(await placeOf(page)).toBe(`2 / ${count}`)

    for (const [key, cover] of [
      ['b', 'black'],
      ['w', 'white'],
      ['.', 'black'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await stage.getAttribute('data-cover')).toBe(cover)
      await expectInvisible(page)
    }
    await page.keyboard.press('ArrowRight')
    expect(await stage.getAttribute('data-cover'), 'turning the page uncovers').toBeNull()
    expect(await placeOf(page), 'and shows the same slide').toBe(`2 / ${count}`)

    expect(await page.locator('html').getAttribute('data-theme')).toBe('projector')
    await page.keyboard.press('t')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('projector-dark')
    expect(new URL(page.url()).searchParams.get('theme')).toBe('projector-dark')

    await page.keyboard.press('Control+b')
    expect(await stage.getAttribute('data-cover'), 'keys with modifiers belong to the browser').toBeNull()
    await page.keyboard.press('Escape')
    await page.waitForSelector('[data-overview-ready]')
    expect(await page.locator('html').getAttribute('data-theme'), 'the look of before').toBe('light')
    expect(await page.evaluate(() => document.documentElement.dataset['presenting'] ?? null)).toBeNull()
    await close()
  })

  it('leave a button to itself when it has the focus', async () => {
    const { page, close } = await present(lang, 'demo')
    await page.getByRole('button', { name: WORDS[lang].exit }).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-overview-ready]')
    await close()
  })

  it('work beside a finger on either side of the screen', async () => {
    const { page, close } = await present(lang, 'demo', { viewport: { width: 1366, height: 768 } })
    const count = await slides(page).count()
    await page.mouse.click(1000, 400)
    expect(await placeOf(page)).toBe(`2 / ${count}`)
    await page.mouse.click(100, 400)
    expect(await placeOf(page)).toBe(`1 / ${count}`)
    await close()
  })
})

/** Nothing of the deck can be seen or heard while the screen is covered. */
async function expectInvisible(page: Page): Promise<void> {
  expect(await current(page).evaluate((slide) => slide.getBoundingClientRect().right)).toBeLessThanOrEqual(0)
}

describe('the picture', () => {
  /** Every text of some slides with its place, measured in hundred-and-twentieths of the slide's width. */
  async function layout(viewport: { width: number; height: number }): Promise<readonly TextPlace[]> {
    const { page, close } = await present('zh-CN', 'demo', { viewport })
    const seen: TextPlace[] = []
    // The line on what is ahead is computed after the first picture.
    await current(page).getByText('预计不达标').first().waitFor()
    for (const key of ['1', '2', '3', '7', '8', '9']) {
      await page.keyboard.press(key)
      seen.push(...(await current(page).evaluate(textPlaces)))
    }
    await close()
    return seen
  }

  it('is the same at 1366x768, 1920x1080 and 3840x2160', async () => {
    const wanted = await layout({ width: 1920, height: 1080 })
    expect(wanted.length).toBeGreaterThan(60)
    for (const viewport of [
      { width: 3840, height: 2160 },
      { width: 1366, height: 768 },
    ]) {
      const found = await layout(viewport)
      expect(found.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text))
      const moved = found.filter(({ x, y }, at) => Math.hypot(x - (wanted[at]?.x ?? 0), y - (wanted[at]?.y ?? 0)) > 0.4)
      expect(moved, 'further than 6 px at 1080').toEqual([])
    }
  })

  it.each(['projector', 'projector-dark'] as const)('has nothing under 24 pixels at 1080 and passes axe in %s', async (theme) => {
    const { page, close } = await openApp(browser, inject('appUrl'), 'present', {
      theme,
      viewport: { width: 1920, height: 1080 },
      search: { source: 'demo' },
    })
    await page.waitForSelector('[data-present-ready]', { timeout: 30_000 })
    const count = await slides(page).count()
    for (let place = 0; place < count; place += 1) {
      expect(await current(page).evaluate(smallTexts)).toEqual([])
      await expectNoAxeViolations(page)
      await page.keyboard.press('ArrowRight')
    }
    await close()
  })
})

interface TextPlace {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Runs in the page. The time of reading is another at every run and is left out. */
function textPlaces(slide: Element): TextPlace[] {
  const box = slide.getBoundingClientRect()
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const found: TextPlace[] = []
  while (walker.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const own = range.getBoundingClientRect()
    const text = walker.currentNode.nodeValue?.trim() ?? ''
    const rem = box.width / 120
    if (own.width > 2 && !/\d\d:\d\d/.test(text)) found.push({ text, x: (own.left - box.left) / rem, y: (own.top - box.top) / rem })
  }
  return found
}

/** Runs in the page: texts below 24 px as they are drawn; the watermark is drawn by the style sheet and is no text. */
function smallTexts(slide: Element): string[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    const text = walker.currentNode.nodeValue?.trim() ?? ''
    if (!parent || text === '' || parent.closest('title')) continue
    const scale = parent instanceof SVGTextElement ? (parent.getScreenCTM()?.a ?? 1) : 1
    const box = parent.getBoundingClientRect()
    if (box.width > 2 && parseFloat(getComputedStyle(parent).fontSize) * scale < 23.9) found.push(text)
  }
  return found
}
