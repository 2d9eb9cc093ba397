import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launch, openApp, type Opened } from '../tools/browser.ts'
import { covering } from '../tools/covering.ts'
import { keptOnDisk } from '../tools/keptOnDisk.ts'

// Every scenario of the mock on the pages of figures, with the illustrative set: what a reader is told in their language, what
// stays visible, and how they get on. Each page is met in one language, two pages in each; the check takes a pair of pages for each
// scenario where all pages have the answer from one place.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

type Lang = 'zh-CN' | 'en'

const PAGES = [
  { name: 'overview', path: '', lang: 'zh-CN', ready: '[data-overview-ready]' },
  { name: 'area', path: 'areas/compute', lang: 'en', ready: '[data-area-ready]' },
  { name: 'indicator', path: 'indicators/compute-utilisation', lang: 'zh-CN', ready: '[data-indicator-ready]' },
  { name: 'workbench', path: 'workbench', lang: 'en', ready: '[data-workbench-ready]' },
] as const satisfies readonly { name: string; path: string; lang: Lang; ready: string }[]

/** A page in each language; scenarios take turns. */
const pairFor = (turn: number) => covering(PAGES, (page) => Math.floor(PAGES.indexOf(page) / 2) === turn % 2)

/** What is said when nothing can be read: what happened, and where or what to do. */
const FAILING: Readonly<Record<string, Readonly<Record<Lang, { name: string; title: string; text: RegExp }>>>> = {
  offline: {
    'zh-CN': { name: '断网', title: '连不上数据服务', text: /api\/demo\/\w+没有应答。检查网络/ },
    en: { name: 'Offline', title: 'The data service cannot be reached', text: /api\/demo\/\w+ does not answer\. Check the network/ },
  },
  unauthorised: {
    'zh-CN': { name: '需要授权', title: '数据服务要求授权（错误401）', text: /api\/demo\/\w+没有接受当前的访问凭据/ },
    en: { name: 'Unauthorised', title: 'The data service asks for permission (error 401)', text: /api\/demo\/\w+ did not accept/ },
  },
  'server-error': {
    'zh-CN': { name: '服务出错', title: '没有读到数据（错误500）', text: /api\/demo\/\w+出错，稍后重新读取/ },
    en: { name: 'Server error', title: 'Data could not be read (error 500)', text: /api\/demo\/\w+ has a fault; try again later/ },
  },
  malformed: {
    'zh-CN': { name: '文件写法有误', title: '数据文件写法有误', text: /api\/demo\/\w+，位置：line 1 column \d+，读到“/ },
    en: { name: 'Malformed file', title: 'The data file is not well formed', text: /api\/demo\/\w+, line 1 column \d+: found “/ },
  },
  'html-instead-of-json': {
    'zh-CN': { name: '返回网页', title: '读到的是网页，不是数据', text: /api\/demo\/\w+返回了网页“统一身份认证”（状态200）/ },
    en: {
      name: 'Web page instead of data',
      title: 'A web page came back, not data',
      text: /api\/demo\/\w+ answered with a page “统一身份认证” \(status 200\)/,
    },
  },
  'version-mismatch': {
    'zh-CN': { name: '接口版本不符', title: '数据接口版本不符', text: /api\/demo\/\w+的版本是2\.0，本页支持1/ },
    en: {
      name: 'Contract version differs',
      title: 'The data service has another version',
      text: /api\/demo\/\w+ has version 2\.0; this page reads 1/,
    },
  },
}

const SAID = {
  'zh-CN': {
    playing: (name: string) => `正在模拟情形：${name}。页面上的异常是模拟的。`,
    leave: '退出模拟',
    kept: /下面是\d+月\d+日\d+:\d+读到的数据/,
    retry: '重新读取',
    copy: '复制错误信息',
    other: '换数据源',
    slow: '读取较慢，可继续等',
    slowKept: /读取较慢。可继续等，或先看上次结果（\d+月\d+日\d+:\d+）/,
    showLast: '先看上次结果',
    empty: '还没有数据',
    plainly: '改用演示数据',
    partial: /\d+处数据有疑问，其余照常显示/,
    details: '看明细',
    test: '测试连接',
    data: '数据',
  },
  en: {
    playing: (name: string) => `Playing the scenario ${name}. What looks wrong here is simulated.`,
    leave: 'Leave scenario',
    kept: /Showing data read on \d+ \w+,? \d+:\d+/,
    retry: 'Try again',
    copy: 'Copy details',
    other: 'Change source',
    slow: 'This is slow. You can keep waiting',
    slowKept: /This is slow\. Keep waiting, or open the last result \(\d+ \w+,? \d+:\d+\)/,
    showLast: 'Open the last result',
    empty: 'No data yet',
    plainly: 'Use illustrative data',
    partial: /\d+ parts of the data in doubt; the rest is shown/,
    details: 'Details',
    test: 'Test',
    data: 'Data',
  },
} as const

