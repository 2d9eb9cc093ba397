import papaparse from 'papaparse'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WORKBOOKS } from '../../../tests/fixtures/workbooks.ts'
import { zipOf } from '../../../tests/fixtures/zip.ts'
import { findTable } from '../mapping/found.ts'
import { ChunkParser, type RowParser } from './csv.ts'
import { FaultList } from './faultList.ts'
import { textInput, type TableInput } from './input.ts'
import { readTable } from './readTable.ts'
import { SheetBuilder } from './sheet.ts'
import { readWorkbook } from './workbook.ts'
import { scanXml } from './xml.ts'

// What odd files cost, in operations and not in time: twice the file may cost twice as much, and a cell out at the edge no more than one.

const input = async (name: string, blob: Blob | Promise<Blob>): Promise<TableInput> => ({ name, blob: await blob })

const xlsxOf = (cells: string) => {
  const xml = '<?xml version="1.0"?>'
  const type = 'http://x'
  return zipOf({
    '_rels/.rels': `${xml}<Relationships><Relationship Id="r1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships><Relationship Id="rId1" Type="${type}/worksheet" Target="s.xml"/></Relationships>`,
    'xl/s.xml': `${xml}<worksheet><sheetData>${cells}</sheetData></worksheet>`,
  })
}
const cell = (address: string, value: string | number) =>
  typeof value === 'number' ? `<c r="${address}"><v>${value}</v></c>` : `<c r="${address}" t="str"><v>${value}</v></c>`
const TABLE = `<row r="1">${cell('A1', '年份')}${cell('B1', '数值')}</row><row r="2">${cell('A2', 2024)}${cell('B2', 1)}</row>`

/** How often a cell is looked at while the table of a file is found. */
async function looks(file: TableInput): Promise<number> {
  const { sheet, layout } = await readTable(file)
  let count = 0
  const columns = sheet.columns.map((cells) =>
    Object.assign(Object.create(cells) as typeof cells, { text: (at: number) => ((count += 1), cells.text(at)) }),
  )
  findTable({ ...sheet, columns }, layout)
  return count
}

describe('a cell far out', () => {
  it('is named and not read, and the table stays as small as it is', async () => {
    const { sheets } = await readWorkbook(await input('t.xlsx', xlsxOf(`${TABLE}<row r="1048576">${cell('XFD1048576', 9)}</row>`)))
    const [{ sheet } = { sheet: null }] = sheets
    expect([sheet?.rows, sheet?.columns.length]).toEqual([2, 2])
    expect(sheet?.faults).toMatchObject([{ kind: 'partNotRead', place: 'S!XFD1048576', found: '9' }])
  })

  it('is refused by the builder that all kinds of workbook share', () => {
    const builder = new SheetBuilder()
    expect([builder.set(0, 0, 'a'), builder.set(1_048_575, 16_383, 'b'), builder.set(1, 16_383, 'c'), builder.set(1, 1, 'd')]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect([builder.rows, builder.columns.length]).toEqual([2, 2])
  })

  it('alone costs twice as much twice as far out', async () => {
    const at = async (row: number) => looks(await input('t.xlsx', xlsxOf(`<row r="${row}">${cell(`XFD${row}`, 9)}</row>`)))
    const [near, far] = [await at(20_000), await at(40_000)]
    expect(far).toBeLessThan(2.2 * near + 1_000)
  })
})

describe('what is opened and never closed', () => {
  afterEach(() => void vi.restoreAllMocks())

  it.each([3, 7])('of %i megabytes of a text behind an open quote is looked at three times at most', (megabytes) => {
    // papaparse's class is typed with an open answer; `csv.ts` says what its source returns.
    const parser = new papaparse.Parser({ delimiter: ',', newline: '\n' }) as unknown as RowParser
    let parsed = 0
    const counting: RowParser = { parse: (text, base, ignore) => ((parsed += text.length), parser.parse(text, base, ignore)) }
    const chunks = new ChunkParser('t.csv', counting, ',', false, new SheetBuilder(), new FaultList())
    const megabyte = 'x,y\n'.repeat(1 << 18)
    chunks.feed(`a,b\n1,"${megabyte}`, false)
    for (let at = 1; at < megabytes; at += 1) chunks.feed(megabyte, at === megabytes - 1)
    expect(parsed / (megabytes * megabyte.length)).toBeLessThan(3)
  })

  /** Letters that `indexOf` went over while something ran. */
  async function scanned(run: () => unknown): Promise<number> {
    let letters = 0
    const own = Object.getOwnPropertyDescriptor(String.prototype, 'indexOf')?.value as (wanted: string, from: number) => number
    const counted = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, wanted: string, from = 0) {
      const found = own.call(this, wanted, from)
      letters += (found < 0 ? this.length : found) - from
      return found
    })
    try {
      await run()
    } finally {
      counted.mockRestore()
    }
    return letters
  }

  it.each([
    ['comments', '<!--'],
    ['sections of characters', '<![CDATA['],
    ['instructions', '<?'],
    ['tags', '<a b="'],
  ])('XML of nothing but %s is gone through once', async (_name, opening) => {
    const document = `<sheet>${opening.repeat(20_000)}`
    expect(await scanned(() => scanXml(document, {}))).toBeLessThan(2 * document.length)
  })

  it('a page of comments is gone through a few times by the library', async () => {
    const page = `<html><body><table><tr><td>年份</td></tr></table>${'<!-- '.repeat(20_000)}</body></html>`
    expect(await scanned(async () => readTable(await input('t.xls', new Blob([page]))))).toBeLessThan(12 * page.length)
  })
})

it('a workbook of every kind is read without looking at a cell a thousand times', async () => {
  for (const [name, { make }] of Object.entries(WORKBOOKS)) expect(await looks(await input(name, make())), name).toBeLessThan(1_000)
  expect(await looks(textInput('t.csv', '年份,数值\n2024,1'))).toBeLessThan(200)
})
