import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launch, openApp } from '../tools/browser.ts'

// What an office switches off in config.json is not offered anywhere; what it leaves on is.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

async function withFeatures(page: Page, features: Readonly<Record<string, boolean>>): Promise<void> {
  const config: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'))
  // The app's own configuration is an object with its features in it.
  const shipped = config as { readonly features: object }
  const changed = { ...shipped, defaultSource: 'published-static', features: { ...shipped.features, ...features } }
  await page.route('**/config.json', (route) => route.fulfill({ json: changed }))
}

const PAGES = [
  ['', '[data-overview-ready]'],
  ['areas/compute', '[data-area-ready]'],
  ['indicators/OBS-CMP-AI', '[data-indicator-ready]'],
  ['workbench', '[data-workbench-ready]'],
  ['data/quality', '[data-quality-ready]'],
] as const

describe.each([true, false])('search, csv and print: %s', (on) => {
  const open = (path: string) =>
    openApp(browser, inject('appUrl'), path, { before: (page) => withFeatures(page, { search: on, csv: on, print: on }) })
  const offered = on ? 1 : 0

  it('the search has its button, its key and its line in the help', async () => {
    const { page, close } = await open('')
    await page.waitForSelector('[data-overview-ready]')
    expect(await page.getByRole('button', { name: '搜索' }).count()).toBe(offered)
    await page.keyboard.press('/')
    // The other keys still work: what the search would have done is over by then.
    const dialog = page.getByRole('dialog', { name: '搜索' })
    if (on) await dialog.waitFor()
    if (on) await page.keyboard.press('Escape')
    // The field holds the focus until it is gone: no reader types within that moment.
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.getByRole('heading', { level: 1, name: '帮助' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(
      await page
        .getByRole('definition')
        .filter({ hasText: /^搜索$/ })
        .count(),
    ).toBe(offered)
    await close()
  })

  it.each(PAGES)('tables can be saved: /%s', async (path, ready) => {
    const { page, close } = await open(path)
    await page.waitForSelector(ready)
    await page.waitForSelector('[data-whole="false"]', { state: 'detached' })
    expect(await page.getByRole('button', { name: '下载CSV' }).count()).toBe(offered)
    await close()
  })

  it('the menu prints the page, without itself', async () => {
    const { page, close } = await open('help')
    await page.getByRole('heading', { level: 1, name: '帮助' }).waitFor()
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', String(document.querySelector('[popover]:popover-open')))
    })
    await page.getByRole('button', { name: '菜单' }).click()
    await page.getByRole('link', { name: '数据质量' }).waitFor()
    const print = page.getByRole('button', { name: '打印本页' })
    expect(await print.count()).toBe(offered)
    if (on) await print.click()
    if (on) await page.waitForSelector('[data-printed="null"]', { state: 'attached' })
    await close()
  })
})
