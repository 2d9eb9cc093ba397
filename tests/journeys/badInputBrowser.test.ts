import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { LanguageTag } from '../../src/i18n/languages.ts'
import { launch, openApp, type Opened } from '../tools/browser.ts'
import { followRequests, type Followed } from '../tools/followRequests.ts'
import { publishedTotals } from '../fixtures/publishedTotals.ts'

// What a reader is told when the app's own files, what they once chose, or their browser is not as it should be. Nothing leaves a
// white page.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const app = (path: string, reader: Parameters<typeof openApp>[3] = {}) => openApp(browser, inject('appUrl'), path, reader)
const overview = (page: Page) => page.waitForSelector('[data-overview-ready]')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const STATIC = { source: 'published-static' }

/** Closes the page; it may have said nothing but what `expected` names: the browser's own line for a refused file, or React's. */
async function closed({ page, noise }: Opened, expected: RegExp = /Failed to load resource/): Promise<void> {
  await page.context().close()
  expect(noise.filter((line) => !expected.test(line))).toEqual([])
}

const CATALOG = '**/data/published/catalog.json'
const answer = (address: string, how: Parameters<Route['fulfill']>[0]) => async (page: Page) =>
  void (await page.route(address, (route) => route.fulfill(how)))

/** A deployment does not come in the first second: what is fetched behind the first picture has come, with all that it asks for. */
async function openedForAWhile(lang: LanguageTag = 'zh-CN'): Promise<Opened> {
  let followed: Followed | undefined
  const opened = await app('', { lang, search: STATIC, before: async (page) => void (followed = followRequests(page)) })
  await overview(opened.page)
  await followed?.came('/Crash-')
  return opened
}

/** As after a deployment: every file with the old build's hash in its name is gone. */
async function withoutOldFiles(page: Page): Promise<() => Promise<void>> {
  const scripts = /\/(assets|src)\/.*\.(js|css|ts|tsx)(\?|$)/
  await page.route(scripts, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }))
  return () => page.unroute(scripts)
}
const GONE = /Failed to load resource|dynamically imported module|Unable to preload CSS|ErrorBoundary/

describe('a file of the app that a newer version has replaced', () => {
  it.each([
    ['zh-CN', '已有新版本', '重新载入'],
    ['en', 'There is a newer version', 'Reload'],
  ] as const)('offers to reload in %s and keeps the frame', async (lang, title, reload) => {
    const opened = await openedForAWhile(lang)
    const { page } = opened
    const restore = await withoutOldFiles(page)
    await page.keyboard.press('?')
    await heading(page, title).waitFor()
    await page.getByRole('navigation').first().getByRole('link').first().waitFor()
    await restore()
    await page.getByRole('button', { name: reload }).click()
    await heading(page, title).waitFor({ state: 'detached' })
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await closed(opened, GONE)
  })

  it('offers the same when it was the search', async () => {
    const opened = await openedForAWhile()
    const { page } = opened
    await withoutOldFiles(page)
    await page.keyboard.press('/')
    await heading(page, '已有新版本').waitFor()
    await overview(page)
    await closed(opened, GONE)
  })

  it('says it in both languages when it was the words', async () => {
    const opened = await openedForAWhile()
    const { page } = opened
    await withoutOldFiles(page)
    await page.keyboard.press('l')
    await heading(page, '页面没有载入完整').waitFor()
    await heading(page, 'The page did not load completely').waitFor()
    await page.getByRole('button', { name: 'Reload' }).waitFor()
    await closed(opened, GONE)
  })
})

describe('a file of what no first picture shows', () => {
  it('takes nothing from the page when it does not come', async () => {
    const gone: string[] = []
    const before = async (page: Page) => {
      page.on('requestfailed', (request) => gone.push(request.url()))
      await page.route('**/assets/Unseen-*.js', (route) => route.abort())
    }
    const opened = await app('', { search: STATIC, before })
    const { page } = opened
    await overview(page)
    await expect.poll(() => gone.length, { timeout: 30_000 }).toBeGreaterThan(0)
    await page.keyboard.press('/')
    await page.getByRole('dialog', { name: '搜索' }).waitFor()
    await overview(page)
    await closed(opened, GONE)
  })
})

describe('preferences', () => {
  it.each([
    ['of an older version, partly understood', '{"state":{"theme":"dark","language":"xx","density":7},"version":0}', 'dark'],
    ['of a newer version', '{"state":{"theme":"dark","colours":["mauve"]},"version":99}', 'dark'],
    ['that are no JSON', '{not json', 'light'],
    ['that are a list', '[1,2]', 'light'],
    ['that are nothing', 'null', 'light'],
    ['without a state', '{"state":null,"version":1}', 'light'],
  ])('%s are migrated or dropped', async (_, stored, theme) => {
    const before = async (page: Page) =>
      void (await page.addInitScript((text) => localStorage.setItem('ai-plus-progress.preferences', text), stored))
    const opened = await app('', { search: STATIC, before })
    await overview(opened.page)
    expect(await opened.page.evaluate(() => [document.documentElement.dataset['theme'], document.documentElement.lang])).toEqual([
      theme,
      'zh-CN',
    ])
    await closed(opened, /^$/)
  })
})

