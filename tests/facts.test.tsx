import { cleanup, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import { toText } from '../src/cli/judgeReport.ts'
import type { IndicatorAssessment } from '../src/domain/assess/index.ts'
import { buildDeck } from '../src/domain/deck/deck.ts'
import { isJudged } from '../src/domain/status.ts'
import { statusText } from '../src/i18n/statements/status.ts'
import type { Workspace } from '../src/queries/workspace.tsx'
import { setParams } from '../src/state/address.ts'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { IndicatorPage } from '../src/views/Indicator/IndicatorPage.tsx'
import { Overview } from '../src/views/Overview/Overview.tsx'
import { SlideBody } from '../src/views/Present/SlideBody.tsx'
import { textOf, useTitles } from '../src/views/Present/titles.ts'
import { COLUMNS, type ColumnId } from '../src/views/Workbench/columns.tsx'
import { Drawer } from '../src/views/Workbench/Drawer.tsx'
import { listFile } from '../src/views/Workbench/listFile.ts'
import { reminderText } from '../src/views/Workbench/reminder.ts'
import type { IndicatorRow } from '../src/views/Workbench/row.ts'
import type { RowTexts } from '../src/views/Workbench/rowTexts.ts'
import { factReader, type Facts } from './fixtures/facts.ts'
import { rowTextsOf, rowsOf } from './fixtures/rowTexts.ts'
import { renderPage, workspaceOf } from './fixtures/renderPage.tsx'

// Each fact of an indicator is said the same wherever it is said: on every page, on slides, in the list's file and on the command
// line, over both data sets and in both languages. Where a page says less (a value without its target), it says a part of it.

const SETS = { published, demo } as const
const CASES = (['published', 'demo'] as const).flatMap((set) => (['zh-CN', 'en'] as const).map((tag) => [set, tag] as const))

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const spoken = (element: Element) => plain(element.textContent ?? '')

/** A few with a target of each verdict and kind of target, and what the issue named. */
function sampleOf({ assessment: { indicators } }: Workspace): readonly IndicatorAssessment[] {
  const kinds = new Map<string, IndicatorAssessment>()
  for (const of of indicators) {
    const { target } = of.decidingPair ?? {}
    const kind = `${of.verdict.status} ${target?.direction} ${target?.value.kind} ${of.latest?.floor}`
    if (!kinds.has(kind) || of.indicator.id === 'OBS-CMP-PUE') kinds.set(kind, of)
  }
  return [...kinds.values()]
}

describe.each(CASES)('of %s in %s', { timeout: 60_000 }, (set, tag) => {
  const space = workspaceOf(SETS[set])
  const { assessment } = space
  let factsOf: (of: IndicatorAssessment) => Facts
  let texts: RowTexts
  const nameOf = (of: IndicatorAssessment) => of.indicator.shortName[texts.text]

  beforeAll(async () => {
    factsOf = await factReader(space, tag)
    texts = await rowTextsOf(space, tag)
  })

  it('the list says every fact of every indicator as it is said elsewhere', () => {
    const cell = (row: IndicatorRow, id: ColumnId) => plain(COLUMNS.find((column) => column.id === id)?.text(row, texts) ?? '')
    for (const row of rowsOf(space)) {
      const facts = factsOf(row.assessment)
      const none = texts.words.none
      const said = [cell(row, 'value'), cell(row, 'target'), cell(row, 'change'), cell(row, 'gap'), cell(row, 'publisher')]
      const wanted = [facts.value, facts.target, facts.change, facts.progressGap, facts.publisher].map((fact) => fact ?? none)
      expect(said, row.id).toEqual(wanted)
      const { baseline } = row.assessment.decidingPair ?? {}
      expect(cell(row, 'baseline'), row.id).toBe(baseline ? plain(texts.value(row, baseline.value)) : none)
      for (const fact of [facts.value, facts.target]) expect(plain(reminderText(row, texts, false))).toContain(fact ?? '')
    }
  })

  it('the list’s file holds the numbers that the list writes', () => {
    const rows = rowsOf(space)
    const lines = rows.map((_, at) => ({ kind: 'row' as const, at }))
    const file = listFile(rows, lines, COLUMNS, texts)
    const column = (name: string) => file.columns.indexOf(name)
    for (const [at, { assessment: of }] of rows.entries()) {
      const cells = file.rows[at] ?? []
      expect(cells[column(texts.words.columns.value)]).toBe(of.latest?.value ?? null)
      const target = of.decidingPair?.targetValue ?? factsOf(of).target
      const written = cells[column(texts.words.columns.target)]
      expect(typeof written === 'string' ? plain(written) : written).toBe(target)
    }
  })

  it('the drawer says value, target, expected, gaps and completion', async () => {
    const rows = rowsOf(space)
    for (const of of sampleOf(space)) {
      const row = rows.find(({ id }) => id === of.indicator.id)
      if (!row) throw new Error(`no row of ${of.indicator.id}`)
      const ignore = () => undefined
      await renderPage(<Drawer row={row} texts={texts} illustrative={false} evidence={null} onClose={ignore} onOpen={ignore} />, space, tag)
      const drawer = await screen.findByRole('complementary')
      await within(drawer).findByRole('heading', { name: texts.words.drawer.working })
      const { value, target, expected, valueGap, progressGap, completion } = factsOf(of)
      const judged = completion !== null && isJudged(of.verdict.status) ? [progressGap, completion] : []
      for (const fact of [value, target, expected, valueGap, ...judged]) expect(spoken(drawer), of.indicator.id).toContain(fact ?? '')
      cleanup()
    }
  })

  it('an indicator’s own page says value, target, expected, gap, change and completion', async () => {
    // The figure as its table: jsdom draws no charts.
    setParams({ view: 'table' })
    for (const of of sampleOf(space)) {
      const { container } = await renderPage(<IndicatorPage params={{ id: of.indicator.id }} />, space, tag)
      const { value, target, expected, valueGap, completion, change, publisher } = factsOf(of)
      const shown = [value, target, expected, valueGap, completion, change, publisher]
      for (const fact of shown) expect(spoken(container), of.indicator.id).toContain(fact ?? '')
      cleanup()
    }
  })

  it('the overview says values, targets and changes of what it shows', async () => {
    const { container } = await renderPage(<Overview />, space, tag)
    for (const { headline } of assessment.areas) {
      if (!headline) continue
      const row = screen.getAllByRole('row').find((each) => within(each).queryByRole('link', { name: nameOf(headline.indicator) }))
      const { value, target, moved, publisher } = factsOf(headline.indicator)
      // Without bars the rows show movement; targets stand beside them in the rail.
      const facts = set === 'demo' && headline.indicator.decidingPair ? [value, target] : [value, moved, publisher]
      for (const fact of facts)
        expect(row && plain(spoken(row).replaceAll(' ', '')), nameOf(headline.indicator)).toContain((fact ?? '').replaceAll(' ', ''))
    }
    if (set === 'published')
      for (const { pairs } of assessment.rail)
        for (const pair of pairs) {
          const of = assessment.byId.get(pair.indicator)
          const [value, target] = (of && factsOf(of).pair) ?? []
          expect(spoken(container)).toContain(`${value} / ${target}`)
        }
  })

  it('an area’s page says the value of each indicator, with its target where it has one', async () => {
    for (const area of assessment.areas) {
      await renderPage(<AreaPage params={{ area: area.id }} />, space, tag)
      for (const of of area.indicators) {
        const card = screen.queryAllByRole('article').find((each) => within(each).queryByRole('link', { name: nameOf(of) }))
        if (!card) continue
        const { value, pair, target, completion, progressGap } = factsOf(of)
        const together = [pair && `${pair[0]} / ${pair[1]}`, target === null ? value : `${value} → ${target}`, value]
        const said = spoken(card)
        expect(together.some((fact) => fact !== null && said.includes(fact)) || of.latest === null, `${of.indicator.id}: ${said}`).toBe(
          true,
        )
        // A panel of what cannot be judged has its reason where others have their target.
        const both = pair && (set === 'published' || isJudged(of.verdict.status))
        if (both) expect(said.includes(together[0] ?? '') || said.includes(together[1] ?? ''), said).toBe(true)
        // Where a value is expected stands the value; completion and gap follow by their names.
        if (set !== 'demo' || !isJudged(of.verdict.status) || progressGap === null || of.verdict.completion === null) continue
        const { completion: done, gap } = texts.status
        expect(said).toContain(`${done} ${completion}${gap} ${progressGap}`)
        expect(said.indexOf(value ?? ''), said).toBeLessThan(said.indexOf(done))
      }
      cleanup()
    }
  })

  it('slides say values and targets, and in a sentence what the indicator’s page says', async () => {
    const deck = buildDeck(assessment)
    const Slides = () => {
      const titles = useTitles(deck)
      return deck.map((slide, at) => (
        <section key={slide.id} aria-label={slide.id}>
          <p>{textOf(titles[at] ?? [])}</p>
          <SlideBody slide={slide} title={titles[at] ?? []} at={at} of={deck.length} />
        </section>
      ))
    }
    await renderPage(<Slides />, space, tag)
    for (const slide of deck) {
      const said = spoken(screen.getByRole('region', { name: slide.id }))
      if (slide.kind === 'offTrack') {
        const { value, target, expected, progressGap } = factsOf(slide.indicator)
        for (const fact of [value, target, expected, progressGap]) expect(said, slide.id).toContain(fact ?? '')
      }
      if (slide.kind === 'targets')
        for (const { indicator } of slide.pairs) {
          const of = assessment.byId.get(indicator)
          const [value, target] = (of && factsOf(of).pair) ?? []
          expect(said).toContain(`${value} / ${target}`)
        }
      if (slide.kind === 'movement')
        for (const { headline } of slide.areas)
          for (const fact of headline ? [factsOf(headline.indicator).value, factsOf(headline.indicator).moved] : [])
            expect(said).toContain(fact ?? '')
    }
  })

  it('the command line names verdict and reason as the pages do', () => {
    for (const { indicator, verdict } of assessment.indicators) {
      const { status, reason } = verdict
      const result = { method: 'schedule', status, reason, outcome: '', progress: null, score: null, steps: [], flips: [] } as const
      const judgement = {
        id: indicator.id,
        method: 'schedule',
        status,
        outcome: '',
        progressValue: null,
        score: null,
        reason,
        outlook: 'open',
        chance: 0.5,
        result,
      } as const
      const report = toText([judgement], texts.status)
      for (const fact of [statusText({ status, reason }, texts.status), texts.status.reason[reason], texts.status.outlook.open])
        expect(report).toContain(fact)
    }
  })
})

describe('numbers that are nearly alike', () => {
  it('are told apart wherever they meet, and done is said only of what is done', async () => {
    const unit = { base: 'item', exponent: 0 } as const
    const [indicator] = demo.catalog.indicators.filter((each) => each.unit.base === 'item' && each.direction.kind === 'up')
    const [row] = demo.observations
    const [target] = demo.catalog.targets
    if (!indicator || !row || !target) throw new Error('the demo has counts and targets')
    const near = { ...indicator, id: 'near', unit, area: 'compute', naturalMax: undefined, method: undefined } as const
    const value = (period: string, number: number) => ({
      ...row,
      indicator: 'near',
      period,
      value: number,
      missing: undefined,
      floor: false,
    })
    const catalog = {
      ...demo.catalog,
      indicators: [near],
      targets: [
        {
          ...target,
          indicator: 'near',
          unit,
          direction: 'up',
          value: { kind: 'number', value: 100_000 },
          period: '2027',
          baseline: { value: 0, period: '2024' },
          plan: undefined,
        } as const,
      ],
      milestones: [],
      decisions: [],
      breaks: [],
    }
    const space = workspaceOf({ catalog, observations: [value('2025-12', 99_995), value('2026-10', 99_996)] })
    const of = space.assessment.byId.get('near')
    if (!of) throw new Error('the example has one indicator')
    const { value: said, pair, completion, change } = (await factReader(space, 'zh-CN'))(of)
    expect([said, pair?.join(' / '), completion, change]).toEqual(['9.9996万个', '9.9996 / 10万个', '99.996%', '+1个'])
    setParams({ view: 'table' })
    await renderPage(<IndicatorPage params={{ id: 'near' }} />, space)
    expect(screen.getByRole('main')).toHaveTextContent('99.996%')
    expect(screen.getByRole('main')).not.toHaveTextContent(/100(\.0)?%|由10万/)
  })
})
