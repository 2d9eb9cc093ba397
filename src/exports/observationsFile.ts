import type { Catalog } from '../domain/catalog.ts'
import type { CatalogIndex } from '../domain/catalogIndex.ts'
import type { Day } from '../domain/day.ts'
import { observationAt, rowsByIndicator, type ObservationTable } from '../domain/observationTable.ts'
import type { TextLanguage } from '../domain/text.ts'
import { observationsTable } from './observationsTable.ts'
import { observationWords, type TableWords } from './observationWords.ts'
import type { FileToSave } from './table.ts'

export interface ObservationsToSave {
  readonly catalog: Catalog
  readonly index: CatalogIndex
  readonly table: ObservationTable
  /** Ids of the indicators whose values are saved: all places, all revisions. */
  readonly indicators: readonly string[]
  readonly subject: string
  readonly day: Day
  /** Whether a row of the table counts: of an earlier period, what was known then. */
  readonly known: (row: number) => boolean
  readonly text: TextLanguage
  readonly words: TableWords
}

/** Every known value of some indicators, marked as made up where one of them is. */
export function observationsFile({ catalog, index, table, indicators, subject, day, known, text, words }: ObservationsToSave): FileToSave {
  const groups = rowsByIndicator(table)
  const rows = indicators.flatMap((id) => (groups.get(id) ?? []).filter(known).map((row) => observationAt(table, row)))
  return {
    ...observationsTable(rows, observationWords(catalog, index, text, words)),
    subject,
    day,
    illustrative: rows.some(({ provenance }) => provenance === 'illustrative'),
  }
}
