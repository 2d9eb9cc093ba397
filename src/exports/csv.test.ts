import { describe, expect, it } from 'vitest'
import { dayOf } from '../domain/day.ts'
import { readPeriod } from '../domain/period.ts'
import type { Observation } from '../domain/observation.ts'
import { csvBlob, csvText, safeText } from './csv.ts'
import { fileName } from './fileName.ts'
import { EXPORTS } from './index.ts'
import { OBSERVATION_COLUMNS, observationsTable, type ObservationWords } from './observationsTable.ts'

describe('a CSV cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    [' =1+1', "' =1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\ufeff=1+1', "'\ufeff=1+1"],
    ['\u00a0@x', "'\u00a0@x"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['-12.5', '-12.5'],
    ['+3', '+3'],
    ['-1e-7', '-1e-7'],
    ['--1', "'--1"],
    ['算力', '算力'],
  ])('%j is written %j', (given, wanted) => {
    expect(safeText(given)).toBe(wanted)
  })
})

describe('a CSV file', () => {
  it('starts with the mark of Unicode, ends its lines with CRLF and quotes what must be', () => {
    expect(
      csvText({
        columns: ['a', 'b'],
        rows: [
          ['x, y', 1],
          ['say "no"', null],
        ],
      }),
    ).toBe('\ufeffa,b\r\n"x, y",1\r\n"say ""no""",\r\n')
  })

  it('keeps numbers as they are, negative ones too, and leaves those that are none empty', () => {
    expect(csvText({ columns: ['v'], rows: [[-0.5], [Number.NaN], [1e21]] })).toBe('\ufeffv\r\n-0.5\r\n\r\n1e+21\r\n')
  })

  it('writes the decimal that was meant, without the noise of binary fractions', () => {
    expect(csvText({ columns: ['v'], rows: [[0.1 + 0.2], [28.499999999999996], [1 - 0.9]] })).toBe('\ufeffv\r\n0.3\r\n28.5\r\n0.1\r\n')
  })

  it('says in its first row that its figures are made up', () => {
    const text = csvText({ columns: ['a'], rows: [], comment: '# 演示数据（虚构），非官方统计' })
    expect(text.split('\r\n')[0]).toBe('\ufeff# 演示数据（虚构），非官方统计')
  })

  it('quotes a formula that holds a comma after making it safe', () => {
    expect(csvText({ columns: ['a'], rows: [['=HYPERLINK("http://x","y")']] })).toContain('"\'=HYPERLINK(""http://x"",""y"")"')
  })

  it('is the same text as a file', async () => {
    const bytes = new Uint8Array(await csvBlob({ columns: ['数'], rows: [] }).arrayBuffer())
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    expect(EXPORTS.csv.extension).toBe('csv')
  })
})

const words: ObservationWords = {
  indicator: (id) => `name of ${id}`,
  unit: () => '%',
  region: (id) => id,
  organisation: (id) => id,
  document: () => ({ title: '月报', url: 'https://example.org' }),
  note: (note) => note,
  // Every column is named, so the record is complete.
  columns: Object.fromEntries(OBSERVATION_COLUMNS.map((column) => [column, column])) as ObservationWords['columns'],
}

const observation: Observation = {
  indicator: 'x',
  region: 'CN',
  period: readPeriod('2026-10'),
  value: 54.1,
  status: 'A',
  provenance: 'published',
  confidence: 'high',
  publisher: 'p',
  document: 'd',
  publishedAt: dayOf(2026, 11, 9),
  verified: 'yes',
  floor: false,
  note: '=evil()',
}

describe('a table of observations', () => {
  it('carries provenance in every row, ISO periods and days', () => {
    const table = observationsTable([observation], words)
    const at = (column: (typeof OBSERVATION_COLUMNS)[number]) => table.rows[0]?.[OBSERVATION_COLUMNS.indexOf(column)]
    expect(at('provenance')).toBe('published')
    expect(at('period')).toBe('2026-10')
    expect(at('publishedAt')).toBe('2026-11-09')
    expect(csvText(table)).toContain("'=evil()")
  })

  it('writes a missing value as nothing, with its reason beside it', () => {
    const table = observationsTable([{ ...observation, value: null, missing: 'suppressed' }], words)
    expect(table.rows[0]?.[OBSERVATION_COLUMNS.indexOf('value')]).toBeNull()
    expect(table.rows[0]?.[OBSERVATION_COLUMNS.indexOf('missing')]).toBe('suppressed')
  })
})

describe('a file name', () => {
  it('has subject, mark of made-up figures and day', () => {
    expect(fileName({ subject: '平均利用率', illustrative: '演示数据', day: dayOf(2026, 10, 31), extension: 'csv' })).toBe(
      '平均利用率_演示数据_20261031.csv',
    )
  })

  it('has no sign that a file system refuses, and no mark over real figures', () => {
    expect(fileName({ subject: '../a: b?', illustrative: null, day: dayOf(2026, 1, 2), extension: 'csv' })).toBe('a-b_20260102.csv')
  })
})
