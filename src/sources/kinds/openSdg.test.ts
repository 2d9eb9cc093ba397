import { describe, expect, it } from 'vitest'
import { fixture, fixtureText, hasFixtures } from '../../../tests/fixtures/manifest.ts'
import { observationAt } from '../../domain/observationTable.ts'
import { disaggregationsOf, openSdgMapping } from './openSdg.ts'
import { maybeReporting, readOpenSdgMetadata, readOpenSdgText } from '../../cli/openSdgMetadata.ts'
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
      { indicator: 'poverty', region: 'CA', period: { id: '2015' }, value: 14.5, provenance: 'published' },
      { period: { id: '2023' }, value: 10.2 },
    ])
  })
})

describe.skipIf(!hasFixtures)('Open SDG metadata (skipped where ../shared/fixtures is missing)', () => {
  it('is the same from the built site as from its source', () => {
    const site = readOpenSdgMetadata(JSON.parse(fixtureText('open-sdg/canada-site/en/meta/1-2-1.json')))
    const { metadata } = readOpenSdgText(fixtureText('open-sdg/canada-src/indicator-config/1-2-1.yml'), '1-2-1.yml')
    expect(metadata).toMatchObject({
      number: '1.2.1',
      reportingStatus: 'complete',
      unit: site.unit,
      graphTargets: [7.25],
      progress: site.progress,
    })
    expect(site.progress).toMatchObject([{ direction: 'negative', target: 7.25 }])
  })

  it('has the options of grouped series one by one', () => {
    const { metadata } = readOpenSdgText(fixtureText('open-sdg/canada-src/indicator-config/9-c-1.yml'), '9-c-1.yml')
    expect(metadata.progress.map(({ series, limit }) => [series, limit])).toEqual([
      ['Evolved High-Speed Packet Access (HSPA+)', 100],
      ['Long-Term Evolution (LTE)', 100],
      ['Long-Term Evolution - A (LTE-A)', 100],
      ['5G', 100],
    ])
  })

  it('says what is no statistic', () => {
    expect(readOpenSdgText(fixtureText('open-sdg/uk/meta/1-5-3.md'), '1-5-3.md').metadata.nonStatistical).toBe(true)
  })

  it('counts the states of reporting', () => {
    const document: unknown = JSON.parse(fixtureText('open-sdg/canada-site/en/stats/reporting.json'))
    expect(maybeReporting(document)).toMatchObject({ total: 251, statuses: [{ status: 'complete', count: 169 }, {}, {}, {}] })
    expect(maybeReporting({ statuses: [] })).toBeNull()
  })
})
