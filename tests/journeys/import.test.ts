import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { utils, write } from '@e965/xlsx'
import type { Browser, Page } from 'playwright-core'
import { expectNoAxeViolations, launch, openApp } from '../tools/browser.ts'

// A table that an office mailed becomes figures of the overview: dropped on a page with the mouse, chosen with the keyboard only.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const ROWS = [
  ['各地智能算力建设情况表'],
  ['序号', '指标名称', '单位', '2023年', '2024年', '2025年'],
  [1, '算力平均利用率', '%', 45, 52.1, 54.1],
  [2, '试点园区', '个', 12, '未报', 20],
]

function workbook(kind: 'xlsx' | 'biff8', rows: readonly (readonly (string | number)[])[]): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '表1')
  // Asked for a buffer, it gives one.
  return write(book, { type: 'buffer', bookType: kind }) as Buffer
}

/** 指标,单位,年份,数值,2027年目标 and four years of 公共数据开放量, as a Chinese office's program saves it: GB18030. */
const GB18030 = Buffer.from(
  'd6b8b1ea2cb5a5cebb2cc4eab7dd2ccafdd6b52c32303237c4eac4bfb1ea0ab9abb9b2cafdbeddbfaab7c5c1bf2c542c323032322c31302c34300ab9abb9b2cafdbeddbfaab7c5c1bf2c542c323032332c31382c34300ab9abb9b2cafdbeddbfaab7c5c1bf2c542c323032342c32372c34300ab9abb9b2cafdbeddbfaab7c5c1bf2c542c323032352c33332c34300a',
  'hex',
)

/** Lets go of a file over the page, as a hand would that drags it in from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([file, base64]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file))
      const event = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))
      event('dragenter')
      event('drop')
    },
    [name, bytes.toString('base64')] as const,
  )
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

it('takes in a workbook that is dropped on the overview, shows it in every tab, knows the next one, and undoes it', async () => {
  const { page, close } = await openApp(browser, inject('appUrl'), '', { lang: 'zh-CN', search: { source: 'published' } })
  const other = await page.context().newPage()
  await other.goto(page.url())
  const before = await headline(other).innerText()
  await page.waitForFunction(() => document.querySelector('[data-overview-ready]') !== null)
  await expect
    .poll(() => drop(page, 'ledger.xlsx', workbook('xlsx', ROWS)).then(() => page.url()), { timeout: 20_000 })
    .toContain('/data/import')
  await page.getByLabel('导入人').fill('张三')
  await page.getByLabel('数据来自（单位或出处）').fill('示例局')
  await page.getByRole('radio', { name: /部门报送/ }).check()
  await page.getByText('新增5个数值，改变0个，相同0个，有疑问0处').waitFor()
  await expectNoAxeViolations(page)
  // A reload in the middle loses nothing that was said.
  await page.reload()
  await page.getByText('新增5个数值').waitFor()
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByText('已导入5个数值').waitFor()
  await expect.poll(() => headline(other).innerText(), { timeout: 20_000 }).not.toBe(before)
  await other.getByText('含1次本机导入的数据').waitFor()

  const next = [...ROWS.slice(0, 2), [1, '算力平均利用率', '%', 45, 52.1, 55], [2, '试点园区', '个', 12, 16, 20]]
  await page.locator('[data-import-file]').setInputFiles({ name: 'next.xls', mimeType: '', buffer: workbook('biff8', next) })
  await page.getByText('导入的“ledger.xlsx”是同一种表').waitFor()
  await page.getByText('新增1个数值，改变1个，相同4个').waitFor()
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByRole('row', { name: /next\.xls/ }).waitFor()

  await page.getByRole('button', { name: '撤销“next.xls”' }).click()
  await page.getByRole('button', { name: '撤销“ledger.xlsx”' }).click()
  await expect.poll(() => headline(other).innerText(), { timeout: 20_000 }).toBe(before)
  await close()
})

it('takes in a table with the keyboard only, and the overview shows the new indicator judged', async () => {
  const { page, close } = await openApp(browser, inject('appUrl'), 'data/import', { lang: 'en', search: { source: 'published' } })
  const press = async (name: string | RegExp, role: 'textbox' | 'combobox' | 'radio' | 'button' | 'link', keys: readonly string[]) => {
    const control = page.getByRole(role, { name, exact: typeof name === 'string' })
    await control.waitFor()
    for (let count = 0; count < 80 && !(await control.evaluate((element) => element === document.activeElement)); count += 1)
      await page.keyboard.press('Tab')
    for (const key of keys) await (key.length > 1 && !/^[A-Z]/.test(key) ? page.keyboard.insertText(key) : page.keyboard.press(key))
  }
  const chooser = page.waitForEvent('filechooser')
  await press('Choose a file', 'button', ['Enter'])
  await (await chooser).setFiles({ name: 'tidy.csv', mimeType: 'text/csv', buffer: GB18030 })
  await press('Direction', 'combobox', ['ArrowDown'])
  await press('Imported by', 'textbox', ['li si'])
  await press('From (body or publication)', 'textbox', ['an office'])
  await press(/^Officially published/, 'radio', ['Space'])
  await page.getByText('4 new values, 0 changed').waitFor()
  await press('Import', 'button', ['Enter'])
  await press('See the overview', 'link', ['Enter'])
  await page.getByRole('link', { name: '公共数据开放量' }).first().waitFor()
  const row = page.getByRole('listitem').filter({ hasText: '公共数据开放量' })
  expect(await row.innerText()).toMatch(/33.*40/s)

  // Whoever is sent the link does not have the figures, and is told so.
  await page.waitForURL(/imported=1/)
  const sent = await openApp(browser, inject('appUrl'), page.url().slice(inject('appUrl').length))
  await sent.page.getByText('The sender of this link saw 1 import').waitFor()
  await sent.close()
  await close()
})
