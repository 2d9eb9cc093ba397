import { clear, set } from 'idb-keyval'
import { afterEach, describe, expect, it } from 'vitest'
import { tiny } from '../../tests/fixtures/tiny.ts'
import { SourceError } from '../sources/errors.ts'
import type { Source } from '../sources/source.ts'
import { keepLastGood, lastGood } from './lastGood.ts'
import { readDataSet } from './readDataSet.ts'

const read = { catalog: tiny.catalog, table: tiny.table, faults: [], readAt: 5, dataVersion: 'v1' }
const error = new SourceError({ kind: 'serverError', address: 'here', status: 500 })
const broken: Source = {
  id: 'tiny',
  kind: 'rest',
  capabilities: { catalog: 'own', filters: 'remote' },
  catalog: () => Promise.reject(error),
  observations: () => Promise.reject(error),
  health: () => Promise.reject(error),
}

describe('the last good reading', () => {
  afterEach(() => clear())

  it('is found again as it was', async () => {
    await keepLastGood('tiny', read)
    expect(await lastGood('tiny')).toEqual(read)
  })

  it('stands in for a source that fails, with the reason and its own date', async () => {
    await keepLastGood('tiny', read)
    expect(await readDataSet(broken, new AbortController().signal, { keep: true })).toEqual({ ...read, fromLastGood: true, error })
  })

  it('does not stand in for a reading that was called off', async () => {
    await keepLastGood('tiny', read)
    const aborted = new SourceError({ kind: 'aborted', address: 'here' })
    const source = { ...broken, catalog: () => Promise.reject(aborted) }
    await expect(readDataSet(source, new AbortController().signal, { keep: true })).rejects.toBe(aborted)
  })

  it.each([
    ['of another shape', { readAt: 5, catalog: {}, observations: {} }],
    ['no reading at all', 'text'],
  ])('that is %s counts as none', async (_, kept) => {
    await set('last-good:tiny', kept)
    expect(await lastGood('tiny')).toBeUndefined()
  })
})
