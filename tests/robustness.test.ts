import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { words as en } from '../src/i18n/messages/en/faults.ts'
import { words as zh } from '../src/i18n/messages/zh-CN/faults.ts'
import { words as zhFailure } from '../src/i18n/messages/zh-CN/failure.ts'
import { SourceError } from '../src/sources/errors.ts'
import { findTable } from '../src/sources/mapping/found.ts'
import { readCsv } from '../src/sources/table/csv.ts'
import { textInput, type TableInput } from '../src/sources/table/input.ts'
import { jsonSheet, parseJson } from '../src/sources/table/json.ts'
import { readNumber } from '../src/sources/table/readNumber.ts'
import { readTable } from '../src/sources/table/readTable.ts'
import { cellText, type Sheet } from '../src/sources/table/sheet.ts'
import { fixture, FIXTURES, hasFixtures } from './fixtures/manifest.ts'
import { CSV_FILES, FORMULAS, HOSTILE_TEXTS, JSON_DOCUMENTS, SIGNED_NUMBERS } from './fixtures/reference/hostile.ts'

// What breaks parsers elsewhere: nothing crashes or runs, text stays text, and each refusal has a sentence in both languages. Our own
// small lists everywhere; the large public suites beside them where their folder is there.

const ROOT = `${FIXTURES}/robustness`
const names = (folder: string, end: string) => (hasFixtures ? readdirSync(`${ROOT}/${folder}`).filter((name) => name.endsWith(end)) : [])
const rowsOf = (sheet: Sheet) =>
  Array.from({ length: sheet.rows }, (_, row) => sheet.columns.map((_cells, column) => cellText(sheet, row, column)))

/** The sentence of a refusal; anything else that is thrown fails the test. */
function sentence(thrown: unknown): string {
  if (!(thrown instanceof SourceError)) throw new Error(`no SourceError: ${String(thrown)}`)
  const { title, text } = zhFailure.failure(thrown.failure)
  return zh.refusal(thrown.failure) ?? `${title}：${text}`
}

/** What reading anything as a table ends with: how many values, or a sentence. */
async function ended(input: TableInput): Promise<boolean> {
  const read = await readTable(input).then(
    ({ sheet, layout }) => findTable(sheet, layout).observations,
    (thrown: unknown) => sentence(thrown),
  )
  return typeof read === 'number' || /\p{Script=Han}/u.test(read)
}

describe('JSON', () => {
  it.each(JSON_DOCUMENTS)('%s: taken %s', async (name, valid, text) => {
    const parse = () => parseJson(new TextEncoder().encode(text).buffer, name)
    if (valid) expect(parse).not.toThrow()
    else expect(parse).toThrow(SourceError)
    expect(await ended(textInput(`${name}.json`, text))).toBe(true)
  })

  it.each(names('json-test-suite', '.json'))('JSONTestSuite %s', async (name) => {
    const input = await fixture(`robustness/json-test-suite/${name}`)
    const bytes = await input.blob.arrayBuffer()
    const parse = () => parseJson(bytes, name)
    if (name.startsWith('y_')) expect(parse).not.toThrow()
    if (name.startsWith('n_')) expect(parse).toThrow(SourceError)
    expect(await ended(input)).toBe(true)
  })
})

describe('CSV', () => {
  it.each(CSV_FILES)('%s', async (_, text, cells) => {
    expect(rowsOf((await readCsv(textInput('t.csv', text))).sheet)).toEqual(cells)
  })

  it.each(names('csv-spectrum', '.csv'))('csv-spectrum %s', async (name) => {
    const { sheet } = await readCsv(await fixture(`robustness/csv-spectrum/${name}`))
    const [keys = [], ...rows] = rowsOf(sheet)
    const objects = rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? ''])))
    const expected: unknown = JSON.parse(readFileSync(`${ROOT}/csv-spectrum/${name.replace('.csv', '.json')}`, 'utf8'))
    // The suite's own answer for this one has another telephone number in it, and is no list.
    if (name === 'location_coordinates.csv') expect(objects).toEqual([{ ...(expected as object), 'Contact Phone Number': '2095257564' }])
    else expect(objects).toEqual(expected)
  })
})

