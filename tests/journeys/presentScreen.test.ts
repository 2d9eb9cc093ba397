import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launch, openApp, type Opened } from '../tools/browser.ts'

// What a deck asks of the screen it stands on: all of it, that it stays on, and no pointer. Each may be refused, and the meeting goes on.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

/** The overview with P pressed, or not yet. */
async function open(before?: () => void, press = true): Promise<Opened> {
  const opened = await openApp(browser, inject('appUrl'), '', {
    lang: 'en',
    search: { source: 'demo' },
    before: async (page) => {
      if (before) await page.addInitScript(before)
    },
  })
  await opened.page.waitForSelector('[data-overview-ready]', { timeout: 30_000 })
  if (press) await start(opened.page)
  return opened
}

async function start(page: Page): Promise<void> {
  await page.keyboard.press('p')
  await page.waitForSelector('[data-present-ready]')
}

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)
const placeOf = (page: Page) => page.locator('section[data-slide][data-current="true"] footer b').innerText()

declare global {
  interface Window {
    /** What became of the locks that the page asked for, oldest first. */
    locks: WakeLockSentinel[]
    /** What a tab in the background and one in front again look like to the page. */
    showTab: (visible: boolean) => Promise<void>
  }
}

/**
 * Runs in the page before its own scripts. A headless browser never hides a tab; what it does to a lock then is done here. One that
 * has no screen at all refuses locks: a sentinel of ours stands in for the one it would give.
 */
function watchLocks(): void {
  window.locks = []
  const standIn = (type: WakeLockType = 'screen'): WakeLockSentinel => {
    let released = false
    const release = () => Promise.resolve(void (released = true))
    return Object.defineProperties(new EventTarget() as WakeLockSentinel, {
      released: { get: () => released },
      type: { value: type },
      release: { value: release },
    })
  }
  const { wakeLock } = navigator
  const request = wakeLock.request.bind(wakeLock)
  wakeLock.request = async (type) => {
    const lock = await request(type).catch(() => standIn(type))
    window.locks.push(lock)
    return lock
  }
  let visibility: DocumentVisibilityState = 'visible'
  Object.defineProperty(Document.prototype, 'visibilityState', { configurable: true, get: () => visibility })
  window.showTab = async (visible) => {
    visibility = visible ? 'visible' : 'hidden'
    if (!visible) await Promise.all(window.locks.map((lock) => lock.release()))
    document.dispatchEvent(new Event('visibilitychange'))
  }
}

const held = (page: Page) => page.evaluate(() => window.locks.map((lock) => !lock.released))

it('fills the screen with F and gives it back with F, with F5 and on leaving', async () => {
  const { page, close } = await open()
  expect(await isFull(page)).toBe(false)
  await page.keyboard.press('f')
  await expect.poll(() => isFull(page)).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await placeOf(page)).toMatch(/^2 /)
  await page.keyboard.press('f')
  await expect.poll(() => isFull(page)).toBe(false)
  await page.keyboard.press('F5')
  await expect.poll(() => isFull(page)).toBe(true)
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-overview-ready]')
  await expect.poll(() => isFull(page)).toBe(false)
  await close()
})

it('keeps the screen on from the first slide to the last, and again when its tab comes back to the front', async () => {
  const { page, close } = await open(watchLocks, false)
  expect(await held(page), 'nothing is asked for a page that is read').toEqual([])
  await start(page)
  await expect.poll(() => held(page)).toEqual([true])
  await page.evaluate(() => window.showTab(false))
  expect(await held(page)).toEqual([false])
  await page.evaluate(() => window.showTab(true))
  await expect.poll(() => held(page)).toEqual([false, true])
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-overview-ready]')
  await expect.poll(() => held(page)).toEqual([false, false])
  await page.evaluate(() => window.showTab(true))
  expect(await held(page), 'whoever left does not come back').toEqual([false, false])
  await close()
})

it('hides a pointer that has rested for three seconds, and its buttons with it', async () => {
  const { page, close } = await open()
  const stage = page.locator('[data-present-ready]')
  const cursor = () => stage.evaluate((element) => getComputedStyle(element).cursor)
  expect(await cursor(), 'nothing moved yet').toBe('none')
  await page.mouse.move(500, 300)
  await page.mouse.move(520, 320)
  const moved = await page.evaluate(() => performance.now())
  expect(await cursor()).toBe('default')
  const exit = page.getByRole('button', { name: 'Exit' }).locator('..')
  const shown = () => exit.evaluate((element) => getComputedStyle(element).opacity)
  expect(await shown()).toBe('1')
  await expect.poll(cursor, { timeout: 6_000 }).toBe('none')
  expect((await page.evaluate(() => performance.now())) - moved).toBeGreaterThan(2_500)
  expect(await shown()).toBe('0')
  await close()
})

/** Run in the page before its own scripts: a browser that says no, and one that was never asked. */
const refuse = () => {
  const no = () => Promise.reject(new DOMException('not here', 'NotAllowedError'))
  Element.prototype.requestFullscreen = no
  WakeLock.prototype.request = no
}
const lack = () => {
  Reflect.deleteProperty(Element.prototype, 'requestFullscreen')
  Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
}

it.each([
  ['refuses both', refuse],
  ['has neither', lack],
])('goes on in its window where the browser %s', async (_, before) => {
  const { page, close } = await open(before)
  await page.keyboard.press('f')
  await page.keyboard.press('ArrowRight')
  expect(await placeOf(page)).toMatch(/^2 /)
  expect(await isFull(page)).toBe(false)
  await page.keyboard.press('Escape')
  await page.waitForSelector('[data-overview-ready]')
  // Closing fails when the page said anything on its console or threw.
  await close()
})
