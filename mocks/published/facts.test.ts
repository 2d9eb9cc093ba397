import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT, TARGETS_LEFT_OUT } from './about.ts'
import { catalog, observations } from './index.ts'

const FACTS = '../shared/facts'
const read = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`${FACTS}/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data

/** Titles are set in full-width punctuation here and half-width there, and 上半年值 moved from the title to the note. */
const plain = (text: string) => text.replace('(上半年值)', '').normalize('NFKC')

/** Taken in by the last round, when its indicator had a value to stand beside it; its letter is only known by its year. */
const CLUSTER_USE = ['T-CMP-CLUSTERUSE']

type Fact = Readonly<Record<string, string | undefined>>
const slot = (row: Fact) => [row['indicator_id'], row['region'], row['period'], Number(row['value'])].join(' ')
const page = (row: Fact) => [row['publisher'], row['title']].join(' ')

/** The first round, each value with its better source where one was found, else with the day on which its page came out. */
function firstRound(): readonly Fact[] {
  const better = new Map(read('better-sources.csv').map((row) => [slot(row), row]))
  const dates = new Map(read('publication-dates.csv').map((row) => [page(row), row]))
  return read('observations.csv').map((row) => {
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
  return read('observations-2.csv').filter((row) => !leftOut.has(row['indicator_id'] ?? '') && slot(row) !== 'OBS-TAL-AI2000 CN 2022 232')
}

describe('against the facts as they were collected', () => {
  it('has each value with its page, its date and its confidence, and no value that is not in them', (context) => {
    if (!existsSync(FACTS)) context.skip(`skipped: ${FACTS} is not here, so the values were not compared with their table`)
    const documents = new Map(catalog.documents.map((each) => [each.id, each]))
    const ours = observations.map((each) => {
      const document = documents.get(each.document)
      return [
        each.indicator,
        each.region,
        each.period,
        each.value,
        each.confidence,
        plain(document?.title.zh ?? document?.title.en ?? ''),
        document?.published ?? '',
        document?.url ?? '',
      ].join(' | ')
    })
    const theirs = [...firstRound().filter((row) => !replaced(row)), ...secondRound()].map((row) =>
      [
        row['indicator_id'],
        row['region'],
        row['period'],
        Number(row['value']),
        row['confidence'],
        plain(row['title'] ?? ''),
        row['published_at'],
        row['url'],
      ].join(' | '),
    )
    expect(ours.toSorted()).toEqual(theirs.toSorted())
  })

  it('has each target with its value, date, baseline, page and the day its document was issued', (context) => {
    if (!existsSync(FACTS)) context.skip(`skipped: ${FACTS} is not here, so the targets were not compared with their table`)
    const dates = new Map(read('publication-dates.csv').map((row) => [page(row), row['published_at']]))
    const ours = catalog.targets.map((each) => [
      each.id,
      each.area,
      each.direction,
      each.value.kind === 'number' ? String(each.value.value) : '',
      each.period ?? '',
      String(each.baseline?.value ?? ''),
      each.baseline?.period ?? '',
      plain(each.issuer.zh ?? ''),
      plain(each.document.zh ?? ''),
      each.url ?? '',
      each.issued ?? '',
      each.confidence,
    ])
    // A second reading of a target takes the place of the first.
    const second = read('targets-2.csv')
    const low = second.filter((row) => row['confidence'] === 'low')
    const undated = second.filter((row) => row['confidence'] !== 'low' && row['published_at'] === '' && row['url'] === '')
    const leftOut = new Set([...low, ...undated].map((row) => row['id']))
    const stand = new Set(catalog.targets.map(({ id }) => id))
    expect([...leftOut].filter((id) => stand.has(id ?? ''))).toEqual(CLUSTER_USE)
    expect([low.length, undated.length - CLUSTER_USE.length]).toEqual([TARGETS_LEFT_OUT.lowConfidence, TARGETS_LEFT_OUT.undated])
    const rounds = [...read('targets.csv'), ...second.filter((row) => stand.has(row['id'] ?? '') || !leftOut.has(row['id']))]
    const theirs = [...new Map(rounds.map((row) => [row['id'], row])).values()].map((row) => [
      row['id'],
      row['area'],
      row['direction'],
      row['target_value'],
      row['target_date'],
      row['baseline_value'],
      row['baseline_date'],
      plain(row['issuer'] ?? ''),
      plain(row['document_title'] ?? ''),
      row['url'],
      row['published_at'] ?? dates.get(page({ publisher: row['issuer'], title: row['document_title'] })) ?? '',
      row['confidence'],
    ])
    expect(ours.map(String).toSorted()).toEqual(theirs.map(String).toSorted())
  })

  it('counts as wanted what the list of candidates has', (context) => {
    if (!existsSync(FACTS)) context.skip(`skipped: ${FACTS} is not here, so the candidates were not counted`)
    expect(read('candidate-indicators.csv').length).toBe(catalog.wanted)
  })
})