const open = (path: string, lang: Lang, scenario?: string) =>
  openApp(browser, inject('appUrl'), path, { lang, search: { source: 'demo', ...(scenario === undefined ? {} : { scenario }) } })

/** Closes the page; the only noise it may have made is the browser's own line for each answer that the scenario refused. */
async function closed({ page, noise }: Opened): Promise<void> {
  const own = /^error: Failed to load resource: .*\/api\/demo\/\w+(\?.*)?\)$/
  const other = noise.filter((line) => !own.test(line))
  await page.context().close()
  expect(other, 'nothing on the console but the refused requests').toEqual([])
}

/** Goes on inside the app, as a link would: the reading that the app holds is kept. */
const goInside = (page: Page, path: string, lang: Lang, scenario: string) =>
  page.evaluate(
    (address) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    new URL(`${path}?source=demo&lang=${lang}&scenario=${scenario}`, inject('appUrl')).href,
  )

const notice = (page: Page, role: 'alert' | 'status', text: string | RegExp) => page.getByRole(role).filter({ hasText: text })
const isMarked = async (page: Page, lang: Lang, scenario: string, name: string) => {
  const marks = notice(page, 'status', SAID[lang].playing(name))
  await expect.poll(() => marks.count(), { message: `${scenario} is marked as simulated`, timeout: 10_000 }).toBe(1)
}

/** Opens the overview of the good source and waits until it is kept. */
async function openedGood(lang: Lang = 'zh-CN'): Promise<Opened> {
  const opened = await open('', lang)
  await opened.page.waitForSelector('[data-overview-ready]')
  await keptOnDisk(opened.page, 'demo')
  return opened
}

