import type { Catalog } from '../domain/catalog.ts'
import type { CatalogIndex } from '../domain/catalogIndex.ts'
import type { Day } from '../domain/day.ts'
import { observationAt, rowsByIndicator, type ObservationTable } from '../domain/observationTable.ts'
import type { TextLanguage } from '../domain/text.ts'
import { fileName } from './fileName.ts'
import { EXPORTS, type ExportId } from './index.ts'
import { observationsTable } from './observationsCsv.ts'
import { observationWords, type TableWords } from './observationWords.ts'
import { saveFile } from './saveFile.ts'

export interface ObservationsToSave {
  readonly catalog: Catalog
  readonly index: CatalogIndex
  readonly table: ObservationTable
  /** Ids of the indicators whose values are saved: all places, all revisions. */
  readonly indicators: readonly string[]
  /** What the file is of; it names the file. */
  readonly subject: string
  /** 演示数据 in the reader's language; goes into the name where a figure is made up. */
  readonly demoTag: string
  readonly day: Day
  readonly text: TextLanguage
  readonly words: TableWords
}

/** Saves every known value of some indicators, marked as made up where one of them is. */
export function saveObservations(wanted: ObservationsToSave, format: ExportId = 'csv'): void {
  const { catalog, index, table, indicators, subject, demoTag, day, text, words } = wanted
  const groups = rowsByIndicator(table)
  const rows = indicators.flatMap((id) => (groups.get(id) ?? []).map((row) => observationAt(table, row)))
  const file = observationsTable(rows, observationWords(catalog, index, text, words))
  const { extension, write } = EXPORTS[format]
  saveFile(write(file), fileName({ subject, illustrative: file.comment === undefined ? null : demoTag, day, extension }))
}
