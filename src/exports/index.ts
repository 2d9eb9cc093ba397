import { csvBlob, type CsvTable } from './csv.ts'

/** A file format that a table can be saved in. */
export interface TableExport {
  readonly extension: string
  readonly write: (table: CsvTable) => Blob
}

/** One file and one line a format. */
export const EXPORTS = {
  csv: { extension: 'csv', write: csvBlob },
} as const satisfies Record<string, TableExport>

export type ExportId = keyof typeof EXPORTS
