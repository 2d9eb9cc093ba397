import { describe, expect, it } from 'vitest'
import { observationAt, type ObservationInput } from '../domain/observationTable.ts'
import { toObservationTable } from '../domain/toObservationTable.ts'
import { tiny } from '../../tests/fixtures/tiny.ts'
import { madeUpAmong, madeUpOf } from './madeUp.ts'

const rows: readonly ObservationInput[] = Array.from({ length: tiny.table.rows }, (_, row) => {
  const observation = observationAt(tiny.table, row)
  return { ...observation, period: observation.period.id }
})
const tableOf = (provenance: (row: ObservationInput, at: number) => ObservationInput['provenance']) =>
  toObservationTable(rows.map((row, at) => ({ ...row, provenance: provenance(row, at) })))
const firstRacks = rows.findIndex(({ indicator }) => indicator === 'RACKS')

describe('a set of two indicators', () => {
  it('is real where no value is made up', () => expect(madeUpOf(tableOf(() => 'published'))).toEqual({ real: 2, illustrative: 0 }))
  it('is made up where all are', () => expect(madeUpOf(tableOf(() => 'illustrative'))).toEqual({ real: 0, illustrative: 2 }))
  it('is mixed as soon as one value of one of them is', () => {
    expect(madeUpOf(tableOf((_, at) => (at === firstRacks ? 'illustrative' : 'official')))).toEqual({ real: 1, illustrative: 1 })
  })
})

describe('rows with a mark of their own', () => {
  it('are none in a set that is real throughout', () => expect(madeUpAmong(tableOf(() => 'published'))).toEqual(new Set()))
  it('are none in a set that is made up throughout', () => expect(madeUpAmong(tableOf(() => 'illustrative'))).toEqual(new Set()))
  it('are those of indicators with one made-up value or more', () => {
    expect(madeUpAmong(tableOf((_, at) => (at === firstRacks ? 'illustrative' : 'official')))).toEqual(new Set(['RACKS']))
  })
})
