import { describe, expect, it } from 'vitest'
import { staticProfile } from '../src/sources/wire/staticProfile.ts'
import { decodeCatalog, encodeCatalog } from '../src/sources/wire/catalog.ts'
import { decodeObservations } from '../src/sources/wire/observations.ts'
import { encodeObservations } from '../src/sources/wire/encodeObservations.ts'
import { DATASETS } from './datasets.ts'

const sent = (body: object): unknown => JSON.parse(JSON.stringify(body))

describe.each(Object.entries(DATASETS))('the data set %s', (_, load) => {
  it('comes back from the wire as it was sent, every reference resolved', async () => {
    const { catalog, table } = await load()
    const read = decodeCatalog(sent(encodeCatalog(catalog, table.rows, { dataVersion: catalog.version })), 'catalog')
    expect(read.data).toEqual(sent(catalog))
    expect(read.rows).toBe(table.rows)
    expect(decodeObservations(sent(encodeObservations(table, { dataVersion: 'v' })), 'observations').data).toEqual(table)
  })

  it('uses no id in its observations that its catalog lacks', async () => {
    const { catalog, table } = await load()
    const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
    expect(table.indicators.filter((id) => !ids(catalog.indicators).has(id))).toEqual([])
    expect(table.regions.filter((id) => !ids(catalog.regions).has(id))).toEqual([])
    expect(table.publishers.filter((id) => !ids(catalog.organisations).has(id))).toEqual([])
    expect(table.documents.filter((id) => !ids(catalog.documents).has(id))).toEqual([])
  })

  it('has a file for every indicator in its static profile', async () => {
    const set = await load()
    const parts = Object.keys(staticProfile(set)).filter((path) => path.startsWith('observations/'))
    expect(parts).toHaveLength(set.catalog.indicators.length)
  })
})
