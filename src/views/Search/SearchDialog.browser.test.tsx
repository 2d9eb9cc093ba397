import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { outlooksOf, renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { getAddress, openAddress } from '../../state/address.ts'
import { SearchDialog } from './SearchDialog.tsx'

beforeEach(() => {
  window.history.replaceState(null, '', '/?source=published')
  return openAddress({ kind: 'history', base: '/' })
})

const open = async (tag: 'zh-CN' | 'en' = 'zh-CN', workspace = workspaceOf(published)) => {
  const onClose = vi.fn<() => void>()
  await renderPage(<SearchDialog onClose={onClose} />, workspace, tag)
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(8))
  return { box: screen.getByRole('combobox'), onClose }
}
// The dictionary of sounds is large, and a busy machine takes its time to load it.
const PATIENT = { timeout: 15_000 }
const first = () => screen.getAllByRole('option')[0]
const texts = () => screen.queryAllByRole('option').map((option) => option.textContent)

describe('search', () => {
  it.each([
    ['zh-CN', '存力', /存力总规模.*指标$/],
    ['zh-CN', 'clzgm', /存力总规模.*指标$/],
    ['zh-CN', 'cunlizong', /存力总规模.*指标$/],
    ['zh-CN', '算力', /^算算力领域$/],
    ['zh-CN', 'sl', /^算算力领域$/],
    ['zh-CN', 'anquan', /^安安全领域$/],
    ['zh-CN', '待更新', /^待更新状态$/],
    ['en', 'storage cap', /Storage capacity.*Indicator$/],
    ['en', 'stale', /^StaleStatus$/],
  ] as const)('in %s finds by %s: %s', async (tag, query, found) => {
    const { box } = await open(tag)
    await userEvent.type(box, query)
    await waitFor(() => expect(first()).toHaveTextContent(found), PATIENT)
  })

  it.each(['lvse', 'luse', 'lüse'])('finds 绿色 by %s', async (query) => {
    const { box } = await open()
    await userEvent.type(box, query)
    await waitFor(() => expect(texts().some((text) => /绿色/.test(text))).toBe(true), PATIENT)
  })

  it('does not find 数据产权 by anquan', async () => {
    const { box } = await open()
    await userEvent.type(box, '数据产权')
    await waitFor(() => expect(first()).toHaveTextContent('数据产权'))
    await userEvent.clear(box)
    await userEvent.type(box, 'anquan')
    await waitFor(() => expect(first()).toHaveTextContent('安全'), PATIENT)
    expect(texts().filter((text) => text.includes('数据产权'))).toEqual([])
  })

  it('shows the value and the status of an indicator', async () => {
    const { box } = await open('en')
    await userEvent.type(box, 'storage capacity')
    await waitFor(() => expect(first()).toHaveTextContent(/Storage capacity/))
    expect(first()).toHaveTextContent(/\d.*EB/)
    expect(first()).toHaveTextContent(/On track|At risk|Off track|Achieved|Stale|No target|Insufficient data/)
  })

  it('shows what is ahead of an indicator beside its status', async () => {
    const space = workspaceOf(demo)
    const [id] = [...outlooksOf(space)].find(([, { outlook }]) => outlook === 'willMiss') ?? []
    const { box } = await open('zh-CN', space)
    await userEvent.type(box, id ?? '')
    await waitFor(() => expect(first()).toHaveTextContent(/预计不达标指标$/))
  })

  it.each([
    ['a lead body', '牵头单位丙', '/workbench', 'source=demo&lead=lead-c'],
    ['a status', '滞后', '/workbench', 'source=demo&status=offTrack'],
    ['an id', 'compute-utilisation', '/indicators/compute-utilisation', 'source=demo'],
    ['a decision', demo.catalog.decisions[0]?.question.zh ?? '', `/indicators/${demo.catalog.decisions[0]?.indicator}`, 'source=demo'],
    ['a piece of work', demo.catalog.milestones[0]?.name.zh ?? '', `/indicators/${demo.catalog.milestones[0]?.indicator}`, 'source=demo'],
  ])('leads to %s', async (_what, query, path, search) => {
    window.history.replaceState(null, '', '/?source=demo')
    openAddress({ kind: 'history', base: '/' })
    const { box } = await open('zh-CN', workspaceOf(demo))
    await userEvent.type(box, query)
    await waitFor(() => expect(first()?.textContent).toContain(query === 'compute-utilisation' ? '指标' : query))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/找到\d+项/))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(getAddress()).toEqual({ path, search }))
  })

  it.each([
    ['a place', '贵州', demo],
    ['a unit', 'EFLOPS', published],
  ])('finds indicators by %s', async (_what, query, set) => {
    const { box } = await open('zh-CN', workspaceOf(set))
    await userEvent.type(box, query)
    await waitFor(() => expect(texts().some((text) => text.endsWith('指标'))).toBe(true), PATIENT)
  })

  it('finds by area and status only what has both', async () => {
    const { box } = await open('zh-CN', workspaceOf(demo))
    await userEvent.type(box, '算力 滞后')
    await waitFor(() => {
      const indicators = texts().filter((text) => text.endsWith('指标'))
      expect(indicators.length).toBeGreaterThan(0)
      expect(indicators.filter((text) => !/^算.*滞后/.test(text))).toEqual([])
    }, PATIENT)
  })

  it('goes by arrow and Enter, keeps the source, and leads from an action to its area', async () => {
    const { box, onClose } = await open()
    await userEvent.type(box, '运营模式')
    await waitFor(() => expect(first()).toHaveTextContent('运营模式'))
    // Enter says nothing while the answer to the last letters is on its way.
    await waitFor(async () => {
      await userEvent.keyboard('{Enter}')
      expect(onClose).toHaveBeenCalled()
    })
    expect(getAddress()).toEqual({ path: '/areas/compute', search: 'source=published&action=compute.3.c' })
  })

  it('says so when nothing is found, and how else to look', async () => {
    const { box } = await open()
    await userEvent.type(box, '月球基地')
    expect(await screen.findByText(/没有找到“月球基地”/)).toBeInTheDocument()
  })
})
