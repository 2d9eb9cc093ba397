import { describe, expect, it } from 'vitest'
import { textInput } from '../table/input.ts'
import { readTable } from '../table/readTable.ts'
import { findTable } from './found.ts'
import { parseTable } from './parseTable.ts'
import { proposeForSheet } from './propose.ts'

const look = async (text: string) => {
  const { sheet, layout, decimal, faults } = await readTable(textInput('t.csv', text))
  const found = findTable(sheet, layout, decimal)
  return { ...found, faults: [...faults, ...found.faults], mapping: proposeForSheet(sheet, layout, decimal).mapping }
}
const kinds = (faults: readonly { readonly kind: string }[]) => faults.map(({ kind }) => kind)

// Each table is made up; each kind of it was met in files of offices.
const TABLES: Readonly<Record<string, { readonly text: string; readonly nonNull: number; readonly sum: number; readonly doubt?: string }>> =
  {
    'a sheet of indicators with two bare years among its headings': {
      text: '序号,指标,单位,牵头,2024,2025\n1,机架数,万架,甲司,10,12\n2,课程数,门,乙司,5,6',
      nonNull: 4,
      sum: 33,
    },
    'the lines of a data terminal': {
      text: ',日期,甲:全国,乙:全国\n,指标ID,A1,A2\n,频率,月,月\n,单位,%,万人\n,来源,某局,某局\n1,2025-02,5,70\n2,2025-01,6,71',
      nonNull: 4,
      sum: 152,
    },
    'codes beside their names': {
      text: 'Year,Reporter,Reporter Label,Share\n2020,156,China,20\n2020,356,India,5\n2021,156,China,21\n2021,356,India,6',
      nonNull: 4,
      sum: 52,
      doubt: 'roleAssumed',
    },
    'unknown marks in a column of numbers': {
      text: '年份,甲\n2020,※\n2021,※\n2022,3\n2023,4',
      nonNull: 2,
      sum: 7,
      doubt: 'valueUnreadable',
    },
    'target, done and share': {
      text: '指标,2026年目标,2026年完成,完成率\n甲,100,60,60%\n乙,50,≥20,44%',
      nonNull: 2,
      sum: 80,
      doubt: 'shareContradicts',
    },
    'growth beside years': { text: '指标,2023年,2024年,同比增长(%)\n甲,1,2,100\n乙,3,6,100', nonNull: 4, sum: 12, doubt: 'columnIgnored' },
    'a total among its parts': { text: '地区,2023年,2024年\n全国,3,7\n北京,1,3\n上海,2,4', nonNull: 6, sum: 20, doubt: 'totalBesideParts' },
    'split years that run on': { text: 'Year,Value\n2021-22,1\n2022-23,2', nonNull: 2, sum: 3, doubt: 'periodAssumed' },
    'a second table below': {
      text: '地区,2023年,2024年\n甲,1,2\n乙,3,4\n,,\n地区,2021年,2022年\n甲,5,6',
      nonNull: 4,
      sum: 10,
      doubt: 'secondTable',
    },
    'one bare number among percentages': {
      text: '年份,率\n2021,52%\n2022,0.54\n2023,56%',
      nonNull: 3,
      sum: 108.54,
      doubt: 'notationMixed',
    },
    'flags of Eurostat': { text: 'geo\\time\t2022\t2023\nBE\t1\t2 p\nDE\t: c\t3 e', nonNull: 3, sum: 6 },
    'brackets for what is negative, and arrows for nobody knows what': {
      text: '年份,率\n2021,(2.5)\n2022,▲4\n2023,5',
      nonNull: 2,
      sum: 2.5,
      doubt: 'valueAmbiguous',
    },
    'months beside years': { text: '年份,月份,数值\n2024,1月,5\n2024,2月,6', nonNull: 2, sum: 11 },
    'months across the top, of the year in the title': {
      text: '2024年各项任务进度,,,\n指标,单位,1月,2月\n机架数,万架,1,2\n课程数,门,3,4',
      nonNull: 4,
      sum: 10,
      doubt: 'periodAssumed',
    },
    'months across the top that name no year': {
      text: '指标,单位,1月,2月\n机架数,万架,1,2\n课程数,门,3,4',
      nonNull: 4,
      sum: 10,
      doubt: 'periodUnreadable',
    },
    'quarters under their years': {
      text: '指标,2023年,,2024年,\n,一季度,二季度,一季度,二季度\n机架数,1,2,3,4\n课程数,5,6,7,8',
      nonNull: 8,
      sum: 36,
    },
    'cities by their bare names': {
      text: '地区,2023年,2024年\n杭州,1,2\n宁波,3,4',
      nonNull: 4,
      sum: 10,
      doubt: 'regionAssumed',
    },
    'regions across the top': { text: '年份,北京,上海\n2023,1,2\n2024,3,4', nonNull: 4, sum: 10 },
  }

