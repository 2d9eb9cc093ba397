import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { catalog, observations } from '../../../mocks/demo/index.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { MainList } from './MainList.tsx'

it.each([
  ['zh-CN', '演示模式', '数据集 · 数据期', '数据集', /^数据期/],
  ['en', 'Present', 'Data set · Period', 'Data set', /^Period/],
] as const)('the menu of a phone has presentation, data set and period, in %s', async (tag, present, named, set, period) => {
  const workspace = workspaceOf({ catalog, observations })
  await renderPage(<MainList page="overview" onDone={() => undefined} />, workspace, tag)
  expect(screen.getByRole('link', { name: present })).toHaveAttribute('href', '/present')
  expect(screen.getByText(named)).toHaveTextContent(tag === 'en' ? catalog.name.en : catalog.name.zh)
  const [radios] = screen.getAllByRole('radiogroup', { name: set, hidden: true })
  expect(radios && within(radios).getAllByRole('radio', { hidden: true })).toHaveLength(workspace.sources.length)
  expect(screen.getByRole('radiogroup', { name: period, hidden: true })).toBeInTheDocument()
})
