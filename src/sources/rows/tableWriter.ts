import { MISSING_REASONS, OBS_STATUSES, type MissingReason } from '../../domain/observation.ts'
import { NO_DAY, type ObservationTable } from '../../domain/observationTable.ts'
import type { Period } from '../../domain/period.ts'

/** Texts by the order in which they came, each once. */
export class Words {
  readonly entries: string[] = []
  private readonly positions = new Map<string, number>()

  code(text: string): number {
    const known = this.positions.get(text)
    if (known !== undefined) return known
    this.positions.set(text, this.entries.length)
    return this.entries.push(text) - 1
  }
}

/** Writes observations straight into columns of a known largest size; nothing is made for a row. */
export class TableWriter {
  rows = 0
  readonly indicators = new Words()
  readonly regions = new Words()
  readonly publishers = new Words()
  readonly documents = new Words()
  readonly notes = new Words()
  readonly periods: Period[] = []
  private readonly periodCodes = new Map<string, number>()
  readonly indicator: Uint32Array
  readonly region: Uint16Array
  readonly period: Uint32Array
  readonly value: Float64Array
  readonly missing: Uint8Array
  readonly status: Uint8Array
  readonly provenance: Uint8Array
  readonly confidence: Uint8Array
  readonly verified: Uint8Array
  readonly floor: Uint8Array
  readonly publisher: Uint16Array
  readonly document: Uint16Array
  readonly publishedAt: Int32Array
  readonly note: Uint32Array

  constructor(most: number) {
    this.indicator = new Uint32Array(most)
    this.region = new Uint16Array(most)
    this.period = new Uint32Array(most)
    this.value = new Float64Array(most)
    this.missing = new Uint8Array(most)
    this.status = new Uint8Array(most)
    this.provenance = new Uint8Array(most)
    this.confidence = new Uint8Array(most)
    this.verified = new Uint8Array(most)
    this.floor = new Uint8Array(most)
    this.publisher = new Uint16Array(most)
    this.document = new Uint16Array(most)
    this.publishedAt = new Int32Array(most).fill(NO_DAY)
    this.note = new Uint32Array(most)
  }

  periodCode(period: Period): number {
    const known = this.periodCodes.get(period.id)
    if (known !== undefined) return known
    this.periodCodes.set(period.id, this.periods.length)
    return this.periods.push(period) - 1
  }

  setMissing(reason: MissingReason): void {
    this.value[this.rows] = Number.NaN
    this.missing[this.rows] = 1 + MISSING_REASONS.indexOf(reason)
  }

  finish(): ObservationTable {
    const { rows } = this
    // Copied, not a view: a view would keep, and send to other threads, all that was reserved. It is of the same kind.
    const cut = <Column extends { slice: (from: number, to: number) => unknown; readonly length: number }>(column: Column): Column =>
      column.length === rows ? column : (column.slice(0, rows) as Column)
    return {
      rows,
      indicators: this.indicators.entries,
      regions: this.regions.entries,
      periods: this.periods,
      publishers: this.publishers.entries,
      documents: this.documents.entries,
      notes: this.notes.entries,
      indicator: cut(this.indicator),
      region: cut(this.region),
      period: cut(this.period),
      value: cut(this.value),
      missing: cut(this.missing),
      status: cut(this.status),
      provenance: cut(this.provenance),
      confidence: cut(this.confidence),
      verified: cut(this.verified),
      floor: cut(this.floor),
      publisher: cut(this.publisher),
      document: cut(this.document),
      publishedAt: cut(this.publishedAt),
      note: cut(this.note),
    }
  }
}

/** Code of a status letter that the mapping's check has admitted; A (normal) otherwise. */
export function statusCode(status: string): number {
  return Math.max(
    0,
    OBS_STATUSES.findIndex((each) => each === status),
  )
}
