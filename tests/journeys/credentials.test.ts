import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page, Request } from 'playwright-core'
import { expectNoAxeViolations, launch, openApp, type Opened } from '../tools/browser.ts'

// A source behind a sign-in: the page asks in place, keeps what is entered in memory, sends it to that source only, and forgets it
// when told. The office's server is played at the network; it answers 401 to whoever does not prove who asks.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

type Lang = 'zh-CN' | 'en'

const SAID = {
  'zh-CN': {
    form: '访问凭据',
    unasked: '读取这个数据源要访问凭据',
    asked: '数据服务要求授权（错误401）',
    user: '用户名',
    token: '令牌',
    password: '密码',
    enter: '读取数据',
    refused: '服务没有接受刚才填写的凭据（错误401）。请重新填写。',
    copy: '复制错误信息',
    held: /已填写，只留在内存里/,
    forget: '忘记凭据',
    works: '目录由数据源提供，全部读入后在本页筛选',
  },
  en: {
    form: 'Credentials',
    unasked: 'This source needs credentials',
    asked: 'The data service asks for permission (error 401)',
    user: 'User name',
    token: 'Token',
    password: 'Password',
    enter: 'Read the data',
    refused: 'The service did not accept what was entered (error 401). Please enter it again.',
    copy: 'Copy details',
    held: /entered, kept in memory only/,
    forget: 'Forget credentials',
    works: 'has its own catalog, read whole and filtered here',
  },
} as const

const WRONG = 'wr0ng-s3cret'
const RIGHT = 'r1ght-s3cret'

interface Guarded {
  /** Everything the browser asked for. */
  readonly asked: readonly Request[]
  readonly before: (page: Page) => Promise<void>
}

/** The published files behind a sign-in, as the only source. */
function guarded(authorization: string, credentials?: object): Guarded {
  const asked: Request[] = []
  const before = async (page: Page) => {
    page.on('request', (request) => asked.push(request))
    const config: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'))
    const entry = { id: 'office', kind: 'static', name: { zh: '本单位数据', en: 'Office figures' }, base: 'guarded', credentials }
    // The app's own configuration is an object; its sources are replaced.
    const changed = { ...(config as object), sources: [entry], defaultSource: 'office' }
    await page.route('**/config.json', (route) => route.fulfill({ json: changed }))
    await page.route('**/guarded/**', async (route) => {
      const request = route.request()
      if (request.headers()['authorization'] !== authorization) return route.fulfill({ status: 401, body: '' })
      const file = request.url().replace(/^.*\/guarded\//, 'data/published/')
      await route.fulfill({ body: await (await fetch(new URL(file, inject('appUrl')))).text(), contentType: 'application/json' })
    })
  }
  return { asked, before }
}

const toSource = ({ asked }: Guarded) => asked.filter((request) => request.url().includes('/guarded/'))

/** Everything the browser keeps for this origin, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const stored = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<unknown>((resolve) => {
            const opening = indexedDB.open(name)
            opening.onsuccess = () => {
              const stores = [...opening.result.objectStoreNames]
              if (stores.length === 0) return resolve([])
              const reading = opening.result
                .transaction(stores)
                .objectStore(stores[0] ?? '')
                .getAllKeys()
              reading.onsuccess = () => resolve(reading.result)
            }
          }),
      ),
    )
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, stored, location.href])
  })

/** The browser says one line itself for each 401. */
async function closed({ page, noise }: Opened): Promise<void> {
  await page.context().close()
  expect(noise.filter((line) => !/Failed to load resource.*401.*\/guarded\//.test(line))).toEqual([])
}

const enter = async (page: Page, lang: Lang, fields: Readonly<Record<string, string>>) => {
  const form = page.getByRole('form', { name: SAID[lang].form })
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(text)
  await form.getByRole('button', { name: SAID[lang].enter }).click()
}

const CASES = [
  { lang: 'zh-CN', credentials: { kind: 'bearer' }, header: `Bearer ${RIGHT}`, field: 'token', user: {}, first: 'unasked' },
  {
    lang: 'en',
    credentials: { kind: 'basic' },
    header: `Basic ${Buffer.from(`zhang:${RIGHT}`).toString('base64')}`,
    field: 'password',
    user: { [SAID.en.user]: 'zhang' },
    first: 'unasked',
  },
  { lang: 'en', credentials: undefined, header: `Bearer ${RIGHT}`, field: 'token', user: {}, first: 'asked' },
] as const

describe.each(CASES)('a source that wants $credentials, in $lang', ({ lang, credentials, header, field, user, first }) => {
  const said = SAID[lang]

  it('asks in place, tells a refusal, reads, and forgets when told', async () => {
    const source = guarded(header, credentials)
    const opened = await openApp(browser, inject('appUrl'), '', { lang, before: source.before })
    const { page } = opened
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('heading', { level: 1, name: said[first] }).waitFor()
    if (credentials) expect(toSource(source), 'nobody is asked before there is something to say').toEqual([])
    await expectNoAxeViolations(page)

    await enter(page, lang, { ...user, [said[field]]: WRONG })
    await page.getByRole('form').getByRole('alert').filter({ hasText: said.refused }).waitFor()
    const secret = page.getByRole('form').getByLabel(said[field], { exact: true })
    await expect.poll(() => secret.inputValue()).toBe('')
    await expect.poll(() => secret.evaluate((input) => input === document.activeElement)).toBe(true)
    if (credentials?.kind === 'basic') expect(await page.getByLabel(said.user).inputValue()).toBe('zhang')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: said.copy }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(WRONG)

    await enter(page, lang, { [said[field]]: RIGHT })
    await page.waitForSelector('[data-overview-ready]')
    const elsewhere = source.asked.filter((request) => !request.url().includes('/guarded/'))
    expect(
      elsewhere.filter((request) => JSON.stringify(request.headers()).includes('s3cret') || request.headers()['authorization']),
    ).toEqual([])
    expect(source.asked.filter((request) => request.url().includes('s3cret'))).toEqual([])
    // A reading that may be kept is kept within a second.
    await page.waitForTimeout(1_500)
    expect(await kept(page)).not.toMatch(/s3cret|last-good:office/)

    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await page.getByText(said.held).waitFor()
    expect(await page.getByRole('main').innerText()).toContain(said.works)
    await page.getByRole('button', { name: said.forget }).click()
    await page.getByRole('form', { name: said.form }).waitFor()
    expect(await page.getByText(said.held).count()).toBe(0)
    const before = toSource(source).length
    await page.reload()
    await page.getByRole('form', { name: said.form }).waitFor()
    expect(
      toSource(source)
        .slice(before)
        .filter((request) => request.headers()['authorization']),
    ).toEqual([])
    await closed(opened)
  })
})
