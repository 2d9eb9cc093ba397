import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { catalog as demo } from '../../mocks/demo/index.ts'
import { catalog as published } from '../../mocks/published/index.ts'
import { launch, openApp } from '../tools/browser.ts'
import { covering } from '../tools/covering.ts'
import { cutAtEdge, fillsOf, struckHeadings } from '../tools/paperFaults.ts'
import { bare, readPdf, type Sheet } from '../tools/pdf.ts'

// What comes out of a printer. Pages are printed as they stand on the screen, as a reader prints them: nothing switches to print media
// first, because a browser does not wait for what a page would draw then. Read back from the file: sheets, words, sizes.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

type Paper = Parameters<Page['pdf']>[0]
const PAPERS = [{ format: 'A4' }, { format: 'Letter' }, { format: 'A4', landscape: true }] as const satisfies readonly Paper[]
/** A sheet made for A4 is drawn so much smaller on Letter. */
const LETTER = 0.94
const CATALOGS = { demo, published }

const printed = async (page: Page, paper: Paper = PAPERS[0], drawn = false) => readPdf(await page.pdf(paper), drawn)

const WORDS = {
  'zh-CN': {
    text: 'zh',
    sheet: (at: number, of: number) => `第${at}页,共${of}页`,
    demo: '演示数据·非官方统计',
    heads: ['状态', '现值', '较前值'],
    filters: '筛选:滞后、算力',
    noFilters: '没有筛选',
    buttons: ['下载CSV', '列与密度', '打印本页', '清除筛选', '改用'],
    shown: (n: number, of: number) => `${of}项中显示${n}项`,
    print: '打印本页',
    menu: '菜单',
    period: '按2026年9月30日已公布的数据',
  },
  en: {
    text: 'en',
    sheet: (at: number, of: number) => `Page${at}of${of}`,
    demo: 'illustrativedata·notofficial',
    heads: ['Status', 'Value', 'Change'],
    filters: 'Filters:Offtrack,Compute',
    noFilters: 'Nofilters',
    buttons: ['DownloadCSV', 'Columnsanddensity', 'Printthispage', 'Clearfilters'],
    shown: (n: number, of: number) => `${n}of${of}indicators`,
    print: 'Print this page',
    menu: 'Menu',
    period: 'As published by 30 Sep 2026',
  },
} as const
type Lang = keyof typeof WORDS
const LANGS = ['zh-CN', 'en'] as const satisfies readonly Lang[]
const SETS = ['demo', 'published'] as const

/** Opens a page and waits until it could be printed with its marks: these come when the picture has long stood. */
async function opened(path: string, lang: Lang, source: string, search: Readonly<Record<string, string>> = {}) {
  const { page, close } = await openApp(browser, inject('appUrl'), path, { lang, search: { source, ...search } })
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  return { page, close }
}

/**
 * The sheets of a page whose marks are there, each saying which of how many it is. What comes while a busy machine prints makes more
 * sheets than were counted: it is printed again then.
 */
async function sheetsOf(page: Page, lang: Lang, drawn = false): Promise<readonly Sheet[]> {
  await expect.poll(() => page.evaluate(marksItself), { timeout: 30_000 }).toBe(true)
  let sheets: readonly Sheet[] = []
  const uncounted = async () => {
    sheets = await printed(page, PAPERS[0], drawn)
    return sheets.flatMap(({ text }, at) => (text.includes(bare(WORDS[lang].sheet(at + 1, sheets.length))) ? [] : [at + 1]))
  }
  await expect.poll(uncounted, { timeout: 30_000 }).toEqual([])
  return sheets
}

/** What the margins of every sheet say, but for its number. */
async function marginsOf(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    const { style } = document.documentElement
    const found = ['--paper-mark', '--paper-head', '--paper-foot'].map((name) => style.getPropertyValue(name))
    window.dispatchEvent(new Event('afterprint'))
    return found
  })
  return said.map((text) => bare(text.replace(/^"|"$/g, '').replaceAll('\\"', '"')))
}

/** Whether the code of a sheet's margins has come: it is fetched when the picture has long stood. */
function marksItself(): boolean {
  window.dispatchEvent(new Event('beforeprint'))
  const marked = document.documentElement.dataset['paper'] !== undefined
  window.dispatchEvent(new Event('afterprint'))
  return marked
}

const isBroad = ({ size: [width, height] }: Sheet) => width > height

