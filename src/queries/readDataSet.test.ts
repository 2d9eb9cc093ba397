import { describe, expect, it } from 'vitest'
import { tiny } from '../../tests/fixtures/tiny.ts'
import { toObservationTable } from '../domain/toObservationTable.ts'
import { SourceError } from '../sources/errors.ts'
import type { Answer, Source } from '../sources/source.ts'
import { readDataSet } from './readDataSet.ts'

// Node has no IndexedDB: what is kept and found again is tested in a browser (lastGood.browser.test.ts).

const answer = <Data>(data: Data, over: Partial<Answer<Data>> = {}): Answer<Data> => ({
  data,
  faults: [],
  readAt: 5,
  dataVersion: 'v1',
  ...over,
})
const source: Source = {
  id: 'tiny',
  kind: 'rest',
  capabilities: { catalog: 'own', filters: 'remote' },
  catalog: () => Promise.resolve(answer(tiny.catalog)),
  observations: () => Promise.resolve(answer(tiny.table, { readAt: 9 })),
  health: () => Promise.reject(new Error('not asked')),
}
const read = (over: Partial<Source>) => readDataSet({ ...source, ...over }, new AbortController().signal, { keep: true })

describe('readDataSet', () => {
  it('gives catalog and observations as of the earlier reading', async () => {
    expect(await read({})).toEqual({
      catalog: tiny.catalog,
      table: tiny.table,
      faults: [],
      readAt: 5,
      dataVersion: 'v1',
      fromLastGood: false,
    })
  })

  it('tells a fault once that both answers tell', async () => {
    const faults = [{ kind: 'regionMissing', place: 'CN-BJ' } as const]
    const both = await read({
      catalog: () => Promise.resolve(answer(tiny.catalog, { faults })),
      observations: () => Promise.resolve(answer(tiny.table, { faults })),
    })
    expect(both.faults).toEqual(faults)
  })

  it('tells what observations use and the catalog does not have', async () => {
    const ids = { indicator: 'STRANGE', region: 'CN-XX', publisher: 'nobody', document: 'd9' }
    const marks = { status: 'A', provenance: 'official', confidence: 'high', verified: 'unknown', floor: false, publishedAt: null } as const
    const table = toObservationTable([{ ...ids, ...marks, period: '2024', value: 1, note: '' }])
    expect(
      (await read({ observations: () => Promise.resolve(answer(table)) })).faults.map(({ place, found }) => `${place} ${found}`),
    ).toEqual(['indicators STRANGE', 'regions CN-XX', 'organisations nobody', 'documents d9'])
  })

  it('rejects with the reason where nothing was kept, with or without a data base in the browser', async () => {
    const error = new SourceError({ kind: 'offline', address: 'here' })
    await expect(read({ observations: () => Promise.reject(error) })).rejects.toBe(error)
  })
})
