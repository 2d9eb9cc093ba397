import { rmSync } from 'node:fs'
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launch } from '../tools/browser.ts'
import { buildInto } from '../tools/buildInto.ts'
import { servePreview } from '../../src/build/servePreview.ts'
import { atMost, quantile, rounded, type Measure } from './measure.ts'

// From the key to the picture of the next slide, as the browser itself times it (Event Timing: from the key to the frame that shows
// its effect, in steps of 8 ms), on a processor slowed down four times. A second person's click through the deck, not one lucky key.

const slowdown = 4
const walks = Number(process.env['BENCH_ROUNDS'] ?? 3)

export async function* present(): AsyncGenerator<Measure> {
  const folder = `.cache/bench-present-${process.pid}`
  buildInto(resolve(folder))
  const app = await servePreview({ port: 0, outDir: folder })
  const browser = await launch()
  try {
    for (const source of ['demo', 'published']) {
      const times = await keysOf(browser, `${app.url}present?source=${source}&theme=projector`)
      // On a machine that does other work too, painting waits its turn: the load says how far the numbers can be trusted.
      const compared = { keys: times.length, walks, cpuSlowdown: slowdown, load: rounded(loadavg()[0] ?? 0) }
      yield atMost(`next slide after the key, ${source}, 75th percentile`, quantile(times, 0.75), 'ms', 100, compared)
      yield atMost(`next slide after the key, ${source}, slowest`, Math.max(...times), 'ms', 100, compared)
    }
  } finally {
    await browser.close()
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Durations of all keys of some walks through the deck and back. @throws Error where the browser timed none */
async function keysOf(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  try {
    const page = await context.newPage()
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watchKeys)
    await page.goto(url)
    await page.waitForSelector('[data-present-ready]', { timeout: 30_000 })
    await page.evaluate(() => document.fonts.ready)
    // A presenter says a word of welcome before the first key.
    await page.waitForTimeout(2_000)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    for (let walk = 0; walk < walks; walk += 1) await walkThrough(page)
    const times = await page.evaluate(() => window.keyTimes)
    if (times.length === 0) throw new Error('the browser timed no key')
    return times
  } finally {
    await context.close()
  }
}

async function walkThrough(page: Page): Promise<void> {
  const count = await page.locator('section[data-slide]').count()
  const keys = [...Array.from({ length: count - 1 }, () => 'ArrowRight'), ...Array.from({ length: count - 1 }, () => 'PageUp')]
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
  }
}

declare global {
  interface Window {
    keyTimes: number[]
  }
}

/** Runs in the page before its own scripts. Keys faster than 16 ms are not reported by any browser; they count as nothing. */
function watchKeys(): void {
  const times: number[] = []
  window.keyTimes = times
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') times.push(entry.duration)
    // durationThreshold belongs to Event Timing; the DOM types do not know it yet.
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}