describe('a browser', () => {
  it('that has no data base still shows everything, and keeps what it read when a second reading fails', async () => {
    const before = async (page: Page) =>
      void (await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })))
    const opened = await app('data', { search: STATIC, before })
    const { page } = opened
    await heading(page, '数据').waitFor()
    await page.getByText(String(publishedTotals.indicators)).first().waitFor()
    await answer(CATALOG, { status: 500, body: '' })(page)
    await page.getByRole('main').getByRole('button', { name: '重新读取' }).click()
    await page.getByRole('main').getByRole('alert').filter({ hasText: '没有读到数据（错误500）' }).waitFor()
    await page.keyboard.press('0')
    await overview(page)
    await page
      .getByRole('alert')
      .filter({ hasText: /下面是\d+月\d+日\d+:\d+读到的数据/ })
      .waitFor()
    await closed(opened)
  })

  it('starts no mock by looking at the data page of a real source', async () => {
    const opened = await app('data', { search: STATIC })
    await opened.page.getByText(String(publishedTotals.indicators)).first().waitFor()
    expect(await opened.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await closed(opened, /^$/)
  })

  it.each([
    ['zh-CN', '浏览器没有允许本机模拟应答', '改用公开数值（静态文件）'],
    ['en', 'The browser does not allow the local mock', 'Use published figures (static files)'],
  ] as const)('that refuses service workers offers the plain files in %s', async (lang, title, use) => {
    const before = async (page: Page) =>
      void (await page.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
      }))
    const opened = await app('', { lang, before })
    await heading(opened.page, title).waitFor()
    await opened.page.getByRole('button', { name: use }).click()
    await overview(opened.page)
    await closed(opened, /^$/)
  })

  it('that knows no service workers, as on plain HTTP, is answered inside the page', async () => {
    const before = async (page: Page) => void (await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')))
    const opened = await app('', { before })
    await overview(opened.page)
    await closed(opened, /^$/)
  })

  it('that asks to leave and then stays, as for a mail or a leave called off, is answered as before', async () => {
    const opened = await app('')
    const { page } = opened
    await overview(page)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
    await page.locator('[aria-haspopup]', { hasText: '公开数值' }).click()
    await page.getByRole('radio', { name: '演示数据' }).first().click()
    await page.waitForURL(/source=demo/)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '滞后' }).waitFor()
    await closed(opened, /^$/)
  })

  it('that reloads past the worker while another tab keeps it asks the server for nothing that only the mock has', async () => {
    const opened = await app('')
    const { page } = opened
    await overview(page)
    const other = await page.context().newPage()
    await other.goto(inject('appUrl'))
    await overview(other)
    const session = await page.context().newCDPSession(page)
    // A race between page and worker: without the wait for the worker, about every second reload loses it.
    for (let time = 0; time < 4; time += 1) {
      const loaded = page.waitForEvent('load')
      await session.send('Page.reload', { ignoreCache: true })
      await loaded
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
      await overview(page)
    }
    await closed(opened, /^$/)
  })
})

describe('a page that throws', () => {
  const allow = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write'])

  it('keeps the frame, copies details without data, and leaves the other pages whole', async () => {
    // A browser without one of the functions that only the workbench asks.
    const before = async (page: Page) => {
      await allow(page.context())
      await page.addInitScript(() => {
        const real = window.matchMedia.bind(window)
        window.matchMedia = (query) => {
          if (location.pathname.endsWith('/workbench')) throw new TypeError('matchMedia is not a function')
          return real(query)
        }
      })
    }
    const opened = await app('', { search: STATIC, before })
    const { page } = opened
    await overview(page)
    await page.getByRole('link', { name: '工作台' }).first().click()
    await heading(page, '这一页没有画出来').waitFor()
    await page.getByRole('button', { name: '复制错误信息' }).click()
    await page.getByRole('button', { name: '已复制' }).waitFor()
    const details = await page.evaluate(() => navigator.clipboard.readText())
    expect(details).toContain('TypeError: matchMedia is not a function')
    expect(details).toContain('place: /workbench')
    expect(details).toMatch(/build: \S+\.(js|tsx)/)
    expect(details, 'no figure and no name of one').not.toMatch(/\p{Script=Han}/u)
    await page.getByRole('link', { name: '总览' }).first().click()
    await overview(page)
    await closed(opened, /matchMedia/)
  })
})
