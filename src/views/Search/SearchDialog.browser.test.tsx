import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as published from '../../../mocks/published/index.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { getAddress, openAddress } from '../../state/address.ts'
import { SearchDialog } from './SearchDialog.tsx'

beforeEach(() => {
  window.history.replaceState(null, '', '/?source=published')
  return openAddress({ kind: 'history', base: '/' })
})

const open = async (tag: 'zh-CN' | 'en' = 'zh-CN') => {
  const onClose = vi.fn<() => void>()
  await renderPage(<SearchDialog onClose={onClose} />, workspaceOf(published), tag)
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(8))
  return { box: screen.getByRole('combobox'), onClose }
}
const first = () => screen.getAllByRole('option')[0]

describe('search', () => {
  it.each([
    ['zh-CN', '存力', '存力总规模指标'],
    ['zh-CN', 'clzgm', '存力总规模指标'],
    ['zh-CN', 'cunlizong', '存力总规模指标'],
    ['zh-CN', '算力', '算力领域'],
    ['en', 'storage cap', 'Storage capacityindicator'],
  ] as const)('in %s finds by %s: %s', async (tag, query, found) => {
    const { box } = await open(tag)
    await userEvent.type(box, query)
    await waitFor(() => expect(first()).toHaveTextContent(new RegExp(found, 'i')))
  })

  it('goes by arrow and Enter, keeps the source, and leads from an action to its area', async () => {
    const { box, onClose } = await open()
    await userEvent.type(box, '运营模式')
    await waitFor(() => expect(first()).toHaveTextContent('运营模式'))
    await userEvent.keyboard('{Enter}')
    expect(onClose).toHaveBeenCalled()
    expect(getAddress()).toEqual({ path: '/areas/compute', search: 'source=published&action=compute.3.c' })
  })

  it('says so when nothing is found, and how else to look', async () => {
    const { box } = await open()
    await userEvent.type(box, '月球基地')
    expect(await screen.findByText(/没有找到“月球基地”/)).toBeInTheDocument()
  })
})
