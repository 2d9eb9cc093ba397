import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { network } from '../../../../tests/network.ts'
import { tiny } from '../../../../tests/fixtures/tiny.ts'
import { tinyComb, tinyCsv, tinyMapping, tinyPackage, tinySdgOptions } from '../../../../tests/fixtures/tinyTables.ts'
import { SOURCES } from '../../index.ts'
import { SourceError } from '../../errors.ts'
import { staticProfile } from '../../wire/staticProfile.ts'

const ROOT = 'https://office.example/'
const catalog = staticProfile(tiny)['catalog.json'] ?? ''

/** A body, a status, or null where nobody answers. */
type Served = string | number | null

function serve(files: Readonly<Record<string, Served>>) {
  const answer = (served: Served) => () => {
    if (served === null) return HttpResponse.error()
    return typeof served === 'number' ? new HttpResponse(null, { status: served }) : new HttpResponse(served)
  }
  network.use(...Object.entries({ 'catalog.json': catalog, ...files }).map(([path, served]) => http.get(ROOT + path, answer(served))))
}

const quiet = { root: ROOT, fetch: (address: string, init: RequestInit) => fetch(address, init), now: () => 1_000, retryPauseMs: 1 }
const read = (kind: 'openSdg' | 'frictionless', options: unknown) =>
  SOURCES[kind]({ id: 'parts', base: '', options }, quiet).observations({}, { signal: new AbortController().signal })
const readSdg = () => read('openSdg', tinySdgOptions)

describe('a site of Open SDG of which one file cannot be read', () => {
  it.each([
    ['is not there', 404, undefined],
    ['makes the server fail', 500, 'HTTP 500'],
    ['is no JSON', '{"data": {', 'end'],
    ['is a page', '<!doctype html><title>Sign in</title>', undefined],
  ])('keeps the others where the file %s', async (_name, second, found) => {
    serve({ 'comb/1-1-1.json': tinyComb('1-1-1'), 'comb/1-2-1.json': second })
    const { data, faults } = await readSdg()
    expect([data.rows, data.indicators]).toEqual([5, ['RACKS']])
    expect(faults).toMatchObject([{ kind: 'partNotRead', place: 'comb/1-2-1.json', ...(found === undefined ? {} : { found }) }])
  })

  it('is refused where no file can be read', async () => {
    serve({ 'comb/1-1-1.json': 404, 'comb/1-2-1.json': 500 })
    await expect(readSdg()).rejects.toMatchObject({ kind: 'notFound' })
  })

  it.each([
    ['asks for credentials', 401, 'unauthorised'],
    ['is not reached', null, 'offline'],
  ] as const)('is refused as a whole where the server %s', async (_name, second, kind) => {
    serve({ 'comb/1-1-1.json': tinyComb('1-1-1'), 'comb/1-2-1.json': second })
    const thrown: unknown = await readSdg().catch((reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(SourceError)
    expect(thrown).toMatchObject({ kind })
  })
})

describe('a package of which one resource cannot be read', () => {
  const figures = { name: 'figures', path: 'data/figures.csv' }
  const readPackage = (resources: readonly unknown[], mappings: Readonly<Record<string, unknown>> = {}) => {
    serve({ 'datapackage.json': JSON.stringify({ ...tinyPackage, resources }), 'data/figures.csv': tinyCsv, 'data/more.csv': 500 })
    return read('frictionless', { mappings: { figures: tinyMapping, ...mappings } })
  }

  it.each([
    ['its file makes the server fail', { name: 'more', path: 'data/more.csv' }, { more: tinyMapping }, 'data/more.csv', 'HTTP 500'],
    ['its mapping is none', { name: 'more', path: 'data/figures.csv' }, { more: { version: 1 } }, 'data/figures.csv', 'mapping.indicator'],
    ['it lies outside the package', { name: 'more', path: '../more.csv' }, {}, 'resources[1].path', undefined],
  ])('keeps the others where %s', async (_name, resource, mappings, place, found) => {
    const { data, faults } = await readPackage([figures, resource], mappings)
    expect(data.rows).toBe(tiny.table.rows)
    expect(faults).toMatchObject([{ kind: 'partNotRead', place, ...(found === undefined ? {} : { found }) }])
  })
})
