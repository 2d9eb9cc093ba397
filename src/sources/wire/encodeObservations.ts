import { isoDay, type Day } from '../../domain/day.ts'
import { CONFIDENCES, MISSING_REASONS, OBS_STATUSES, PROVENANCES, VERIFICATIONS } from '../../domain/observation.ts'
import { NO_DAY, type ObservationTable } from '../../domain/observationTable.ts'
import { CONTRACT, type Envelope, type ObservationsBody } from './contract.ts'

/** The body that `decodeObservations` reads back to the same table. */
export function encodeObservations(table: ObservationTable, envelope: Omit<Envelope, 'contract'>): ObservationsBody {
  const days = [...new Set(table.publishedAt)].filter((day) => day !== NO_DAY)
  const positions = new Map(days.map((day, position) => [day, position]))
  return {
    contract: CONTRACT,
    ...envelope,
    rows: table.rows,
    dictionaries: {
      indicators: table.indicators,
      regions: table.regions,
      periods: table.periods.map((period) => period.id),
      publishers: table.publishers,
      documents: table.documents,
      notes: table.notes,
      // A column of days holds nothing but Days and NO_DAY, which was left out.
      days: days.map((day) => isoDay(day as Day)),
      missing: MISSING_REASONS,
      statuses: OBS_STATUSES,
      provenances: PROVENANCES,
      confidences: CONFIDENCES,
      verifications: VERIFICATIONS,
    },
    columns: {
      ...encodeCodes(table),
      value: packColumn(Array.from(table.value, (value) => (Number.isNaN(value) ? null : value))),
      missing: packColumn(Array.from(table.missing, (code) => (code === 0 ? null : code - 1))),
      floor: packColumn(Array.from(table.floor, (flag) => flag === 1)),
      publishedAt: packColumn(Array.from(table.publishedAt, (day) => positions.get(day) ?? null)),
    },
  }
}

function encodeCodes(table: ObservationTable) {
  return {
    indicator: packColumn(Array.from(table.indicator)),
    region: packColumn(Array.from(table.region)),
    period: packColumn(Array.from(table.period)),
    status: packColumn(Array.from(table.status)),
    provenance: packColumn(Array.from(table.provenance)),
    confidence: packColumn(Array.from(table.confidence)),
    verified: packColumn(Array.from(table.verified)),
    publisher: packColumn(Array.from(table.publisher)),
    document: packColumn(Array.from(table.document)),
    note: packColumn(Array.from(table.note)),
  }
}

/** A column as it travels: one entry where all are the same, else the list. */
function packColumn<Entry extends number | boolean | null>(entries: readonly Entry[]): readonly Entry[] | Entry {
  const first = entries[0]
  return first !== undefined && entries.every((each) => each === first) ? first : entries
}
