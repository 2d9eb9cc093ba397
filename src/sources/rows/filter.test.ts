import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tinyRows } from '../../../tests/fixtures/tiny.ts'
import { observationAt, type ObservationInput, type ObservationTable } from '../../domain/observationTable.ts'
import { toObservationTable } from '../../domain/toObservationTable.ts'
import { SourceError } from '../errors.ts'
import { filterTable } from './filter.ts'
import { mergeTables } from './mergeTables.ts'

const rowsOf = (table: ObservationTable) => Array.from({ length: table.rows }, (_, row) => observationAt(table, row))
const tiny = toObservationTable(tinyRows)

const [first] = tinyRows
/** A monthly series of one indicator; null is a missing value. */
function series(values: readonly (number | null)[]): ObservationTable {
  const rows = values.map((value, at): ObservationInput => {
    const period = `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    const measured = value === null ? ({ value, missing: 'notReported' } as const) : { value }
    if (!first) throw new Error('the fixture has rows')
    const { missing: _, ...rest } = first
    return { ...rest, ...measured, period }
  })
  return toObservationTable(rows)
}

describe('filterTable', () => {
  it('gives the table itself where nothing is left out', () => {
    expect(filterTable(tiny, {})).toBe(tiny)
    expect(filterTable(tiny, { from: '2000' })).toBe(tiny)
  })

  it('keeps rows whole, with dictionaries of only what they use', () => {
    const kept = filterTable(tiny, { regions: ['CN-BJ'] })
    expect(rowsOf(kept)).toEqual([observationAt(tiny, 5)])
    expect(kept).toMatchObject({ indicators: ['RACKS'], regions: ['CN-BJ'], notes: [''] })
  })

  it('lets a period in by its end', () => {
    expect(filterTable(tiny, { from: '2024-Q2', to: '2024-Q2' }).rows).toBe(1)
    expect(filterTable(tiny, { from: '2024-07', to: '2024' }).rows).toBe(2)
  })

  it('takes a value without a day of publication for known once its period has ended', () => {
    const asOf = (day: string) => filterTable(tiny, { indicators: ['RACKS'], to: '2021', asOf: day }).rows
    expect([asOf('2021-12-30'), asOf('2021-12-31')]).toEqual([0, 1])
  })

  it.each([{ from: 'soon' }, { to: '2024-13' }, { asOf: '2026-02-30' }, { points: 1 }, { points: 2.5 }, { points: Number.NaN }])(
    'refuses %o',
    (query) => {
      expect(() => filterTable(tiny, query)).toThrow(SourceError)
    },
  )

  it('keeps the ends and the peaks of a series drawn with fewer points', () => {
    const values = Array.from({ length: 60 }, (_, at) => (at === 17 ? 900 : at === 40 ? -900 : at))
    const kept = [...filterTable(series(values), { points: 8 }).value]
    expect(kept).toHaveLength(8)
    expect(kept).toEqual(expect.arrayContaining([0, 900, -900, 59]))
  })

  it('keeps a gap where a whole stretch has no number', () => {
    const values = Array.from({ length: 30 }, (_, at) => (at > 8 && at < 22 ? null : at))
    expect([...filterTable(series(values), { points: 8 }).missing].some((code) => code > 0)).toBe(true)
  })

  it('never gives more periods than asked for, always the newest, in the order of the table', () => {
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), fc.integer({ min: 2, max: 20 }), (values, points) => {
        const kept = filterTable(series(values), { points })
        expect(kept.rows).toBeLessThanOrEqual(Math.max(points, 1))
        expect(kept.periods.at(-1)?.id).toBe(series(values).periods.at(-1)?.id)
        expect([...kept.period]).toEqual([...kept.period].sort((a, b) => a - b))
      }),
    )
  })
})

describe('mergeTables', () => {
  it('puts parts together again', () => {
    const parts = ['RACKS', '算力/PUE'].map((id) => filterTable(tiny, { indicators: [id] }))
    expect(rowsOf(mergeTables(parts))).toEqual(rowsOf(tiny))
  })

  it('makes an empty table of nothing', () => {
    expect(mergeTables([])).toMatchObject({ rows: 0, indicators: [] })
  })
})
