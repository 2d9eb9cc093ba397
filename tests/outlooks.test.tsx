import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import type { IndicatorAssessment } from '../src/domain/assess/index.ts'
import { buildDeck } from '../src/domain/deck/deck.ts'
import { countOutlooks } from '../src/domain/forecast/countOutlooks.ts'
import { OUTLOOKS } from '../src/domain/forecast/outlook.ts'
import { outlookCountsText, outlookText } from '../src/i18n/statements/outlook.ts'
import { setParams } from '../src/state/address.ts'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { IndicatorPage } from '../src/views/Indicator/IndicatorPage.tsx'
import { Overview } from '../src/views/Overview/Overview.tsx'
import { SlideBody } from '../src/views/Present/SlideBody.tsx'
import { COLUMNS } from '../src/views/Workbench/columns.tsx'
import { listFile } from '../src/views/Workbench/listFile.ts'
import { outlooksOf, renderPage, workspaceOf } from './fixtures/renderPage.tsx'
import { rowTextsOf, rowsOf } from './fixtures/rowTexts.ts'

// What the recent trend says of a target is said the same beside every status, and its counts are those of the list.

const SETS = { published: workspaceOf(published), demo: workspaceOf(demo) } as const
const CASES = (['published', 'demo'] as const).flatMap((set) => (['zh-CN', 'en'] as const).map((tag) => [set, tag] as const))

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
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
    cleanup()
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
    const deck = buildDeck(assessment)
    await renderPage(
      deck.map((slide, at) => (
        <section key={slide.id} aria-label={slide.id}>
          <SlideBody slide={slide} title={[]} at={at} of={deck.length} />
        </section>
      )),
      space,
      tag,
    )
    for (const slide of deck) {
      const told = spoken(screen.getByRole('region', { name: slide.id }))
      if (slide.kind === 'conclusion') expect(told).toContain(line)
      if (slide.kind === 'offTrack') expect(told, slide.id).toContain(said(slide.indicator) ?? '')
    }
  })
})
