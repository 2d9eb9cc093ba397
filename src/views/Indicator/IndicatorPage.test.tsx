import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { factReader } from '../../../tests/fixtures/facts.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { loadSection } from '../../i18n/load.ts'
import { pickName } from '../../domain/text.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { NATIONAL } from '../../domain/region.ts'
import { setParams } from '../../state/address.ts'
import { IndicatorPage } from './IndicatorPage.tsx'

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const
const spoken = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

// Series of a kind each: judged by month, without a target, an upper bound, and of the published figures one with and one without a target.
const CASES = [
  ['demo', 'compute-utilisation', 'zh-CN'],
  ['demo', 'compute-utilisation', 'en'],
  ['demo', 'talent-mentors', 'zh-CN'],
  ['published', 'OBS-CMP-AI', 'zh-CN'],
  ['published', 'OBS-CMP-PUE', 'en'],
] as const

// The figure as its table: jsdom draws no charts.
beforeEach(() => setParams({ view: 'table' }))

describe.each(CASES)('the page of %s %s in %s', { timeout: 60_000 }, (set, id, tag) => {
  const space = SETS[set]
  const { indicators, catalog } = space.assessment
  const of = indicators.find(({ indicator }) => indicator.id === id)
  const text = tag === 'en' ? 'en' : 'zh'
  const known = SETS[set].table
  const rows = Array.from({ length: known.rows }, (_, row) => row).filter(
    (row) =>
      known.indicators[known.indicator[row] ?? -1] === id &&
      known.regions[known.region[row] ?? -1] === NATIONAL &&
      known.missing[row] === 0,
  )

  /** Another document gave the same period later. */
  const replaced = (row: number) =>
    rows.some((other) => other !== row && known.period[other] === known.period[row] && known.region[other] === known.region[row])

  it('names the indicator, its value, its target and its lead', async () => {
    if (!of) throw new Error(`no indicator ${id}`)
    await renderPage(<IndicatorPage params={{ id }} />, space, tag)
    const facts = (await factReader(space, tag))(of)
    const main = spoken(screen.getByRole('main'))
    const heading = spoken(screen.getByRole('heading', { level: 1 }))
    expect(
      [of.indicator.shortName[text], of.indicator.name[text]].some((name) => heading.includes(name)),
      heading,
    ).toBe(true)
    for (const fact of [facts.value, facts.target]) expect(main).toContain(fact ?? '')
    const lead = catalog.organisations.find((each) => each.id === of.indicator.lead)
    expect(main).toContain(lead ? lead.name[text] : '')
    expect(main).toContain(of.indicator.definition[text])
  })

  it('lists every value that is known, each with its publisher and document', async () => {
    await renderPage(<IndicatorPage params={{ id }} />, space, tag)
    const all = screen.queryByRole('button', { name: /^(全部\d+期|All \d+)/ })
    if (all) await userEvent.click(all)
    const listed = screen.queryAllByRole('table').flatMap((table) => within(table).getAllByRole('row').map(spoken))
    for (const row of rows.filter((each) => !replaced(each))) {
      const document = catalog.documents.find(({ id: own }) => own === known.documents[known.document[row] ?? -1])
      const line = listed.find((each) => each.includes(document ? pickName(document.title, text).text : '—'))
      expect(line, `${known.periods[known.period[row] ?? -1]?.id} of ${document?.id}`).toBeDefined()
    }
  })
})

it('says of each listed value whether it is estimated or provisional, and says no such thing of a plain one', async () => {
  const space = SETS.demo
  const valuesOf = (of: IndicatorAssessment) =>
    space.seriesOf(of.indicator).segments.flatMap(({ points }) => points.map(({ observation }) => observation))
  const of = space.assessment.indicators.find((each) => valuesOf(each).some(({ status }) => status === 'E'))
  if (!of) throw new Error('nothing is estimated')
  await renderPage(<IndicatorPage params={{ id: of.indicator.id }} />, space, 'en')
  const { obsStatus } = await loadSection('en', 'status')
  const all = screen.queryByRole('button', { name: /^All \d+/ })
  if (all) await userEvent.click(all)
  const { values } = await loadSection('en', 'indicator')
  const list = within(screen.getByRole('region', { name: values.title })).getByRole('table')
  const lines = within(list).getAllByRole('row').map(spoken)
  const count = (word: string) => lines.filter((line) => line.includes(word)).length
  expect(count(obsStatus.E)).toBe(valuesOf(of).filter(({ status }) => status === 'E').length)
  expect(count(obsStatus.A)).toBe(0)
})

it.each([
  ['published', 'OBS-CMP-HUBRACKS'],
  ['demo', 'models-agent-score'],
] as const)('marks in the list of %s %s the value with which a definition begins, once and no other', async (set, id) => {
  const space = SETS[set]
  const of = space.assessment.byId.get(id)
  if (!of) throw new Error('no indicator')
  await renderPage(<IndicatorPage params={{ id }} />, space, 'en')
  const { mark, obsStatus } = await loadSection('en', 'status')
  const { values } = await loadSection('en', 'indicator')
  const all = screen.queryByRole('button', { name: /^All \d+/ })
  if (all) await userEvent.click(all)
  const lines = within(within(screen.getByRole('region', { name: values.title })).getByRole('table'))
    .getAllByRole('row')
    .map(spoken)
  const begins = space
    .seriesOf(of.indicator)
    .segments.slice(1)
    .flatMap(({ points }) => points.slice(0, 1))
    .map(({ observation }) => observation.status)
  expect(begins.length).toBeGreaterThan(0)
  expect(lines.filter((line) => line.includes(obsStatus.B))).toHaveLength(begins.filter((status) => status === 'B').length)
  expect(lines.filter((line) => line.includes(mark.break))).toHaveLength(begins.filter((status) => status !== 'B').length)
})

it('says that there is no such indicator, and leads back', async () => {
  await renderPage(<IndicatorPage params={{ id: 'weather' }} />, SETS.demo)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('weather')
  expect(within(screen.getByRole('main')).getAllByRole('link').length).toBeGreaterThan(0)
})
