import type { Unit } from '../../domain/indicator.ts'
import type { Confidence, MissingReason, Provenance, Verification } from '../../domain/observation.ts'
import type { TablePosition } from '../table/position.ts'

/** Version of the mapping's own format. The JSON Schema that ships with the app is `public/mapping.schema.json`. */
export const MAPPING_VERSION = 1

/** The same for every row. */
export interface ConstantField {
  readonly constant: string
}

/** A column with an optional code table; `default` serves cells that are empty or not in the table. */
export interface ColumnField {
  readonly column: string
  readonly codes?: Readonly<Record<string, string>> | undefined
  readonly default?: string | undefined
}

/** The heading of the column that the value stands in: years side by side, or measures side by side. */
export interface HeadingField {
  readonly heading: true
  readonly codes?: Readonly<Record<string, string>> | undefined
}

export type MappingField = ConstantField | ColumnField

/** A column of periods; `within` names the column of the months or quarters where the first holds only the years. */
export interface PeriodColumnField extends ColumnField {
  readonly within?: string | undefined
}

export type PeriodField = ConstantField | PeriodColumnField

export type UnitField =
  | { readonly constant: Unit }
  | { readonly column: string; readonly codes: Readonly<Record<string, Unit>>; readonly default?: Unit | undefined }
  | { readonly byIndicator: Readonly<Record<string, Unit>>; readonly default?: Unit | undefined }

/** One column of values; several side by side; or every column whose heading is a period. */
export type ValueField = { readonly column: string } | { readonly columns: readonly string[] } | { readonly periods: true }

/** From outside columns, dimensions and codes to indicator, region, period, value, status and unit. The same for every tabular source. */
export interface Mapping {
  readonly $schema?: string | undefined
  readonly version: typeof MAPPING_VERSION
  readonly name?: string | undefined
  readonly table?: TablePosition | undefined
  readonly indicator: MappingField | HeadingField
  /** `heading`: regions stand side by side, each over a column of values. */
  readonly region?: MappingField | HeadingField | undefined
  readonly period: PeriodField | HeadingField
  readonly value: ValueField
  /** What the numbers are in; converted to the unit of the catalog's indicator. */
  readonly unit?: UnitField | undefined
  readonly status?: MappingField | undefined
  readonly publisher?: MappingField | undefined
  readonly document?: MappingField | undefined
  readonly publishedAt?: MappingField | undefined
  readonly note?: MappingField | undefined
  /** One for the whole file, or a column of words. */
  readonly provenance?: Provenance | ColumnField | undefined
  readonly confidence?: Confidence | ColumnField | undefined
  readonly verified?: Verification | ColumnField | undefined
  /** Rows that count: every condition must hold. An empty text means an empty cell. */
  readonly where?: readonly { readonly column: string; readonly in: readonly string[] }[] | undefined
  /** What this publisher means by its own missing marks, on top of the usual ones. */
  readonly missing?: Readonly<Record<string, MissingReason>> | undefined
}
