import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { largeDataSet } from '../../mocks/large.ts'
import { healthOf } from '../../src/sources/wire/staticProfile.ts'
import { CONTRACT, CONTRACT_HEADER } from '../../src/sources/wire/contract.ts'
import { encodeCatalog } from '../../src/sources/wire/catalog.ts'
import { encodeObservations } from '../../src/sources/wire/observations.ts'
import { launch } from '../tools/browser.ts'
import { buildInto } from '../tools/buildInto.ts'
import { servePreview } from '../../src/build/servePreview.ts'
import { installProbe } from './interactionProbe.ts'
import { atMost, quantile, rounded, type Measure } from './measure.ts'
import { scrolled, watchRows, type Scrolled } from './scrollFrames.ts'

// The workbench over ten thousand generated indicators on a processor slowed down four times. What a reader waits for is what the
// browser's own event timing says: from the press of a key or button to the next picture (web.dev/inp).

const COUNT = 10_000
const slowdown = 4
const PATIENCE = 240_000

export async function* workbench(): AsyncGenerator<Measure> {
  const folder = `.cache/bench-workbench-${process.pid}`
  buildInto(resolve(folder))
  const served = await servePreview({ port: 0, outDir: folder })
  const browser = await launch()
  try {
    const { page, session } = await openLarge(browser, served.url)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    // An empty page's own wait for a key says how busy the machine is: it is beside every measure.
    const bare = await bareTyping(browser)
    yield* waited('typing in the search', await typing(page), bare)
    yield* waited('changing a filter', await filtering(page), bare)
    yield* waited('opening the drawer', await opening(page), bare)
    yield* scrolling(browser, page, session)
  } finally {
    await browser.close()
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A real service of the contract as the page sees it: the bodies are made here, so that no mock takes the page's time. */
async function serveLarge(page: Page): Promise<void> {
  const set = largeDataSet(COUNT)
  const version = { dataVersion: set.catalog.version }
  const bodies: Record<string, string> = {
    catalog: JSON.stringify(encodeCatalog(set.catalog, set.table.rows, version)),
    observations: JSON.stringify(encodeObservations(set.table, version)),
    health: JSON.stringify(healthOf(set)),
  }
  await page.route('**/api/large/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    return route.fulfill({ body: bodies[name] ?? '', contentType: 'application/json', headers: { [CONTRACT_HEADER]: CONTRACT } })
  })
  await page.route('**/config.json', async (route) => {
    // The shipped configuration is an object; what is in it is the app's own to check.
    const config = (await (await route.fetch()).json()) as Record<string, unknown>
    const large = { id: 'large', kind: 'rest', name: { zh: '一万项', en: 'Ten thousand' }, base: 'api/large' }
    await route.fulfill({ json: { ...config, sources: [large], defaultSource: 'large', today: '2026-11-23' } })
  })
}

async function openLarge(browser: Browser, url: string): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // tsx compiles functions with a call to its own __name, which a function sent to the page would miss there.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installProbe)
  await serveLarge(page)
  await page.goto(`${url}workbench?source=large`)
  await page.waitForSelector('[data-workbench-ready]', { timeout: PATIENCE })
  // The tab of changes stands once everything that is worked out beside the page has come.
  await page.waitForSelector('#workbench-changed', { timeout: PATIENCE })
  return { page, session }
}

/** Waits of keys typed into a field on a page that has nothing else, on the same slowed-down processor. */
async function bareTyping(browser: Browser): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installProbe)
  await page.goto('data:text/html,<!doctype html><input autofocus>')
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const waits: number[] = []
  for (const letter of 'utilisation') waits.push(await wait(page, () => page.keyboard.press(letter)))
  await context.close()
  return waits
}

/** Runs one interaction and gives the longest wait of its events, in ms; the browser reports steps of 8. */
async function wait(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => window.probe.reset())
  await act()
  await page.evaluate(() => window.probe.settled())
  return page.evaluate(() => window.probe.longest())
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

function* waited(what: string, waits: readonly number[], bare: readonly number[]): Generator<Measure> {
  process.stderr.write(`  ${what}: ${waits.join(' ')}\n`)
  const beside = {
    bareMs: rounded(quantile(bare, 0.75)),
    bareLongestMs: Math.max(...bare),
    cpuSlowdown: slowdown,
    indicators: COUNT,
    interactions: waits.length,
    medianMs: rounded(quantile(waits, 0.5)),
  }
  yield atMost(`${what}, 75th percentile`, quantile(waits, 0.75), 'ms to the next picture', 100, beside)
  yield atMost(`${what}, longest`, Math.max(...waits), 'ms to the next picture', 200, beside)
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
