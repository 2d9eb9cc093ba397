import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { SourcesProvider, type Sources } from '../../queries/sources.tsx'
import { SourceError } from '../../sources/errors.ts'
import type { Answer, Source } from '../../sources/source.ts'
import { getAddress, openAddress, setParams } from '../../state/address.ts'
import { Data } from './Data.tsx'

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const
const CASES = (['demo', 'published'] as const).flatMap((set) => (['zh-CN', 'en'] as const).map((tag) => [set, tag] as const))

const answer = <Data,>(data: Data): Promise<Answer<Data>> => Promise.resolve({ data, faults: [], readAt: 0, dataVersion: '1' })

/** A source that answers, and one that does not. */
const sourceOf = (id: string, fails = false): Source => {
  const refuse = () => Promise.reject(new SourceError({ kind: 'offline', address: `https://${id}.example/catalog` }))
  return {
    id,
    kind: 'restJson',
    capabilities: { catalog: 'own', filters: 'remote' },
    catalog: () => (fails ? refuse() : answer(demo.catalog)),
    observations: () => (fails ? refuse() : answer(SETS.demo.table)),
    health: () => (fails ? refuse() : answer({ status: 'ok', name: id, contractVersion: '1.0', dataVersion: '1' } as never)),
  }
}

const configured = (['first', 'second'] as const).map((id) => ({
  id,
  name: { zh: `来源${id}`, en: `Source ${id}` },
  kind: 'restJson' as const,
  base: `https://${id}.example/`,
  mock: false,
  credentials: undefined,
}))

const sources = (failed: Error | null = null): Sources => ({
  current: sourceOf('first'),
  configured,
  open: (id) => sourceOf(id, id === 'second'),
  failed,
  reload: () => undefined,
})

const page = (given: Sources) => (
  <SourcesProvider value={given}>
    <Data />
  </SourcesProvider>
)

const spoken = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

afterEach(() => {
  window.history.replaceState(null, '', '/')
  openAddress({ kind: 'history', base: '/' })
})

describe.each(CASES)('the data page, with %s in %s', (set, tag) => {
  it('says how much was read: indicators, values, targets, and where they come from', async () => {
    const space = SETS[set]
    await renderPage(page(sources()), space, tag)
    const facts = screen.getAllByRole('definition').map(spoken)
    const grouped = (count: number) => count.toLocaleString('en')
    for (const count of [space.assessment.indicators.length, space.table.rows, space.assessment.catalog.targets.length])
      expect(facts).toContain(grouped(count))
    expect(facts.some((each) => each.includes(space.assessment.catalog.version))).toBe(true)
    expect(facts).toContain('https://first.example/')
    const kinds = Object.values(space.provenance).filter((count) => count > 0)
    for (const count of kinds) expect(facts.some((each) => each.includes(grouped(count)))).toBe(true)
  })
})

it('offers the other source, and keeps neither period nor scenario of the one before', async () => {
  openAddress({ kind: 'history', base: '/' })
  setParams({ period: '2025' })
  await renderPage(page(sources()), SETS.demo)
  const other = screen.getAllByRole('listitem').find((each) => within(each).queryByText('来源second'))
  if (!other) throw new Error('no second source')
  await userEvent.click(within(other).getByRole('button', { name: '改用' }))
  expect(Object.fromEntries(new URLSearchParams(getAddress().search))).toEqual({ source: 'second' })
})

it('tests a source where it stands and names what did not answer', async () => {
  await renderPage(page(sources()), SETS.demo)
  const other = screen.getAllByRole('listitem').find((each) => within(each).queryByText('来源second'))
  if (!other) throw new Error('no second source')
  await userEvent.click(within(other).getByRole('button', { name: '测试连接' }))
  expect(spoken(await within(other).findByRole('status'))).toContain('https://second.example/')
})

it('says why the last reading failed while the rows stay', async () => {
  const failed = new SourceError({ kind: 'offline', address: 'https://first.example/catalog' })
  await renderPage(page(sources(failed)), SETS.demo)
  expect(spoken(await screen.findByRole('alert'))).toContain('https://first.example/catalog')
  expect(screen.getAllByRole('definition').map(spoken)).toContain(String(SETS.demo.assessment.indicators.length))
})
