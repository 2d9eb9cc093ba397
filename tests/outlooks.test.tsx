import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import type { IndicatorAssessment } from '../src/domain/assess/index.ts'
import { buildDeck } from '../src/domain/deck/deck.ts'
import { aheadOfGood, countOutlooks } from '../src/domain/forecast/countOutlooks.ts'
import { OUTLOOKS } from '../src/domain/forecast/outlook.ts'
import { aheadText } from '../src/i18n/statements/leader.ts'
import { chanceText, outlookCountsText, outlookText } from '../src/i18n/statements/outlook.ts'
import { setParams } from '../src/state/address.ts'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { IndicatorPage } from '../src/views/Indicator/IndicatorPage.tsx'
import { Overview } from '../src/views/Overview/Overview.tsx'
import { overviewFile } from '../src/views/Overview/overviewFile.ts'
import type { Slide } from '../src/domain/deck/types.ts'
import { SlideBody } from '../src/views/Present/SlideBody.tsx'
import { textOf, useTitles } from '../src/views/Present/titles.ts'
import { COLUMNS } from '../src/views/Workbench/columns.tsx'
import { listFile } from '../src/views/Workbench/listFile.ts'
import { outlooksOf, renderPage, workspaceOf } from './fixtures/renderPage.tsx'
import { rowTextsOf, rowsOf } from './fixtures/rowTexts.ts'

// What the recent trend says of a target is said the same beside every status, and its counts are those of the list.

const SETS = { published: workspaceOf(published), demo: workspaceOf(demo) } as const
const CASES = (['published', 'demo'] as const).flatMap((set) => (['zh-CN', 'en'] as const).map((tag) => [set, tag] as const))

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
function Slides({ deck }: { readonly deck: readonly Slide[] }) {
  const titles = useTitles(deck)
  return deck.map((slide, at) => (
    <section key={slide.id} aria-label={slide.id}>
      <p>{textOf(titles[at] ?? [])}</p>
      <SlideBody slide={slide} title={titles[at] ?? []} at={at} of={deck.length} />
    </section>
  ))
}

const spoken = (element: Element) => plain(element.textContent ?? '')

