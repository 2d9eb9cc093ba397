import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { COUNTED_ON, renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { LeftOut } from './LeftOut.tsx'
import { Undated } from './Undated.tsx'
import { UndatedPapers } from './UndatedPapers.tsx'
import { Unmeasured } from './Unmeasured.tsx'

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

const { targets, mandates = [] } = published.catalog
const noDay = <Of extends { readonly issued?: string | undefined }>(of: readonly Of[]) => of.filter(({ issued }) => issued === undefined)
const papers = new Set([...noDay(targets), ...noDay(mandates)].map(({ document }) => document.zh))
const [undatedTargets, undatedMandates] = [noDay(targets).length, noDay(mandates).length]

it.each([
  [
    'zh-CN',
    `仍无发文日期：${papers.size}份文件的${undatedTargets}个目标、${undatedMandates}条所列单位`,
    `全部${papers.size}份文件`,
    /仍然计入$/,
  ],
  [
    'en',
    `No day of issue: ${undatedTargets} targets, ${undatedMandates} entries of named bodies of ${papers.size} documents`,
    `All ${papers.size} documents`,
    /they count in every period that is chosen$/,
  ],
] as const)(
  'counts the targets and named bodies that no text dates, says why, and lists their documents (%s)',
  async (language, title, more, why) => {
    await renderPage(<UndatedPapers />, workspaceOf(published), language)
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument()
    expect(screen.getByText(why)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: more }))
    const listed = screen.getAllByRole('listitem')
    expect(listed).toHaveLength(papers.size)
    for (const title of papers) expect(listed.filter((each) => each.textContent?.includes(title ?? '?'))).not.toEqual([])
  },
)

it('says so where every document of a target has its day', async () => {
  const dated = targets.filter(({ issued }) => issued !== undefined)
  await renderPage(<UndatedPapers />, workspaceOf({ ...published, catalog: { ...published.catalog, targets: dated, mandates: [] } }), 'en')
  expect(screen.getByRole('heading', { name: /^Every document of targets/ })).toBeInTheDocument()
})

it.each([
  [null, 0],
  ['2025-12', 3],
])('of the period %s says %i times that a section is about the whole set', async (period, times) => {
  const page = (
    <>
      <LeftOut />
      <Unmeasured />
    </>
  )
  await renderPage(page, workspaceOf(published, COUNTED_ON, period), 'en')
  expect(screen.queryAllByText('About the whole set, whatever period is chosen')).toHaveLength(times)
})
