import type { Day } from '../domain/day.ts'

/** A cell before it is written: a number stays one, text is made safe, null is empty. */
export type Cell = string | number | null

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** A line above the header, for tables that hold made-up figures. Its words come from the caller. */
  readonly comment?: string | undefined
}

/** A table as a page hands it over to be saved, in whatever format. */
export interface FileToSave extends Omit<Table, 'comment'> {
  /** What it is of, in the reader's language; it names the file. */
  readonly subject: string
  /** Day that the figures are of. */
  readonly day: Day
  /** Some figure in it is made up: the file's name and its first line say so. */
  readonly illustrative: boolean
}
