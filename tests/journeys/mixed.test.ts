import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Locator, Page } from 'playwright-core'
import { revised } from '../../mocks/changes.ts'
import * as published from '../../mocks/published/index.ts'
import { toObservationTable } from '../../src/domain/toObservationTable.ts'
import { madeUpAmong } from '../../src/queries/madeUp.ts'
import { expectNoAxeViolations, launch, openApp, type Opened, type Reader } from '../tools/browser.ts'

// A set in which made-up values stand among real ones, as the server of the scenario "revised" gives it out: every row that rests on
// one has a hatched edge with its words, on the screen, on paper and where the reader's own colours rule.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const { catalog, observations } = published
const madeUp = madeUpAmong(revised({ catalog, table: toObservationTable(observations) }).set.table)

const MARK = { 'zh-CN': '演示数据', en: 'Illustrative data' } as const

const open = (path: string, reader: Reader = {}): Promise<Opened> =>
  openApp(browser, inject('appUrl'), path, { lang: 'zh-CN', search: { source: 'published', scenario: 'revised' }, ...reader })

interface Row {
  readonly name: string
  readonly text: string
  /** Place and size of the edge within its row, in px; null where the row has none. */
  readonly edge: { readonly left: number; readonly width: number; readonly missing: number } | null
}

/** What each row says, with the name of its indicator, and where its hatched edge is. */
function rowsOf(rows: Locator, name: string): Promise<readonly Row[]> {
  return rows.evaluateAll((elements, selector) => {
    const hatched = (element: Element) => getComputedStyle(element).backgroundImage.startsWith('repeating-linear-gradient')
    return elements.map((element): Row => {
      const box = element.getBoundingClientRect()
      const edge = [...element.querySelectorAll('span')].find(hatched)?.getBoundingClientRect()
      const named = element.querySelector(selector)
      return {
        name: (named?.childNodes[0]?.textContent ?? '').trim(),
        text: element.textContent ?? '',
        edge: edge ? { left: edge.left - box.left, width: edge.width, missing: Math.abs(edge.height - box.height) } : null,
      }
    })
  }, name)
}

/** Rows are marked when their indicator rests on a made-up value, and only then; some are, and some are not. */
function expectMarked(rows: readonly Row[], lang: 'zh-CN' | 'en', wanted: (row: Row) => boolean): void {
  expect(rows.length).toBeGreaterThan(1)
  const said = (row: Row) => row.text.includes(MARK[lang])
  expect(rows.filter(({ edge }) => edge !== null).map(({ name }) => name)).toEqual(rows.filter(wanted).map(({ name }) => name))
  expect(rows.filter(said), 'an edge has its words').toEqual(rows.filter(({ edge }) => edge !== null))
  for (const { name, edge } of rows)
    if (edge)
      expect([edge.width > 4, edge.missing < 3, Math.abs(edge.left) < 32], `${name}: ${JSON.stringify(edge)}`).toEqual([true, true, true])
}

const isMadeUp = (lang: 'zh-CN' | 'en') => {
  const key = lang === 'en' ? 'en' : 'zh'
  const names = new Map(catalog.indicators.map(({ id, shortName }) => [shortName[key], id]))
  // A province's figure has its place behind its name.
  const idOf = (name: string) => names.get(name) ?? names.get(name.replace(/ ?[（(][^（）()]*[）)]$/, ''))
  return ({ name }: Row) => madeUp.has(idOf(name) ?? `no indicator ${name}`)
}

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

const LISTS = [
  ['areas of the overview', '', '[data-overview-ready]', 'main tbody tr', 'td a[href*="indicators/"]', WIDE],
  ['targets beside the overview', '', '[data-whole="true"]', 'main section ul li:has(a[href*="indicators/"])', 'a', WIDE],
  ['areas of the overview on a phone', '', '[data-overview-ready]', 'main tbody tr', 'td a[href*="indicators/"]', PHONE],
  ['cards of an area', 'areas/compute', '[data-area-ready]', 'main article:has(a)', 'h3 a', WIDE],
  [
    'rows of the workbench',
    'workbench',
    '[data-workbench-ready]',
    '[role="row"]:has([role="rowheader"][data-cell])',
    '[role="rowheader"][data-cell] span',
    WIDE,
  ],
] as const

