import { describe, expect, it } from 'vitest'
import { fixtureText, hasFixtures } from '../../tests/fixtures/manifest.ts'
import { maybeReporting, readOpenSdgMetadata, readOpenSdgText } from './openSdgMetadata.ts'

describe.skipIf(!hasFixtures)('Open SDG metadata (skipped where ../shared/fixtures is missing)', () => {
  it('is the same from the built site as from its source', () => {
    const site = readOpenSdgMetadata(JSON.parse(fixtureText('open-sdg/canada-site/en/meta/1-2-1.json')))
    const metadata = readOpenSdgText(fixtureText('open-sdg/canada-src/indicator-config/1-2-1.yml'), '1-2-1.yml')
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
    const metadata = readOpenSdgText(fixtureText('open-sdg/canada-src/indicator-config/9-c-1.yml'), '9-c-1.yml')
    expect(metadata.progress.map(({ series, limit }) => [series, limit])).toEqual([
      ['Evolved High-Speed Packet Access (HSPA+)', 100],
      ['Long-Term Evolution (LTE)', 100],
      ['Long-Term Evolution - A (LTE-A)', 100],
      ['5G', 100],
    ])
  })

  it('says what is no statistic', () => {
    expect(readOpenSdgText(fixtureText('open-sdg/uk/meta/1-5-3.md'), '1-5-3.md').nonStatistical).toBe(true)
  })

  it('counts the states of reporting', () => {
    const document: unknown = JSON.parse(fixtureText('open-sdg/canada-site/en/stats/reporting.json'))
    expect(maybeReporting(document)).toMatchObject({ total: 251, statuses: [{ status: 'complete', count: 169 }, {}, {}, {}] })
    expect(maybeReporting({ statuses: [] })).toBeNull()
  })
})