describe.each(LANGS)('the workbench on paper, in %s', (lang) => {
  const words = WORDS[lang]

  it.each(SETS)('has every row of %s, none in two parts, under heads that each sheet repeats', async (source) => {
    const { page, close } = await opened('workbench', lang, source)
    await page.getByRole('grid').getByRole('rowheader').first().waitFor()
    const sheets = await sheetsOf(page, lang)
    // Where the newest value is one province's, its name stands in the place of 省级.
    const names = CATALOGS[source].indicators.map(({ shortName }) => bare(shortName[words.text]).replace(/^省级/, ''))
    const missing = names.filter((name) => !sheets.some(({ text }) => text.includes(name)))
    expect(missing, 'rows that are on no sheet').toEqual([])
    const whole = sheets.map(({ text }) => text).join('')
    expect(whole).toContain(bare(words.shown(names.length, names.length)))
    for (const { text } of sheets) {
      // The rule of judgement may come to stand on a last sheet of its own.
      const listing = names.some((name) => text.includes(name))
      for (const head of [...words.heads, words.noFilters]) expect(!listing || text.includes(bare(head)), head).toBe(true)
      expect(text.includes(bare(words.demo))).toBe(source === 'demo')
      for (const button of words.buttons) expect(text).not.toContain(bare(button))
    }
    expect(sheets.every(isBroad), 'broad sheets').toBe(true)
    await close()
  })

  it('says on each sheet by which filters, as of which period and day', async () => {
    const { page, close } = await opened('workbench', lang, 'demo', { status: 'offTrack', area: 'compute', period: '2026-09' })
    await page.getByRole('grid').waitFor()
    for (const { text } of await sheetsOf(page, lang)) {
      expect(text).toContain(bare(words.filters))
      expect(text).toContain(bare(words.period))
      expect(text).toMatch(/2026年9月30日|30Sep2026/)
    }
    await close()
  })

  it('is whole when the menu prints it, and the list on the screen stays where it was', async () => {
    const { page, close } = await opened('workbench', lang, 'demo')
    const grid = page.getByRole('grid')
    await grid.getByRole('rowheader').first().waitFor()
    await grid.evaluate((list) => void (list.scrollTop = 900))
    // What a browser does: it reads the page between two events, and waits for nothing in between.
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'))
        const rows = document.querySelectorAll('table tbody tr[data-status]').length
        const menus = document.querySelectorAll('[popover]:popover-open').length
        document.body.dataset['printed'] = `${rows} rows, ${menus} menus`
        window.dispatchEvent(new Event('afterprint'))
      }
    })
    await page.getByRole('button', { name: words.menu }).click()
    await page.getByRole('button', { name: words.print }).click()
    await page.waitForSelector(`[data-printed="${demo.indicators.length} rows, 0 menus"]`, { state: 'attached' })
    await printed(page)
    await expect.poll(() => page.locator('table').count()).toBe(0)
    expect(await grid.evaluate((list) => list.scrollTop)).toBe(900)
    await close()
  })
})

describe.each(LANGS)('an indicator on paper, in %s', (lang) => {
  it('has every value with its source, not the first twelve', async () => {
    const { page, close } = await opened('indicators/compute-utilisation', lang, 'demo')
    const months = 27
    await page.getByRole('button', { name: new RegExp(`(全部|all )${months}`) }).waitFor()
    const text = (await sheetsOf(page, lang)).map((sheet) => sheet.text).join('')
    const reports = lang === 'en' ? /[A-Z][a-z]{2}\d{4}(?=\d|−)/g : /\d{4}年\d+月(?=月报表|更正说明)/g
    const found = new Set(text.match(reports))
    expect(found.size, [...found].join(' ')).toBeGreaterThanOrEqual(months)
    await close()
  })
})

describe.each(SETS)('the deck of %s on paper', (source) => {
  it.each(PAPERS)('is one broad sheet a slide, none of them empty: %o', async (paper) => {
    const { page, close } = await opened('present', 'zh-CN', source)
    await page.waitForSelector('[data-present-ready]')
    // What is ahead is worked out beside the deck.
    if (source === 'demo') await page.waitForSelector('[data-slide="outlooks"] tbody', { state: 'attached' })
    const slides = page.locator('section[data-slide]')
    const titles = await slides
      .getByRole('heading', { level: 1, includeHidden: true })
      .evaluateAll((all) => all.map((each) => each.textContent ?? ''))
    const sheets = await printed(page, paper)
    expect(sheets.length).toBe(titles.length)
    for (const [at, sheet] of sheets.entries()) {
      expect(isBroad(sheet), `sheet ${at + 1}`).toBe(true)
      expect(sheet.text).toContain(bare(titles[at] ?? ''))
      expect(sheet.text).toContain(`${at + 1}/${titles.length}`)
      expect(sheet.text.includes('演示数据')).toBe(source === 'demo')
      expect(sheet.smallest).toBeGreaterThanOrEqual(8)
    }
    await close()
  })
})

