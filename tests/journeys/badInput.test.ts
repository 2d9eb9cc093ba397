import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page, Route } from 'playwright-core'
import { expectNoAxeViolations, launch, openApp, type Opened } from '../tools/browser.ts'
import { keptOnDisk } from '../tools/keptOnDisk.ts'

// What a reader is told when the configuration or a source of plain files is not as it should be: what, where, and the way on.
// Nothing leaves a white page.

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

const shipped = JSON.parse(readFileSync('public/config.json', 'utf8')) as Record<string, unknown>
const answer = (address: string, how: Parameters<Route['fulfill']>[0]) => async (page: Page) =>
  void (await page.route(address, (route) => route.fulfill(how)))
const configured = (changes: Record<string, unknown>) => answer('**/config.json', { json: { ...shipped, ...changes } })

describe('a configuration', () => {
  it('with mistakes names each key, what was found and what would be right, in both languages', async () => {
    const before = configured({ timeZone: 'Asia/Beijing', thresholds: { onTrack: -5, offTrack: 'low' }, langauge: 'en' })
    const opened = await app('', { before })
    const { page } = opened
    for (const [lang, title, rows] of [
      [
        'zh-CN',
        '配置文件config.json有错',
        [
          ['timeZone', '"Asia/Beijing"', '时区，如Asia/Shanghai'],
          ['thresholds.offTrack', '"low"', /^数字/],
          ['langauge', '"en"', '不写任何内容'],
        ],
      ],
      [
        'en',
        'config.json has mistakes',
        [
          ['timeZone', '"Asia/Beijing"', 'a time zone such as Asia/Shanghai'],
          ['thresholds.offTrack', '"low"', /^a number/],
          ['langauge', '"en"', 'nothing'],
        ],
      ],
    ] as const) {
      await heading(page, title).waitFor()
      for (const [key, found, right] of rows) {
        const cells = page.locator(`section[lang="${lang}"]`).getByRole('row').filter({ hasText: key }).getByRole('cell')
        const texts = await cells.allInnerTexts()
        expect(texts.slice(0, 2)).toEqual([key, found])
        expect(texts[2]).toMatch(right)
      }
    }
    await expectNoAxeViolations(page)
    await page.unroute('**/config.json')
    await page.getByRole('button', { name: '重新载入' }).click()
    await overview(page)
    await closed(opened, /^$/)
  })

  it.each([
    ['is missing', { status: 404, body: 'Not found' }],
    ['is answered with the page of the app', { contentType: 'text/html', body: '<!doctype html><title>App</title>' }],
  ])('that %s says where it belongs, in both languages', async (_, how) => {
    const opened = await app('', { before: answer('**/config.json', how) })
    const { page } = opened
    await heading(page, '没有读到配置文件config.json').waitFor()
    await heading(page, 'config.json could not be read').waitFor()
    const { href } = new URL('config.json', inject('appUrl'))
    await page.getByText(`${href}没有这个文件`).waitFor()
    await page.getByText(`There is no file at ${href}`).waitFor()
    await closed(opened)
  })

  it('that is no JSON names the place', async () => {
    const opened = await app('', { before: answer('**/config.json', { body: '{\n  "version": 1\n  "title": 2\n}' }) })
    await heading(opened.page, 'config.json could not be read').waitFor()
    await opened.page.getByText(/config\.json，位置：line 3 column 3/).waitFor()
    await opened.page.getByText(/config\.json, line 3 column 3/).waitFor()
    await closed(opened)
  })
})

/** The shipped observations, repeated to twenty thousand rows, with a word in the place of one number. */
async function wrongInRow17231(): Promise<string> {
  const body = (await (await fetch(new URL('data/published/observations.json', inject('appUrl')))).json()) as {
    rows: number
    columns: Record<string, unknown>
  }
  const wanted = 20_000
  const repeated = (column: unknown[]) => Array.from({ length: wanted }, (_, row) => column[row % column.length])
  const columns = Object.fromEntries(
    Object.entries(body.columns).map(([name, column]) => [name, Array.isArray(column) ? repeated(column) : column]),
  )
  const { value } = columns
  if (!Array.isArray(value)) throw new Error('the shipped values are no column')
  value[17_231] = '五十四'
  return JSON.stringify({ ...body, rows: wanted, columns })
}

const OBSERVATIONS = '**/data/published/observations.json'
const CATALOG = '**/data/published/catalog.json'
const LOGIN = '<!doctype html><title>统一身份认证</title><form></form>'

