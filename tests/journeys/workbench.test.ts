import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { publishedTotals } from '../fixtures/publishedTotals.ts'
import { expectNoAxeViolations, launch, openApp } from '../tools/browser.ts'

// What a coordinator does in the workbench with the illustrative set, by keyboard alone, in both languages.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const open = (reader: Parameters<typeof openApp>[3], path = 'workbench') =>
  openApp(browser, inject('appUrl'), path, { ...reader, search: { source: 'demo', ...reader?.search } })
const ready = (page: Page) => page.waitForSelector('[data-workbench-ready]')
const params = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

/** Presses Tab until an element is reached; fails after a while. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
    const inner = await page.evaluate(() => document.activeElement?.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '')
    if (name.test(label) || name.test(inner)) return
  }
  throw new Error(`nothing in the order of tabs is called ${name}`)
}

const LANGUAGES = [
  {
    lang: 'zh-CN',
    offTrack: '滞后',
    compute: /^算力$/,
    group: /滞后\d+项.*低于序时15个百分点/,
    bullet: /完成度.*序时进度.*滞后/,
    drawer: /详情$/,
    why: '明显慢于序时',
    arithmetic: /完成度[\d.]+%/,
    shown: /156项中显示\d+项/,
    none: '没有符合条件的指标',
    clear: '清除筛选',
    query: 'zzzz',
    csv: /^指标清单_演示数据_\d{8}\.csv$/,
    csvFirst: '# 演示数据（虚构），非官方统计',
    export: '下载CSV',
  },
  {
    lang: 'en',
    offTrack: 'Off track',
    compute: /^Compute$/,
    group: /Off track \d+.*more than 15 points behind expected/,
    bullet: /^progress .*expected/i,
    drawer: /details$/,
    why: 'far behind expected',
    arithmetic: /Progress[\d.]+%/,
    shown: /\d+ of 156 indicators/,
    none: 'No indicators match',
    clear: 'Clear filters',
    query: 'zzzz',
    csv: /^indicators_.*_\d{8}\.csv$/,
    csvFirst: '# Illustrative data (made up), not official statistics',
    export: 'Download CSV',
  },
] as const

describe.each(LANGUAGES)('a coordinator in $lang', (words) => {
  const { lang } = words

  it('finds by keyboard what is off track in compute and reads why', async () => {
    const { page, close } = await open({ lang })
    await ready(page)
    await page.keyboard.press('f')
    await page.keyboard.press('Enter')
    await tabTo(page, words.compute)
    await page.keyboard.press('Enter')
    await expect.poll(() => params(page)).toMatchObject({ status: 'offTrack', area: 'compute' })
    const grid = page.getByRole('grid')
    await grid.getByRole('rowheader', { name: words.group }).waitFor()
    const rows = grid.locator('[role="row"][aria-selected]')
    await expect
      .poll(() => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-status'))))
      .toEqual(expect.arrayContaining(['offTrack']))
    expect(new Set(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-status'))))).toEqual(new Set(['offTrack']))
    expect(await rows.first().getByRole('img', { name: words.bullet }).count()).toBeGreaterThan(0)
    await page.keyboard.press('j')
    const drawer = page.getByRole('complementary', { name: words.drawer })
    await drawer.getByText(words.why).waitFor()
    expect(await drawer.textContent()).toMatch(words.arithmetic)
    expect(await rows.first().getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('e')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SECTION')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => drawer.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell')), 'the focus is back on its row').not.toBeNull()
    await close()
  })

  it('is told which filters leave nothing, and takes them away', async () => {
    const { page, close } = await open({ lang, search: { q: words.query, status: 'offTrack' } })
    await ready(page)
    await page.getByRole('heading', { name: words.none }).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: words.clear }).last().click()
    await page.getByRole('grid').waitFor()
    expect(await page.getByText(words.shown).textContent()).toMatch(/156/)
    await expect.poll(() => params(page)['q']).toBeUndefined()
    await close()
  })

  it('saves what is shown, marked as illustrative', async () => {
    const { page, close } = await open({ lang, search: { status: 'offTrack', area: 'compute' } })
    await ready(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.export }).click()])
    expect(download.suggestedFilename()).toMatch(words.csv)
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(lines[0]).toContain(words.csvFirst)
    expect(lines.length - 2, 'one line a row that is shown').toBe(await page.locator('[role="row"][aria-selected]').count())
    expect(lines.slice(2).every((line) => line.endsWith('illustrative'))).toBe(true)
    await close()
  })
})

describe('the list', () => {
  it('sorts by any head, the other way round, and groups again', async () => {
    const { page, close } = await open({ lang: 'en' })
    await ready(page)
    const head = page.getByRole('columnheader', { name: 'Value' })
    const groups = page.locator('[role="row"]:not([aria-selected]):not([aria-rowindex="1"])')
    expect(await groups.count()).toBeGreaterThan(0)
    for (const sorted of ['descending', 'ascending', 'none']) {
      await head.getByRole('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).toBe(sorted)
    }
    await expect.poll(() => groups.count()).toBeGreaterThan(0)
    await close()
  })

  it('finds Chinese, pinyin, initials and English', async () => {
    const { page, close } = await open({ lang: 'zh-CN' })
    await ready(page)
    const field = page.getByRole('searchbox')
    for (const query of ['集群平均利用', 'jiqunpingjunliyong', 'zsjqpj', 'zslyl', 'cluster utilisation']) {
      await field.fill(query)
      await page.getByRole('rowheader', { name: '智算集群平均利用率' }).waitFor()
    }
    await close()
  })

  it('takes everything from the address', async () => {
    const { page, close } = await open({ lang: 'en', search: { area: 'compute', sort: 'gap', sel: 'compute-utilisation' } })
    await ready(page)
    await page.getByRole('complementary', { name: /Cluster utilisation/ }).waitFor()
    expect(await page.getByRole('columnheader', { name: 'Gap to expected' }).getAttribute('aria-sort')).toBe('ascending')
    expect(await page.getByRole('group', { name: 'Area' }).getByRole('button', { pressed: true }).count()).toBe(1)
    await close()
  })

  it.each(['light', 'dark'] as const)('is read without fault in %s, with the published figures', async (theme) => {
    const { page, close } = await open({ lang: 'zh-CN', theme, search: { source: 'published' } })
    await ready(page)
    await expectNoAxeViolations(page)
    await close()
  })

  it('says no distance to schedule on a card that is not judged', async () => {
    const { page, close } = await open({
      lang: 'zh-CN',
      viewport: { width: 390, height: 844 },
      search: { source: 'published', status: 'stale' },
    })
    await ready(page)
    const cards = page.getByRole('list', { name: '指标' }).getByRole('button')
    expect((await cards.allInnerTexts()).filter((text) => text.includes('与序时差'))).toEqual([])
    expect(await cards.count()).toBe(publishedTotals.counts.stale)
    await close()
  })

  it('becomes cards on a phone, and a card opens its details', async () => {
    const { page, close } = await open({ lang: 'zh-CN', viewport: { width: 390, height: 844 } })
    await ready(page)
    await page.getByRole('list', { name: '指标' }).getByRole('button').first().tap()
    await page.getByRole('complementary', { name: /详情$/ }).waitFor()
    await expectNoAxeViolations(page)
    await close()
  })
})
