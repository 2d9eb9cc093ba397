import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { expectNoAxeViolations, launch, openApp } from '../tools/browser.ts'
import { covering } from '../tools/covering.ts'
import { publishedTotals } from '../fixtures/publishedTotals.ts'

// What a reader does with the published figures: from the overview to an area, an indicator and back, by mouse and by keyboard.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const app = (path: string, reader: Parameters<typeof openApp>[3] = {}) => openApp(browser, inject('appUrl'), path, reader)
const overview = (page: Page) => page.waitForSelector('[data-overview-ready]')

const LANGUAGES = [
  {
    lang: 'zh-CN',
    area: /算力 \d+项/,
    areaHeading: /算力\d+项指标中，\d+项有目标：\d+项已达到/,
    indicator: '算力总规模（FP32）',
    indicatorHeading: /FP32/,
    overviewTitle: /^总览/,
    dark: '深色',
    menu: '菜单',
    other: 'English',
    search: '搜索',
  },
  {
    lang: 'en',
    area: /Compute \d+ indicators/,
    areaHeading: /Compute: of \d+ indicators, \d+ have a target: \d+ met/,
    indicator: 'Total compute (FP32)',
    indicatorHeading: /FP32/,
    overviewTitle: /^Overview/,
    dark: 'Dark',
    menu: 'Menu',
    other: '中文',
    search: 'Search',
  },
] as const

