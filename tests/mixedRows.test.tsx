import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { Overview } from '../src/views/Overview/Overview.tsx'
import { mixedOf } from './fixtures/mixed.ts'
import { renderPage, workspaceOf, type Written } from './fixtures/renderPage.tsx'

// Where made-up rows stand among real ones, each says it; where all are alike, the page says it once.

const spoken = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const headlineOf = (written: Written, area: string) => {
  const found = workspaceOf(written).assessment.areas.find(({ id }) => id === area)?.headline?.indicator.indicator.id
  if (found === undefined) throw new Error(`no headline of ${area}`)
  return found
}
/** Row headers that say that their row is made up. */
const marked = () => screen.queryAllByRole('rowheader', { name: /^演示数据/ }).map(spoken)

describe.each([
  ['published', published],
  ['judged', demo],
] as const)('an overview of %s areas', (_, written) => {
  it('marks the area whose main indicator is made up, and no other', async () => {
    const one = headlineOf(written, 'compute')
    await renderPage(<Overview />, workspaceOf(mixedOf(written, (id) => id === one)))
    const row = await screen.findByRole('rowheader', { name: /^演示数据.*算力/ })
    expect(within(row.closest('table') ?? row).getAllByRole('rowheader')).toHaveLength(8)
    expect(marked()).toEqual([expect.stringContaining('算力')])
    expect(screen.getByText('计数包括含演示数据的1项')).toBeInTheDocument()
  })

  it.each([
    ['real', () => false],
    ['made up', () => true],
  ])('marks no row where all are %s', async (__, isMadeUp) => {
    await renderPage(<Overview />, workspaceOf(mixedOf(written, isMadeUp)))
    await screen.findAllByRole('rowheader')
    expect(marked()).toEqual([])
    expect(screen.queryByText(/^计数包括/)).toBeNull()
  })
})

describe('a page of an area', () => {
  it.each([
    ['published', published],
    ['judged', demo],
  ] as const)('marks the cards of made-up indicators and says that its counts take them in: %s', async (_, written) => {
    const one = headlineOf(written, 'compute')
    await renderPage(<AreaPage params={{ area: 'compute' }} />, workspaceOf(mixedOf(written, (id) => id === one)), 'en')
    const name = written.catalog.indicators.find(({ id }) => id === one)?.shortName.en ?? ''
    const heads = (await screen.findAllByRole('heading', { level: 3 })).map(spoken).filter((head) => head.startsWith('Illustrative data '))
    expect(heads).toEqual([expect.stringContaining(name)])
    expect(screen.getByText('Counts include 1 indicator with illustrative values')).toBeInTheDocument()
  })
})
