import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import * as published from '../mocks/published/index.ts'
import { MANDATE_ROLES } from '../src/domain/mandate.ts'
import { setParams } from '../src/state/address.ts'
import { AreaPage } from '../src/views/Area/AreaPage.tsx'
import { IndicatorPage } from '../src/views/Indicator/IndicatorPage.tsx'
import { COUNTED_ON, renderPage, workspaceOf } from './fixtures/renderPage.tsx'

// Whom documents name, beside an indicator's own lead: who issued a document first is never said to lead.

afterEach(cleanup)
const space = workspaceOf(published)
const spoken = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('whom documents name', () => {
  it.each([
    ['zh-CN', '文件所列单位', /工业和信息化部等6部门（首位发文机关，未必牵头） 算力基础设施高质量发展行动计划/],
    ['en', 'Named by documents', /Ministry of Industry and Information Technology and 5 others \(first issuer, not always the lead\)/],
  ] as const)('stands on the page of an indicator, with how they are named and the document, in %s', async (tag, title, said) => {
    // The table stands in the place of the drawing, which needs a browser.
    setParams({ view: 'table' })
    await renderPage(<IndicatorPage params={{ id: 'OBS-CMP-TOTAL' }} />, space, tag)
    const fact = screen.getByText(title, { selector: 'dt' }).parentElement
    expect(fact && spoken(fact)).toMatch(said)
  })

  it('stands beside targets and actions of an area, and the coordinator of the whole in its head', async () => {
    await renderPage(<AreaPage params={{ id: 'applications' }} />, space)
    expect(spoken(within(screen.getByRole('main')).getByRole('banner'))).toContain('《意见》实施的统筹协调：国家发展改革委（统筹协调）')
    expect(screen.getAllByText('国家能源局', { exact: false }).length).toBeGreaterThan(0)
    expect(screen.getByText('人工智能行业标准：工业和信息化部人工智能标准化技术委员会（主管）')).toBeInTheDocument()
  })

  it('every mandate names bodies that are there, a role and a document; none is of low confidence', () => {
    const bodies = new Set(published.catalog.organisations.map(({ id }) => id))
    for (const each of published.catalog.mandates ?? []) {
      expect(each.bodies.filter((id) => !bodies.has(id))).toEqual([])
      expect(MANDATE_ROLES).toContain(each.role)
      expect(each.document.zh).not.toBe('')
      expect(each.confidence).not.toBe('low')
    }
  })

  it('a document of later names nobody in an earlier period', () => {
    const then = workspaceOf(published, COUNTED_ON, '2025-12').assessment.catalog.mandates ?? []
    expect(then.length).toBeLessThan(published.catalog.mandates?.length ?? 0)
    expect(then.filter(({ issued }) => (issued ?? '') > '2025-12-31')).toEqual([])
  })
})
