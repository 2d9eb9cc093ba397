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

it('the rule stands under the statuses, the way outlooks are made under the outlooks, and each only there', async () => {
  await renderPage(<Help />, workspaceOf({ catalog, observations }), 'en')
  const under = (group: string) => {
    const heading = screen.getByRole('heading', { level: 3, name: group })
    return Array.from(heading.parentElement?.querySelectorAll('p') ?? [], (text) => text.textContent ?? '')
  }
  expect(under('Seven statuses')).toEqual([expect.stringMatching(/^A gap to expected of −5 /), expect.stringMatching(/^Progress = \(now/)])
  expect(under('Outlook beside a status')[0]).toMatch(/^Outlook by the chance/)
  expect(under('How progress is measured')).toEqual([])
})
