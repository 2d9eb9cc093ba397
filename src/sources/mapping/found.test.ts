import { describe, expect, it } from 'vitest'
import { textInput } from '../table/input.ts'
import { readTable } from '../table/readTable.ts'
import { findTable, type Found } from './found.ts'

async function find(text: string): Promise<Found> {
  const read = await readTable(textInput('t.csv', text))
  return findTable(read.sheet, read.layout, read.decimal)
}

describe('findTable', () => {
  it('counts what is there, and sums without losing digits', async () => {
    const found = await find('Year,Sex,Value\n2020,F,0.1\n2020,M,0.2\n2021,F,\n2021,M,0.3')
    expect(found).toMatchObject({
      dimensions: [
        { id: 'Year', size: 2 },
        { id: 'Sex', size: 2 },
      ],
      measures: [{ id: 'Value', nonNull: 3, sum: 0.6 }],
      observations: 4,
      nonNull: 3,
      sum: 0.6,
      first: { key: { Year: '2020', Sex: 'F' }, value: 0.1 },
      last: { key: { Year: '2021', Sex: 'M' }, value: 0.3 },
      periods: { from: '2020', to: '2021' },
      faults: [],
    })
  })

  it('adds up nothing to null, not to zero', async () => expect((await find('Year,Value\n2020,..')).sum).toBeNull())

  it('names a column that counts something else than its neighbours', async () => {
    const rows = Array.from({ length: 6 }, (_, at) => `r${at},1${at},2${at},36${at},1${at},2${at}`)
    const found = await find(['地区,2017年,2016年,2015年,2014年,2013年', ...rows].join('\n'))
    expect(found.faults.filter(({ kind }) => kind === 'valueJump').map(({ place }) => place)).toEqual(['row 1, column 4 2015年'])
  })

  it.each([
    ['a label that is no period', 'Year,Value\n2020,1\nThis is a sentence about it,2', 'periodUnreadable', 'row 3, column 1 Year'],
    ['a cell that is no number', 'Year,Value\n2020,1\n2021,abc', 'valueUnreadable', 'row 3, column 2 Value'],
    ['a number with a footnote mark', 'Year,Value\n2020,1\n2021,2*', 'valueAmbiguous', 'row 3, column 2 Value'],
    ['the same row twice', 'Year,Sex,Value\n2020,F,1\n2020,F,2', 'duplicateKey', 'row 3'],
    ['spaces around a word', 'Year,Sex,Value\n2020, F,1', 'spaceAround', 'row 2, column 2 Sex'],
  ])('names %s', async (_, text, kind, place) => expect((await find(text)).faults).toContainEqual(expect.objectContaining({ kind, place })))
})
