import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { catalog, observations } from '../../../mocks/published/index.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { Help } from './Help.tsx'

it.each([
  ['zh-CN', { 总览: '0G O', 工作台: 'G W', 演示模式: 'P', 数据: 'G D', 数据质量: 'G Q', 帮助: '?' }],
  ['en', { Overview: '0G O', Workbench: 'G W', Present: 'P', Data: 'G D', 'Data quality': 'G Q', Help: '?' }],
] as const)('the help lists the keys of every page that has some, in %s', async (tag, expected) => {
  await renderPage(<Help />, workspaceOf({ catalog, observations }), tag)
  const said = Object.keys(expected).map((name) => {
    const row = screen.getAllByRole('definition').find((each) => each.textContent === name)?.parentElement
    return [name, row && within(row).getByRole('term').textContent]
  })
  expect(Object.fromEntries(said)).toEqual(expected)
})
