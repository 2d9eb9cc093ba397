import { describe, expect, it } from 'vitest'
import { fixture, hasFixtures } from '../../../tests/fixtures/manifest.ts'
import { observationAt } from '../../domain/observationTable.ts'
import { disaggregationsOf, openSdgMapping } from './openSdg.ts'
import { parseTable } from '../mapping/parseTable.ts'

describe('openSdgMapping', () => {
  const headings = ['Year', 'Sex', 'Geography', 'GeoCode', 'Observation status', 'Value']

  it('takes rows that nothing divides for the whole country', () => {
    expect(openSdgMapping(headings, 'x').where).toEqual([
      { column: 'Sex', in: [''] },
      { column: 'Geography', in: [''] },
    ])
    expect(disaggregationsOf(headings)).toEqual(['Sex', 'Geography'])
  })

  it('takes places by their GeoCode where the office says which they are', () => {
    const mapping = openSdgMapping(headings, 'x', { regions: { '60': 'CA-YT' }, region: 'CA' })
    expect(mapping.region).toEqual({ column: 'GeoCode', codes: { '60': 'CA-YT', '': 'CA' } })
    expect(mapping.where).toEqual([{ column: 'Sex', in: [''] }])
  })

  it.skipIf(!hasFixtures)('reads the headline of a real file', async () => {
    const own = { region: 'CA' }
    const file = await fixture('open-sdg/canada-src/data/indicator_1-2-1.csv')
    const headings121 = ['Year', 'Persons in low income', 'Geography', 'GeoCode', 'Value']
    const { table, faults } = await parseTable({ input: file, mapping: openSdgMapping(headings121, 'poverty', own), known: {} }, {})
    expect(faults).toEqual([])
    expect([table.rows, observationAt(table, 0), observationAt(table, 8)]).toMatchObject([
      9,
      { indicator: 'poverty', region: 'CA', period: { id: '2015' }, value: 14.5, provenance: 'imported' },
      { period: { id: '2023' }, value: 10.2 },
    ])
  })
})
