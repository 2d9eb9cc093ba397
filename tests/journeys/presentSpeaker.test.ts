import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { expectNoAxeViolations, launch, openApp, type Opened } from '../tools/browser.ts'
import { followRequests, type Followed } from '../tools/followRequests.ts'
import { keptOnDisk } from '../tools/keptOnDisk.ts'

// The speaker's window beside the audience's: opened with S, it knows what the room does not see, and steers what it does.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const WORDS = {
  'zh-CN': {
    evidence: '本张的数值与来源',
    next: '下一张',
    reset: '归零',
    timer: '已用时间',
    forward: '下一张',
    refused: /没有打开讲者窗口/,
    marked: /^［演示］/,
    tag: '演示数据',
  },
  en: {
    evidence: 'Figures of this slide and their sources',
    next: 'Next',
    reset: 'Set to zero',
    timer: 'Time used',
    forward: 'Forward',
    refused: /did not open the speaker window/,
    marked: /^\[Illustrative\] /,
    tag: 'Illustrative data',
  },
} as const

/** The deck, and what is fetched behind its first picture: the network can be cut then. */
async function present(lang: 'zh-CN' | 'en', before?: () => void): Promise<Opened> {
  let followed: Followed | undefined
  const opened = await openApp(browser, inject('appUrl'), 'present', {
    lang,
    search: { source: 'demo' },
    before: async (page) => {
      followed = followRequests(page)
      if (before) await page.addInitScript(before)
    },
  })
  await opened.page.waitForSelector('[data-present-ready]', { timeout: 30_000 })
  await followed?.came('/Dropping-')
  return opened
}

const current = (page: Page) => page.locator('section[data-slide][data-current="true"]')
const titleOf = async (page: Page) => (await current(page).getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, '')

describe.each(['zh-CN', 'en'] as const)('a speaker in %s', (lang) => {
  const words = WORDS[lang]

  it('opens a window with S that shows time, the next slide and sources, and turns pages with the network cut', async () => {
    const { page, close } = await present(lang)
    await keptOnDisk(page, 'demo')
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(request.url()))
    await page.context().setOffline(true)
    const [own] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    const faults: string[] = []
    own.on('console', (message) => faults.push(message.text()))
    const heading = own.getByRole('heading', { level: 1 })
    const said = async () => (await heading.innerText()).replace(/\s+/g, '')
    expect(await said()).toBe(await titleOf(page))
    expect(await own.evaluate(() => getComputedStyle(document.body).fontFamily)).toBe(
      await page.evaluate(() => getComputedStyle(document.body).fontFamily),
    )
    expect(await own.title()).toMatch(words.marked)
    expect(await own.locator('[data-hatch]').innerText()).toBe(words.tag)
    const coming = (await own.getByRole('region', { name: words.next, exact: true }).getByRole('paragraph').innerText()).replace(/\s+/g, '')
    await expectNoAxeViolations(own)

    await own.keyboard.press('PageDown')
    await expect.poll(() => titleOf(page)).toBe(coming)
    expect(await said()).toBe(coming)
    await own.keyboard.press('3')
    await expect.poll(() => current(page).locator('footer b').innerText()).toMatch(/^3 /)
    await own.getByRole('button', { name: words.forward }).last().click()
    await expect.poll(() => current(page).locator('footer b').innerText()).toMatch(/^4 /)
    const sources = own.getByRole('region', { name: words.evidence }).getByRole('listitem')
    expect(await sources.count()).toBe(1)
    expect((await sources.innerText()).length).toBeGreaterThan(40)

    await own.keyboard.press('b')
    await expect.poll(() => page.locator('[data-present-ready]').getAttribute('data-cover')).toBe('black')
    await own.keyboard.press('b')
    await expect.poll(() => own.getByRole('timer', { name: words.timer }).innerText()).not.toBe('00:00')
    await own.getByRole('button', { name: words.reset }).click()
    expect(await own.getByRole('timer', { name: words.timer }).innerText()).toBe('00:00')
    expect(asked).toEqual([])
    expect(faults).toEqual([])
    await Promise.all([own.waitForEvent('close'), own.keyboard.down('Escape')])
    expect(await current(page).locator('footer b').innerText(), 'the deck goes on').toMatch(/^4 /)
    await close()
  })

  it('loses the window with the deck', async () => {
    const { page, close } = await present(lang)
    const [own] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await own.getByRole('timer').waitFor()
    await Promise.all([own.waitForEvent('close'), page.keyboard.press('Escape')])
    await page.waitForSelector('[data-overview-ready]')
    await close()
  })

  it('is told when the browser opens none', async () => {
    const { page, close } = await present(lang, () => {
      window.open = () => null
    })
    await page.keyboard.press('s')
    await page.getByText(words.refused).waitFor()
    await page.keyboard.press('ArrowRight')
    expect(await current(page).locator('footer b').innerText()).toMatch(/^2 /)
    await close()
  })
})
