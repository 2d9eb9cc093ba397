import type { Catalog } from '../domain/catalog.ts'
import type { Confidence, Provenance } from '../domain/observation.ts'
import type { AreaId } from '../domain/policy.ts'
import type { SaidRoles } from '../sources/mapping/columns.ts'
import type { Mapping } from '../sources/mapping/mapping.ts'
import { isFields, like, list, nullable, object, oneOf, problemsOf, text, whole, type Shape } from '../sources/shape.ts'
import type { ObservationsBody } from '../sources/wire/contract.ts'

/** What whoever imports says of where the figures come from; it is asked for, never guessed. */
export const SOURCE_TAGS = ['official', 'reported', 'compiled', 'illustrative'] as const
export type SourceTag = (typeof SOURCE_TAGS)[number]

/** What a value carries of its tag: made-up ones are marked like all made-up ones, and only an official publication is firm by itself. */
export const MARKS: Readonly<Record<SourceTag, { readonly provenance: Provenance; readonly confidence: Confidence }>> = {
  official: { provenance: 'imported', confidence: 'high' },
  reported: { provenance: 'imported', confidence: 'medium' },
  compiled: { provenance: 'imported', confidence: 'medium' },
  illustrative: { provenance: 'illustrative', confidence: 'medium' },
}

/** What is to be reached, as typed; nothing typed is no target. */
export interface TargetChoice {
  readonly target: string
  readonly targetPeriod: string
}

/** A new indicator as a person describes it; everything else has a default. */
export interface NewIndicatorChoice extends TargetChoice {
  readonly kind: 'new'
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly area: AreaId
  readonly direction: 'up' | 'down' | 'unknown'
}

/** An indicator in use. */
export interface UseChoice extends TargetChoice {
  readonly kind: 'use'
  readonly id: string
  readonly unit: string
}

/** What becomes of a name in the sheet. `unit` is what the sheet's numbers are in, as typed. */
export type Choice = NewIndicatorChoice | UseChoice | { readonly kind: 'skip' }

/** How a sheet was read: enough to read the next one of its shape the same way. */
export interface Recipe {
  readonly sheet: string
  readonly headerRow: number | null
  readonly headerRows: number | null
  readonly roles: SaidRoles
  readonly period: string
  /** Columns of which only rows with one text count. */
  readonly only: Readonly<Record<string, string>>
  readonly choices: Readonly<Record<string, Choice>>
}

export interface Counts {
  readonly added: number
  readonly changed: number
  readonly equal: number
  readonly doubtful: number
}

/** What an import brings besides values. */
export type Additions = Pick<Catalog, 'indicators' | 'targets' | 'units' | 'regions' | 'organisations' | 'documents'>

/** One import, as it is kept. Values are a body of the contract, so that what another version of the app wrote is checked when it is read. */
export interface ImportRecord {
  readonly id: string
  /** Id of the source that it is added to. */
  readonly source: string
  readonly by: string
  /** Moment, milliseconds since 1970, and the ISO day that counts as the day of publication of what it changes. */
  readonly at: number
  readonly day: string
  readonly file: string
  readonly sheet: string
  readonly tag: SourceTag
  readonly publisher: string
  /** Fingerprint of the sheet's headings. */
  readonly shape: string
  readonly recipe: Recipe
  readonly mapping: Mapping
  readonly counts: Counts
  readonly additions: Additions
  readonly observations: ObservationsBody
  /** Moment at which it was undone; its data do not count then, and it can be put back. */
  readonly withdrawn: number | null
}

const fields = <T extends object>(): Shape<T> => like<T>({ kind: 'object' }, isFields)

/** The values and what comes with them are checked where they are added to a data set; the rest is what the list shows. */
const recordShape = object<ImportRecord>({
  id: text,
  source: text,
  by: text,
  at: whole,
  day: text,
  file: text,
  sheet: text,
  tag: oneOf(SOURCE_TAGS),
  publisher: text,
  shape: text,
  recipe: object<Recipe>({
    sheet: text,
    headerRow: nullable(whole),
    headerRows: nullable(whole),
    roles: fields<SaidRoles>(),
    period: text,
    only: fields<Recipe['only']>(),
    choices: fields<Recipe['choices']>(),
  }),
  mapping: fields<Mapping>(),
  counts: object<Counts>({ added: whole, changed: whole, equal: whole, doubtful: whole }),
  additions: object<Additions>({
    indicators: list(fields()),
    targets: list(fields()),
    units: list(fields()),
    regions: list(fields()),
    organisations: list(fields()),
    documents: list(fields()),
  }),
  observations: fields<ObservationsBody>(),
  withdrawn: nullable(whole),
})

/** What is wrong with something that should be an import: its place, or null. */
export function recordProblem(value: unknown): string | null {
  return problemsOf(recordShape, value, '', false)[0]?.place ?? null
}

export function isRecord(value: unknown): value is ImportRecord {
  return recordProblem(value) === null
}

/** Nothing at all: what tests and forms begin with. */
export const NOTHING_SAID = {
  sheet: '',
  headerRow: null,
  headerRows: null,
  roles: {},
  period: '',
  only: {},
  choices: {},
} as const satisfies Recipe
