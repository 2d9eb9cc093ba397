import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OBS_STATUSES } from '../../src/domain/observation.ts'
import { words as en } from '../../src/i18n/messages/en/faults.ts'
import { words as zh } from '../../src/i18n/messages/zh-CN/faults.ts'
import { readYaml } from '../../src/cli/readYaml.ts'
import { SourceError } from '../../src/sources/errors.ts'
import { findTable } from '../../src/sources/mapping/found.ts'
import { proposeMapping } from '../../src/sources/mapping/propose.ts'
import { readMapping } from '../../src/sources/mapping/readMapping.ts'
import { readCsv } from '../../src/sources/table/csv.ts'
import { findEncoding, maybeDecode } from '../../src/sources/table/encoding.ts'
import { textInput } from '../../src/sources/table/input.ts'
import { jsonSheet } from '../../src/sources/table/json.ts'
import { parseTable } from '../../src/sources/mapping/parseTable.ts'
import { readNumber, shiftDecimal } from '../../src/sources/table/readNumber.ts'
import { readTable } from '../../src/sources/table/readTable.ts'
import { cellText, type Sheet } from '../../src/sources/table/sheet.ts'
import { readDataPackage } from '../../src/sources/kinds/frictionless/dataPackage.ts'
import { zipOf } from '../fixtures/zip.ts'
import { fuzz } from './settings.ts'

const rowsOf = (sheet: Sheet) =>
  Array.from({ length: sheet.rows }, (_, row) => sheet.columns.map((_cells, column) => cellText(sheet, row, column)))

/** What is thrown by a reader is a SourceError, or the reader is wrong. */
async function tolerated<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (thrown) {
    if (thrown instanceof SourceError) return null
    throw thrown
  }
}

