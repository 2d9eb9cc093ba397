import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { largeDataSet } from '../../mocks/large.ts'
import { servePreview } from '../../src/build/servePreview.ts'
import { encodeCatalog } from '../../src/sources/wire/catalog.ts'
import { CONTRACT, CONTRACT_HEADER } from '../../src/sources/wire/contract.ts'
import { encodeObservations } from '../../src/sources/wire/encodeObservations.ts'
import { healthOf } from '../../src/sources/wire/staticProfile.ts'
import { launch } from '../tools/browser.ts'
import { buildInto } from '../tools/buildInto.ts'
import { installProbe } from './interactionProbe.ts'
import { atMost, quantile, rounded, type Measure } from './measure.ts'

// A page over ten thousand generated indicators, and what a reader waits for on it.

export const COUNT = 10_000
export const slowdown = 4
export const PATIENCE = 240_000

/** A real service of the contract as the page sees it: the bodies are made here, so that no mock takes the page's time. */
async function serveLarge(page: Page, count: number): Promise<void> {
  const set = largeDataSet(count)
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

export interface LargePage {
  readonly browser: Browser
  readonly page: Page
  readonly session: CDPSession
}

/** A page over so many generated indicators. */
export async function openLarge(browser: Browser, url: string, count = COUNT): Promise<LargePage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  // tsx compiles functions with a call to its own __name, which a function sent to the page would miss there.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installProbe)
  await serveLarge(page, count)
  await page.goto(url)
  return { browser, page, session }
}

/** Opens a page of the app over the large data set, and ends everything when the measures are taken. */
export async function* onLargePage(path: string, measures: (on: LargePage) => AsyncGenerator<Measure>): AsyncGenerator<Measure> {
  yield* withLarge(async function* (browser, url) {
    yield* measures(await openLarge(browser, `${url}${path}?source=large`))
  })
}

/** Builds the app and serves it while the measures are taken. */
export async function* withLarge(measures: (browser: Browser, url: string) => AsyncGenerator<Measure>): AsyncGenerator<Measure> {
  const folder = `.cache/bench-large-${process.pid}`
  buildInto(resolve(folder))
  const served = await servePreview({ port: 0, outDir: folder })
  const browser = await launch()
  try {
    yield* measures(browser, served.url)
  } finally {
    await browser.close()
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Waits of keys typed into a field on a page that has nothing else, on the same slowed-down processor. */
export async function bareTyping(browser: Browser): Promise<readonly number[]> {
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
export async function wait(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => window.probe.reset())
  await act()
  await page.evaluate(() => window.probe.settled())
  return page.evaluate(() => window.probe.longest())
}

export function* waited(what: string, waits: readonly number[], bare: readonly number[]): Generator<Measure> {
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