const large: readonly string[] = hasFixtures ? JSON.parse(readFileSync(`${ROOT}/naughty-strings.json`, 'utf8')) : []
const naughty = [...HOSTILE_TEXTS, ...large]
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('hostile texts', () => {
  it('stay what they are in a CSV file, as cells and as headings', async () => {
    const { sheet } = await readCsv(textInput('t.csv', naughty.map((text) => `${quoted(text)},1`).join('\n')))
    expect(rowsOf(sheet).map(([text]) => text)).toEqual(naughty)
    const heading = await readCsv(textInput('t.csv', `${naughty.map(quoted).join(',')}\n${naughty.map(() => '1').join(',')}`))
    expect(rowsOf(heading.sheet)[0]).toEqual(naughty)
  })

  it('stay what they are in a JSON file', () => {
    const { sheet } = jsonSheet(
      't.json',
      naughty.map((text) => ({ text })),
    )
    expect(
      rowsOf(sheet)
        .slice(1)
        .map(([text]) => text),
    ).toEqual(naughty)
  })

  it('are read as a number, as missing, or not at all', () => {
    for (const text of naughty) {
      const reading = readNumber(text)
      if (reading.kind === 'number') expect(Number.isFinite(reading.value), text).toBe(true)
      else expect(['missing', 'ambiguous', 'text']).toContain(reading.kind)
    }
    expect(['Infinity', '0x0', '1/0', '١٢٣', 'NaN'].map((text) => readNumber(text).kind)).toEqual([
      'text',
      'text',
      'text',
      'text',
      'missing',
    ])
  })

  it('can be all of a table: labels, periods, values, headings', async () => {
    const text = ['label,Year,Value', ...naughty.map((each) => [each, each, each].map(quoted).join(','))].join('\n')
    const { sheet, layout } = await readTable(textInput('t.csv', text))
    const found = findTable(sheet, layout)
    // All but what stands for a missing period.
    expect(found.observations).toBeGreaterThan(naughty.length - 5)
    for (const fault of found.faults) for (const words of [zh, en]) expect(words.fault(fault)).not.toMatch(/undefined|\[object/)
  })
})

describe('formulas in cells', () => {
  const large: Readonly<Record<'payloads' | 'ownAdditions' | 'mustStayNumeric', readonly string[]>> = hasFixtures
    ? JSON.parse(readFileSync(`${ROOT}/csv-injection.json`, 'utf8'))
    : { payloads: [], ownAdditions: [], mustStayNumeric: [] }
  const payloads = [...FORMULAS, ...large.payloads]
  const signed = [...SIGNED_NUMBERS, ...large.mustStayNumeric]

  it('are texts, never numbers and never run', async () => {
    const all = [...payloads, ...large.ownAdditions]
    const { sheet } = await readCsv(textInput('t.csv', all.map((text) => `${quoted(text)},1`).join('\n')))
    expect(rowsOf(sheet).map(([text]) => text)).toEqual(all)
    for (const text of payloads) expect(readNumber(text).kind).toBe('text')
  })

  it('do not make numbers with a sign suspicious', () =>
    expect(signed.map((text) => readNumber(text).kind)).toEqual(signed.map(() => 'number')))
})

describe('files of nothing, of anything, and of too much', () => {
  it.each<[string, BlobPart]>([
    ['an empty file', ''],
    ['a web page', '<!DOCTYPE html><title>x</title>'],
    ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0)],
    ['an archive cut short', 'PK\u0003\u0004xxxx'],
    ['JSON cut short', '{"a":[1,2'],
    ['a JSON text', '["a"'],
  ])('refuses %s with a sentence', async (_, content) => {
    const thrown: unknown = await readTable({ name: 't', blob: new Blob([content]) }).catch((reason: unknown) => reason)
    expect(sentence(thrown)).toMatch(/\p{Script=Han}.*。/u)
  })

  it('refuses a file beyond the limit before it reads it', async () => {
    await expect(readTable(textInput('t.csv', 'a,b\n'.repeat(100)), { maxBytes: 100 })).rejects.toMatchObject({
      failure: { kind: 'tooLarge', bytes: 400, limit: 100 },
    })
  })

  it('reads bytes of no meaning as some text, with a doubt', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) & 0xff)
    const { faults } = await readTable({ name: 't.bin', blob: new Blob([bytes]) })
    expect(faults.length).toBeGreaterThan(0)
  })
})
