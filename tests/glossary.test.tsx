import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import * as demo from '../mocks/demo/index.ts'
import * as published from '../mocks/published/index.ts'
import { explain } from '../src/app/Frame/explain.ts'
import { LANGUAGE_TAGS } from '../src/i18n/languages.ts'
import { loadLanguage, loadSection } from '../src/i18n/load.ts'
import { TERM_GROUPS, termsIn } from '../src/i18n/terms.ts'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { Help } from '../src/views/Help/Help.tsx'
import { IndicatorPage } from '../src/views/Indicator/IndicatorPage.tsx'
import { Overview } from '../src/views/Overview/Overview.tsx'
import { setParams } from '../src/state/address.ts'
import { renderPage, workspaceOf } from './fixtures/renderPage.tsx'

// One list of terms: the help shows it, and every mark on a page says the same of itself.

afterEach(cleanup)

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const

/** Terms that marks of the page ask for. */
const asked = () =>
  new Set([...document.querySelectorAll('[data-term]')].flatMap((mark) => (mark.getAttribute('data-term') ?? '').split(' ')))

describe.each(LANGUAGE_TAGS)('in %s', { timeout: 60_000 }, (tag) => {
  it('the help lists every term once, by the name that its labels have', async () => {
    await renderPage(<Help />, SETS.demo, tag)
    const { terms, groups } = await loadSection(tag, 'glossary')
    const { status, outlook, mark, provenance } = await loadSection(tag, 'status')
    for (const [group, ids] of Object.entries(TERM_GROUPS)) {
      // Object.entries widens the keys of a constant table.
      const list = screen.getByText(groups[group as keyof typeof TERM_GROUPS]).nextElementSibling
      const names =
        list instanceof HTMLElement
          ? within(list)
              .getAllByRole('term')
              .map((term) => term.textContent)
          : []
      expect(names).toEqual(ids.map((id) => terms[id].name))
    }
    for (const [id, name] of Object.entries({ ...status, ...outlook, ...mark, ...provenance }))
      expect(Object.hasOwn(terms, id) && terms[id as keyof typeof terms].name).toBe(name)
  })

  it('progress, what was expected of it, their gap and the shortfall have one name wherever they are said', async () => {
    const { terms } = await loadSection(tag, 'glossary')
    const { overview } = (await loadLanguage(tag)).first
    const [workbench, area, status] = await Promise.all([
      loadSection(tag, 'workbench'),
      loadSection(tag, 'area'),
      loadSection(tag, 'status'),
    ])
    const [{ offTrack, also }, { strip }, csv] = await Promise.all([
      loadSection(tag, 'present'),
      loadSection(tag, 'indicator'),
      loadSection(tag, 'overviewCsv'),
    ])
    const small = (texts: readonly string[]) => texts.map((text) => text.toLowerCase())
    const [completion = '', expected = '', gap = '', shortfall = ''] = small(
      (['completion', 'expected', 'gap', 'shortfall'] as const).map((term) => terms[term].name),
    )
    expect(small([overview.legend.done, overview.legend.expected, overview.legend.shortfall])).toEqual([completion, expected, shortfall])
    expect([overview.column.bullet, workbench.columns.bullet]).toEqual([terms.bullet.name, terms.bullet.name])
    expect(small([overview.column.gap, workbench.columns.gap, offTrack.gap])).toEqual([gap, gap, gap])
    expect(small([offTrack.progress, strip.progress])).toEqual([`${completion} / ${expected}`, `${completion} / ${expected}`])
    expect(csv.rest).toEqual(expect.arrayContaining([completion, expected]))
    const headed = (text: string, name: string) => expect(text.toLowerCase().startsWith(name), text).toBe(true)
    headed(workbench.csv.completion, completion)
    headed(workbench.csv.expected, expected)
    for (const text of [workbench.csv.gap, also.gap]) headed(text, gap)
    for (const text of small([
      status.bullet('1%', '2%', '', false),
      area.pairs.path('1%', '2%'),
      workbench.reminder.gap('1%', '2%', '−1'),
    ])) {
      const [before = '', after = ''] = text.split('1%')
      expect([before.trim(), after.includes(expected)], text).toEqual([completion, true])
    }
    expect(workbench.reminder.gap('1%', '2%', '−1').toLowerCase()).toContain(gap)
  })

  it('every mark on a page has its entry', async () => {
    const { terms } = await loadSection(tag, 'glossary')
    setParams({ view: 'table' })
    for (const space of Object.values(SETS))
      for (const page of [
        <Overview key="o" />,
        <AreaPage key="a" params={{ area: 'compute' }} />,
        <IndicatorPage key="i" params={{ id: space.assessment.areas[2]?.headline?.indicator.indicator.id ?? '' }} />,
      ]) {
        await renderPage(page, space, tag)
        expect(asked().size).toBeGreaterThan(3)
        expect([...asked()].filter((term) => !Object.hasOwn(terms, term))).toEqual([])
        cleanup()
      }
  })
})

it('a mark that has the focus is explained beside it, and Esc takes the words away', async () => {
  document.documentElement.lang = 'zh-CN'
  await renderPage(<Overview />, SETS.demo)
  const mark = screen.getByRole('button', { name: '序时进度' })
  mark.focus()
  await act(() => explain(mark, true))
  expect(screen.getByRole('tooltip')).toHaveTextContent(/^序时进度从基期到期限/)
  expect(mark).toHaveAccessibleDescription(/从基期到期限，时间已过去的部分/)
  mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(screen.queryByRole('tooltip')).toBeNull()
})

it('a link is explained by the mark within it', async () => {
  document.documentElement.lang = 'zh-CN'
  await renderPage(<Overview />, SETS.demo)
  const [link] = screen.getAllByRole('link', { name: /^滞后/ })
  link?.focus()
  await act(() => explain(link ?? null, true))
  expect(screen.getByRole('tooltip')).toHaveTextContent(/^滞后完成度比序时进度低15个百分点以上/)
  await act(() => explain(document.body, false))
  expect(screen.queryByRole('tooltip')).toBeNull()
})

it('abbreviations in a name are found where they stand', () => {
  expect(termsIn('算力中心平均PUE')).toEqual(['pue'])
  expect(termsIn('智能算力规模（FP16） EFLOPS')).toEqual(['eflops', 'fp16'])
  expect(termsIn('开源项目数')).toEqual([])
})
