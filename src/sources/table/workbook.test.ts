import { describe, expect, it } from 'vitest'
import { mapping, SHOWN, WORKBOOKS } from '../../../tests/fixtures/workbooks.ts'
import { parseTable } from '../mapping/parseTable.ts'
import { readTable } from './readTable.ts'
import { cellText } from './sheet.ts'

describe.each(Object.entries(WORKBOOKS))('the workbook %s', (name, { format, make }) => {
  it('is read by what is in it: the sheet with figures, cells as they are shown', async () => {
    const { format: found, sheet } = await readTable({ name, blob: await make() })
    expect(found).toBe(format)
    const shown = Array.from({ length: sheet.rows }, (_, row) => SHOWN[0].map((_heading, column) => cellText(sheet, row, column)))
    expect(shown).toEqual(SHOWN)
  })

  it('gives the app its months and figures', async () => {
    const { table } = await parseTable({ input: { name, blob: await make() }, mapping, known: {} }, {})
    const rows = Array.from(table.value, (value, row) => [
      table.indicators[table.indicator[row] ?? -1],
      table.periods[table.period[row] ?? -1]?.id,
      value,
    ])
    expect(rows).toEqual([
      ['机架数', '2024-01', 12.5],
      ['机架数', '2024-02', 13],
      ['课程数', '2024-01', 205],
    ])
  })

  it('whose end is missing is refused by name, and never half a table', async () => {
    const whole = await make()
    const cut = { name, blob: whole.slice(0, Math.floor(whole.size / 2)) }
    const read = await readTable(cut).catch((thrown: unknown) => thrown)
    expect(read).toMatchObject({ name: 'SourceError' })
  })
})
