import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { aCatalog, anIndicator, aRow, aTarget } from '../../domain/assess/exampleData.ts'
import { buildDeck } from '../../domain/deck/deck.ts'
import type { Slide } from '../../domain/deck/types.ts'
import { countStatuses } from '../../domain/status.ts'
import { SlideBody } from './SlideBody.tsx'
import { textOf, useTitles } from './titles.ts'

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const
const CASES = (['demo', 'published'] as const).flatMap((set) => (['zh-CN', 'en'] as const).map((tag) => [set, tag] as const))
const spoken = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

function Deck({ deck }: { readonly deck: readonly Slide[] }) {
  const titles = useTitles(deck)
  return deck.map((slide, at) => (
    <section key={slide.id} aria-label={slide.id} data-title={textOf(titles[at] ?? [])}>
      <SlideBody slide={slide} title={titles[at] ?? []} at={at} of={deck.length} />
    </section>
  ))
}

describe.each(CASES)('the deck of %s in %s', { timeout: 60_000 }, (set, tag) => {
  const space = SETS[set]
  const { assessment } = space
  const deck = buildDeck(assessment)
  const text = tag === 'en' ? 'en' : 'zh'

  it('shows on every slide its finding as heading and its place among all', async () => {
    await renderPage(<Deck deck={deck} />, space, tag)
    for (const [at, slide] of deck.entries()) {
      const region = screen.getByRole('region', { name: slide.id })
      expect(spoken(within(region).getByRole('heading', { level: 1 })).replaceAll(' ', '')).toBe(
        (region.dataset['title'] ?? '').replaceAll(/[ \u00a0]/g, ''),
      )
      expect(spoken(region)).toMatch(new RegExp(`${at + 1}\\s*/\\s*${deck.length}`))
    }
  })

  it('counts statuses that sum to all indicators', async () => {
    await renderPage(<Deck deck={deck} />, space, tag)
    const slide = deck.find(({ kind }) => kind === 'conclusion')
    if (!slide) throw new Error('no conclusion')
    const counts = within(screen.getByRole('region', { name: slide.id }))
      .getAllByRole('listitem')
      .map((each) => Number(/\d+/.exec(spoken(each))?.[0]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(assessment.indicators.length)
    const byStatus = countStatuses(assessment.indicators.map(({ verdict }) => verdict.status))
    expect(counts).toContain(byStatus.atRisk + byStatus.offTrack === 0 ? byStatus.noTarget : byStatus.offTrack)
  })

  it('draws a shortfall on the bars of what is behind, and on no other', async () => {
    await renderPage(<Deck deck={deck} />, space, tag)
    const bars = screen.queryAllByRole('img').filter((bar) => bar.querySelector('[data-part="tick"]'))
    expect(bars.length > 0).toBe(set === 'demo')
    for (const bar of bars) {
      const said = bar.getAttribute('aria-label') ?? ''
      const [done = 0, due = 0] = (said.match(/−?[\d.]+(?=%)/g) ?? []).map((share) => Math.min(100, Number(share.replace('−', '-'))))
      expect(bar.querySelector('[data-part="short"]') !== null, said).toBe(due > Math.max(0, done))
    }
  })

  it('asks for each decision with its question, and names each indicator that is off track', async () => {
    await renderPage(<Deck deck={deck} />, space, tag)
    const missing = deck.flatMap((slide) => {
      const said = spoken(screen.getByRole('region', { name: slide.id }))
      const wanted =
        slide.kind === 'decisions'
          ? slide.decisions.map(({ question }) => question[text])
          : slide.kind === 'offTrack'
            ? [slide.indicator.indicator.shortName[text]]
            : []
      return wanted.filter((each) => !said.includes(each))
    })
    expect(missing).toEqual([])
  })
})

it.each([
  ['at risk', 40, true],
  ['off track', 10, true],
  ['on track', 50, true],
  ['without a verdict', null, false],
])('the rule is printed under the statuses of a deck whose only indicator is %s: %s', async (_what, value, printed) => {
  const target = aTarget({ baseline: { value: 0, period: '2024' } })
  const space = workspaceOf({
    catalog: aCatalog({ indicators: [anIndicator()], targets: value === null ? [] : [target] }),
    observations: [aRow('2025', 5), aRow('2026-06', value ?? 20)],
  })
  await renderPage(<Deck deck={buildDeck(space.assessment)} />, space)
  expect(screen.queryAllByText(/判定：与序时差/).length > 0).toBe(printed)
})
