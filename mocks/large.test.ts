import { describe, expect, it } from 'vitest'
import { assess } from '../src/domain/assess/index.ts'
import { dayOf } from '../src/domain/day.ts'
import { observationAt } from '../src/domain/observationTable.ts'
import { STATUSES } from '../src/domain/status.ts'
import { largeDataSet } from './large.ts'

describe('the large data set', () => {
  it('has as many indicators as asked for, each with its own id and its own rows', () => {
    const { catalog, table } = largeDataSet(1000)
    expect(catalog.indicators).toHaveLength(1000)
    expect(new Set(table.indicators).size).toBe(1000)
    expect(table.indicators).toEqual(catalog.indicators.map(({ id }) => id))
    expect(table.indicator.at(-1)).toBe(999)
    expect(observationAt(table, table.rows - 1).indicator).toBe(catalog.indicators.at(-1)?.id)
    expect(new Set(catalog.targets.map(({ id }) => id)).size).toBe(catalog.targets.length)
  })

  it('shows every status', () => {
    const { catalog, table } = largeDataSet(1000)
    const { counts } = assess(catalog, table, { asOf: dayOf(2026, 11, 23) })
    expect(STATUSES.filter((status) => counts[status] < 10)).toEqual([])
  })

  it('is the same whenever it is built', () => {
    expect(largeDataSet(300)).toEqual(largeDataSet(300))
  })
})
