import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FactSheet, fixture, FIXTURES, fixtureText, hasFixtures, readManifest, type ManifestEntry } from './fixtures/manifest.ts'
import { assertCsv, assertNbs, assertOpenSdgCsv, assertOwidCsv } from './fixtures/manifestCsv.ts'
import { assertDocument } from './fixtures/manifestJson.ts'
import { assertWorkbook } from './fixtures/manifestXlsx.ts'

// Every entry of the manifest is read with its facts asserted, or refused with the right sentence, or its format is
// listed below as somebody else's. An entry of a group that nobody lists fails.

type Covered = 'here' | 'later' | 'elsewhere'

const GROUPS: Readonly<Record<string, Covered>> = {
  'nbs-china': 'here',
  xlsx: 'here',
  'open-sdg': 'here',
  owid: 'here',
  worldbank: 'here',
  frictionless: 'here',
  robustness: 'here',
  // Formats of later issues.
  'sdmx-json': 'later',
  'sdmx-csv': 'later',
  'json-stat': 'later',
  pxweb: 'later',
  clickhouse: 'later',
  // tests/progress-fixtures.test.ts, tests/statistics-fixtures.test.ts
  progress: 'elsewhere',
  statistics: 'elsewhere',
}

const manifest = readManifest()
const groups = (covered: Covered) => Object.keys(GROUPS).filter((group) => GROUPS[group] === covered)
const coverage = ({ group }: ManifestEntry) => GROUPS[group]

describe.skipIf(!hasFixtures)('the manifest of real files (skipped where ../shared/fixtures is missing)', () => {
  it('has no group that nobody answers for', () => {
    expect([...new Set(manifest.filter((entry) => coverage(entry) === undefined).map(({ group }) => group))]).toEqual([])
  })

  it('has entries', () => expect(manifest.length).toBeGreaterThan(100))

  it.each(manifest.filter((entry) => coverage(entry) === 'here').map((entry) => [entry.file, entry] as const))('%s', async (_, entry) => {
    const facts = new FactSheet(entry.facts)
    await assertEntry(entry, facts)
    expect(facts.unread, 'facts that nothing was compared with').toEqual([])
  })

  it.each(groups('later'))('%s: not covered, a format of a later issue', (group) => {
    expect(manifest.filter((entry) => entry.group === group).length).toBeGreaterThan(0)
  })
})

async function assertEntry({ file, group }: ManifestEntry, facts: FactSheet): Promise<void> {
  if (file.endsWith('.xlsx')) return assertWorkbook(await fixture(file), facts)
  if (file === 'robustness/json-test-suite/') {
    // Each of its files is met in tests/robustness.test.ts.
    return expect(readdirSync(`${FIXTURES}/${file}`)).toHaveLength(Number(facts.take('files')))
  }
  if (!file.endsWith('.csv')) return assertDocument(file, fixtureText(file), await fixture(file), facts)
  const input = await fixture(file)
  if (facts.has('dataRows')) return assertNbs(input, facts)
  if (facts.has('disaggregations')) return assertOpenSdgCsv(input, facts)
  if (group === 'owid') return assertOwidCsv(input, facts)
  await assertCsv(input, facts)
}
