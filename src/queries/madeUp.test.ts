import { describe, expect, it } from 'vitest'
import { observationAt, toObservationTable, type ObservationInput } from '../domain/observationTable.ts'
import { tiny } from '../../tests/fixtures/tiny.ts'
import { madeUpOf } from './madeUp.ts'

const rows: readonly ObservationInput[] = Array.from({ length: tiny.table.rows }, (_, row) => {
  const observation = observationAt(tiny.table, row)
  return { ...observation, period: observation.period.id }
})
const tableOf = (provenance: (row: ObservationInput, at: number) => ObservationInput['provenance']) =>
  madeUpOf(toObservationTable(rows.map((row, at) => ({ ...row, provenance: provenance(row, at) }))))

describe('a set of two indicators', () => {
  it('is real where no value is made up', () => expect(tableOf(() => 'published')).toEqual({ real: 2, illustrative: 0 }))
  it('is made up where all are', () => expect(tableOf(() => 'illustrative')).toEqual({ real: 0, illustrative: 2 }))
  it('is mixed as soon as one value of one of them is', () => {
    const first = rows.findIndex(({ indicator }) => indicator === 'RACKS')
    expect(tableOf((_, at) => (at === first ? 'illustrative' : 'official'))).toEqual({ real: 1, illustrative: 1 })
  })
})
