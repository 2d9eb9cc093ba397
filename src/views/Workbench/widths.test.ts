import { describe, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import { workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { rowsOf, rowTextsOf } from '../../../tests/fixtures/rowTexts.ts'
import { COLUMNS, type IndicatorColumn } from './columns.tsx'
import { widthOf } from './widths.ts'

const space = workspaceOf(demo)
const rows = rowsOf(space)
const USUAL = { scale: 1, last: false }

describe('the width of a column', async () => {
  const texts = await rowTextsOf(space, 'zh-CN')
  const fitting = COLUMNS.filter(({ id, fit }) => id === 'status' || fit)

  it.each(fitting.map((column) => [column.id, column] as const))('%s is that of its widest row, wherever it stands', (_id, column) => {
    const whole = widthOf(column, rows, texts, USUAL)
    expect(widthOf(column, [...rows.slice(1), ...rows.slice(0, 1)], texts, USUAL)).toBe(whole)
    expect(widthOf(column, rows.toReversed(), texts, USUAL)).toBe(whole)
    const alone = rows.map((row) => widthOf(column, [row], texts, USUAL))
    expect(whole).toBe(Math.max(...alone))
    if (column.id === 'status' || column.id === 'value') expect(new Set(alone).size).toBeGreaterThan(1)
  })

  it('grows with the letters, and the last one stands off the edge', () => {
    const [column] = fitting
    const own = widthOf(column as IndicatorColumn, rows, texts, USUAL)
    expect(widthOf(column as IndicatorColumn, rows, texts, { scale: 1.25, last: false })).toBe(Math.ceil(own * 1.25))
    expect(widthOf(column as IndicatorColumn, rows, texts, { scale: 1, last: true })).toBeGreaterThan(own)
  })
})
