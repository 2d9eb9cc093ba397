import { expect, it } from 'vitest'
import { tiny } from '../../tests/fixtures/tiny.ts'
import { indexCatalog } from '../domain/catalogIndex.ts'
import { dayOf } from '../domain/day.ts'
import { observationAt } from '../domain/observationTable.ts'
import { toObservationTable } from '../domain/toObservationTable.ts'
import { words } from '../i18n/messages/en/csv.ts'
import { observationsFile } from './observationsFile.ts'

const observations = Array.from({ length: tiny.table.rows }, (_, row) => observationAt(tiny.table, row))
const [first, ...others] = tiny.catalog.indicators.map(({ id }) => id)

it.each([
  ['every value is real', '', first, false],
  ['one of its values is made up', first, first, true],
  ['only values of other indicators are made up', others[0], first, false],
])('a file of values where %s', (_, made, indicator, illustrative) => {
  const rows = observations.map((each) => ({
    ...each,
    period: each.period.id,
    provenance: each.indicator === made ? ('illustrative' as const) : ('official' as const),
  }))
  const { catalog } = tiny
  const file = observationsFile({
    catalog,
    index: indexCatalog(catalog),
    table: toObservationTable(rows),
    indicators: [indicator ?? ''],
    subject: 'x',
    day: dayOf(2026, 11, 23),
    known: () => true,
    text: 'en',
    words,
  })
  expect(file.illustrative).toBe(illustrative)
  expect(file.rows).toHaveLength(observations.filter((each) => each.indicator === indicator).length)
})
