import type { Table } from './table.ts'

/** A file format that a table can be saved in. */
export interface TableExport {
  /** As readers know it, the same in every language. */
  readonly name: string
  readonly extension: string
  /** Fetches what writes it: no picture needs it before somebody saves. */
  readonly load: () => Promise<(table: Table) => Blob>
}

/** Formats that every table can be saved in. One file and one line each; the save menu lists them. */
export const EXPORTS = {
  csv: { name: 'CSV', extension: 'csv', load: async () => (await import('./csv.ts')).csvBlob },
} as const satisfies Record<string, TableExport>
