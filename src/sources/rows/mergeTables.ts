import type { ObservationTable } from '../../domain/observationTable.ts'
import type { Period } from '../../domain/period.ts'

type Dictionaries = 'indicators' | 'regions' | 'periods' | 'publishers' | 'documents' | 'notes'
type CodeColumns = 'indicator' | 'region' | 'period' | 'publisher' | 'document' | 'note'
type PlainColumns = Exclude<keyof ObservationTable, Dictionaries | CodeColumns | 'rows'>

/** Columns of one name, one behind the other. */
function joined<Column extends Uint8Array | Float64Array | Int32Array>(into: Column, columns: readonly Column[]): Column {
  let at = 0
  for (const column of columns) {
    into.set(column, at)
    at += column.length
  }
  return into
}

/** Columns of codes one behind the other, each translated from its own dictionary into the common one. */
function recoded<Entry, Column extends Uint16Array | Uint32Array>(
  tables: readonly ObservationTable[],
  into: Column,
  read: (table: ObservationTable) => { readonly entries: readonly Entry[]; readonly codes: ArrayLike<number> },
  keyOf: (entry: Entry) => string,
) {
  const entries: Entry[] = []
  const positions = new Map<string, number>()
  const common = (entry: Entry) => {
    const known = positions.get(keyOf(entry))
    if (known !== undefined) return known
    positions.set(keyOf(entry), entries.length)
    return entries.push(entry) - 1
  }
  let at = 0
  for (const table of tables) {
    const part = read(table)
    const translate = part.entries.map(common)
    for (let row = 0; row < table.rows; row += 1) into[at++] = translate[part.codes[row] ?? 0] ?? 0
  }
  return { entries, codes: into }
}

/** The rows of all tables, in their order, as one table. */
export function mergeTables(tables: readonly ObservationTable[]): ObservationTable {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const texts = <Column extends Uint16Array | Uint32Array>(into: Column, names: Exclude<Dictionaries, 'periods'>, name: CodeColumns) =>
    recoded(
      tables,
      into,
      (table) => ({ entries: table[names], codes: table[name] }),
      (text) => text,
    )
  const bytes = (name: Exclude<PlainColumns, 'value' | 'publishedAt'>) =>
    joined(
      new Uint8Array(rows),
      tables.map((table) => table[name]),
    )
  const indicator = texts(new Uint32Array(rows), 'indicators', 'indicator')
  const region = texts(new Uint16Array(rows), 'regions', 'region')
  const publisher = texts(new Uint16Array(rows), 'publishers', 'publisher')
  const document = texts(new Uint16Array(rows), 'documents', 'document')
  const note = texts(new Uint32Array(rows), 'notes', 'note')
  const period = recoded<Period, Uint32Array>(
    tables,
    new Uint32Array(rows),
    (table) => ({ entries: table.periods, codes: table.period }),
    ({ id }) => id,
  )
  return {
    rows,
    indicators: indicator.entries,
    regions: region.entries,
    periods: period.entries,
    publishers: publisher.entries,
    documents: document.entries,
    notes: note.entries,
    indicator: indicator.codes,
    region: region.codes,
    period: period.codes,
    publisher: publisher.codes,
    document: document.codes,
    note: note.codes,
    value: joined(
      new Float64Array(rows),
      tables.map((table) => table.value),
    ),
    publishedAt: joined(
      new Int32Array(rows),
      tables.map((table) => table.publishedAt),
    ),
    missing: bytes('missing'),
    status: bytes('status'),
    provenance: bytes('provenance'),
    confidence: bytes('confidence'),
    verified: bytes('verified'),
    floor: bytes('floor'),
  }
}
