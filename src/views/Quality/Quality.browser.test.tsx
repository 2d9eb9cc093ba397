import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import * as published from '../../../mocks/published/index.ts'
import { countsWithin, listedAt } from '../../../tests/fixtures/listed.ts'
import { COUNTED_ON, renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { isKnown } from '../../domain/assess/series.ts'
import { SEVERITIES } from '../../domain/lint/finding.ts'
import { lint } from '../../domain/lint/lint.ts'
import { completenessOf } from '../../domain/quality/completeness.ts'
import { examine } from '../../domain/quality/examine.ts'
import { SourcesProvider, type Sources } from '../../queries/sources.tsx'
import type { Source } from '../../sources/source.ts'
import { getAddress, openAddress, setParams } from '../../state/address.ts'
import { Quality } from './Quality.tsx'

// In a real browser: the rows are looked through by a worker.

const SETS = { demo: workspaceOf(demo), published: workspaceOf(published) } as const
const unread = () => Promise.reject(new Error('nothing is read here'))
const source: Source = {
  id: 'test',
  kind: 'test',
  capabilities: { catalog: 'own', filters: 'local' },
  catalog: unread,
  observations: unread,
  health: unread,
}
const sources: Sources = { current: source, configured: [], open: () => source, failed: null, reload: () => undefined }
const spoken = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const PATIENT = { timeout: 30_000 }

beforeEach(() => {
  window.history.replaceState(null, '', '/data/quality')
  return openAddress({ kind: 'history', base: '/' })
})
afterEach(cleanup)

describe.each([
  ['demo', 'zh-CN', /^规则检查：/],
  ['published', 'en', /^Rules: /],
] as const)('the quality page of %s in %s', { timeout: 60_000 }, (set, tag, title) => {
  const space = SETS[set]
  const { assessment, table } = space
  const page = (
    <SourcesProvider value={sources}>
      <Quality />
    </SourcesProvider>
  )
  const open = () => renderPage(page, space, tag)

  it('leads from each count of indicators to as many in the list', async () => {
    await open()
    await screen.findByRole('heading', { level: 2, name: title }, PATIENT)
    const links = countsWithin(screen.getByRole('main')).filter(({ text }) => /^\D*\d+\D*$/.test(text.replaceAll(',', '')))
    expect(links.length).toBeGreaterThan(20)
    for (const { text, search, said } of links) expect([text, search, said]).toEqual([text, search, listedAt(search, space)])
  })

  it('counts findings by severity as the linter does, and groups them by rule', async () => {
    const { catalog, asOf } = assessment
    const report = lint(catalog, table, asOf)
    await open()
    const heading = await screen.findByRole('heading', { level: 2, name: title }, PATIENT)
    const numbers = (spoken(heading).match(/\d+/g) ?? []).map(Number)
    expect(numbers).toEqual(SEVERITIES.map((severity) => report.counts[severity]))
    const rules = new Set(report.findings.map(({ rule }) => rule))
    expect(new Set(Array.from(document.querySelectorAll('[data-rule]'), (group) => group.getAttribute('data-rule')))).toEqual(rules)
  })

  it.each(['severity', 'rule', 'area'] as const)('narrowed by its %s alone, the list is given back whole by one press', async (filter) => {
    const { catalog, asOf } = assessment
    const [found] = lint(catalog, table, asOf).findings
    if (!found) throw new Error('nothing is found')
    setParams({ [filter]: { severity: found.severity, rule: found.rule, area: 'compute' }[filter] })
    await open()
    await screen.findByRole('heading', { level: 2, name: title }, PATIENT)
    const clear = () => screen.queryByRole('button', { name: tag === 'en' ? 'Clear filters' : '清除筛选' })
    await userEvent.click(clear() ?? document.body)
    await waitFor(() => expect(clear()).toBeNull())
    expect(getAddress().search).toBe('')
  })

  it('of an earlier period looks at what was known then', async () => {
    const then = workspaceOf(set === 'demo' ? demo : published, COUNTED_ON, '2025-06')
    const { catalog, asOf } = then.assessment
    const counts = (row: number) => isKnown(then.table, row, asOf, then.today)
    const found = examine(catalog, then.table, { asOf, today: then.today })
    expect(found.lint).toEqual(lint(catalog, then.table, asOf, counts))
    await renderPage(page, then, tag)
    const heading = await screen.findByRole('heading', { level: 2, name: title }, PATIENT)
    const numbers = (spoken(heading).match(/\d+/g) ?? []).map(Number)
    expect(numbers).toEqual(SEVERITIES.map((severity) => found.lint.counts[severity]))
    expect(found.lint.counts).not.toEqual(lint(assessment.catalog, table, assessment.asOf).counts)
  })

  it('says for each area how many of its indicators are known and how old they are', async () => {
    await open()
    const rows = screen.getAllByRole('table')[0]
    if (!rows) throw new Error('no table')
    const lines = within(rows).getAllByRole('row').slice(1)
    for (const [at, known] of completenessOf(assessment).entries()) {
      const said = within(lines[at] ?? rows)
        .getAllByRole('cell')
        .map((cell) => Number(/\d+/.exec(spoken(cell))?.[0]))
      for (const count of [known.indicators, known.upTo12]) expect(said, known.area).toContain(count)
    }
  })
})
