import { describe, expect, it } from 'vitest'
import { CellColumn } from './cellColumn.ts'

function columnOf(texts: readonly string[]): CellColumn {
  const column = new CellColumn()
  texts.forEach((text, row) => column.set(row, text))
  return column
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => (at * 1.25).toFixed(at % 4))

describe('CellColumn', () => {
  it('gives every text back as written, also where it keeps numbers', () => {
    const odd = ['08', '-0', '1e5', '12.50', '-12.5', '', 'text', '0.10', '123456789012345678', '007.5', '.5', '5.']
    const texts = [...numbers(9000), ...odd, ...numbers(9000)]
    const column = columnOf(texts)
    expect(column.isCoded).toBe(false)
    expect(texts.map((_, row) => column.text(row))).toEqual(texts)
  })

  it('keeps a column of few words as codes', () => {
    const column = columnOf(Array.from({ length: 10_000 }, (_, at) => `region-${at % 31}`))
    expect(column.isCoded).toBe(true)
    expect(column.distinct).toHaveLength(31)
  })

  it('fills rows that were left out with nothing', () => {
    const column = new CellColumn()
    column.set(3, 'x')
    expect([0, 3, 4].map((row) => column.text(row))).toEqual(['', 'x', ''])
  })

  it('reads each different text once', () => {
    let times = 0
    const column = columnOf(Array.from({ length: 1000 }, (_, at) => `w${at % 3}`))
    const read = column.textReader((text) => ((times += 1), text.length))
    const lengths = Array.from({ length: 1000 }, (_, row) => read(row))
    expect(new Set(lengths)).toEqual(new Set([2]))
    expect(times).toBe(4) // three words, and the empty text for rows beyond the end
  })
})
