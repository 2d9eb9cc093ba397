import { describe, expect, it } from 'vitest'
import { tinyCsv, tinyMapping } from '../../tests/fixtures/tinyTables.ts'
import { tiny } from '../../tests/fixtures/tiny.ts'
import { observationAt } from '../domain/observationTable.ts'
import { SourceError } from '../sources/errors.ts'
import type { Mapping } from '../sources/mapping/mapping.ts'
import { textInput } from '../sources/table/input.ts'
import { parseTableInWorker } from './parseTable.ts'

const mapping: Mapping = {
  version: 1,
  indicator: { constant: 'x' },
  region: { column: 'r' },
  period: { column: 'p' },
  value: { column: 'v' },
}
const large = () =>
  new File([`r,p,v\n${Array.from({ length: 300_000 }, (_, at) => `CN-${at % 30},${2000 + (at % 20)},${at / 7}`).join('\n')}`], 'large.csv')

describe('parseTableInWorker', () => {
  it('reads what reading here would read, faults and all', async () => {
    const { table, faults } = await parseTableInWorker({ input: textInput('t.csv', tinyCsv), mapping: tinyMapping, known: {} }, {})
    const rows = Array.from({ length: table.rows }, (_, row) => observationAt(table, row))
    expect(rows).toEqual(Array.from({ length: tiny.table.rows }, (_, row) => observationAt(tiny.table, row)))
    expect(faults).toEqual([])
  })

  it('rejects with the reader’s own error', async () => {
    const reading = parseTableInWorker({ input: textInput('t.csv', 'a,b\n1,2'), mapping, known: {} }, {})
    await expect(reading).rejects.toBeInstanceOf(SourceError)
    await expect(reading).rejects.toMatchObject({ failure: { kind: 'wrongShape', place: 'mapping.value.column' } })
    const tooLarge = parseTableInWorker({ input: textInput('t.csv', 'a,b\n1,2'), mapping, known: {} }, { maxBytes: 3 })
    await expect(tooLarge).rejects.toMatchObject({ kind: 'tooLarge' })
  })

  it('tells how far it is while the page goes on', async () => {
    let frames = 0
    const count = () => ((frames += 1), requestAnimationFrame(count))
    requestAnimationFrame(count)
    const seen: number[] = []
    const blob = large()
    const { table } = await parseTableInWorker(
      { input: { name: blob.name, blob }, mapping, known: {} },
      { onProgress: ({ bytes }) => seen.push(bytes) },
    )
    expect(table.rows).toBe(300_000)
    expect(seen.at(-1)).toBe(blob.size)
    expect(seen.length).toBeGreaterThan(3)
    expect(frames).toBeGreaterThan(3)
  })

  it('stops when told to, before and during the reading', async () => {
    const blob = large()
    const job = { input: { name: blob.name, blob }, mapping, known: {} }
    await expect(parseTableInWorker(job, { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'aborted' })
    const controller = new AbortController()
    const reading = parseTableInWorker(job, { signal: controller.signal, onProgress: () => controller.abort() })
    await expect(reading).rejects.toMatchObject({ kind: 'aborted' })
  })
})
