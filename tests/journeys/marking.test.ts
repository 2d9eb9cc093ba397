import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launch, openApp } from '../tools/browser.ts'
import { publishedTotals } from '../fixtures/publishedTotals.ts'

// Made-up figures say so wherever they are seen: whoever cuts a piece of 500 x 300 out of a page, around any chart or table, finds
// the words in it, looked for where they are painted. A page is ready with its outlooks: they come late, and rows grow by them.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const PAGES = [
  ['overview', '', '[data-overview-ready] [data-outlook]'],
  ['area', 'areas/compute', '[data-area-ready] [data-outlook]'],
  ['indicator', 'indicators/compute-utilisation', '[data-indicator-ready] [data-chart-ready]'],
  ['workbench', 'workbench', '[data-workbench-ready] [data-outlook]'],
  ['quality', 'data/quality', 'main table'],
] as const

const MARKS = {
  'zh-CN': { title: /^［演示］/, ribbon: '演示数据', mixed: /^混合数据\d+项为公开或导入数据，\d+项含演示数据（带斜纹标记）/ },
  en: {
    title: /^\[Illustrative\] /,
    ribbon: 'Illustrative data',
    mixed: /^Mixed data\d+ published or imported, \d+ with illustrative values/,
  },
} as const
const LANGS = ['zh-CN', 'en'] as const

const open = (path: string, lang: 'zh-CN' | 'en', search: Record<string, string> = { source: 'demo' }) =>
  openApp(browser, inject('appUrl'), path, { lang, search })

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a page shows that could be cut out, and where words of the mark stand, in px of the page. */
interface Found {
  readonly page: Box
  readonly figures: readonly (Box & { readonly what: string })[]
  /** Tags and ribbons, as boxes; their words are their text. */
  readonly tags: readonly Box[]
  /** Words of watermarks, as the four corners of each slanted box. */
  readonly words: readonly (readonly (readonly [number, number])[])[]
}

/** Watermarks of pages are patterns: the place of each word follows from the pattern's tile, its slant and the corner of its plot. */
function find(): Found {
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + scrollX, y: y + scrollY, width, height }
  }
  // Slides beside the current one stand behind it.
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    boxOf(element).width > 0 &&
    element.closest('[data-slide][data-current="false"]') === null
  const inside = (box: Box, corners: readonly (readonly [number, number])[]) =>
    corners.every(([x, y]) => x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height)
  /** The first half says it: what follows the dot only adds to it. */
  const longOf = (text: string, { fontSize, fontFamily, letterSpacing }: CSSStyleDeclaration) => {
    const [said = ''] = text.split(' · ')
    const paper = document.createElement('canvas').getContext('2d')
    if (!paper) throw new Error('no canvas')
    paper.font = `${fontSize} ${fontFamily}`
    return paper.measureText(said.trim()).width + said.trim().length * Number.parseFloat(letterSpacing || '0')
  }
  /** On slides the style sheet draws rows of words, a tab apart, turned about the middle of their box. */
  const wordsOfRows = (element: Element) => {
    const box = boxOf(element)
    const style = getComputedStyle(element, '::before')
    const [size, line, tab] = [style.fontSize, style.lineHeight, style.tabSize].map((length) => Number.parseFloat(length))
    const [wide, high] = [Number.parseFloat(style.width), Number.parseFloat(style.height)]
    const turn = new DOMMatrix(style.transform)
    if (size === undefined || line === undefined || tab === undefined) return []
    const rows = (element.getAttribute('data-words') ?? '').split('\n')
    const words = rows.flatMap((row, at) => row.split('\t').flatMap((text, stop) => (text === '' ? [] : [{ text, at, stop }])))
    return words.flatMap(({ text, at, stop }) => {
      const [x, y, long] = [stop * tab, (at + 0.5) * line - size / 2, longOf(text, style)]
      const corners = [
        [x, y],
        [x + long, y],
        [x + long, y + size],
        [x, y + size],
      ].map(([px = 0, py = 0]): [number, number] => [
        turn.a * (px - wide / 2) + turn.c * (py - high / 2) + box.x + box.width / 2,
        turn.b * (px - wide / 2) + turn.d * (py - high / 2) + box.y + box.height / 2,
      ])
      return inside(box, corners) ? [corners] : []
    })
  }
  const wordsOf = (svg: SVGSVGElement) => {
    const pattern = svg.querySelector('pattern')
    const box = boxOf(svg)
    if (!pattern) return []
    const slant = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix()
    const [tileWidth, tileHeight] = [pattern.width.baseVal.value, pattern.height.baseVal.value]
    const found: [number, number][][] = []
    const reach = Math.ceil((box.width + box.height) / Math.min(tileWidth, tileHeight)) + 1
    for (const text of pattern.querySelectorAll('text')) {
      const style = getComputedStyle(text)
      const size = Number.parseFloat(style.fontSize)
      const long = longOf(text.textContent ?? '', style)
      const [x0, y0] = [text.x.baseVal.getItem(0).value, text.y.baseVal.getItem(0).value]
      for (let column = -reach; column <= reach; column += 1)
        for (let row = -reach; row <= reach; row += 1) {
          const [x, y] = [x0 + column * tileWidth, y0 + row * tileHeight]
          const corners = [
            [x, y - size],
            [x + long, y - size],
            [x + long, y],
            [x, y],
          ].map(([px = 0, py = 0]): [number, number] => [
            slant.a * px + slant.c * py + slant.e + box.x,
            slant.b * px + slant.d * py + slant.f + box.y,
          ])
          if (inside(box, corners)) found.push(corners)
        }
    }
    return found
  }
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown)
  const figures = all('main table, main [role="grid"], main svg').filter((element) => {
    const { width, height } = boxOf(element)
    return element.querySelector('pattern text') === null && width >= 60 && height >= 40
  })
  const marks = all('svg').filter((svg): svg is SVGSVGElement => svg instanceof SVGSVGElement && svg.querySelector('pattern text') !== null)
  return {
    page: { x: 0, y: 0, width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight },
    figures: figures.map((element) => ({ ...boxOf(element), what: `${element.tagName} ${element.textContent?.slice(0, 20) ?? ''}` })),
    tags: all('[data-hatch]').map(boxOf),
    words: [...marks.flatMap(wordsOf), ...all('[data-words]').flatMap(wordsOfRows)],
  }
}

