import { describe, expect, it } from 'vitest'
import { findLayout } from './layout.ts'
import { SheetBuilder, type Merge, type Sheet } from './sheet.ts'

function text(lines: readonly string[]): Sheet {
  const builder = new SheetBuilder()
  for (const line of lines) builder.push(line.split(','))
  return builder.finish('t.csv', 'rows', [])
}

function cells(rows: readonly (readonly string[])[], merges: readonly Merge[] = []): Sheet {
  const builder = new SheetBuilder()
  rows.forEach((row, at) => row.forEach((cell, column) => cell !== '' && builder.set(at, column, cell)))
  return builder.finish('Sheet1', 'cells', [], merges)
}

const headings = (sheet: Sheet) => findLayout(sheet).columns.map((each) => each.heading)

describe('findLayout', () => {
  it('sets titles and notes aside, and says so', () => {
    const layout = findLayout(text(['指标：产值(亿元)', '地区,2024年,2023年', '北京,3,4', '天津,5,6', '注：初步数。', '数据来源：统计局']))
    expect([layout.first, layout.end]).toEqual([2, 4])
    expect(layout.faults.map(({ kind, place }) => [kind, place])).toEqual([
      ['rowSkipped', 'row 1'],
      ['rowSkipped', 'row 5'],
      ['rowSkipped', 'row 6'],
    ])
  })

  it('knows years side by side, also bare ones', () => {
    const layout = findLayout(text(['地区,2024,2023,2022', '北京,3,4,5']))
    expect(layout.columns.map((each) => each.period?.id)).toEqual([undefined, '2024', '2023', '2022'])
    expect(layout.first).toBe(1)
  })

  it('knows a note that its own commas cut into cells', () => {
    expect(findLayout(text(['地区,2024年,2023年', '北京,3,4', '注：甲,乙,丙为初步数'])).end).toBe(2)
  })

  it('does not take a last row of missing values for a note', () => {
    expect(findLayout(text(['地区,2024年,2023年', '北京,3,4', '西藏,,'])).end).toBe(3)
    expect(findLayout(text(['地区,2024年,2023年', '北京,3,4', '西藏,..,..'])).end).toBe(3)
  })

  it('does not take a first row of missing values for a heading', () => {
    expect(headings(text(['地区,2024年,2023年', '北京,..,..', '天津,5,6']))).toEqual(['地区', '2024年', '2023年'])
  })

  it('joins the levels of a heading with merged cells', () => {
    const rows = [
      ['地区', '产量', '', '销量', ''],
      ['', '2024年', '2023年', '2024年', '2023年'],
      ['北京', '1', '2', '3', '4'],
    ]
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 },
    ]
    const joined = ['地区', '产量 / 2024年', '产量 / 2023年', '销量 / 2024年', '销量 / 2023年']
    expect(headings(cells(rows, merges))).toEqual(joined)
    expect(headings(text(rows.map((row) => row.join(','))))).toEqual(joined)
    expect(findLayout(cells(rows, merges)).faults).toContainEqual({ kind: 'mergedCell', place: 'Sheet1!C1', found: '产量' })
  })

  it('says where a merged cell stands among the data', () => {
    const sheet = cells(
      [
        ['a', 'b'],
        ['x', '1'],
        ['', '2'],
      ],
      [{ top: 1, left: 0, bottom: 2, right: 0 }],
    )
    expect(findLayout(sheet).faults).toContainEqual({ kind: 'mergedCell', place: 'Sheet1!A2:A3', found: 'x' })
  })

  it('finds a table that does not begin in the corner', () => {
    const sheet = cells([[], [], ['', 'label', 'value'], ['', 'x', '1']])
    expect(findLayout(sheet).columns).toEqual([
      { column: 1, heading: 'label' },
      { column: 2, heading: 'value' },
    ])
  })

  it.each([
    ['a repeated heading', ['a,b,b', '1,2,3'], 'duplicateKey'],
    ['a heading with spaces', ['a, b', '1,2'], 'spaceAround'],
    ['no heading', ['1,2', '3,4'], 'columnUnnamed'],
    ['a row of another width', ['a,b', '1,2', '3,4,5', '6,7'], 'rowRagged'],
  ])('names %s', (_, lines, kind) => expect(findLayout(text(lines)).faults.map((fault) => fault.kind)).toContain(kind))

  it('does what the mapping says instead', () => {
    const layout = findLayout(text(['x,y', 'a,b', '1,2', '3,4', '5,6']), { headerRow: 1, headerRows: 1, end: 4 })
    expect(layout.columns.map((each) => each.heading)).toEqual(['a', 'b'])
    expect([layout.first, layout.end]).toEqual([2, 4])
  })
})
