import { expect, it } from 'vitest'
import { aRow, aTable, day } from '../assess/exampleData.ts'
import { undatedDocuments } from './undated.ts'

it('lists the documents whose values carry no day of publication, the most values first', () => {
  const table = aTable(
    aRow('2023', 1, { document: 'a' }),
    aRow('2024', 2, { document: 'b', publisher: 'p' }),
    aRow('2025', 3, { document: 'b', publisher: 'p' }),
    aRow('2026', 4, { document: 'c', publishedAt: day('2026-11-01') }),
  )
  expect(undatedDocuments(table).map(({ document, values }) => [document, values])).toEqual([
    ['b', 2],
    ['a', 1],
  ])
})

it('a row without a number is no value', () => {
  expect(undatedDocuments(aTable(aRow('2025', 'notReported')))).toEqual([])
})