const WIDTH = 500
const HEIGHT = 300

/** Starts of windows of one size that together cover a stretch; a stretch shorter than one window stands in its middle. */
function starts(from: number, length: number, size: number, most: number): number[] {
  const clamp = (at: number) => Math.max(0, Math.min(at, most - size))
  if (length <= size) return [clamp(from - (size - length) / 2)]
  const count = Math.ceil(length / size)
  return Array.from({ length: count }, (_, at) => clamp(from + (at * (length - size)) / (count - 1)))
}

const cropsAround = (box: Box, page: Box): readonly Box[] =>
  starts(box.x, box.width, WIDTH, page.width).flatMap((x) =>
    starts(box.y, box.height, HEIGHT, page.height).map((y) => ({ x, y, width: WIDTH, height: HEIGHT })),
  )

const holds = (crop: Box, [x, y]: readonly [number, number]) =>
  x >= crop.x && y >= crop.y && x <= crop.x + crop.width && y <= crop.y + crop.height
const cornersOf = ({ x, y, width, height }: Box) => [[x, y] as const, [x + width, y + height] as const]

/** Which words are really painted: the ink of the marks is made magenta, and magenta is looked for along each word. */
async function painted(page: Page, words: Found['words']): Promise<Found['words']> {
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--demo-wm', 'rgb(255 0 255)')
    for (const text of document.querySelectorAll<SVGTextElement>('pattern text')) text.style.fill = 'rgb(255 0 255)'
  })
  const png = (await page.screenshot({ fullPage: true })).toString('base64')
  const shown = await page.evaluate(
    async ([image, places]) => {
      const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      if (!paper) throw new Error('no canvas')
      paper.drawImage(bitmap, 0, 0)
      const { data, width } = paper.getImageData(0, 0, bitmap.width, bitmap.height)
      const isInk = (x: number, y: number) => {
        const at = (Math.round(y) * width + Math.round(x)) * 4
        return (data[at] ?? 0) > 150 && (data[at + 1] ?? 255) < 120 && (data[at + 2] ?? 0) > 150
      }
      return places.map((corners) => {
        const [[x0, y0] = [0, 0], [x1, y1] = [0, 0], , [x3, y3] = [0, 0]] = corners
        // Of ten stretches along the word, how many have ink: figures may cross a word, but must leave it readable.
        let inked = 0
        for (let stretch = 0; stretch < 10; stretch += 1) {
          let ink = 0
          for (let along = stretch / 10; along < (stretch + 1) / 10; along += 0.005)
            for (let down = 0; down <= 1; down += 0.05)
              if (isInk(x0 + (x1 - x0) * along + (x3 - x0) * down, y0 + (y1 - y0) * along + (y3 - y0) * down)) ink += 1
          if (ink > 3) inked += 1
        }
        return inked >= 7
      })
    },
    [png, words] as const,
  )
  return words.filter((_, at) => shown[at])
}

/** Parts that are computed off the main thread come later and move what is below them. */
async function settled(page: Page): Promise<void> {
  const height = () => page.evaluate(() => `${document.documentElement.scrollHeight} ${document.querySelectorAll('main *').length}`)
  for (let last = '', now = await height(), same = 0; same < 2; now = await height()) {
    ;[same, last] = [last === now ? same + 1 : 0, now]
    await page.waitForTimeout(400)
  }
}

