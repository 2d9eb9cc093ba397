import { shortNameIn } from '../../i18n/statements/place.ts'
import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNumber } from '../../../tests/fixtures/readNumber.ts'
import { grid, inWideWindow, openWorkbench, rows, SETS } from '../../../tests/fixtures/workbench.tsx'
import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import { AREA_IDS } from '../../domain/policy.ts'
import { words as status } from '../../i18n/messages/zh-CN/statuses.ts'
import { statusText } from '../../i18n/statements/status.ts'

inWideWindow()

describe.each(['demo', 'published'] as const)('each row of %s', (set) => {
  const space = SETS[set]

  it.each(AREA_IDS)('says of %s what the domain found', async (area) => {
    const own = space.assessment.indicators.filter(({ indicator }) => indicator.area === area)
    await openWorkbench(space, `area=${area}`)
    const shown = await rows(own.length)
    const heads = within(await grid())
      .getAllByRole('columnheader')
      .map((head) => head.textContent?.replace(/\s.*/, ''))
    for (const found of own) {
      const name = shortNameIn(found.indicator, found.region, space.index.regions, 'zh')
      const row = shown.get(name)
      expect(row, name).toBeDefined()
      if (row)
        expectRow(
          Array.from(row.children, (cell) => cell as HTMLElement),
          heads,
          found,
        )
    }
  })
})

function expectRow(cells: readonly HTMLElement[], heads: readonly (string | undefined)[], found: IndicatorAssessment): void {
  const { indicator, latest, verdict, decidingPair, change } = found
  const cell = (head: string) => cells[heads.indexOf(head)]
  const text = (head: string) => cell(head)?.textContent ?? undefined
  const what = (head: string) => `${indicator.id} ${head}`
  const scale = 10 ** indicator.unit.exponent
  expect(text('状态'), what('状态')).toContain(statusText(verdict, status))
  if (latest) expectNumber(text('现值'), latest.value * scale, what('现值'))
  else expect(text('现值'), what('现值')).toBe('—')
  if (decidingPair?.target.value.kind === 'number')
    expectNumber(text('目标'), decidingPair.target.value.value * 10 ** decidingPair.target.unit.exponent, what('目标'))
  if (heads.includes('与序时差')) {
    if (verdict.gap === null) expect(text('与序时差'), what('与序时差')).toBe('—')
    else expectNumber(text('与序时差'), verdict.gap * 100, what('与序时差'))
  }
  if (change && change.movement !== 'unchanged') expectNumber(text('较前值'), change.delta * scale, what('较前值'))
  if (verdict.gap !== null && verdict.completion !== null && verdict.expected !== null) {
    const bar =
      within(cell('完成度与序时') ?? document.body)
        .getByRole('img')
        .getAttribute('aria-label') ?? ''
    const [completion, expected] = bar.match(/−?[\d.]+%/g) ?? []
    expectNumber(completion, verdict.completion * 100, what('完成度'))
    expectNumber(expected, verdict.expected * 100, what('序时进度'))
    expect(bar, what('完成度与序时')).toContain(statusText(verdict, status))
  }
}
