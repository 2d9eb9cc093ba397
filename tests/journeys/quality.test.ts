import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import * as published from '../../mocks/published/index.ts'
import { dayOf } from '../../src/domain/day.ts'
import { lint } from '../../src/domain/lint/lint.ts'
import { toObservationTable } from '../../src/domain/toObservationTable.ts'
import { expectNoAxeViolations, launch, openApp } from '../tools/browser.ts'
import { covering } from '../tools/covering.ts'
import { publishedTotals } from '../fixtures/publishedTotals.ts'

// What a reader does on the data quality page: comes by the menu, narrows the findings by keyboard, and takes them along.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

/** Rules that ask for a check of the published figures, in the order of the report. */
const { findings } = lint(published.catalog, toObservationTable(published.observations), dayOf(2026, 11, 23))
const WARNED = [...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule))]

const PATH = 'data/quality'
const app = (path: string, reader: Parameters<typeof openApp>[3] = {}) => openApp(browser, inject('appUrl'), path, reader)
const examined = (page: Page) => page.waitForSelector('[data-quality-ready]')
const shownRules = (page: Page) =>
  page.locator('[data-rule]').evaluateAll((groups) => groups.map((group) => group.getAttribute('data-rule')))

const LANGUAGES = [
  {
    lang: 'zh-CN',
    menu: '菜单',
    page: '数据质量',
    published: new RegExp(`^${publishedTotals.indicators}项指标都有数值，`),
    demo: /^156项指标中，\d+项按期更新，/,
    warning: /^请核对/,
    rule: '规则',
    area: '领域',
    clear: '清除筛选',
    timeliness: /^及时率：近12个月到期的\d+期中，\d+期缺报/,
    shallow: '政策只有投入在向好',
    extremes: /若不能判断的全部滞后，达成或正常占\d+\.\d%；若全部正常，占\d+\.\d%/,
    late: /晚报：应于/,
    open: '模型',
    download: '下载CSV',
    file: /^规则检查_演示数据_\d{8}\.csv$/,
    made: /^\ufeff"?# 演示数据（虚构），非官方统计/,
  },
  {
    lang: 'en',
    menu: 'Menu',
    page: 'Data quality',
    published: new RegExp(`^All ${publishedTotals.indicators} indicators have a value: `),
    demo: /^Of 156 indicators, \d+ are up to date, /,
    warning: /^Check/,
    rule: 'Rule',
    area: 'Area',
    clear: 'Clear filters',
    timeliness: /^Timeliness: of \d+ periods due in 12 months/,
    shallow: 'only inputs improve in Policy',
    extremes: /If all that cannot be judged were off track, \d+\.\d% would be achieved or on track; if all were on track, \d+\.\d%/,
    late: /late: due/,
    open: 'Models',
    download: 'Download CSV',
    file: /^findings_Illustrative-data_\d{8}\.csv$/,
    made: /^\ufeff"?# Illustrative data \(made up\), not official statistics/,
  },
] as const