describe.each(LANGUAGES)('a reader in $lang', (words) => {
  const { lang } = words

  it('goes from the overview to an area, to an indicator, and back', async () => {
    const { page, close } = await app('', { lang })
    await overview(page)
    await page.getByRole('link', { name: words.area }).first().click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.areaHeading }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/\/areas\/compute$/)
    expect(await page.evaluate(() => document.activeElement?.tagName), 'focus follows the navigation').toBe('H1')
    await page.getByRole('main').getByRole('link', { name: words.indicator }).first().click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.indicatorHeading }).waitFor()
    await page.waitForSelector('[data-chart-ready]')
    await page.goBack()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.areaHeading }).waitFor()
    await page.goBack()
    await overview(page)
    expect(await page.title()).toMatch(words.overviewTitle)
    await close()
  })

  it('has a page fetched by the time of a click: when the pointer, or the focus, comes to its link', async () => {
    const { page, close } = await app('', { lang })
    await overview(page)
    const link = page.getByRole('link', { name: words.area }).first()
    const fetched = (name: string) => page.waitForResponse((response) => response.url().includes(`/assets/${name}-`) && response.ok())
    await Promise.all([fetched('Area'), link.hover()])
    await Promise.all([fetched('Indicator'), page.getByRole('main').locator('a[href*="/indicators/"]').first().focus()])
    await link.click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.areaHeading }).waitFor()
    await close()
  })

  it('changes the look and the language in the menu, and finds both again after a reload', async () => {
    const { page, close } = await app('')
    await overview(page)
    if (lang === 'en') await page.keyboard.press('l')
    await page.getByRole('button', { name: words.menu }).click()
    await page.getByRole('radio', { name: words.dark, exact: true }).click()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await page.reload()
    await overview(page)
    expect(await page.evaluate(() => [document.documentElement.dataset['theme'], document.documentElement.lang])).toEqual(['dark', lang])
    await page.getByRole('button', { name: words.menu }).click()
    await page.getByRole('radio', { name: words.other }).click()
    await page.waitForFunction((was) => document.documentElement.lang !== was, lang)
    await close()
  })

  it('finds an indicator by the keyboard alone', async () => {
    const { page, close } = await app('', { lang })
    await overview(page)
    await page.keyboard.press('/')
    const box = page.getByRole('combobox')
    await box.waitFor()
    await box.fill(lang === 'en' ? 'Total compute (FP32)' : 'slzgmfp')
    await page.getByRole('option', { name: words.indicator }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.indicatorHeading }).waitFor()
    await page.keyboard.press('0')
    await overview(page)
    await page.keyboard.press('3')
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.areaHeading }).waitFor()
    await close()
  })

  it('sees what was known at an earlier period, and says so', async () => {
    const { page, close } = await app('', { lang, search: { period: '2024-12' } })
    await overview(page)
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    expect(heading).not.toContain(String(publishedTotals.indicators))
    const notice = page.getByRole('status').filter({ hasText: lang === 'en' ? '31 Dec 2024' : '2024年12月31日' })
    await notice.getByRole('button').click()
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: String(publishedTotals.indicators) })
      .waitFor()
    expect(page.url()).not.toContain('period')
    await close()
  })

  const zh = lang === 'zh-CN'
  it.each(covering(['light', 'dark', 'projector', 'projector-dark'] as const, (theme) => theme === (zh ? 'light' : 'dark')))(
    'meets no barrier that axe can find on any page, %s',
    async (theme) => {
      const { page, close } = await app('', { lang, theme })
      await overview(page)
      await expectNoAxeViolations(page)
      for (const path of [
        'areas/compute',
        'areas/models',
        'indicators/OBS-CMP-TOTAL',
        'indicators/OBS-OSS-GHDEV',
        'data',
        'help',
        'nowhere',
      ]) {
        await page.goto(new URL(`${path}?lang=${lang}&theme=${theme}`, inject('appUrl')).href)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await expectNoAxeViolations(page)
      }
      await close()
    },
  )

  it('reads headlines that break between phrases, never inside one', async () => {
    const { page, close } = await app('', { lang, search: { source: 'demo' } })
    for (const width of [1366, 768])
      for (const path of ['', 'areas/compute', 'indicators/compute-utilisation']) {
        await page.setViewportSize({ width, height: 768 })
        await page.goto(new URL(`${path}?lang=${lang}&source=demo`, inject('appUrl')).href)
        await page.getByRole('heading', { level: 1 }).waitFor()
        const lines = await page.locator('h1 > span').evaluateAll((phrases) =>
          phrases.map((phrase) => {
            const range = document.createRange()
            range.selectNodeContents(phrase)
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
          }),
        )
        expect(lines, `${path} at ${width}`).toEqual(lines.map(() => 1))
        expect(lines.length).toBeGreaterThan(1)
      }
    await close()
  })

  it('fits a tablet held upright and a phone, with no page wider than its screen', async () => {
    const { page, close } = await app('', { lang })
    for (const source of covering(['demo', 'published'], (each) => each === (lang === 'en' ? 'demo' : 'published')))
      for (const path of [
        '',
        'areas/compute',
        'workbench',
        'data',
        `indicators/${source === 'demo' ? 'compute-utilisation' : 'OBS-CMP-TOTAL'}`,
      ])
        for (const [width, height] of [
          [768, 1024],
          [390, 844],
        ] as const) {
          await page.setViewportSize({ width, height })
          await page.goto(new URL(`${path}?lang=${lang}&source=${source}`, inject('appUrl')).href)
          // The workbench has its heading for screen readers only.
          await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
          await page.evaluate(() => document.fonts.ready)
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${source} ${path} at ${width}`).toBe(0)
        }
    await close()
  })

  it('prints every page legibly on A4', async () => {
    const { page, close } = await app('', { lang })
    for (const path of ['', 'areas/compute', 'indicators/OBS-CMP-TOTAL']) {
      await page.goto(new URL(`${path}?lang=${lang}`, inject('appUrl')).href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 680, height: 960 })
      const found = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - innerWidth,
        navigation: getComputedStyle(document.querySelector('nav') ?? document.body).display,
        ink: getComputedStyle(document.body).color,
      }))
      expect(found).toEqual({ sideways: 0, navigation: 'none', ink: 'rgb(0, 0, 0)' })
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
      await page.emulateMedia({ media: 'screen' })
    }
    await close()
  })

  it.each(['published', 'demo'])('has the sentence, the counts and all eight areas above the fold at 1366 x 768: %s', async (source) => {
    const { page, close } = await app('', { lang, search: { source } })
    await overview(page)
    const bottoms = await page.evaluate(() => {
      const bottom = (selector: string) =>
        Math.max(...[...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().bottom))
      return {
        heading: bottom('h1'),
        rows: bottom('tbody tr'),
        count: document.querySelectorAll('tbody tr').length,
        third: bottom('ol > li:nth-child(3)'),
      }
    })
    expect(bottoms.count).toBe(8)
    expect(bottoms.heading).toBeLessThan(300)
    expect(bottoms.rows).toBeLessThanOrEqual(768)
    if (source === 'demo') expect(bottoms.third, 'three decisions').toBeLessThanOrEqual(768)
    await close()
  })
})

describe('an address', () => {
  it('opens the same view again: language, theme, source and period', async () => {
    const { page, close } = await app('indicators/OBS-CMP-TOTAL?lang=en&theme=dark&source=published-static&period=2023-12')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']])).toEqual(['en', 'dark'])
    await page.getByRole('status').filter({ hasText: '31 Dec 2023' }).waitFor()
    const link = await page.getByRole('navigation').first().getByRole('link').first().getAttribute('href')
    expect(link).toContain('source=published-static')
    await close()
  })

  it('that leads nowhere says so in the frame and offers a way on', async () => {
    const { page, close } = await app('no/such/page')
    await page.getByRole('heading', { level: 1, name: '没有这个页面' }).waitFor()
    await page.getByRole('link', { name: '回总览' }).click()
    await overview(page)
    await close()
  })

  it('of an unknown indicator or area names it', async () => {
    const { page, close } = await app('indicators/NO-SUCH?lang=en')
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'NO-SUCH' }).waitFor()
    await page.goto(new URL('areas/nowhere?lang=en', inject('appUrl')).href)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'nowhere' }).waitFor()
    await close()
  })
})

describe('a page never mixes its languages', () => {
  it('shows Chinese in the English overview only where a name exists in no other language, marked as such', async () => {
    const { page, close } = await app('', { lang: 'en' })
    await overview(page)
    const unmarked = await page.evaluate(() => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent ?? ''
        if (walker.currentNode.parentElement?.tagName === 'NOSCRIPT') continue
        const speaker = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
        if (/\p{Script=Han}/u.test(text) && !speaker.startsWith('zh')) found.push(text)
      }
      return found
    })
    expect(unmarked).toEqual([])
    await close()
  })
})
