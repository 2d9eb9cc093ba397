import { readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launch, openApp } from '../tools/browser.ts'
import { buildInto } from '../tools/buildInto.ts'
import { servePreview, type Served } from '../../src/build/servePreview.ts'

// The ways to deploy that the README describes: under a path, without a fallback, without a worker.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

/** The shipped configuration with some keys changed, as an office would edit the file. */
function configured(changes: Record<string, unknown>) {
  const shipped = JSON.parse(readFileSync('public/config.json', 'utf8')) as Record<string, unknown>
  return (page: Page) => page.route('**/config.json', (route) => route.fulfill({ json: { ...shipped, ...changes } }))
}

describe('a build under a path', () => {
  const outDir = `.cache/under-${process.pid}`
  let served: Served
  beforeAll(async () => {
    buildInto(outDir, '.', '--base', '/progress/')
    served = await servePreview({ port: 0, outDir, base: '/progress/' })
  })
  afterAll(async () => {
    await served.close()
    rmSync(outDir, { recursive: true, force: true })
  })

  it.each(['published', 'published-static'])('draws the overview from %s', async (source) => {
    const { page, close } = await openApp(browser, served.url, '', { search: { source } })
    await page.waitForSelector('[data-overview-ready]')
    expect(new URL(page.url()).pathname).toBe('/progress/')
    await close()
  })

  it('answers a deep link, and links stay below the path', async () => {
    const { page, close } = await openApp(browser, served.url, 'areas/compute', { search: { source: 'published-static' } })
    await page.getByRole('main').getByRole('heading').first().waitFor()
    const outside = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => /^\/(?!progress\/)/.test(href)))
    expect(outside).toEqual([])
    await close()
  })
})

describe('a configuration of an office', () => {
  it('keeps the page behind # where the server has no fallback', async () => {
    const before = async (page: Page) => void (await configured({ router: 'hash', defaultSource: 'published-static' })(page))
    const { page, close } = await openApp(browser, inject('appUrl'), '#/areas/compute', { before })
    await page.getByRole('main').getByRole('heading').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    expect(new URL(page.url()).hash).toMatch(/^#\/areas\/compute/)
    await close()
  })

  it('needs no worker with plain files', async () => {
    const before = async (page: Page) => void (await configured({ defaultSource: 'published-static' })(page))
    const { page, close } = await openApp(browser, inject('appUrl'), '', { before })
    await page.waitForSelector('[data-overview-ready]')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await close()
  })
})
