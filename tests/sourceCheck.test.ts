import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { http, HttpResponse } from 'msw'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handlers } from '../mocks/handlers.ts'
import { FIXTURES, hasFixtures } from './fixtures/manifest.ts'
import { serveLoopback, type Loopback } from './fixtures/loopback.ts'
import { tiny } from './fixtures/tiny.ts'
import { tinyCsv, tinyMapping } from './fixtures/tinyTables.ts'

// The tool as an integrator runs it: a process of its own, and the mock of the contract as a real HTTP server.

interface Run {
  readonly status: number | null
  readonly out: string
  readonly json: () => unknown
}

function check(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/sourceCheck.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let error = ''
    child.stdout.on('data', (part) => (out += String(part)))
    child.stderr.on('data', (part) => (error += String(part)))
    child.on('close', (status) => resolve({ status, out: out + error, json: () => JSON.parse(out) }))
  })
}

const folder = mkdtempSync(join(tmpdir(), 'source-check-'))
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

let server: Loopback
beforeAll(async () => {
  server = await serveLoopback((root) => [
    ...handlers({ datasets: { tiny: () => Promise.resolve(tiny) } }),
    http.get(`${root}figures.csv`, () => new HttpResponse(tinyCsv)),
    http.get(`${root}page`, () => HttpResponse.html('<!doctype html><title>Sign in</title>')),
    http.get(`${root}bank`, ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
      return HttpResponse.json([
        { page, pages: 2, per_page: 1, total: 2 },
        [{ countryiso3code: 'CHN', date: String(2020 + page), value: page }],
      ])
    }),
  ])
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('source:check', { timeout: 120_000 }, () => {
  it('holds an own back end against the contract', async () => {
    const { status, json } = await check(`${server.url}api/tiny`, '--json')
    expect(json()).toMatchObject({
      ok: true,
      format: 'rest',
      dimensions: [
        { id: 'indicator', size: 2 },
        { id: 'region', size: 2 },
        { id: 'period', size: 5 },
      ],
      observations: 7,
      nonNull: 6,
      first: { key: { indicator: 'RACKS', region: 'CN', period: '2021' }, value: 8 },
      faults: [],
    })
    expect(json()).toHaveProperty('checks', expect.arrayContaining([expect.objectContaining({ name: 'points', passed: true })]))
    expect(status).toBe(0)
  })

  it('reads a file at an address, and all pages of a service', async () => {
    expect((await check(`${server.url}figures.csv`, '--json')).json()).toMatchObject({ ok: true, format: 'csv', observations: 7 })
    expect((await check(`${server.url}bank`, '--json')).json()).toMatchObject({ ok: true, format: 'world-bank', observations: 2, sum: 3 })
  })

  it.each([
    ['an address where nothing is', 'nothing', 'notFound'],
    ['a page', 'page', 'htmlInsteadOfJson'],
  ])('refuses %s with status 2', async (_, path, kind) => {
    const { status, json } = await check(server.url + path, '--json')
    expect(json()).toMatchObject({ ok: false, faults: [{ kind, sentence: expect.stringMatching(/\p{Script=Han}/u) }] })
    expect(status).toBe(2)
  })

  it('reads by a mapping, and gives our meaning', async () => {
    const { status, json } = await check(write('t.csv', tinyCsv), '--mapping', write('m.json', JSON.stringify(tinyMapping)), '--json')
    expect(json()).toMatchObject({
      ok: true,
      observations: 7,
      nonNull: 6,
      first: { key: { indicator: 'RACKS', region: 'CN', period: '2021' }, value: 8 },
      periods: { from: '2021', to: '2024' },
    })
    expect(status).toBe(0)
  })

  it('names the mapping’s key that is wrong', async () => {
    const { status, json } = await check(
      write('t.csv', tinyCsv),
      '--mapping',
      write('wrong.json', JSON.stringify({ ...tinyMapping, value: { column: '值' } })),
      '--json',
      '--language',
      'en',
    )
    expect(json()).toMatchObject({
      ok: false,
      faults: [{ kind: 'wrongShape', place: 'mapping.value.column', sentence: expect.stringContaining('mapping.value.column') }],
    })
    expect(status).toBe(2)
  })

  it('speaks to people', async () => {
    const { status, out } = await check(write('t.csv', 'Year,Value\n2020,1\n2021,abc'))
    expect(out).toContain('能读')
    expect(out).toContain('第3行第2列（Value）：“abc”读不出数值，按缺值处理。')
    expect(status).toBe(0)
    expect((await check()).status).toBe(2)
  })

  it.skipIf(!hasFixtures)('says of a real download what the reader found', async () => {
    const { status, json } = await check(`${FIXTURES}/nbs-china/分省年度数据.csv`, '--json')
    expect(json()).toMatchObject({
      ok: true,
      format: 'csv',
      dimensions: [
        { id: '地区', size: 31 },
        { id: 'period', size: 19 },
      ],
      observations: 589,
      nonNull: 589,
      sum: 14206680.3,
      first: { key: { 地区: '北京市', period: '2024年' }, value: 49670.2 },
      last: { key: { 地区: '新疆维吾尔自治区', period: '2006年' }, value: 2984.5 },
      periods: { from: '2006', to: '2024' },
    })
    expect(status).toBe(0)
    expect((await check(`${FIXTURES}/xlsx/pass_protected.xlsx`, '--json')).json()).toMatchObject({
      ok: false,
      format: 'xlsx',
      faults: [{ kind: 'unsupported', sentence: expect.stringContaining('已加密') }],
    })
  })
})
