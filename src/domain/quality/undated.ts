import { NO_DAY, type ObservationTable } from '../observationTable.ts'

/** A document whose values carry no day of publication. */
export interface UndatedDocument {
  /** Document id; empty where the rows name none. */
  readonly document: string
  readonly publisher: string
  readonly values: number
}

/** Where the day of publication is not known: documents with the most values first, then by id. Rows without a number count nothing, nor do those that `counts` refuses. */
export function undatedDocuments(table: ObservationTable, counts: (row: number) => boolean = () => true): readonly UndatedDocument[] {
  const found = new Map<number, { readonly publisher: number; values: number }>()
  for (let row = 0; row < table.rows; row += 1) {
    if (table.publishedAt[row] !== NO_DAY || !Number.isFinite(table.value[row]) || !counts(row)) continue
    const code = table.document[row] ?? -1
    const entry = found.get(code)
    if (entry) entry.values += 1
    else found.set(code, { publisher: table.publisher[row] ?? -1, values: 1 })
  }
  return [...found]
    .map(([code, { publisher, values }]) => ({
      document: table.documents[code] ?? '',
      publisher: table.publishers[publisher] ?? '',
      values,
    }))
    .toSorted((a, b) => b.values - a.values || (a.document < b.document ? -1 : 1))
}