describe('a table without a mapping', () => {
  it.each(Object.entries(TABLES))('reads %s', async (_, { text, nonNull, sum, doubt }) => {
    const found = await look(text)
    expect([found.nonNull, found.sum]).toEqual([nonNull, sum])
    if (doubt !== undefined) expect(kinds(found.faults)).toContain(doubt)
  })

  // Without a year nothing can be proposed: the doubt says which headings want one.
  const mapped = Object.entries(TABLES).filter(([name]) => !name.endsWith('name no year'))

  it.each(mapped)('says of %s what the app reads by the proposed mapping', async (_, { text, nonNull, sum }) => {
    const { mapping } = await look(text)
    if (mapping === null) throw new Error('nothing was proposed')
    const { table } = await parseTable({ input: textInput('t.csv', text), mapping, known: {} }, {})
    const values = [...table.value].filter((_value, row) => table.missing[row] === 0)
    expect([values.length, values.reduce((total, each) => total + each, 0)]).toEqual([nonNull, expect.closeTo(sum, 6)])
  })

  it('gives months across the top the one year of the title, or of the level above, and none where none is named', async () => {
    const titled = await look(TABLES['months across the top, of the year in the title']?.text ?? '')
    expect(titled.periods).toEqual({ from: '2024-01', to: '2024-02' })
    const under = await look(TABLES['quarters under their years']?.text ?? '')
    expect(under.periods).toEqual({ from: '2023-Q1', to: '2024-Q2' })
    const bare = await look(TABLES['months across the top that name no year']?.text ?? '')
    expect(bare.periods).toBeNull()
    const twoYears = await look('2023年与2024年\n指标,1月,2月\n机架数,1,2\n课程数,3,4')
    expect(twoYears.periods).toBeNull()
    expect(kinds(twoYears.faults)).toContain('periodUnreadable')
  })

  it('joins months to their years, and takes places by their names', async () => {
    const months = await look(TABLES['months beside years']?.text ?? '')
    expect(months.periods).toEqual({ from: '2024-01', to: '2024-02' })
    const across = await look(TABLES['regions across the top']?.text ?? '')
    expect(across.mapping).toMatchObject({ region: { heading: true, codes: { 北京: 'CN-BJ', 上海: 'CN-SH' } } })
  })
})

describe('large and odd tables', () => {
  it('reads one row of many keys by looking at each cell a few times', async () => {
    const row = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`k${at}`, at]))
    const { sheet, layout } = await readTable(textInput('t.json', JSON.stringify([row])))
    let reads = 0
    const counted = {
      ...sheet,
      columns: sheet.columns.map((cells) =>
        Object.assign(Object.create(cells) as typeof cells, { text: (at: number) => ((reads += 1), cells.text(at)) }),
      ),
    }
    expect(findTable(counted, layout).nonNull).toBe(400)
    expect(reads).toBeLessThan(400 * 20)
  })
})
