import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { STATUSES } from '../../domain/status.ts'
import { loadSection } from '../../i18n/load.ts'
import { AreaPage } from './AreaPage.tsx'

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const
const CASES = (['demo', 'published'] as const).flatMap((set) => (['zh-CN', 'en'] as const).map((tag) => [set, tag] as const))
const spoken = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe.each(CASES)('the page of an area, of %s in %s', { timeout: 90_000 }, (set, tag) => {
  const space = SETS[set]
  const text = tag === 'en' ? 'en' : 'zh'

  it('counts its indicators by status as the domain does, leads to each of them, and asks for its decisions', async () => {
    const { status: names } = await loadSection(tag, 'status')
    // Every area once; in the second language the largest and the smallest.
    const areas =
      tag === 'en' ? space.assessment.areas.filter(({ id }) => id === 'compute' || id === 'open-source') : space.assessment.areas
    for (const area of areas) {
      await renderPage(<AreaPage params={{ area: area.id }} />, space, tag)
      const facts = screen.getAllByRole('listitem').map(spoken)
      for (const status of STATUSES) {
        const of = facts.filter((each) => each.includes(names[status]))
        const counted = of.some((each) => new RegExp(`(^|\\D)${area.counts[status]}($|\\D)`).test(each))
        expect(counted || area.counts[status] === 0, `${area.id} ${status}: ${of.join(' | ')}`).toBe(true)
      }
      const links = new Set(screen.getAllByRole('link').map((each) => each.textContent))
      const missing = area.indicators.filter(({ indicator }) => !links.has(indicator.shortName[text]) && !links.has(indicator.name[text]))
      expect(missing.map(({ indicator }) => indicator.id)).toEqual([])
      const main = spoken(screen.getByRole('main'))
      for (const decision of space.assessment.catalog.decisions.filter((each) => each.area === area.id))
        expect(main).toContain(decision.question[text])
      cleanup()
    }
  })
})

it('says that there is no such area, and leads back', async () => {
  await renderPage(<AreaPage params={{ area: 'weather' }} />, SETS.demo)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('weather')
  expect(within(screen.getByRole('main')).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/\/$|\/\?/))
})