describe.each(['zh-CN', 'en'] as const)('made-up rows among real ones in %s', (lang) => {
  it.each(LISTS)('have a hatched edge with its words: %s', async (_, path, ready, rows, name, viewport) => {
    const { page, close } = await open(path, { lang, viewport })
    await page.waitForSelector(ready)
    expectMarked(await rowsOf(page.locator(rows), name), lang, isMadeUp(lang))
    await expectNoAxeViolations(page)
    await close()
  })

  it('have it on the slides of a meeting', async () => {
    const { page, close } = await open('present', { lang, viewport: WIDE })
    await page.waitForSelector('[data-present-ready]')
    const current = page.locator('section[data-slide][data-current="true"]')
    expect(await current.innerText()).toContain(
      { 'zh-CN': `计数包括含演示数据的${madeUp.size}项`, en: `Counts include ${madeUp.size} ` }[lang],
    )
    await page.keyboard.press('ArrowRight')
    expectMarked(await rowsOf(current.locator('tbody tr'), 'td:nth-child(2)'), lang, isMadeUp(lang))
    await page.keyboard.press('ArrowRight')
    expectMarked(await rowsOf(current.locator('tbody tr'), 'th span span:last-child'), lang, isMadeUp(lang))
    await close()
  })
})

describe('made-up values among real ones', () => {
  const isRevision = ({ text }: Row) => text.includes('示例修订')

  it('have it in the table of an indicator, value by value', async () => {
    const { page, close } = await open('indicators/OBS-CMP-TOTAL')
    const rows = page.locator('main tbody tr')
    await rows.first().waitFor()
    expectMarked(await rowsOf(rows, 'th'), 'zh-CN', isRevision)
    await close()
  })

  it('are cards with an edge on a phone', async () => {
    const { page, close } = await open('workbench', { viewport: PHONE })
    await page.waitForSelector('[data-workbench-ready]')
    const cards = page.locator('button[aria-pressed]').filter({ has: page.locator('svg') })
    const marked = await rowsOf(page.getByRole('button', { name: /^演示数据 / }), 'b')
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter(({ edge }) => edge === null)).toEqual([])
    expect((await rowsOf(cards, 'b')).filter(({ edge }) => edge !== null)).toEqual(marked)
    await close()
  })

  const edges = (page: Page) =>
    page.locator('main tbody tr[data-made-up] th > span:first-child').evaluateAll((all) =>
      all.map((edge) => {
        const { printColorAdjust, borderInlineStartStyle, borderInlineStartWidth, backgroundImage } = getComputedStyle(edge)
        return {
          printed: printColorAdjust,
          line: borderInlineStartStyle,
          wide: parseFloat(borderInlineStartWidth),
          image: backgroundImage !== 'none',
        }
      }),
    )

  it('keep their edge on paper, and as a double line where the reader’s own colours rule', async () => {
    const { page, close } = await open('')
    await page.waitForSelector('[data-overview-ready]')
    await page.emulateMedia({ media: 'print' })
    const printed = await edges(page)
    expect(printed.length).toBeGreaterThan(0)
    for (const edge of printed) expect(edge).toMatchObject({ printed: 'exact', image: true })
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    for (const edge of await edges(page)) expect([edge.line, edge.wide >= 3]).toEqual(['double', true])
    await close()
  })

  it('change nothing where all is made up', async () => {
    for (const [path, ready] of [
      ['', '[data-overview-ready]'],
      ['areas/compute', '[data-area-ready]'],
      ['workbench', '[data-workbench-ready]'],
    ] as const) {
      const { page, close } = await open(path, { search: { source: 'demo' } })
      await page.waitForSelector(ready)
      expect(await page.locator('[data-made-up]').count()).toBe(0)
      expect((await rowsOf(page.locator('main tr, main [role="row"], main article'), 'a')).filter(({ edge }) => edge !== null)).toEqual([])
      await close()
    }
  })
})