describe.each(LANGUAGES)('data quality in $lang', (words) => {
  const { lang } = words

  it('is found in the menu, says of the published figures what cannot be said, and by g q again', async () => {
    const { page, close } = await app('', { lang, search: { source: 'published' } })
    await page.waitForSelector('[data-overview-ready]')
    await page.getByRole('button', { name: words.menu }).click()
    await page.getByRole('link', { name: words.page }).click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.published }).waitFor()
    await examined(page)
    expect(new URL(page.url()).pathname).toMatch(/\/data\/quality$/)
    expect(await page.title()).toContain(words.page)
    for (const finding of [words.timeliness, words.shallow])
      await page.getByRole('heading', { level: 2 }).filter({ hasText: finding }).waitFor()
    await page.keyboard.press('0')
    await page.waitForSelector('[data-overview-ready]')
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await examined(page)
    await close()
  })

  it('narrows the findings by keyboard alone, and a link carries what was chosen', async () => {
    const { page, close } = await app(PATH, { lang, search: { source: 'published' } })
    await examined(page)
    expect(await shownRules(page)).toContain('actionWithoutIndicator')
    const warning = page.getByRole('button', { name: words.warning })
    await warning.focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/severity=warning/)
    expect(await warning.getAttribute('aria-pressed')).toBe('true')
    const warned = await shownRules(page)
    expect(warned).toEqual(WARNED)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.getByRole('combobox', { name: words.rule }).evaluate((list) => list === document.activeElement)).toBe(true)
    await page.keyboard.press('End')
    await page.waitForURL(/rule=/)
    expect(await shownRules(page)).toEqual(warned.slice(-1))
    await page.getByRole('combobox', { name: words.rule }).selectOption('deadlinePassed')
    await page.waitForURL(/rule=deadlinePassed/)
    expect(await shownRules(page)).toEqual(['deadlinePassed'])
    const all = await page.locator('[data-rule] li').count()
    expect(all, 'a chosen rule is listed whole').toBeGreaterThan(6)
    await page.getByRole('combobox', { name: words.area }).selectOption('compute')
    await page.waitForURL(/area=compute/)
    const chosen = await page.locator('[data-rule] li').count()
    expect(chosen).toBeGreaterThan(0)
    expect(chosen).toBeLessThan(all)
    await page.reload()
    await examined(page)
    expect(await page.locator('[data-rule] li').count()).toBe(chosen)
    await page.getByRole('button', { name: words.clear }).press('Enter')
    expect(await shownRules(page)).toContain('indicatorWithoutAction')
    expect(page.url()).not.toMatch(/severity|rule=|area=/)
    await close()
  })

  it('judges punctuality, extremes and revisions of illustrative data, all of it marked', async () => {
    // Of a fixed day, so that the numbers do not age with the clock.
    const { page, close } = await app(PATH, { lang, search: { source: 'demo', period: '2026-10' } })
    await page.getByRole('heading', { level: 1 }).filter({ hasText: words.demo }).waitFor()
    await examined(page)
    await page.getByText(words.extremes).waitFor()
    await page.getByRole('button', { name: words.open, expanded: false }).press('Enter')
    await page.waitForURL(/heat=models/)
    expect(await page.getByRole('cell', { name: words.late }).count()).toBeGreaterThan(0)
    expect(await page.locator('del').count()).toBeGreaterThan(8)
    const bare = await page
      .locator('main table')
      .evaluateAll(
        (tables) => tables.filter((table) => !table.closest('div')?.parentElement?.parentElement?.querySelector('svg pattern')).length,
      )
    expect(bare, 'tables without a watermark').toBe(0)
    await close()
  })

  it('saves what is shown as a table that says it is made up', async () => {
    const { page, close } = await app(PATH, { lang, search: { source: 'demo', rule: 'breakWithoutMark' } })
    await examined(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.download }).click()])
    expect(file.suggestedFilename()).toMatch(words.file)
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toMatch(words.made)
    expect(text.trimEnd().split('\r\n')).toHaveLength(2 + (await page.locator('[data-rule] li').count()))
    await close()
  })

  it.each(['published', 'demo'])('meets no barrier that axe can find, at desk and in hand: %s', async (source) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const viewport of covering(
        [
          { width: 1366, height: 768 },
          { width: 390, height: 844 },
        ],
        ({ width }) => width < 600 === (theme === (lang === 'en' ? 'dark' : 'light')),
      )) {
        const { page, close } = await app(PATH, { lang, theme, viewport, search: { source } })
        await examined(page)
        await expectNoAxeViolations(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        await close()
      }
    }
  })
})

it('says so when the rows could not be looked through, and keeps what else it knows', async () => {
  const { page, noise } = await app(PATH, {
    lang: 'en',
    search: { source: 'demo' },
    before: (opened) =>
      opened
        .addInitScript(() => {
          window.Worker = class extends Worker {
            constructor(address: string | URL, options?: WorkerOptions) {
              super(options?.name === 'lint' ? 'no-such-worker.js' : address, options)
            }
          }
        })
        .then(() => undefined),
  })
  await page.getByRole('alert').filter({ hasText: 'The data were not checked to the end' }).waitFor()
  await page.getByRole('heading', { name: /^Completeness/ }).waitFor()
  await page.getByRole('heading', { name: /^Inputs and results/ }).waitFor()
  expect(noise.filter((line) => line.startsWith('thrown'))).toEqual([])
  await page.context().close()
})