describe.each(Object.entries(FAILING))('%s', (scenario, said) => {
  it('keeps the last good data, dated, on every page, and says what failed and where', async () => {
    const opened = await openedGood()
    const { page } = opened
    for (const { path, lang, ready } of PAGES) {
      await goInside(page, path, lang, scenario)
      const line = notice(page, 'alert', said[lang].title)
      await line.waitFor()
      expect(await line.innerText()).toMatch(SAID[lang].kept)
      expect(await line.innerText()).toMatch(said[lang].text)
      await page.waitForSelector(ready)
      await isMarked(page, lang, scenario, said[lang].name)
      await line.getByRole('button', { name: SAID[lang].copy }).waitFor()
    }
    const { lang, ready } = PAGES[3]
    await page.getByRole('button', { name: SAID[lang].retry }).click()
    await notice(page, 'alert', said[lang].title).waitFor()
    await page.getByRole('button', { name: SAID[lang].leave }).click()
    await expect.poll(() => page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(0)
    await page.waitForSelector(ready)
    expect(page.url()).not.toContain('scenario')
    await closed(opened)
  })

  it.each(pairFor(Object.keys(FAILING).indexOf(scenario)))(
    'at a first visit to the $name says it in the place of the page, with three ways on',
    async ({ path, lang, ready }) => {
      const opened = await open(path, lang, scenario)
      const { page } = opened
      const words = SAID[lang]
      await page.getByRole('heading', { level: 1, name: said[lang].title, exact: true }).waitFor()
      const message = page.getByRole('main').getByRole('alert')
      expect(await message.innerText()).toMatch(said[lang].text)
      expect(await page.title()).toContain(said[lang].title)
      await isMarked(page, lang, scenario, said[lang].name)
      const main = page.getByRole('main')
      await main.getByRole('button', { name: words.retry }).click()
      await page.getByRole('heading', { level: 1, name: said[lang].title, exact: true }).waitFor()
      await main.getByRole('button', { name: words.copy }).waitFor()
      expect(await main.getByRole('link', { name: words.other }).getAttribute('href')).toMatch(/\/data\?.*source=demo/)
      await page.getByRole('button', { name: words.leave }).click()
      await page.waitForSelector(ready)
      await closed(opened)
    },
  )

  it('is told on the data page too, beside the source and by its test', async () => {
    const lang = Object.keys(FAILING).indexOf(scenario) % 2 === 0 ? 'zh-CN' : 'en'
    const opened = await open('data', lang, scenario)
    const { page } = opened
    await page.getByRole('heading', { level: 1, name: SAID[lang].data, exact: true }).waitFor()
    expect(await page.getByRole('main').getByRole('alert').innerText()).toMatch(said[lang].text)
    await isMarked(page, lang, scenario, said[lang].name)
    const current = page.locator('li[aria-current="true"]')
    await current.getByRole('button', { name: SAID[lang].test }).click()
    await current.getByRole('status').filter({ hasText: said[lang].title }).waitFor()
    await page.getByRole('main').getByRole('button', { name: SAID[lang].leave }).click()
    await expect.poll(() => page.getByRole('main').getByRole('alert').count()).toBe(0)
    await closed(opened)
  })
})

describe('slow', () => {
  it('says so after eight seconds on every page, and shows the data when they have come', async () => {
    const names = { 'zh-CN': '读取很慢', en: 'Slow' }
    await Promise.all(
      PAGES.map(async ({ path, lang, ready }) => {
        const opened = await open(path, lang, 'slow')
        const { page } = opened
        await page.getByRole('status').filter({ hasText: SAID[lang].slow }).waitFor()
        await isMarked(page, lang, 'slow', names[lang])
        expect(await page.getByRole('button', { name: SAID[lang].showLast }).count(), 'nothing was kept to be shown').toBe(0)
        await page.waitForSelector(ready)
        await closed(opened)
      }),
    )
  })

  it('offers the last result on every page meanwhile', async () => {
    await Promise.all(
      PAGES.map(async ({ path, lang, ready }) => {
        const opened = await openedGood()
        const { page } = opened
        await goInside(page, path, lang, 'slow')
        await page.getByRole('status').filter({ hasText: SAID[lang].slowKept }).waitFor()
        await page.getByRole('button', { name: SAID[lang].showLast }).click()
        await page.waitForSelector(ready)
        await closed(opened)
      }),
    )
  })
})

describe('empty', () => {
  it.each(PAGES)('on the $name names what is missing, and what can be looked at instead', async ({ path, lang, ready }) => {
    const opened = await open(path, lang, 'empty')
    const { page } = opened
    await page.getByRole('heading', { level: 1, name: SAID[lang].empty }).waitFor()
    await isMarked(page, lang, 'empty', { 'zh-CN': '没有数据', en: 'No data' }[lang])
    await page.getByRole('link', { name: SAID[lang].other }).waitFor()
    await page.getByRole('button', { name: SAID[lang].plainly }).click()
    await page.waitForSelector(ready)
    expect(page.url()).not.toContain('scenario')
    await closed(opened)
  })
})

describe('partial', () => {
  it.each(PAGES)('on the $name counts the doubts, shows the rest and leads to the details', async ({ path, lang, ready }) => {
    const opened = await open(path, lang, 'partial')
    const { page } = opened
    await page.waitForSelector(ready)
    await isMarked(page, lang, 'partial', { 'zh-CN': '部分未报', en: 'Partly unreported' }[lang])
    const line = notice(page, 'status', SAID[lang].partial)
    await line.getByRole('link', { name: SAID[lang].details }).click()
    await page.getByRole('heading', { level: 3, name: SAID[lang].partial }).waitFor()
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: { 'zh-CN': /未报$/, en: /not reported$/ }[lang] })
        .count(),
    ).toBeGreaterThan(3)
    await closed(opened)
  })
})

describe.each(['late', 'revised'] as const)('%s', (scenario) => {
  const names = {
    late: { 'zh-CN': '最新几期未到', en: 'Newest periods missing' },
    revised: { 'zh-CN': '数值修订', en: 'Revised values' },
  }[scenario]

  it.each(pairFor(scenario === 'late' ? 0 : 1))(
    'draws the $name on the changed data, marked as simulated, and leaves it again',
    async ({ path, lang, ready }) => {
      const opened = await open(path, lang, scenario)
      const { page } = opened
      await page.waitForSelector(ready)
      await isMarked(page, lang, scenario, names[lang])
      const changed = await page.getByRole('main').innerText()
      await page.getByRole('button', { name: SAID[lang].leave }).click()
      await expect.poll(() => page.getByRole('status').filter({ hasText: names[lang] }).count()).toBe(0)
      await page.waitForSelector(ready)
      expect(await page.getByRole('main').innerText(), 'the page shows other figures').not.toBe(changed)
      await closed(opened)
    },
  )
})