/** Every piece of the size around every chart and table holds a whole painted word of the mark, a tag or the ribbon. */
async function nothingUnmarked(page: Page, slide?: number): Promise<void> {
  await settled(page)
  const found = await page.evaluate(find)
  // A slide may be all words; a page of figures has some.
  if (slide === undefined) expect(found.figures.length, 'charts and tables were found').toBeGreaterThan(0)
  const words = await painted(page, found.words)
  const unmarked = found.figures.flatMap(({ what, ...figure }) =>
    cropsAround(figure, found.page)
      .filter((crop) => !words.some((corners) => corners.every((corner) => holds(crop, corner))))
      .filter((crop) => !found.tags.some((tag) => cornersOf(tag).every((corner) => holds(crop, corner))))
      .map(({ x, y }) => `${what.replace(/\s+/g, ' ')}: ${WIDTH} x ${HEIGHT} at ${Math.round(x)}, ${Math.round(y)}`),
  )
  expect(
    unmarked,
    `${slide === undefined ? '' : `slide ${slide + 1}: `}${words.length} of ${found.words.length} words are painted`,
  ).toEqual([])
}

describe.each(LANGS)('made-up figures in %s', (lang) => {
  it.each(PAGES)('are marked in every piece around a chart or table: %s', async (_, path, ready) => {
    const { page, close } = await open(path, lang)
    await page.waitForSelector(ready)
    await expect.poll(() => page.title()).toMatch(MARKS[lang].title)
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
    await nothingUnmarked(page)
    await close()
  })

  it('are marked in every piece around a chart or table of every slide', async () => {
    const { page, close } = await open('present', lang)
    await page.waitForSelector('[data-present-ready]')
    await expect.poll(() => page.title()).toMatch(MARKS[lang].title)
    const slides = await page.locator('[data-slide]').count()
    expect(slides).toBeGreaterThan(3)
    for (let at = 1; at < slides; at += 1) {
      await page.keyboard.press('ArrowRight')
      await nothingUnmarked(page, at)
    }
    await close()
  })

  it('carry their ribbon on every page, and on paper in a box', async () => {
    const { page, close } = await open('', lang)
    for (const path of ['', 'areas/compute', 'indicators/compute-utilisation', 'workbench', 'data', 'data/quality', 'help', 'nowhere']) {
      await page.goto(new URL(`${path}?lang=${lang}&source=demo`, inject('appUrl')).href)
      const ribbon = page.getByRole('complementary', { name: MARKS[lang].ribbon })
      await ribbon.waitFor()
      await expect.poll(() => page.title()).toMatch(MARKS[lang].title)
      await page.emulateMedia({ media: 'print' })
      const paper = await ribbon.evaluate((element) => {
        const { position, borderTopWidth, borderBottomWidth, visibility } = getComputedStyle(element)
        return { position, boxed: Math.min(Number.parseFloat(borderTopWidth), Number.parseFloat(borderBottomWidth)) > 0, visibility }
      })
      expect(paper, path).toEqual({ position: 'static', boxed: true, visibility: 'visible' })
      await page.emulateMedia({ media: 'screen' })
    }
    await close()
  })

  it('give way to real ones with their mark, and back', async () => {
    const { page, close } = await open('', lang)
    await page.waitForSelector('[data-overview-ready]')
    await page.getByRole('complementary', { name: MARKS[lang].ribbon }).getByRole('link').click()
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: String(publishedTotals.indicators) })
      .waitFor()
    expect(await page.title()).not.toMatch(MARKS[lang].title)
    expect(await page.locator('meta[name="robots"]').count()).toBe(0)
    expect(await page.locator('[data-hatch]').count()).toBe(0)
    await close()
  })

  it('among real ones are counted in the ribbon', async () => {
    const { page, close } = await open('', lang, { source: 'published', scenario: 'revised' })
    await page.waitForSelector('[data-overview-ready]')
    const ribbon = page.getByRole('complementary').filter({ hasText: MARKS[lang].mixed })
    await ribbon.waitFor()
    expect(await page.title()).toMatch(MARKS[lang].title)
    await close()
  })

  it.each(PAGES.slice(0, 4))('say so in the first line and the name of a saved table: %s', async (_, path, ready) => {
    const { page, close } = await open(path, lang)
    await page.waitForSelector(ready)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).first().click()])
    expect(download.suggestedFilename()).toMatch({ 'zh-CN': /演示数据/, en: /illustrative/i }[lang])
    const [first = ''] = (await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '').split(/\r?\n/)
    expect(first).toMatch({ 'zh-CN': /^"?# 演示数据（虚构），非官方统计/, en: /^"?# Illustrative data/ }[lang])
    await close()
  })
})
