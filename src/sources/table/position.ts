import type { Encoding } from './encoding.ts'

/** Where a table stands in its file, as far as somebody says so. Rows count from 1, as spreadsheets show them. */
export interface TablePosition {
  readonly sheet?: string | undefined
  readonly encoding?: Encoding | undefined
  readonly delimiter?: string | undefined
  readonly decimal?: '.' | ',' | undefined
  readonly headerRow?: number | undefined
  readonly headerRows?: number | undefined
  readonly lastRow?: number | undefined
  /** Path to the rows in a JSON file: `data.items`. */
  readonly root?: string | undefined
}
