import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launch, openApp } from '../tools/browser.ts'

// A table that an office mails around becomes a source by one entry of the configuration: no build, no server code, read in a
// worker under the strict Content-Security-Policy. The published catalog stands beside it.

let browser: Browser
beforeAll(async () => void (browser = await launch()))
afterAll(() => browser.close())

const table = [
  '2026年算力情况汇总,,',
  '指标,时期,数值',
  '全国算力总规模,2021年末,140',
  '全国算力总规模,2022年末,180',
  '全国算力总规模,2023年末,230',
  '全国算力总规模,2024年末,280',
  '全国算力总规模,2025年末,"超过1,310"',
  '全国算力总规模,2026年6月,未报',
].join('\r\n')

const mapping = {
  version: 1,
  name: 'mailed table',
  indicator: { column: '指标', codes: { 全国算力总规模: 'OBS-CMP-TOTAL' } },
  region: { constant: 'CN' },
  period: { column: '时期' },
  value: { column: '数值' },
  provenance: 'imported',
  confidence: 'high',
  publisher: { constant: 'miit' },
}

const entry = {
  id: 'mailed',
  kind: 'tableFile',
  name: { zh: '来文表格', en: 'Mailed table' },
  base: 'files',
  options: { file: 'table.csv', mapping },
}

async function mailed(page: Page, body: string): Promise<void> {
  const config: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'))
  // The app's own configuration is an object; only its list of sources is replaced.
  const changed = { ...(config as object), sources: [entry], defaultSource: 'mailed' }
  const catalog = await (await fetch(new URL('data/published/catalog.json', inject('appUrl')))).text()
  await page.route('**/config.json', (route) => route.fulfill({ json: changed }))
  await page.route('**/files/catalog.json', (route) => route.fulfill({ body: catalog, contentType: 'application/json' }))
  await page.route('**/files/table.csv', (route) => route.fulfill({ body, contentType: 'text/csv' }))
}

describe('a mailed table as a source', () => {
  it('shows its values with their periods, the floor and the missing one', async () => {
    const { page, close } = await openApp(browser, inject('appUrl'), 'indicators/OBS-CMP-TOTAL', { before: (each) => mailed(each, table) })
    await page.getByRole('heading', { level: 1 }).filter({ hasText: '1,310' }).waitFor()
    const text = (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ')
    expect(text).toContain('超1,310')
    expect(text).toContain('2025年底')
    expect(text).toContain('导入')
    await close()
  })

  it('says what it could not read, and where', async () => {
    const spoilt = table.replace('2023年末,230', '某年某月,二百三')
    const { page, close } = await openApp(browser, inject('appUrl'), 'data', { before: (each) => mailed(each, spoilt) })
    await page.getByText('某年某月').first().waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/第5行|5行/)
    await close()
  })
})
