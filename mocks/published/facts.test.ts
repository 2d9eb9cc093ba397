import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT, TARGETS_LEFT_OUT } from './about.ts'
import { catalog, observations } from './index.ts'

// The data set is written by hand from public pages. The tables as they were collected lie beside the project; where they are, every value
// and target is held against them. A part of them lies in the project, each row with its page, for a clone that has nothing beside it.

const PART = 'tests/fixtures/reference/facts'
const WHOLE = '../shared/facts'

type Fact = Readonly<Record<string, string | undefined>>

const read = (path: string): readonly Fact[] =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
const whole = (file: string) => read(`${WHOLE}/${file}`)

/** Titles are set in full-width punctuation here and half-width there, and 上半年值 moved from the title to the note. */
const plain = (text: string | undefined) => (text ?? '').replace('(上半年值)', '').normalize('NFKC')

/** Taken in by the last round, when its indicator had a value to stand beside it; its letter is only known by its year. */
const CLUSTER_USE = ['T-CMP-CLUSTERUSE']

const slot = (row: Fact) => [row['indicator_id'], row['region'], row['period'], Number(row['value'])].join(' ')
const page = (row: Fact) => [row['publisher'], row['title']].join(' ')

/** The first round, each value with its better source where one was found, else with the day on which its page came out. */
function firstRound(): readonly Fact[] {
  const better = new Map(whole('better-sources.csv').map((row) => [slot(row), row]))
  const dates = new Map(whole('publication-dates.csv').map((row) => [page(row), row]))
  return whole('observations.csv').map((row) => {
    const dated = dates.get(page(row))
    return better.get(slot(row)) ?? { ...row, url: row['url'] || dated?.['url'] || '', published_at: dated?.['published_at'] ?? '' }
  })
}

/** First values that a revision or the issuer's own figure takes the place of. */
const REPLACED: ReadonlySet<string> = new Set(['OBS-MOD-RNDINT CN 2012 1.97', 'OBS-APP-DIGCORE CN 2024 10'])
const replaced = (row: Fact) => REPLACED.has(slot(row))

/** The second round but what is left out, with its reason, and the one value without a date of an indicator that has a dated one. */
function secondRound(): readonly Fact[] {
  const leftOut: ReadonlySet<string> = new Set(LEFT_OUT)
  return whole('observations-2.csv').filter((row) => !leftOut.has(row['indicator_id'] ?? '') && slot(row) !== 'OBS-TAL-AI2000 CN 2022 232')
}

/** A value with its page, its date and its confidence, in one line. */
const valueLine = (row: Fact) =>
  [
    row['indicator_id'],
    row['region'],
    row['period'],
    Number(row['value']),
    row['confidence'],
    plain(row['title']),
    row['published_at'],
    row['url'],
  ].join(' | ')

/** A target with its value, date, baseline, page and the day its document was issued, in one line. */
const targetLine = (row: Fact) =>
  [
    row['id'],
    row['area'],
    row['direction'],
    row['target_value'],
    row['target_date'],
    row['baseline_value'],
    row['baseline_date'],
    plain(row['issuer']),
    plain(row['document_title']),
    row['url'],
    row['published_at'],
    row['confidence'],
  ].join(' | ')

const documents = new Map(catalog.documents.map((each) => [each.id, each]))

const ourValues = observations
  .map((each) => {
    const document = documents.get(each.document)
    return valueLine({
      indicator_id: each.indicator,
      region: each.region,
      period: each.period,
      value: String(each.value),
      confidence: each.confidence,
      title: document?.title.zh ?? document?.title.en ?? '',
      published_at: document?.published ?? '',
      url: document?.url ?? '',
    })
  })
  .toSorted()

const ourTargets = catalog.targets
  .map((each) =>
    targetLine({
      id: each.id,
      area: each.area,
      direction: each.direction,
      target_value: each.value.kind === 'number' ? String(each.value.value) : '',
      target_date: each.period ?? '',
      baseline_value: String(each.baseline?.value ?? ''),
      baseline_date: each.baseline?.period ?? '',
      issuer: each.issuer.zh ?? '',
      document_title: each.document.zh ?? '',
      url: each.url ?? '',
      published_at: each.issued ?? '',
      confidence: each.confidence,
    }),
  )
  .toSorted()

describe('against the part of the collected tables that lies in the project', () => {
  it.each([
    ['observations.csv', valueLine, ourValues, 40],
    ['targets.csv', targetLine, ourTargets, 20],
  ] as const)('has each row of %s as it stands on its page', (file, line, ours, least) => {
    const rows = read(`${PART}/${file}`).map(line)
    expect(rows.length).toBeGreaterThan(least)
    expect(rows.filter((row) => !ours.includes(row))).toEqual([])
  })
})

// What these ask of all rows, an outsider's clone asks of the part above; how many there are in all is pinned by tests/published-totals.test.ts.
describe.skipIf(!existsSync(WHOLE))('against the whole tables as they were collected (skipped where ../shared/facts is missing)', () => {
  it('has each value with its page, its date and its confidence, and no value that is not in them', () => {
    const theirs = [...firstRound().filter((row) => !replaced(row)), ...secondRound()].map(valueLine)
    expect(ourValues).toEqual(theirs.toSorted())
  })

  it('has each target with its value, date, baseline, page and the day its document was issued', () => {
    const dates = new Map(whole('publication-dates.csv').map((row) => [page(row), row['published_at']]))
    // A second reading of a target takes the place of the first.
    const second = whole('targets-2.csv')
    const low = second.filter((row) => row['confidence'] === 'low')
    const undated = second.filter((row) => row['confidence'] !== 'low' && row['published_at'] === '' && row['url'] === '')
    const leftOut = new Set([...low, ...undated].map((row) => row['id']))
    const stand = new Set(catalog.targets.map(({ id }) => id))
    expect([...leftOut].filter((id) => stand.has(id ?? ''))).toEqual(CLUSTER_USE)
    expect([low.length, undated.length - CLUSTER_USE.length]).toEqual([TARGETS_LEFT_OUT.lowConfidence, TARGETS_LEFT_OUT.undated])
    const rounds = [...whole('targets.csv'), ...second.filter((row) => stand.has(row['id'] ?? '') || !leftOut.has(row['id']))]
    const theirs = [...new Map(rounds.map((row) => [row['id'], row])).values()].map((row) => {
      const known = row['published_at'] ?? dates.get(page({ publisher: row['issuer'], title: row['document_title'] })) ?? ''
      return targetLine({ ...row, published_at: known })
    })
    expect(ourTargets).toEqual(theirs.toSorted())
  })

  it('counts as wanted what the list of candidates has', () => expect(whole('candidate-indicators.csv').length).toBe(catalog.wanted))
})