/** Texts as cells hold them: office marks and numbers more often than chance, delimiters and quotes too. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-+ %eE()'), maxLength: 10 }),
  fc.constantFrom(
    '2024',
    '2024年',
    '1,234.5',
    '..',
    '—',
    '未报',
    '1.2万',
    '3亿元',
    '#N/A',
    '',
    ' ',
    '"',
    'a"b',
    '\n',
    '\rx',
    '=1+1',
    '超过100',
    '一百二十三',
    '2007/08 to 2008/09',
    '__proto__',
    'valueOf',
    'constructor',
  ),
  fc.double().map(String),
)
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('any text', () => {
  it('is a number that is finite, missing, ambiguous, or a text', () => {
    expect(
      fc.assert(
        fc.property(cell, fc.constantFrom('.', ','), (text, decimal) => {
          const reading = readNumber(text, decimal)
          if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true)
        }),
        fuzz,
      ),
    ).toBeUndefined()
  })

  it('is read back as the number that was written, in whatever way it was written', () => {
    const written = fc
      .integer({ min: -1_000_000_000, max: 1_000_000_000 })
      .chain((whole) =>
        fc
          .integer({ min: 0, max: 4 })
          .map((decimals) => ({ value: shiftDecimal(whole, -decimals), text: shiftDecimal(whole, -decimals).toFixed(decimals) })),
      )
    fc.assert(
      fc.property(written, fc.constantFrom('plain', 'groups', 'full width', 'percent', '万'), ({ value, text }, way) => {
        const groups = new Intl.NumberFormat('en', { maximumFractionDigits: 10 }).format(value)
        const wide = text.replace(/[-.0-9]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
        const shown = { plain: text, groups, 'full width': wide, percent: `${text}%`, 万: `${text}万` }[way]
        expect(readNumber(shown)).toMatchObject({ kind: 'number', value: (way === '万' ? shiftDecimal(value, 4) : value) + 0 })
      }),
      fuzz,
    )
  })

  it('is a YAML map, or a mistake with its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'ab:-# \n"\'[]{}|>&*!1.,~'), maxLength: 80 }), async (text) => {
        const read = await tolerated(() => Promise.resolve().then(() => readYaml(text, 't')))
        expect(typeof read).toBe('object')
      }),
      fuzz,
    )
  })
})

describe('any table of texts', () => {
  it('comes back from CSV as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(grid, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), async (rows, delimiter, newline) => {
        // A last row of one empty cell is how a file ends.
        const whole = [...rows, ['end']]
        const width = Math.max(...whole.map((row) => row.length))
        const text = whole.map((row) => row.map(quoted).join(delimiter)).join(newline)
        const { sheet } = await readCsv(textInput('t.csv', text), { delimiter })
        const known = whole.map((row) => Array.from({ length: sheet.columns.length }, (_, at) => row[at] ?? ''))
        expect(sheet.columns.length).toBeLessThanOrEqual(width)
        expect(rowsOf(sheet)).toEqual(known)
      }),
      fuzz,
    )
  })

  it('is found to have so many values as it has, each doubt with a place and a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const read = await tolerated(() => readTable(textInput('t.csv', rows.map((row) => row.map(quoted).join(',')).join('\n'))))
        if (read === null) return
        const found = findTable(read.sheet, read.layout, read.decimal)
        expect(found.nonNull).toBeLessThanOrEqual(found.observations)
        expect(found.sum === null).toBe(found.nonNull === 0)
        for (const fault of [...read.faults, ...found.faults]) {
          expect(fault.place).not.toBe('')
          for (const words of [zh, en]) expect(words.fault(fault)).not.toMatch(/undefined|NaN\b|\[object/)
        }
      }),
      fuzz,
    )
  })

  it('gets a mapping that the reader admits, and observations that the domain admits', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async ([headings = [], ...rows]) => {
        const { mapping, columns } = proposeMapping(headings, rows)
        expect(columns.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true)
        if (mapping === null) return
        const sent: unknown = JSON.parse(JSON.stringify(mapping))
        const text = [headings, ...rows].map((row) => row.map(quoted).join(',')).join('\n')
        const parsed = await tolerated(() =>
          parseTable({ input: textInput('t.csv', text), mapping: readMapping(sent, 'm'), known: {} }, {}),
        )
        if (parsed === null) return
        const { table } = parsed
        for (let row = 0; row < table.rows; row += 1) {
          expect(Number.isNaN(table.value[row])).toBe(table.missing[row] !== 0)
          expect(table.period[row]).toBeLessThan(table.periods.length)
          expect(table.region[row]).toBeLessThan(table.regions.length)
          expect(table.status[row]).toBeLessThan(OBS_STATUSES.length)
        }
      }),
      fuzz,
    )
  })
})

describe('any bytes', () => {
  it('are in some encoding that decodes them', () => {
    expect(
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
          const { encoding } = findEncoding(bytes, true)
          if (encoding !== 'utf-16le' && encoding !== 'utf-16be') expect(maybeDecode(bytes, encoding, true)).not.toBeNull()
        }),
        fuzz,
      ),
    ).toBeUndefined()
  })

  it('are a table or refused, never a crash', async () => {
    const starts = fc.constantFrom<readonly number[]>(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x5b],
      [0x7b],
    )
    await expect(
      fc.assert(
        fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
          const blob = new Blob([Uint8Array.from([...start, ...bytes])])
          await tolerated(() => readTable({ name: 't', blob }))
        }),
        fuzz,
      ),
    ).resolves.toBeUndefined()
  })

  it('in the parts of a workbook are a table or refused', async () => {
    const tags = fc.constantFrom(
      '<row r="1">',
      '</row>',
      '<c r="A1">',
      '<c r="B2" t="s">',
      '<c t="e">',
      '</c>',
      '<v>1</v>',
      '<v>99</v>',
      '<f>x</f>',
      '<mergeCell ref="A1:B2"/>',
      '<dimension ref="A1:XFD1048576"/>',
      '&amp;',
      '<!--',
      '<![CDATA[',
      '<',
      '"',
    )
    const xml = fc.array(fc.oneof(tags, fc.string({ maxLength: 5 })), { maxLength: 30 }).map((parts) => parts.join(''))
    await expect(
      fc.assert(
        fc.asyncProperty(xml, xml, async (sheet, strings) => {
          const blob = await zipOf({
            '_rels/.rels': '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
            'xl/_rels/workbook.xml.rels':
              '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
            'xl/s.xml': sheet,
            'xl/t.xml': strings,
          })
          const read = await tolerated(() => readTable({ name: 't.xlsx', blob }))
          if (read) findTable(read.sheet, read.layout)
        }),
        { ...fuzz, numRuns: Math.ceil((fuzz.numRuns ?? 500) / 5) },
      ),
    ).resolves.toBeUndefined()
  })
})

describe('any JSON', () => {
  it('is laid out as rows, or refused', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (document) => {
        try {
          const { sheet } = jsonSheet('t.json', document)
          expect(sheet.rows).toBeGreaterThan(0)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SourceError)
        }
      }),
      fuzz,
    )
  })

  it('is a mapping or a data package, or refused with a place', () => {
    const keys = fc.constantFrom('version', 'indicator', 'period', 'value', 'column', 'constant', 'resources', 'path', 'schema')
    const like = fc.dictionary(
      keys,
      fc.oneof(fc.constantFrom<unknown>(1, 'x', true, null), fc.dictionary(keys, fc.constantFrom<unknown>('x', 1, []))),
    )
    fc.assert(
      fc.property(like, (document) => {
        for (const read of [() => readMapping(document, 'm'), () => readDataPackage(document, 'p')]) {
          try {
            read()
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(SourceError)
          }
        }
      }),
      fuzz,
    )
  })
})
