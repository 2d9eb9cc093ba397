import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { Overview } from '../src/views/Overview/Overview.tsx'
import { Unmeasured } from '../src/views/Quality/Unmeasured.tsx'
import { addressOf, countsWithin, listedAt } from './fixtures/listed.ts'
import { renderPage, workspaceOf } from './fixtures/renderPage.tsx'

// A count leads to what it counts: one click, and the list that opens has as many rows as the number said.

afterEach(cleanup)

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const
const CASES = (['demo', 'published'] as const).flatMap((set) => (['zh-CN', 'en'] as const).map((tag) => [set, tag] as const))

/** Numbers of a sentence that lead nowhere. */
function unled(sentence: HTMLElement): readonly string[] {
  const led = within(sentence).queryAllByRole('link')
  const texts = [...sentence.querySelectorAll('span')].filter((piece) => /\d/.test(piece.textContent ?? ''))
  return texts.filter((piece) => !led.some((link) => piece.contains(link))).map((piece) => piece.textContent ?? '')
}

describe.each(CASES)('of %s in %s', { timeout: 60_000 }, (set, tag) => {
  const space = SETS[set]

  it('every count on the overview leads to the indicators that it counts', async () => {
    await renderPage(<Overview />, space, tag)
    const links = countsWithin(screen.getByRole('main'))
    expect(links.length).toBeGreaterThan(20)
    for (const { text, search, said } of links) expect([text, search, said]).toEqual([text, search, listedAt(search, space)])
    expect(countsWithin(screen.getByRole('heading', { level: 1 })).length).toBeGreaterThan(2)
    expect(unled(screen.getByRole('heading', { level: 1 }))).toEqual([])
  })

  it('and on the page of an area', async () => {
    for (const { id } of space.assessment.areas) {
      await renderPage(<AreaPage params={{ area: id }} />, space, tag)
      const links = countsWithin(screen.getByRole('main'))
      expect(links.length).toBeGreaterThan(0)
      for (const { text, search, said } of links) expect([text, search, said]).toEqual([text, search, listedAt(search, space)])
      expect(unled(screen.getByRole('heading', { level: 1 }))).toEqual([])
      cleanup()
    }
  })
})

describe('the overview', { timeout: 60_000 }, () => {
  it('leads from a decision, a bar and what is left out to what they are about', async () => {
    await renderPage(<Overview />, SETS.demo)
    expect(screen.getByRole('link', { name: '利用率是否作为新建智算中心的前置条件' })).toHaveAttribute(
      'href',
      '/indicators/compute-utilisation',
    )
    expect(screen.getByRole('link', { name: /^另\d+项$/ })).toHaveAttribute('href', '/workbench?view=changed')
    const bars = screen.getAllByRole('link', { name: /^完成度.+序时进度/ })
    expect(bars.map((bar) => addressOf(bar).pathname)).toEqual(
      SETS.demo.assessment.areas.map(({ headline }) => `/indicators/${headline?.indicator.indicator.id}`),
    )
    expect(screen.getByRole('row', { name: /智算集群平均利用率/ })).toHaveTextContent(/54\.1%.*基期42%/)
  })

  it('leads from what is not measured to its names', async () => {
    const { targets, actionsWithoutValue, actions, wanted } = SETS.published.assessment.unmeasured
    await renderPage(<Overview />, SETS.published)
    const strip = within(screen.getByRole('region', { name: '未查到数值' }))
    const leads = strip.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(leads).toEqual([
      [String(targets.length), '/data/quality?part=targets'],
      [String(actionsWithoutValue), '/data/quality?part=actions'],
      [String(wanted), '/data/quality?part=wanted'],
    ])
    const squares = screen.getAllByRole('link', { name: /项行动中\d+项有数值/ })
    expect(squares.map((link) => addressOf(link).searchParams.get('part'))).toEqual(squares.map(() => 'actions'))
    cleanup()
    await renderPage(<Unmeasured />, SETS.published)
    expect(screen.getByRole('region', { name: `没有对应数值的目标：${targets.length}个` })).toHaveAttribute('id', 'targets')
    const without = screen.getByRole('region', { name: `没有数值的政策行动：${actions}项中的${actionsWithoutValue}项` })
    expect(without).toHaveAttribute('id', 'actions')
    expect(screen.getByRole('region', { name: `没有数值的应监测指标：${wanted}项` })).toHaveAttribute('id', 'wanted')
  })
})

it('a month’s status leads to the indicator as it was known then', { timeout: 60_000 }, async () => {
  await renderPage(<AreaPage params={{ area: 'compute' }} />, SETS.demo)
  expect(screen.getByRole('link', { name: /^智算集群平均利用率，2026年7月，/ })).toHaveAttribute(
    'href',
    '/indicators/compute-utilisation?period=2026-07',
  )
})
