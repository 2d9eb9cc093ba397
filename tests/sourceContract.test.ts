import { http, HttpResponse, type HttpHandler } from 'msw'
import { describe, expect, it } from 'vitest'
import { handlers } from '../mocks/handlers.ts'
import { observationAt, type ObservationTable } from '../src/domain/observationTable.ts'
import { toObservationTable } from '../src/domain/toObservationTable.ts'
import type { Failure } from '../src/domain/failure.ts'
import { SourceError } from '../src/sources/errors.ts'
import { provenFetch } from '../src/sources/http/provenFetch.ts'
import { filterTable } from '../src/sources/rows/filter.ts'
import { SOURCES, type SourceKind } from '../src/sources/index.ts'
import type { Environment, ObservationQuery, Source } from '../src/sources/source.ts'
import { staticProfile } from '../src/sources/wire/staticProfile.ts'
import { encodeObservations } from '../src/sources/wire/encodeObservations.ts'
import { tiny, tinyRows } from './fixtures/tiny.ts'
import { tinyComb, tinyCsv, tinyMapping, tinyPackage, tinyRecords, tinySdgOptions, tinySdgTable } from './fixtures/tinyTables.ts'
import { network } from './network.ts'

// One contract for all sources: every kind in the table is read through the same network with the same expectations.

const ROOT = 'https://office.example/app/'

/** How the tiny data set is offered to a kind of source: its base address and who answers there. */
interface Served {
  readonly base: string
  readonly answers: readonly HttpHandler[]
  readonly options?: unknown
  /** What the kind can say of the data set, where it is not all. */
  readonly table?: ObservationTable
  /** Whether its observations travel in the contract's own form. */
  readonly wire: boolean
}

const files = Object.entries(staticProfile(tiny)).map(([path, text]) =>
  http.get(`${ROOT}data/tiny/${path}`, () => new HttpResponse(text, { headers: { 'content-type': 'application/json' } })),
)

/** The catalog stands beside a table, in the contract's own form. */
const beside = (base: string, texts: Readonly<Record<string, string>>): readonly HttpHandler[] =>
  Object.entries({ 'catalog.json': staticProfile(tiny)['catalog.json'] ?? '', ...texts }).map(([path, text]) =>
    http.get(`${ROOT}${base}/${path}`, () => new HttpResponse(text, { headers: { 'content-type': 'application/octet-stream' } })),
  )

const SERVED: Readonly<Record<SourceKind, Served>> = {
  rest: { base: 'api/tiny', answers: handlers({ datasets: { tiny: () => Promise.resolve(tiny) } }), wire: true },
  static: { base: 'data/tiny', answers: files, wire: true },
  tableFile: {
    base: 'files/tiny',
    answers: beside('files/tiny', { 'figures.csv': tinyCsv, 'mapping.json': JSON.stringify(tinyMapping) }),
    options: { file: 'figures.csv', mapping: 'mapping.json' },
    wire: false,
  },
  restJson: {
    base: 'service/tiny',
    answers: beside('service/tiny', { figures: JSON.stringify({ items: tinyRecords }) }),
    options: { path: 'figures?all=1', root: 'items', mapping: tinyMapping },
    wire: false,
  },
  openSdg: {
    base: 'sdg/en',
    answers: beside('sdg/en', { 'comb/1-1-1.json': tinyComb('1-1-1'), 'comb/1-2-1.json': tinyComb('1-2-1') }),
    options: tinySdgOptions,
    table: tinySdgTable,
    wire: false,
  },
  frictionless: {
    base: 'package/tiny',
    answers: beside('package/tiny', { 'datapackage.json': JSON.stringify(tinyPackage), 'data/figures.csv': tinyCsv }),
    options: { mappings: { figures: tinyMapping } },
    wire: false,
  },
}

const KINDS = Object.keys(SERVED) as SourceKind[] // the record's own keys

const quiet: Environment = { root: ROOT, fetch: (address, init) => fetch(address, init), now: () => 1_000, retryPauseMs: 1 }
const open = (kind: SourceKind, over: Partial<Environment> = {}, options = SERVED[kind].options): Source =>
  SOURCES[kind]({ id: 'tiny', base: SERVED[kind].base, options }, { ...quiet, ...over })
const reading = () => ({ signal: new AbortController().signal })
const rowsOf = (table: ObservationTable) => Array.from({ length: table.rows }, (_, row) => observationAt(table, row))

