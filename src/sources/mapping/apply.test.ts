import { describe, expect, it } from 'vitest'
import { observationAt, type ObservationTable } from '../../domain/observationTable.ts'
import { textInput } from '../table/input.ts'
import { parseTable } from './parseTable.ts'
import type { Known } from './known.ts'
import { MAPPING_VERSION, type Mapping } from './mapping.ts'

const least = {
  version: MAPPING_VERSION,
  name: 'm',
  indicator: { constant: 'x' },
  period: { column: '年份' },
  value: { column: '数值' },
} as const satisfies Mapping

const apply = (text: string, mapping: Partial<Mapping> = {}, known: Known = {}) =>
  parseTable({ input: textInput('t.csv', text), mapping: { ...least, ...mapping }, known }, {})

const rowsOf = (table: ObservationTable) => Array.from({ length: table.rows }, (_, row) => observationAt(table, row))
const values = (table: ObservationTable) => rowsOf(table).map(({ value }) => value)

describe('applyMapping', () => {
  it('reads years side by side', async () => {
    const { table } = await apply('地区,2024年,2023年\n北京,3,..\n天津,5,6', {
      region: { column: '地区', codes: { 北京: 'CN-BJ', 天津: 'CN-TJ' } },
      period: { heading: true },
      value: { periods: true },
    })
    expect(rowsOf(table).map(({ region, period, value, missing }) => [region, period.id, value ?? missing])).toEqual([
      ['CN-BJ', '2024', 3],
      ['CN-BJ', '2023', 'notReported'],
      ['CN-TJ', '2024', 5],
      ['CN-TJ', '2023', 6],
    ])
  })

  it('reads measures and years side by side, under one another in the heading', async () => {
    const text = '地区,产量,,销量,\n,2024年,2023年,2024年,2023年\n北京,1,2,3,4'
    const { table } = await apply(text, {
      indicator: { heading: true, codes: { 产量: 'made' } },
      period: { heading: true },
      value: { periods: true },
    })
    expect(rowsOf(table).map(({ indicator, period, value }) => [indicator, period.id, value])).toEqual([
      ['made', '2024', 1],
      ['made', '2023', 2],
      ['销量', '2024', 3],
      ['销量', '2023', 4],
    ])
  })

  it('reads measures side by side', async () => {
    const { table } = await apply('Year,Solar,Wind\n2020,1,2', {
      period: { column: 'Year' },
      indicator: { heading: true, codes: { Solar: 'solar' } },
      value: { columns: ['Solar', 'Wind'] },
    })
    expect(rowsOf(table).map(({ indicator, value }) => [indicator, value])).toEqual([
      ['solar', 1],
      ['Wind', 2],
    ])
  })

  it('converts what the file states to the unit of the catalog', async () => {
    const unit = { constant: { base: 'CNY', exponent: 4 } }
    const known = { units: new Map([['x', { base: 'CNY', exponent: 8 }]]) }
    const { table, faults } = await apply('年份,数值\n2023,12345.6\n2024,1.1亿\n2025,1.5%', { unit }, known)
    expect(values(table)).toEqual([1.23456, 1.1, null])
    expect(faults).toEqual([
      { kind: 'unitAssumed', place: 'row 3, column 2 数值 (mapping.value.column)', found: '1.1亿', expected: { kind: 'number' } },
      { kind: 'unitMismatch', place: 'row 4, column 2 数值 (mapping.value.column)', found: '1.5%', expected: { kind: 'number' } },
    ])
  })

  it('takes per mille and ratios for shares', async () => {
    const known = { units: new Map([['x', { base: 'percent', exponent: 0 }]]) }
    expect(values((await apply('年份,数值\n2023,12.5‰\n2024,3%', {}, known)).table)).toEqual([1.25, 3])
    expect(values((await apply('年份,数值\n2023,0.07', { unit: { constant: { base: 'ratio', exponent: 0 } } }, known)).table)).toEqual([7])
  })

  it('reads units from a column', async () => {
    const unit = { column: '单位', codes: { 万元: { base: 'CNY', exponent: 4 }, 亿元: { base: 'CNY', exponent: 8 } } }
    const known = { units: new Map([['x', { base: 'CNY', exponent: 8 }]]) }
    const { table, faults } = await apply('年份,数值,单位\n2023,20000,万元\n2024,3,亿元\n2025,4,美元', { unit }, known)
    expect(values(table)).toEqual([2, 3, 4])
    expect(faults).toMatchObject([{ kind: 'unitAssumed', place: 'row 4, column 3 单位 (mapping.unit.codes)', found: '美元' }])
  })

  it('names the key and the row of everything it does not understand', async () => {
    const text = '年份,地区,数值,状态\n2023,北京,1,p\n2024,火星,2,p\n去年,北京,3,p\n2025,,4,p\n2026,北京,abc,q'
    const mapping: Partial<Mapping> = {
      region: { column: '地区', codes: { 北京: 'CN-BJ' } },
      status: { column: '状态', codes: { p: 'P' } },
    }
    const { table, faults } = await apply(text, mapping)
    expect(rowsOf(table).map(({ period, value, missing, status }) => [period.id, value ?? missing, status])).toEqual([
      ['2023', 1, 'P'],
      ['2026', 'unreadable', 'A'],
    ])
    expect(faults.map(({ kind, place, found }) => [kind, place, found])).toEqual([
      ['unknownReference', 'row 3, column 2 地区 (mapping.region.column)', '火星'],
      ['periodUnreadable', 'row 4, column 1 年份 (mapping.period.column)', '去年'],
      ['regionMissing', 'row 5, column 2 地区 (mapping.region.column)', ''],
      ['unknownReference', 'row 6, column 4 状态 (mapping.status.codes)', 'q'],
      ['valueUnreadable', 'row 6, column 3 数值 (mapping.value.column)', 'abc'],
    ])
  })

  it('refuses a mapping of another file, by its key and with the headings there are', async () => {
    await expect(apply('Year,数值\n2020,1')).rejects.toMatchObject({
      failure: {
        kind: 'wrongShape',
        address: 'm',
        place: 'mapping.period.column',
        found: '年份',
        expected: { kind: 'oneOf', options: ['Year', '数值'] },
      },
    })
  })

  it('keeps out what the catalog does not know', async () => {
    const known = { indicators: new Set(['a']), regions: new Set(['CN']) }
    const { table, faults } = await apply('年份,指标,数值\n2020,a,1\n2020,b,2', { indicator: { column: '指标' } }, known)
    expect(values(table)).toEqual([1])
    expect(faults).toMatchObject([{ kind: 'unknownReference', found: 'b' }])
    await expect(apply('年份,数值\n2020,1', {}, known)).rejects.toMatchObject({
      failure: { place: 'mapping.indicator.constant', found: 'x' },
    })
  })

  it('reads only the rows that count', async () => {
    const { table } = await apply('年份,性别,数值\n2020,,1\n2020,女,2', { where: [{ column: '性别', in: [''] }] })
    expect(values(table)).toEqual([1])
  })

  it('takes two publications of a period for a revision, and the same one twice for a mistake', async () => {
    const publishedAt = { column: '发布' }
    const revised = await apply('年份,数值,发布\n2020,1,2021-02-01\n2020,2,2021-09-01', { publishedAt })
    expect(revised.faults).toEqual([])
    const doubled = await apply('年份,数值,发布\n2020,1,2021-02-01\n2020,2,2021-02-01', { publishedAt })
    expect(doubled.faults).toEqual([{ kind: 'duplicateKey', place: 'row 3', found: 'x CN 2020' }])
  })

  it('makes one line of a thousand equal doubts', async () => {
    const { faults } = await apply(`年份,数值\n${'2020,abc\n'.repeat(1000)}`, { publishedAt: { constant: '2024-01-01' } })
    const unreadable = faults.filter(({ kind }) => kind === 'valueUnreadable')
    expect(unreadable).toHaveLength(20)
    expect(unreadable.at(-1)?.more).toBe(980)
  })
})
