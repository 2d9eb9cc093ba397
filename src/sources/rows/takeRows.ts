import type { ObservationTable } from '../../domain/observationTable.ts'

type Codes = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** Entries of a typed column at `rows`, as a column of the same kind. */
function take<Column extends Codes>(column: Column, rows: readonly number[]): Column {
  const taken = column.slice(0, rows.length)
  for (let at = 0; at < rows.length; at += 1) taken[at] = column[rows[at] ?? 0] ?? 0
  // `slice` of a typed array is one of the same kind; the library's types only say so for each kind by itself.
  return taken as Column
}

/** A column of codes at `rows` and the entries of its dictionary that are still used, in their old order. */
function compact<Entry, Column extends Uint16Array | Uint32Array>(entries: readonly Entry[], column: Column, rows: readonly number[]) {
  const used = new Uint8Array(entries.length)
  for (const row of rows) used[column[row] ?? 0] = 1
  const positions = new Uint32Array(entries.length)
  const kept = entries.filter((_, code) => used[code] === 1)
  for (let code = 0, next = 0; code < entries.length; code += 1) if (used[code] === 1) positions[code] = next++
  const codes = take(column, rows)
  for (let at = 0; at < codes.length; at += 1) codes[at] = positions[codes[at] ?? 0] ?? 0
  return { entries: kept, codes }
}

/** The table of some rows, in the order given, with dictionaries that hold only what those rows use. */
export function takeRows(table: ObservationTable, rows: readonly number[]): ObservationTable {
  const indicator = compact(table.indicators, table.indicator, rows)
  const region = compact(table.regions, table.region, rows)
  const period = compact(table.periods, table.period, rows)
  const publisher = compact(table.publishers, table.publisher, rows)
  const document = compact(table.documents, table.document, rows)
  const note = compact(table.notes, table.note, rows)
  return {
    rows: rows.length,
    indicators: indicator.entries,
    regions: region.entries,
    periods: period.entries,
    publishers: publisher.entries,
    documents: document.entries,
    notes: note.entries,
    indicator: indicator.codes,
    region: region.codes,
    period: period.codes,
    value: take(table.value, rows),
    missing: take(table.missing, rows),
    status: take(table.status, rows),
    provenance: take(table.provenance, rows),
    confidence: take(table.confidence, rows),
    verified: take(table.verified, rows),
    floor: take(table.floor, rows),
    publisher: publisher.codes,
    document: document.codes,
    publishedAt: take(table.publishedAt, rows),
    note: note.codes,
  }
}