/** Answers every address below the source's base, and counts how often it was asked. */
function answering(kind: SourceKind, answer: (request: Request) => Response | Promise<Response>) {
  const asked: Request[] = []
  network.use(http.get(`${ROOT}${SERVED[kind].base}/*`, ({ request }) => (asked.push(request), answer(request))))
  return asked
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const thrown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(thrown instanceof SourceError)) throw new Error(`expected a SourceError, met ${String(thrown)}`)
  return thrown.failure
}

const json = (text: string, headers: Record<string, string> = {}) =>
  new HttpResponse(text, { headers: { 'content-type': 'application/json', ...headers } })

describe.each(KINDS)('a source of kind %s', (kind) => {
  const served = () => network.use(...SERVED[kind].answers)
  const whole = SERVED[kind].table ?? tiny.table

  it('reads the catalog whole, with its version and the moment', async () => {
    served()
    const read = await open(kind).catalog(reading())
    expect(read).toMatchObject({ data: tiny.catalog, faults: [], readAt: 1_000, dataVersion: 'v1' })
  })

  it('reads all observations, missing ones with their reason', async () => {
    served()
    const read = await open(kind).observations({}, reading())
    expect(rowsOf(read.data)).toEqual(rowsOf(whole))
    expect(read).toMatchObject({ faults: [], readAt: 1_000, dataVersion: 'v1' })
  })

  it.each<[string, ObservationQuery, number]>([
    ['an indicator', { indicators: ['算力/PUE'] }, 1],
    ['several indicators', { indicators: ['RACKS', '算力/PUE'] }, 7],
    ['an indicator that does not exist', { indicators: ['none'] }, 0],
    ['no indicator', { indicators: [] }, 0],
    ['a region', { regions: ['CN-BJ'] }, 1],
    ['a first period', { from: '2024' }, 3],
    ['a last period', { to: '2022' }, 3],
    ['both ends', { from: '2022', to: '2023' }, 3],
    ['what was known on a day', { indicators: ['RACKS'], asOf: '2023-06-30' }, 2],
    ['at most two periods a series', { indicators: ['RACKS'], points: 2 }, 3],
  ])('filters by %s', async (_, query, count) => {
    served()
    const read = await open(kind).observations(query, reading())
    expect(read.data.rows).toBe(whole === tiny.table ? count : filterTable(whole, query).rows)
  })

  it('says how it is', async () => {
    served()
    const read = await open(kind).health(reading())
    expect(read.data).toMatchObject({ dataVersion: 'v1', indicators: 2, observations: whole.rows, newestPeriod: '2024', latency: 0 })
  })

  it('reads again when it is asked again, and dates the reading', async () => {
    served()
    let now = 1_000
    const source = open(kind, { now: () => now })
    const first = await source.catalog(reading())
    now = 2_000
    const second = await source.catalog(reading())
    expect(second.data).toEqual(first.data)
    expect(second.readAt).toBe(2_000)
  })

  it('waits for its gate before it asks', async () => {
    const asked = answering(kind, () => json('{}'))
    const read = failureOf(open(kind, { ready: new Promise(() => undefined), timeoutSeconds: 0.05 }).catalog(reading()))
    expect(await read).toMatchObject({ kind: 'timeout' })
    expect(asked).toHaveLength(0)
  })

  it('stops when it is told to, before or during the reading', async () => {
    answering(kind, () => new Promise<Response>(() => undefined))
    const controller = new AbortController()
    const read = failureOf(open(kind).catalog({ signal: controller.signal }))
    controller.abort()
    expect(await read).toMatchObject({ kind: 'aborted' })
    expect(await failureOf(open(kind).catalog({ signal: AbortSignal.abort() }))).toMatchObject({ kind: 'aborted' })
  })

  it('gives up after its time', async () => {
    const asked = answering(kind, () => new Promise<Response>(() => undefined))
    expect(await failureOf(open(kind, { timeoutSeconds: 0.05 }).catalog(reading()))).toMatchObject({ kind: 'timeout', seconds: 0.05 })
    expect(asked).toHaveLength(1)
  })

  it.each([
    [500, 'serverError', 3],
    [503, 'serverError', 3],
    [400, 'refused', 1],
    [401, 'unauthorised', 1],
    [403, 'unauthorised', 1],
    [404, 'notFound', 1],
    [410, 'notFound', 1],
  ])('meets status %i with %s after %i requests', async (status, failure, requests) => {
    const asked = answering(kind, () => new HttpResponse(null, { status }))
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({ kind: failure, status })
    expect(asked).toHaveLength(requests)
  })

  it('asks again when nobody answers, and takes the answer that comes', async () => {
    let times = 0
    served()
    network.use(http.get(`${ROOT}*`, () => ((times += 1) < 3 ? HttpResponse.error() : undefined)))
    expect((await open(kind).catalog(reading())).dataVersion).toBe('v1')
    expect(times).toBe(3)
  })

  it('says that it is offline when nobody ever answers', async () => {
    const asked = answering(kind, () => HttpResponse.error())
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({ kind: 'offline' })
    expect(asked).toHaveLength(3)
  })

  it('takes a page for a page', async () => {
    answering(kind, () => HttpResponse.html('<!doctype html><title>Sign in</title>'))
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({ kind: 'htmlInsteadOfJson', title: 'Sign in' })
  })

  it('names the place of a slip in the syntax', async () => {
    answering(kind, () => json('{"contract":"1.0",\n "dataVersion" "v1"}'))
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({ kind: 'malformed', place: 'line 2 column 16' })
    answering(kind, () => json('{"contract":'))
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({ kind: 'malformed', place: 'end' })
  })

  it.runIf(SERVED[kind].wire)('names the row of a value of the wrong type', async () => {
    const [row] = tinyRows
    const many = Array.from({ length: 20_000 }, () => row).filter((each) => each !== undefined)
    const body = encodeObservations(toObservationTable(many), { dataVersion: 'v1' })
    const value: readonly unknown[] = many.map((_, at) => (at === 17_231 ? 'abc' : at))
    answering(kind, () => json(JSON.stringify({ ...body, columns: { ...body.columns, value } })))
    expect(await failureOf(open(kind).observations({}, reading()))).toMatchObject({
      kind: 'wrongShape',
      place: 'columns.value[17231]',
      found: '"abc"',
      expected: { kind: 'numberOrNull' },
    })
  })

  it('says what is wrong with JSON of another shape', async () => {
    answering(kind, () => json('{"items":[]}'))
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({
      kind: 'wrongShape',
      place: 'contract',
      expected: { kind: 'text' },
    })
  })

  it('refuses another version of the contract before its shape', async () => {
    answering(kind, () => json('{"contract":"2.0","somethingElse":true}'))
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({ kind: 'versionMismatch', found: '2.0', expected: '1.0' })
  })

  it('refuses what is too large, announced or not', async () => {
    answering(kind, () => json('x'.repeat(200)))
    expect(await failureOf(open(kind, { maxBytes: 100 }).catalog(reading()))).toMatchObject({ kind: 'tooLarge', limit: 100 })
    answering(kind, () => json('x', { 'content-length': '900' }))
    expect(await failureOf(open(kind, { maxBytes: 100 }).catalog(reading()))).toMatchObject({ kind: 'tooLarge', bytes: 900, limit: 100 })
  })

  it('refuses text that is not UTF-8', async () => {
    answering(kind, () => new HttpResponse(new Uint8Array([0x22, 0xb9, 0xfa, 0x22])))
    expect(await failureOf(open(kind).catalog(reading()))).toMatchObject({ kind: 'unsupported', place: 'encoding' })
  })

  it('sends credentials in a header only, and tells them to nobody', async () => {
    const asked = answering(kind, () => new HttpResponse('no', { status: 401 }))
    const source = open(kind, {
      fetch: provenFetch(ROOT, { kind: 'bearer', token: 's3cret' }, (address, init) => fetch(address, init)),
    })
    const failure = await failureOf(source.catalog(reading()))
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer s3cret')
    expect(asked[0]?.url).not.toContain('s3cret')
    expect(JSON.stringify(failure)).not.toContain('s3cret')
  })

  it('tells how far it is', async () => {
    served()
    const seen: number[] = []
    await open(kind).catalog({ ...reading(), onProgress: ({ bytes }) => seen.push(bytes) })
    expect(seen.at(-1)).toBeGreaterThan(1_000)
  })
})

/** A file that says nothing of where its figures come from. */
const { provenance: _, ...unsaid } = tinyMapping

describe.each<[SourceKind, unknown]>([
  ['tableFile', { file: 'figures.csv', mapping: unsaid }],
  ['restJson', { path: 'figures?all=1', root: 'items', mapping: unsaid }],
  ['openSdg', tinySdgOptions],
  ['frictionless', { mappings: { figures: unsaid } }],
])('figures that a source of kind %s translates', (kind, options) => {
  it('are imported where nothing in them says who vouches for them, and never published or official', async () => {
    network.use(...SERVED[kind].answers)
    const { data } = await open(kind, {}, options).observations({}, reading())
    expect(data.rows).toBeGreaterThan(0)
    expect(new Set(rowsOf(data).map(({ provenance }) => provenance))).toEqual(new Set(['imported']))
  })
})
