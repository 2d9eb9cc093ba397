import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readMapping } from '../src/sources/mapping/readMapping.ts'
import { SourceError } from '../src/sources/errors.ts'
import { tinyMapping } from './fixtures/tinyTables.ts'

// The JSON Schema that ships with the app and the reader of mappings must admit and refuse the same.

const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync('public/mapping.schema.json', 'utf8')))

const least = { version: 1, indicator: { constant: 'a' }, period: { column: '年' }, value: { column: '值' } }
const unit = { base: 'CNY', exponent: 8 }

const admitted: readonly unknown[] = [
  least,
  tinyMapping,
  {
    ...least,
    $schema: 'mapping.schema.json',
    unit: { constant: unit },
    missing: { c: 'suppressed' },
    where: [{ column: 'Sex', in: [''] }],
  },
  { ...least, unit: { column: 'U', codes: { 亿元: unit }, default: unit }, status: { column: 'S', codes: { p: 'P' }, default: 'A' } },
  { ...least, period: { heading: true }, value: { periods: true }, unit: { byIndicator: { a: unit } } },
  { ...least, indicator: { heading: true, codes: { Solar: 's' } }, value: { columns: ['Solar', 'Wind'] } },
  {
    ...least,
    table: { sheet: 'x', encoding: 'gb18030', delimiter: ';', decimal: ',', headerRow: 3, headerRows: 2, lastRow: 9, root: 'a.b' },
  },
  { ...least, provenance: 'official', confidence: { column: 'c', default: 'low' }, verified: 'yes' },
]

const refused: readonly (readonly [unknown, string])[] = [
  [{ ...least, indicator: undefined }, 'mapping.indicator'],
  [{ ...least, indicator: { constant: 1 } }, 'mapping.indicator.constant'],
  [{ ...least, indicator: { column: 'a', constant: 'b' } }, 'mapping.indicator'],
  [{ ...least, period: { colunm: 'a' } }, 'mapping.period'],
  [{ ...least, value: { columns: 'a' } }, 'mapping.value.columns'],
  [{ ...least, unit: { constant: { base: 'CNY', exponent: 0.5 } } }, 'mapping.unit.constant.exponent'],
  [{ ...least, unit: { column: 'U', codes: { 亿元: 'CNY' } } }, 'mapping.unit.codes.亿元'],
  [{ ...least, table: { encoding: 'utf8' } }, 'mapping.table.encoding'],
  [{ ...least, table: { headerRow: 0 } }, 'mapping.table.headerRow'],
  [{ ...least, missing: { c: 'secret' } }, 'mapping.missing.c'],
  [{ ...least, provenance: 'guessed' }, 'mapping.provenance'],
  [{ ...least, regoin: { constant: 'CN' } }, 'mapping.regoin'],
  [[least], 'mapping'],
]

describe('mapping.schema.json and the reader', () => {
  it.each(admitted.map((mapping, at) => [at, mapping] as const))('admit mapping %i', (_, mapping) => {
    expect(validate(mapping), JSON.stringify(validate.errors)).toBe(true)
    expect(readMapping(JSON.parse(JSON.stringify(mapping)), 'm.json')).toEqual(JSON.parse(JSON.stringify(mapping)))
  })

  it.each(refused)('refuse %j and name %s', (mapping, place) => {
    const sent: unknown = JSON.parse(JSON.stringify(mapping))
    expect(validate(sent)).toBe(false)
    expect(failureOf(sent)).toMatchObject({ kind: 'wrongShape', address: 'm.json', place })
  })

  it('refuse another version before anything else', () => {
    expect(validate({ version: 2 })).toBe(false)
    expect(failureOf({ version: 2 })).toMatchObject({ kind: 'versionMismatch', found: '2', expected: '1' })
  })
})

describe('the reader of mappings, beyond the schema', () => {
  it.each([
    [{ ...least, period: { heading: true } }, 'mapping.period'],
    [{ ...least, value: { periods: true } }, 'mapping.period'],
    [{ ...least, value: { columns: ['a'] } }, 'mapping.indicator'],
    [{ ...least, status: { constant: 'Z' } }, 'mapping.status.constant'],
    [{ ...least, status: { column: 's', codes: { p: 'prelim' } } }, 'mapping.status.codes.p'],
  ])('refuses %j', (mapping, place) => expect(failureOf(mapping)).toMatchObject({ kind: 'wrongShape', place }))
})

function failureOf(mapping: unknown): unknown {
  try {
    readMapping(mapping, 'm.json')
    return undefined
  } catch (thrown) {
    return thrown instanceof SourceError ? thrown.failure : thrown
  }
}
