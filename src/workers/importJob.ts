import type { AssessOptions } from '../domain/assess/index.ts'
import type { Catalog } from '../domain/catalog.ts'
import type { Failure } from '../domain/failure.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import type { Recipe } from '../imports/importRecord.ts'
import type { SheetLook } from '../imports/look.ts'
import type { Match } from '../imports/match.ts'
import type { Wanted } from '../imports/prepare.ts'
import type { Preview } from '../imports/preview.ts'
import type { TableInput } from '../sources/table/input.ts'

/** What the worker of an import is asked, of the one file that it holds. */
export type ImportJob = { readonly id: number } & (
  | { readonly kind: 'look'; readonly input: TableInput; readonly recipe: Omit<Recipe, 'choices' | 'only'>; readonly catalog: Catalog }
  | {
      readonly kind: 'preview'
      readonly input: TableInput
      readonly wanted: Wanted
      readonly catalog: Catalog
      readonly table: ObservationTable
      readonly options: AssessOptions
      /** It is to be kept: the values are handed over too. */
      readonly withValues: boolean
    }
)

/** A sheet as it looks, and which indicators in use its names may mean, in the order of the names. */
export interface Looked {
  readonly look: SheetLook
  readonly matches: readonly Match[]
}

export interface ImportAnswers {
  readonly look: Looked
  readonly preview: Preview
}

export type ImportReply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly bytes: number; readonly total: number | null }
  | { readonly kind: 'answer'; readonly answer: ImportAnswers[keyof ImportAnswers] }
  | { readonly kind: 'failed'; readonly failure: Failure }
)
