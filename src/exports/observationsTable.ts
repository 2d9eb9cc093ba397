import type { Observation } from '../domain/observation.ts'
import type { Document } from '../domain/organisation.ts'
import { isoPublication, publicationOf } from '../domain/publicationOf.ts'
import type { Cell, Table } from './table.ts'

/** Words of a table of observations; what they name is fixed, how is the caller's. */
export interface ObservationWords {
  readonly indicator: (id: string) => string
  readonly unit: (id: string) => string
  readonly region: (id: string) => string
  readonly organisation: (id: string) => string
  readonly document: (id: string) => { readonly title: string; readonly url: string; readonly found?: Document | undefined }
  readonly note: (note: string) => string
  readonly columns: Readonly<Record<ObservationColumn, string>>
}

export const OBSERVATION_COLUMNS = [
  'id',
  'indicator',
  'region',
  'period',
  'value',
  'unit',
  'floor',
  'missing',
  'status',
  'confidence',
  'verified',
  'provenance',
  'publisher',
  'document',
  'url',
  'publishedAt',
  'note',
] as const
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number]

function cellsOf(observation: Observation, words: ObservationWords): Readonly<Record<ObservationColumn, Cell>> {
  const { indicator, region, period, value, missing, floor } = observation
  const document = words.document(observation.document)
  return {
    id: indicator,
    indicator: words.indicator(indicator),
    region: words.region(region),
    period: period.id,
    value,
    unit: words.unit(indicator),
    floor: floor ? '≥' : '',
    missing: missing ?? '',
    status: observation.status,
    confidence: observation.confidence,
    verified: observation.verified,
    provenance: observation.provenance,
    publisher: words.organisation(observation.publisher),
    document: document.title,
    url: document.url,
    publishedAt: isoPublication(publicationOf(observation, document.found)),
    note: words.note(observation.note),
  }
}

/** Values as they are stored, with ISO periods and codes, so that another tool can read them; names in the reader's language. */
export function observationsTable(observations: readonly Observation[], words: ObservationWords): Table {
  return {
    columns: OBSERVATION_COLUMNS.map((column) => words.columns[column]),
    rows: observations.map((each) => {
      const cells = cellsOf(each, words)
      return OBSERVATION_COLUMNS.map((column) => cells[column])
    }),
  }
}