/** A sheet of one's own with the margins of ours, so that what is looked for is known to be found. */
async function sheetOf(body: string): Promise<Sheet | undefined> {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><style>@page{size:A4;margin:17mm 15mm}body{margin:0}h1{font-size:18pt}</style>${body}`)
  const [sheet] = await readPdf(await page.pdf({ ...PAPERS[0], preferCSSPageSize: true }), true)
  await page.close()
  return sheet
}

it('a line through a heading, a drawing cut by the edge and a ground left out are seen', async () => {
  const ground = '<p style="height:20px;background:#ececec;'
  const found = async (body: string) => {
    const sheet = await sheetOf(body)
    return sheet && [struckHeadings(sheet).length, cutAtEdge(sheet).length, fillsOf(sheet).length]
  }
  expect(await found(`<h1 style="border-bottom:1px solid">A heading</h1>${ground}">`)).toEqual([0, 0, 0])
  expect(await found('<h1 style="text-decoration:line-through">A heading</h1>')).toEqual([1, 0, 1])
  expect(await found(`${ground}print-color-adjust:exact">`)).toEqual([0, 0, 1])
  expect(await found('<svg style="display:block" width="99" height="1200"><rect width="50" height="1100"/></svg>')).toEqual([0, 1, 1])
})

/** Pages of the demonstration with bars and grounds, and what comes to them last: rows grow by it. */
const BARRED: Readonly<Record<string, string>> = {
  '': '[data-outlook]',
  workbench: '[data-outlook]',
  'data/quality': '[data-quality-ready]',
}
/** The ground of a bar, in print.css. */
const TRACK = '#ececec'

/** How many bars stand on the page while it is being printed. */
function barsInPrint(): number {
  window.dispatchEvent(new Event('beforeprint'))
  const table = document.querySelector('table[aria-label] tr[data-status]') ? 'table ' : ''
  const bars = document.querySelectorAll(`${table}svg[data-term="bullet"]`).length
  window.dispatchEvent(new Event('afterprint'))
  return bars
}

/** A reader's own print leaves out what is only a ground, unless it is told that it means something: nothing may be missing then. */
async function expectSameWithGrounds(page: Page, sheets: readonly Sheet[]) {
  const bars = await page.evaluate(barsInPrint)
  const grounds = await printed(page, { ...PAPERS[0], printBackground: true }, true)
  expect(sheets.map(({ shapes }) => shapes)).toEqual(grounds.map(({ shapes }) => shapes))
  const fills = sheets.flatMap(fillsOf)
  expect(fills.length).toBeGreaterThan(20)
  expect(fills.filter(({ colour }) => colour === TRACK).length, 'grounds of bars').toBeGreaterThanOrEqual(bars)
}

const PAGES = {
  demo: ['', 'areas/compute', 'indicators/compute-utilisation', 'workbench', 'data/quality', 'data', 'help'],
  published: ['', 'areas/compute', 'indicators/OBS-CMP-TOTAL', 'workbench', 'data/quality', 'data', 'help'],
}

describe.each(
  covering(
    SETS.flatMap((source) => LANGS.map((lang) => ({ source, lang }))),
    ({ source, lang }) => (source === 'demo') === (lang === 'zh-CN'),
  ),
)('every page of $source in $lang on paper', ({ source, lang }) => {
  it.each(PAGES[source])(
    'has nothing small, cut, struck, missing or to press, no empty sheet, and says what is made up: /%s',
    async (path) => {
      const { page, close } = await opened(path, lang, source)
      const last = source === 'demo' ? BARRED[path] : undefined
      if (last !== undefined) await page.locator(last).first().waitFor({ state: 'attached', timeout: 20_000 })
      const sheets = await sheetsOf(page, lang, true)
      const margins = await marginsOf(page)
      for (const [at, sheet] of sheets.entries()) {
        const { text, smallest } = sheet
        expect(struckHeadings(sheet), `headings with a line through them, sheet ${at + 1}`).toEqual([])
        expect(cutAtEdge(sheet), `cut at the edge of sheet ${at + 1}`).toEqual([])
        for (const said of margins) expect(text).toContain(said)
        expect(smallest, `sheet ${at + 1}`).toBeGreaterThanOrEqual(8 / LETTER)
        const own = [...margins, bare(WORDS[lang].sheet(at + 1, sheets.length))].reduce((rest, said) => rest.replace(said, ''), text)
        expect(own.length, `what sheet ${at + 1} says itself: ${own}`).toBeGreaterThan(20)
        for (const button of WORDS[lang].buttons) expect(text).not.toContain(bare(button))
        expect(text.includes(bare(WORDS[lang].demo)), `sheet ${at + 1} says what its figures are`).toBe(source === 'demo')
      }
      if (last !== undefined) await expectSameWithGrounds(page, sheets)
      await close()
    },
  )
})
