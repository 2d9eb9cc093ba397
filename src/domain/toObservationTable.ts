import { CONFIDENCES, MISSING_REASONS, OBS_STATUSES, PROVENANCES, VERIFICATIONS } from './observation.ts'
import { NO_DAY, type ObservationInput, type ObservationTable } from './observationTable.ts'
import { readPeriod } from './period.ts'

class Dictionary {
  readonly entries: string[] = []
  private readonly positions = new Map<string, number>()

  code(text: string): number {
    const known = this.positions.get(text)
    if (known !== undefined) return known
    this.positions.set(text, this.entries.length)
    return this.entries.push(text) - 1
  }
}

/** Builds columns from rows. @throws RangeError for a period that is not one. */
export function toObservationTable(rows: readonly ObservationInput[]): ObservationTable {
  const dictionaries = {
    indicators: new Dictionary(),
    regions: new Dictionary(),
    periods: new Dictionary(),
    publishers: new Dictionary(),
    documents: new Dictionary(),
    notes: new Dictionary(),
  }
  const table = {
    rows: rows.length,
    indicator: Uint32Array.from(rows, (row) => dictionaries.indicators.code(row.indicator)),
    region: Uint16Array.from(rows, (row) => dictionaries.regions.code(row.region)),
    period: Uint32Array.from(rows, (row) => dictionaries.periods.code(row.period)),
    value: Float64Array.from(rows, (row) => row.value ?? Number.NaN),
    missing: Uint8Array.from(rows, (row) => (row.missing === undefined ? 0 : 1 + MISSING_REASONS.indexOf(row.missing))),
    status: Uint8Array.from(rows, (row) => OBS_STATUSES.indexOf(row.status)),
    provenance: Uint8Array.from(rows, (row) => PROVENANCES.indexOf(row.provenance)),
    confidence: Uint8Array.from(rows, (row) => CONFIDENCES.indexOf(row.confidence)),
    verified: Uint8Array.from(rows, (row) => VERIFICATIONS.indexOf(row.verified)),
    floor: Uint8Array.from(rows, (row) => (row.floor ? 1 : 0)),
    publisher: Uint16Array.from(rows, (row) => dictionaries.publishers.code(row.publisher)),
    document: Uint16Array.from(rows, (row) => dictionaries.documents.code(row.document)),
    publishedAt: Int32Array.from(rows, (row) => row.publishedAt ?? NO_DAY),
    note: Uint32Array.from(rows, (row) => dictionaries.notes.code(row.note)),
  }
  return {
    ...table,
    indicators: dictionaries.indicators.entries,
    regions: dictionaries.regions.entries,
    periods: dictionaries.periods.entries.map(readPeriod),
    publishers: dictionaries.publishers.entries,
    documents: dictionaries.documents.entries,
    notes: dictionaries.notes.entries,
  }
}
