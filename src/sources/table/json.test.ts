import { describe, expect, it } from 'vitest'
import { jsonSheet, parseJson } from './json.ts'
import { cellText } from './sheet.ts'

const lay = (document: unknown, root?: string) => {
  const { sheet, root: path } = jsonSheet('t.json', document, root)
  const rows = Array.from({ length: sheet.rows }, (_, row) => sheet.columns.map((_cells, column) => cellText(sheet, row, column)))
  return { rows, path, faults: sheet.faults }
}

describe('jsonSheet', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a list of objects', [{ a: 1, b: 'x' }, { a: 2 }], undefined],
    ['a list at a path', { meta: {}, page: { items: [{ a: 1, b: 'x' }, { a: 2 }] } }, 'page.items'],
    ['a list found', { meta: { n: 2 }, items: [{ a: 1, b: 'x' }, { a: 2 }] }, undefined],
    ['columns', { a: [1, 2], b: ['x', null] }, undefined],
    [
      'lists with names first',
      [
        ['a', 'b'],
        [1, 'x'],
        [2, null],
      ],
      undefined,
    ],
    ['a description and rows', [{ page: 1 }, [{ a: 1, b: 'x' }, { a: 2 }]], undefined],
  ])('lays out %s', (_, document, root) => {
    expect(lay(document, root).rows).toEqual([
      ['a', 'b'],
      ['1', 'x'],
      ['2', ''],
    ])
  })

  it('spreads nested objects, and keeps keys such as __proto__ as keys', () => {
    expect(lay(JSON.parse('[{"country":{"id":"CN"},"__proto__":{"x":1},"v":1}]')).rows[0]).toEqual(['country.id', '__proto__.x', 'v'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('names the lists that it did not take', () => {
    expect(lay({ a: [{ x: 1 }], b: [{ x: 1 }, { x: 2 }] }).faults).toEqual([{ kind: 'partNotRead', place: 'a' }])
  })

  it('puts lists by a key under one another', () => {
    expect(lay({ k1: [{ v: 1 }], k2: [{ v: 2 }], k3: [] }).rows).toEqual([
      ['key', 'v'],
      ['k1', '1'],
      ['k2', '2'],
    ])
  })

  it('says that digits of a large whole number are lost', () => {
    expect(lay([{ id: 18_446_744_073_709_552_000 }]).faults).toMatchObject([{ kind: 'precisionLost', place: 'row 2, id' }])
  })

  it.each<[unknown, string]>([
    ['text', 'string'],
    [{}, 'object'],
    [[1, 2], 'list'],
    [{ class: 'dataset', id: [], size: [] }, 'format JSON-stat'],
    [{ data: { dataSets: [], structures: [] } }, 'format SDMX-JSON'],
    [{ columns: [], data: [{ key: [], values: [] }] }, 'format PxWeb'],
  ])('refuses %j as %s', (document, found) => {
    expect(() => lay(document)).toThrow(expect.objectContaining({ failure: { kind: 'unsupported', address: 't.json', place: '', found } }))
  })
})

describe('parseJson', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).buffer

  it('reads past a byte order mark', () => expect(parseJson(bytes('\ufeff[1]'), 't')).toEqual([1]))

  it.each([
    [`[1, 2, 3, 4, 5, 6, 7, 8, 9, 10,\n 11 12, 13, 14, 15, 16, 17, 18, 19, 20]`, 'line 2 column 5'],
    ['[1,]', ''],
    ['[1', 'end'],
    ['', 'end'],
  ])('names the place of the slip in %j', (text, place) => {
    expect(() => parseJson(bytes(text), 't')).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ kind: 'malformed', place }) }),
    )
  })

  it('refuses what is not UTF-8', () => {
    expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22).buffer, 't')).toThrow(/not UTF-8/)
  })
})