const FILES: readonly (readonly [
  string,
  string,
  () => Promise<Parameters<Route['fulfill']>[0]>,
  readonly [string, RegExp],
  readonly [string, RegExp],
])[] = [
  [
    'a web page',
    CATALOG,
    async () => ({ contentType: 'text/html', body: LOGIN }),
    ['读到的是网页，不是数据', /catalog\.json返回了网页“统一身份认证”（状态200）/],
    ['A web page came back, not data', /catalog\.json answered with a page “统一身份认证” \(status 200\)/],
  ],
  [
    'JSON of another shape',
    CATALOG,
    async () => ({ json: { contract: '1.0', dataVersion: '1', rows: 1, catalog: [1, 2] } }),
    ['数据格式不符', /catalog\.json的catalog是“\[…2\]”，应为对象/],
    ['The data have another shape', /catalog\.json, catalog is “\[…2\]”; expected an object/],
  ],
  [
    'another contract version',
    CATALOG,
    async () => ({ json: { contract: '3.1', dataVersion: '1', rows: 0, catalog: {} } }),
    ['数据接口版本不符', /catalog\.json的版本是3\.1，本页支持1/],
    ['The data service has another version', /catalog\.json has version 3\.1; this page reads 1/],
  ],
  [
    'a word for a number in row 17,231',
    OBSERVATIONS,
    async () => ({ contentType: 'application/json', body: await wrongInRow17231() }),
    ['数据格式不符', /observations\.json的columns\.value\[17231\]是““?"?五十四"?”?”，应为数字或空值/],
    ['The data have another shape', /observations\.json, columns\.value\[17231\] is “"五十四"”; expected a number or null/],
  ],
  [
    'a refusal',
    CATALOG,
    async () => ({ status: 401, body: '' }),
    ['数据服务要求授权（错误401）', /catalog\.json没有接受当前的访问凭据/],
    ['The data service asks for permission (error 401)', /catalog\.json did not accept the credentials/],
  ],
  [
    'nothing',
    CATALOG,
    async () => ({ status: 404, body: '' }),
    ['没有找到数据（错误404）', /catalog\.json不存在/],
    ['No data at this address (error 404)', /catalog\.json does not exist/],
  ],
]

describe.each(FILES)('a source of files that answers %s', (_, address, how, zh, en) => {
  it.each([
    ['zh-CN', zh, '重新读取'],
    ['en', en, 'Try again'],
  ] as const)('names what and where in %s, and reads again', async (lang, [title, text], retry) => {
    const given = await how()
    const opened = await app('', { lang, search: STATIC, before: answer(address, given) })
    const { page } = opened
    await heading(page, title).waitFor()
    expect(await page.getByRole('main').getByRole('alert').innerText()).toMatch(text)
    await expectNoAxeViolations(page)
    await page.unroute(address)
    await page.getByRole('button', { name: retry }).click()
    await overview(page)
    await closed(opened)
  })
})

describe('a source of files', () => {
  it('that turns bad keeps the last good data, dated, under the place of the fault', async () => {
    const opened = await app('', { search: STATIC })
    const { page } = opened
    await overview(page)
    const body = await wrongInRow17231()
    await keptOnDisk(page, 'published-static')
    await answer(OBSERVATIONS, { contentType: 'application/json', body })(page)
    await page.reload()
    await overview(page)
    const line = page.getByRole('alert').filter({ hasText: 'columns.value[17231]' })
    expect(await line.innerText()).toMatch(/^数据格式不符。下面是\d+月\d+日\d+:\d+读到的数据。/)
    await closed(opened)
  })

  it('that cannot be kept, because the code for it does not arrive, is shown all the same', async () => {
    const refused = (page: Page) => page.route('**/assets/lastGood-*.js', (route) => route.abort())
    const opened = await app('', { search: STATIC, before: async (page) => void (await refused(page)) })
    const failed = opened.page.waitForEvent('requestfailed')
    await overview(opened.page)
    await failed
    await opened.page.evaluate(() => new Promise(requestAnimationFrame))
    await closed(opened)
  })

  it('that is too large is not read', async () => {
    const before = async (page: Page) => {
      // The answer announces 300 MB; no byte of them is needed.
      await page.addInitScript(() => {
        const real = window.fetch.bind(window)
        window.fetch = async (input, init) =>
          (input instanceof Request ? input.url : input.toString()).includes('observations.json')
            ? new Response('{', { headers: { 'content-type': 'application/json', 'content-length': '300000000' } })
            : real(input, init)
      })
    }
    const opened = await app('', { lang: 'en', search: STATIC, before })
    await heading(opened.page, 'The data are too large to read').waitFor()
    await opened.page.getByText(/observations\.json has 300\.0 MB, which exceeds the limit of \d+\.\d MB/).waitFor()
    await closed(opened)
  })

  it('that is slow offers the last result after eight seconds, and dates it until the new one has come', async () => {
    const opened = await app('', { search: STATIC })
    const { page } = opened
    await overview(page)
    await keptOnDisk(page, 'published-static')
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(OBSERVATIONS, async (route) => (await held, await route.continue()))
    await page.reload()
    await page
      .getByRole('status')
      .filter({ hasText: /^读取较慢。可继续等，或先看上次结果（\d+月\d+日\d+:\d+） 先看上次结果$/ })
      .waitFor()
    await page.getByRole('button', { name: '先看上次结果' }).click()
    await overview(page)
    const dated = page.getByRole('status').filter({ hasText: /正在读取最新数据，下面是\d+月\d+日\d+:\d+读到的/ })
    await dated.waitFor()
    release()
    await dated.waitFor({ state: 'detached' })
    await overview(page)
    await closed(opened, /^$/)
  })
})
