import { describe, expect, it } from 'vitest'
import { readCsv, type CsvOptions } from './csv.ts'
import { textInput } from './input.ts'
import { cellText, type Sheet } from './sheet.ts'

const read = (text: string, options?: CsvOptions) => readCsv(textInput('t.csv', text), options)
const rowsOf = (sheet: Sheet) =>
  Array.from({ length: sheet.rows }, (_, row) => sheet.columns.map((_cells, column) => cellText(sheet, row, column)))

describe('readCsv', () => {
  it.each([
    ['commas', 'a,b\n1,2\n', ','],
    ['tabs, with commas in the words', 'a\tb\nx, y\t2\nz, w\t3', '\t'],
    ['semicolons and decimal commas', 'a;b\n1,5;2\n2,5;3', ';'],
    ['full-width commas', '地区，数值\n北京，1\n天津，2', '，'],
  ])('finds %s', async (_, text, delimiter) => expect((await read(text)).delimiter).toBe(delimiter))

  it.each([
    ['\\r\\n', 'a,b\r\n1,"x\r\ny"\r\n'],
    ['\\n', 'a,b\n1,"x\r\ny"\n'],
    ['both', 'a,b\r\n1,"x\r\ny"\n'],
  ])('reads lines that end in %s, and keeps the ends inside quotes', async (_, text) => {
    expect(rowsOf((await read(text)).sheet)).toEqual([
      ['a', 'b'],
      ['1', 'x\r\ny'],
    ])
  })

  it('reads lines that end in a carriage return alone', async () => expect(rowsOf((await read('a,b\r1,2\r')).sheet)).toHaveLength(2))

  it('keeps cells that megabytes part', async () => {
    const line = `${'地'.repeat(100)},"q ""x"" ${'y'.repeat(90)}",3\r\n`
    const { sheet } = await read(`a,b,c\r\n${line.repeat(9000)}`)
    expect(sheet.rows).toBe(9001)
    const last = rowsOf(sheet).at(-1)
    expect(last).toEqual(['地'.repeat(100), `q "x" ${'y'.repeat(90)}`, '3'])
  })

  it('says that a quote is never closed, and where', async () => {
    const { sheet } = await read('a,b\n1,2\n3,"4\n5,6\n')
    expect(sheet.faults).toEqual([{ kind: 'quoteOpen', place: 'row 3' }])
  })

  it('looks again when bytes far down are not UTF-8 after all', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`a,b\n${'1,2\n'.repeat(80_000)}`), 0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0x33])
    const { sheet, encoding } = await readCsv({ name: 't.csv', blob: new Blob([bytes]) })
    expect(encoding).toBe('gb18030')
    expect(rowsOf(sheet).at(-1)).toEqual(['地区', '3'])
    expect(sheet.faults).toContainEqual({ kind: 'encodingGuessed', place: 't.csv', found: 'gb18030' })
  })

  it('takes the last byte of a file for a letter of its own, not for half a letter', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`a,b\n${'1,2\n'.repeat(80_000)}Montr`), 0xe9])
    const { sheet, encoding } = await readCsv({ name: 't.csv', blob: new Blob([bytes]) })
    expect(encoding).toBe('windows-1252')
    expect(rowsOf(sheet).at(-1)?.[0]).toBe('Montré')
  })

  it('tells how far it is, and stops when told to', async () => {
    const text = 'a,b\n'.repeat(600_000)
    const seen: number[] = []
    const controller = new AbortController()
    const onProgress = ({ bytes }: { readonly bytes: number }) => {
      seen.push(bytes)
      controller.abort()
    }
    await expect(read(text, { onProgress, signal: controller.signal })).rejects.toMatchObject({ kind: 'aborted' })
    expect(seen).toEqual([1 << 20])
  })
})
