import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { tinyCatalog } from '../../../tests/fixtures/tiny.ts'
import { network } from '../../../tests/network.ts'
import { restJsonSource } from './restJson.ts'
import type { Environment } from '../source.ts'
import { encodeCatalog } from '../wire/catalog.ts'

const ROOT = 'https://office.example/'
const environment: Environment = { root: ROOT, fetch: (address, init) => fetch(address, init), now: () => 1, retryPauseMs: 1 }
const catalog = http.get(`${ROOT}api/catalog.json`, () => HttpResponse.json(encodeCatalog(tinyCatalog, 0, { dataVersion: 'v' })))

/** Answers requests below the service's base with what `answer` makes of their parameters. */
function service(answer: (url: URL) => Response) {
  const asked: Request[] = []
  network.use(
    catalog,
    http.get(`${ROOT}api/data*`, ({ request }) => (asked.push(request), answer(new URL(request.url)))),
  )
  return asked
}

const read = (options: object) =>
  restJsonSource({ id: 's', base: 'api', options: { path: 'data', ...options } }, environment).observations(
    {},
    { signal: new AbortController().signal },
  )

const mapping = { version: 1, indicator: { constant: 'RACKS' }, period: { column: 'y' }, value: { column: 'v' } }
const row = (year: number) => ({ y: String(year), v: year })

describe('a World Bank service', () => {
  const options = {
    preset: 'worldBank',
    path: 'data/country/CN/indicator/X',
    mapping: { region: { column: 'countryiso3code', codes: { CHN: 'CN' } }, indicator: { column: 'indicator.id', codes: { X: 'RACKS' } } },
  }
  const rows = (page: number) => [
    {
      indicator: { id: 'X', value: 'x' },
      country: { id: 'CN' },
      countryiso3code: 'CHN',
      date: String(2020 + page),
      value: page === 2 ? null : page,
      unit: '',
      obs_status: '',
      decimal: 0,
    },
  ]

  it('is read page by page', async () => {
    const asked = service((url) =>
      HttpResponse.json([
        { page: Number(url.searchParams.get('page')), pages: 3, per_page: 1, total: 3 },
        rows(Number(url.searchParams.get('page'))),
      ]),
    )
    const { data, faults } = await read(options)
    expect([data.rows, data.periods.map(({ id }) => id), [...data.value]]).toEqual([3, ['2021', '2022', '2023'], [1, Number.NaN, 3]])
    expect(faults).toEqual([])
    expect(new URL(asked[0]?.url ?? '').search).toBe('?format=json&per_page=1000&page=1')
  })

  it('is refused where a good answer holds an error, or no rows', async () => {
    service(() =>
      HttpResponse.json([{ message: [{ id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }] }]),
    )
    await expect(read(options)).rejects.toMatchObject({
      failure: { kind: 'refused', title: 'Invalid value: The provided parameter value is not valid' },
    })
    service(() => HttpResponse.json([{ page: 0, pages: 0 }, null]))
    await expect(read(options)).rejects.toMatchObject({ kind: 'notFound' })
  })

  it('keeps the pages that came when a later one does not', async () => {
    service((url) =>
      url.searchParams.get('page') === '1' ? HttpResponse.json([{ page: 1, pages: 2 }, rows(1)]) : new HttpResponse(null, { status: 500 }),
    )
    const { data, faults } = await read(options)
    expect(data.rows).toBe(1)
    expect(faults).toEqual([{ kind: 'truncated', place: 'page 1', found: 'serverError' }])
  })
})

describe('a PostgREST service', () => {
  it('is read by limit and offset until a page is short', async () => {
    const all = Array.from({ length: 2100 }, (_, at) => ({ y: `${1000 + (at % 1000)}`, r: `r${Math.floor(at / 1000)}`, v: at }))
    const asked = service(({ searchParams }) => {
      const offset = Number(searchParams.get('offset'))
      return HttpResponse.json(all.slice(offset, offset + Number(searchParams.get('limit'))), {
        status: 206,
        headers: { 'content-range': `${offset}-*/*` },
      })
    })
    const { data } = await read({ preset: 'postgrest', path: 'data?order=y', mapping })
    expect(data.rows).toBe(2100)
    expect(asked.map(({ url }) => new URL(url).search)).toEqual([
      '?order=y&offset=0&limit=1000',
      '?order=y&offset=1000&limit=1000',
      '?order=y&offset=2000&limit=1000',
    ])
  })

  it('says what its error bodies say', async () => {
    service(() => HttpResponse.json({ code: '42P01', details: null, hint: null, message: 'relation does not exist' }))
    await expect(read({ preset: 'postgrest', mapping })).rejects.toMatchObject({
      failure: { kind: 'refused', title: 'relation does not exist' },
    })
  })
})

describe('an OData service', () => {
  it('is read along its next links', async () => {
    service((url) =>
      HttpResponse.json({
        '@odata.context': '$metadata#T',
        value: [row(url.searchParams.has('$skiptoken') ? 2021 : 2020)],
        ...(url.searchParams.has('$skiptoken') ? {} : { '@odata.nextLink': 'data?$skiptoken=1' }),
      }),
    )
    const { data } = await read({ preset: 'odata', mapping })
    expect([...data.value]).toEqual([2020, 2021])
  })

  it('does not follow a link to another server with the credentials of this one', async () => {
    service(() => HttpResponse.json({ value: [row(2020)], '@odata.nextLink': 'https://elsewhere.example/steal' }))
    await expect(read({ preset: 'odata', mapping })).rejects.toMatchObject({
      failure: { kind: 'unsupported', found: 'https://elsewhere.example' },
    })
  })

  it('says what its error bodies say', async () => {
    service(() => HttpResponse.json({ error: { code: 'x', message: 'no such set' } }))
    await expect(read({ preset: 'odata', mapping })).rejects.toMatchObject({ failure: { kind: 'refused', title: 'no such set' } })
  })
})

describe('any JSON service', () => {
  it('pages by number until a page is empty', async () => {
    service((url) =>
      HttpResponse.json({ data: { items: Number(url.searchParams.get('p')) < 3 ? [row(2020 + Number(url.searchParams.get('p')))] : [] } }),
    )
    const { data } = await read({ mapping, root: 'data.items', paging: { kind: 'page', parameter: 'p', first: 0 } })
    expect([...data.value]).toEqual([2020, 2021, 2022])
  })

  it('answers an empty table with a doubt', async () => {
    service(() => HttpResponse.json([]))
    expect(await read({ mapping })).toMatchObject({ data: { rows: 0 }, faults: [{ kind: 'nothingFound' }] })
  })

  it('takes a page of HTML for what it is', async () => {
    service(() => HttpResponse.html('<!doctype html><title>登录</title>'))
    await expect(read({ mapping })).rejects.toMatchObject({ failure: { kind: 'htmlInsteadOfJson', title: '登录' } })
  })

  it.each([
    [{ paging: { kind: 'offset' } }, 'options.paging'],
    [{ headers: { Authorization: 'Bearer x' } }, 'options.headers.Authorization'],
    [{ preset: 'grafana' }, 'options.preset'],
    [{ pth: 'x' }, 'options.pth'],
  ])('refuses the options %j', (options, place) => {
    expect(() => read({ mapping, ...options })).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'wrongShape', place }) }),
    )
  })

  it('refuses a mapping by its key', async () => {
    service(() => HttpResponse.json([row(2020)]))
    await expect(read({ mapping: { ...mapping, value: { colum: 'v' } } })).rejects.toMatchObject({
      failure: { kind: 'wrongShape', address: 's.mapping', place: 'mapping.value' },
    })
  })
})
