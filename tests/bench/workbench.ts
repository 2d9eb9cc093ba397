import type { Browser, CDPSession, Page } from 'playwright-core'
import { installProbe } from './interactionProbe.ts'
import { bareTyping, COUNT, onLargePage, PATIENCE, slowdown, wait, waited } from './largePage.ts'
import { atMost, rounded, type Measure } from './measure.ts'
import { scrolled, watchRows, type Scrolled } from './scrollFrames.ts'

// The workbench over ten thousand generated indicators on a processor slowed down four times. What a reader waits for is what the
// browser's own event timing says: from the press of a key or button to the next picture (web.dev/inp).

export async function* workbench(): AsyncGenerator<Measure> {
  yield* onLargePage('workbench', async function* ({ browser, page, session }) {
    await page.waitForSelector('[data-workbench-ready]', { timeout: PATIENCE })
    // The tab of changes stands once everything that is worked out beside the page has come.
    await page.waitForSelector('#workbench-changed', { timeout: PATIENCE })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    // An empty page's own wait for a key says how busy the machine is: it is beside every measure.
    const bare = await bareTyping(browser)
    yield* waited('typing in the search', await typing(page), bare)
    yield* waited('changing a filter', await filtering(page), bare)
    yield* waited('opening the drawer', await opening(page), bare)
    yield* scrolling(browser, page, session)
  })
}

async function typing(page: Page): Promise<number[]> {
  const field = page.getByRole('searchbox')
  await field.click()
  await page.waitForTimeout(4_000)
  const waits: number[] = []
  // Keys that an input method would be given, initials, and English: only real keys are events with a wait.
  for (const text of ['zhineng', 'zslyl', 'utilisation']) {
    for (const letter of text) waits.push(await wait(page, () => page.keyboard.press(letter)))
    for (const _ of text) waits.push(await wait(page, () => page.keyboard.press('Backspace')))
  }
  return waits
}

async function filtering(page: Page): Promise<number[]> {
  const chips = page.locator('[data-facet] button')
  const waits: number[] = []
  for (const at of [0, 1, 9, 10, 2, 9, 1, 0, 10, 2, 5, 5, 12, 12]) waits.push(await wait(page, () => chips.nth(at).click()))
  return waits
}

async function opening(page: Page): Promise<number[]> {
  const rows = page.locator('[role="row"][aria-selected]')
  const waits: number[] = []
  for (const at of [3, 8, 5, 12, 2, 9]) {
    waits.push(await wait(page, () => rows.nth(at).click()))
    if (at % 2 === 0) waits.push(await wait(page, () => page.keyboard.press('j')))
    waits.push(await wait(page, () => page.keyboard.press('Escape')))
  }
  return waits
}

/** The wheel turns for some seconds: pictures that were dropped, and whether rows were there when the list came to them. */
async function* scrolling(browser: Browser, page: Page, session: CDPSession): AsyncGenerator<Measure> {
  const box = await page.getByRole('grid').boundingBox()
  if (!box) throw new Error('the grid is not on the page')
  const bare = await bareScrolling(browser)
  const mostWithout = await watchRows(page)
  const { presented, dropped, share, scriptsMissed } = await scrolled(browser, page, session, {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  })
  const beside = { cpuSlowdown: slowdown, indicators: COUNT }
  const frames = { presented, dropped, bareShare: rounded(bare.share), scriptsMissed: rounded(scriptsMissed) }
  yield atMost('frames dropped while scrolling', share, '%', 5, { ...frames, ...beside })
  yield atMost('grid without rows while scrolling, at most', await mostWithout(), '% of its height', 5, beside)
}

/** The same gesture on a page of plain lines: what this machine drops by itself is beside what the workbench drops. */
async function bareScrolling(browser: Browser): Promise<Scrolled> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installProbe)
  await page.goto('data:text/html,<!doctype html><body>')
  await page.evaluate(
    (lines) =>
      document.body.append(
        ...Array.from({ length: lines }, (_, at) => {
          const line = document.createElement('p')
          line.textContent = `A line of plain text, number ${at}`
          return line
        }),
      ),
    400,
  )
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const bare = await scrolled(browser, page, session, { x: 720, y: 450 })
  await context.close()
  return bare
}
