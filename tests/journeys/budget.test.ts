import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launch, openApp } from '../tools/browser.ts'

// Everything a first visitor's browser really fetches until the overview is drawn, dynamic chunks included. The worker that plays
// the server, its handlers and its data ("mock" in their names) are not part of what a deployment with a real source loads.

const budget = 130_000
const notOurs = /mock/i

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

/** Paths of the scripts that were asked for before the overview said that it stands; what comes right after it is no part of it. */
async function scriptsUntilDrawn(search: Record<string, string>): Promise<string[]> {
  const opened = await openApp(browser, inject('appUrl'), '', {
    search,
    clock: 'running',
    before: (page) =>
      page
        .addInitScript(() => {
          new MutationObserver((_, observer) => {
            if (!document.querySelector('[data-overview-ready]')) return
            performance.mark('overview-ready')
            observer.disconnect()
          }).observe(document, { attributes: true, childList: true, subtree: true })
        })
        .then(() => undefined),
  })
  await opened.page.waitForSelector('[data-overview-ready][data-whole="true"]', { timeout: 30_000 })
  const names = await opened.page.evaluate(() => {
    const ready = performance.getEntriesByName('overview-ready')[0]?.startTime ?? 0
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime <= ready && new URL(name).origin === location.origin && /\.m?js(\?|$)/.test(name))
      .map(({ name }) => new URL(name).pathname)
  })
  await opened.close()
  return [...new Set(names)]
}

const gzipSize = (path: string) => gzipSync(readFileSync(join(inject('appFolder'), path)), { level: 9 }).length

describe.skipIf(inject('appFolder') === '')('JavaScript fetched until the overview is drawn', () => {
  it.each([{ source: 'published' }, { source: 'published-static' }])('fits 130 kB gzip with $source', async ({ source }) => {
    // A busy machine fetches what nobody waits for before it has drawn: the least of three visits is what the picture needs.
    const visits = [await scriptsUntilDrawn({ source }), await scriptsUntilDrawn({ source }), await scriptsUntilDrawn({ source })]
    const least = visits.toSorted((one, other) => one.length - other.length)[0] ?? []
    const counted = least.filter((path) => !notOurs.test(basename(path)))
    const sizes = counted.map((path) => ({ path, bytes: gzipSize(path) })).toSorted((a, b) => b.bytes - a.bytes)
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
    const listed = sizes.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n')
    console.info(`${source}: ${total} of ${budget} bytes gzip\n${listed}`)
    expect(total, listed).toBeGreaterThan(100_000)
    expect(total, listed).toBeLessThanOrEqual(budget)
    expect(
      counted.filter((path) => readFileSync(join(inject('appFolder'), path), 'utf8').includes('recharts-')),
      'Recharts is lazy',
    ).toEqual([])
  })

  it('fetches no mock with a source of files', async () => {
    const all = await scriptsUntilDrawn({ source: 'published-static' })
    expect(all.filter((path) => notOurs.test(basename(path)))).toEqual([])
  })
})
