import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { COUNTED_ON, renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { Undated } from './Undated.tsx'

const { observations } = published
const undated = observations.filter((each) => each.publishedAt === null)
const documents = new Set(undated.map((each) => each.document))

it.each([
  ['zh-CN', `仍无公布日期：${documents.size}份文件的${undated.length}个数值`, `全部${documents.size}份文件`],
  ['en', `Still undated: ${undated.length} values of ${documents.size} documents`, `All ${documents.size} documents`],
] as const)('counts the values that no text dates and lists their documents when asked (%s)', async (language, title, more) => {
  await renderPage(<Undated />, workspaceOf(published), language)
  expect(screen.getByRole('heading', { name: title })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: more }))
  expect(screen.getAllByRole('listitem')).toHaveLength(documents.size)
})

it('says so where every value is dated', async () => {
  await renderPage(<Undated />, workspaceOf(demo))
  expect(screen.getByRole('heading', { name: /^每个数值都有公布日期/ })).toBeInTheDocument()
})

it('counts of an earlier period only what was known then', async () => {
  const space = workspaceOf(published, COUNTED_ON, '2025-12')
  await renderPage(<Undated />, space, 'en')
  expect(screen.getByRole('heading', { name: new RegExp(`^Still undated: ${space.assessment.undatedCount} values`) })).toBeInTheDocument()
})