describe.each(CASES)('of %s in %s', { timeout: 60_000 }, (set, tag) => {
  it('every place says the same of what is ahead, and counts agree with the list', async () => {
    const space = SETS[set]
    const { assessment } = space
    const texts = await rowTextsOf(space, tag)
    const nameOf = (of: IndicatorAssessment) => of.indicator.shortName[texts.text]
    const outlooks = outlooksOf(space)
    if (set === 'published') expect(outlooks.size).toBe(0)
    const { outlook: names, outlookSaid } = texts.status
    const counts = countOutlooks(outlooks, assessment.indicators)
    const onTrack = assessment.indicators.filter(({ verdict }) => verdict.status === 'onTrack')
    const line = outlookCountsText(counts, countOutlooks(outlooks, onTrack).willMiss, texts.status)
    const said = (of: IndicatorAssessment) => {
      const stated = outlooks.get(of.indicator.id)
      return stated ? plain(outlookText(stated, texts.format, texts.status)) : null
    }
    // The list: its column and its file.
    const rows = rowsOf(space)
    const file = listFile(
      rows,
      rows.map((_, at) => ({ kind: 'row' as const, at })),
      COLUMNS,
      texts,
    )
    const column = file.columns.indexOf(texts.words.columns.outlook)
    const cells = rows.map((row) => COLUMNS.find(({ id }) => id === 'outlook')?.text(row, texts))
    for (const each of OUTLOOKS) {
      expect(cells.filter((text) => text === names[each]).length, each).toBe(counts[each])
      expect(file.rows.filter((row) => row[column] === names[each]).length, each).toBe(counts[each])
    }
    // The overview: its counts, each leading to its list.
    const { container } = await renderPage(<Overview />, space, tag)
    if (line === '') expect(spoken(container)).not.toContain(outlookSaid.lead)
    else expect(spoken(container)).toContain(line)
    for (const each of OUTLOOKS.filter((one) => counts[one] > 0))
      expect(screen.getByRole('link', { name: outlookSaid.counted[each](counts[each]) })).toHaveAttribute(
        'href',
        expect.stringContaining(`outlook=${each}`),
      )
    // Its sentence: of those on track, how many will miss at this pace.
    const ahead = aheadOfGood(outlooks, assessment.indicators)
    const tail = ahead && aheadText(ahead, texts.status)
    if (set === 'demo') expect(ahead).toEqual({ outlook: 'willMiss', count: countOutlooks(outlooks, onTrack).willMiss, pending: false })
    expect(spoken(screen.getByRole('heading', { level: 1 }))).toContain(tail ?? '')
    cleanup()
    // The overview's file: counts of an area add up to the same, and its headline indicator has its own.
    const saved = await overviewFile(space, outlooks, tag)
    for (const each of OUTLOOKS) {
      const at = saved.columns.indexOf(names[each])
      expect(
        saved.rows.reduce((sum, row) => sum + Number(row[at]), 0),
        each,
      ).toBe(counts[each])
    }
    const own = saved.columns.length - saved.columns.indexOf(texts.text === 'zh' ? '主指标展望' : 'outlook of headline indicator')
    expect(saved.rows.map((row) => row.at(-own))).toEqual(
      assessment.areas.map(({ headline }) => {
        const stated = headline && outlooks.get(headline.indicator.indicator.id)
        return stated ? names[stated.outlook] : null
      }),
    )
    // Areas: on the cards, and counted.
    for (const area of assessment.areas) {
      await renderPage(<AreaPage params={{ area: area.id }} />, space, tag)
      for (const of of area.indicators) {
        const card = screen.queryAllByRole('article').find((each) => within(each).queryByRole('link', { name: nameOf(of) }))
        const own = said(of)
        if (card && own !== null) expect(spoken(card), of.indicator.id).toContain(own)
      }
      const own = countOutlooks(outlooks, area.indicators)
      for (const each of OUTLOOKS.filter((one) => own[one] > 0))
        expect(screen.getByRole('link', { name: outlookSaid.counted[each](own[each]) })).toBeInTheDocument()
      cleanup()
    }
    // An indicator's own page, one of each outlook.
    setParams({ view: 'table' })
    for (const each of OUTLOOKS) {
      const of = assessment.indicators.find(({ indicator }) => outlooks.get(indicator.id)?.outlook === each)
      if (!of) continue
      const page = await renderPage(<IndicatorPage params={{ id: of.indicator.id }} />, space, tag)
      expect(spoken(page.container), of.indicator.id).toContain(said(of))
      cleanup()
    }
    // The deck.
    const deck = buildDeck(assessment, outlooks)
    await renderPage(<Slides deck={deck} />, space, tag)
    for (const slide of deck) {
      const told = spoken(screen.getByRole('region', { name: slide.id }))
      if (slide.kind === 'conclusion') {
        expect(told).toContain(line)
        expect(told).toContain(tail ?? '')
      }
      if (slide.kind === 'alsoOffTrack')
        for (const of of slide.indicators) {
          const stated = outlooks.get(of.indicator.id)
          if (stated) expect(told).toContain(names[stated.outlook])
        }
      if (slide.kind === 'outlooks') {
        expect(told).toContain(tail ?? '')
        const rows = within(screen.getByRole('region', { name: slide.id }))
          .getAllByRole('row')
          .slice(1)
        const missing = assessment.indicators.filter(({ indicator }) => outlooks.get(indicator.id)?.outlook === 'willMiss')
        const chanceOf = ({ indicator }: IndicatorAssessment) => outlooks.get(indicator.id)?.chance ?? 0
        // What is on track comes first, as no status says it; each of them the least chance first.
        const isOnTrack = ({ verdict }: IndicatorAssessment) => verdict.status === 'onTrack'
        const sorted = [
          ...missing.filter(isOnTrack),
          ...missing.filter((of) => !isOnTrack(of)).toSorted((x, y) => chanceOf(x) - chanceOf(y)),
        ]
        expect(rows.length).toBe(Math.min(6, missing.length))
        for (const [at, row] of rows.entries()) {
          expect(
            missing.some((of) => spoken(row).includes(nameOf(of))),
            spoken(row),
          ).toBe(true)
          const of = sorted[at]
          expect(spoken(row)).toContain(of ? plain(chanceText(chanceOf(of), texts.format, texts.status)) : '')
        }
      }
      if (slide.kind !== 'offTrack') continue
      const stated = outlooks.get(slide.indicator.indicator.id)
      const parts = stated ? [texts.status.outlook[stated.outlook], chanceText(stated.chance ?? 0, texts.format, texts.status)] : []
      for (const part of parts) expect(told, slide.id).toContain(plain(part))
    }
    expect(deck.some(({ kind }) => kind === 'outlooks')).toBe(outlooks.size > 0)
  })
})
