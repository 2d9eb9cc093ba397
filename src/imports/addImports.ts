import type { Catalog } from '../domain/catalog.ts'
import { maybeDay, type Day } from '../domain/day.ts'
import type { Fault } from '../domain/failure.ts'
import { NO_DAY, type ObservationTable } from '../domain/observationTable.ts'
import { SourceError } from '../sources/errors.ts'
import { mergeTables } from '../sources/rows/mergeTables.ts'
import { takeRows } from '../sources/rows/takeRows.ts'
import { decodeCatalog, encodeCatalog } from '../sources/wire/catalog.ts'
import { decodeObservations } from '../sources/wire/observations.ts'
import type { Additions, ImportRecord } from './importRecord.ts'
import { isSame, keyAt, newestRows } from './keys.ts'

/** What imports are added to, and what comes of it. */
export interface Base {
  readonly catalog: Catalog
  readonly table: ObservationTable
  readonly faults: readonly Fault[]
}

/** What of an import is added. */
export type Addable = Pick<ImportRecord, 'file' | 'day' | 'additions' | 'observations' | 'withdrawn'>

/**
 * A data set with its imports, oldest first. A value that is there already is not said twice; one that differs is a later publication of
 * the same period, so that the old one stays readable and looking back shows it. An import that cannot be read is left out, and said.
 */
export function addImports(base: Base, records: readonly Addable[]): Base {
  return records.reduce((read, record) => (record.withdrawn === null ? added(read, record) : read), base)
}

function added(base: Base, record: Addable): Base {
  try {
    const catalog = withAdditions(base.catalog, record.additions)
    decodeCatalog(encodeCatalog(catalog, 0, { dataVersion: '' }), record.file)
    const { data } = decodeObservations(record.observations, record.file)
    return { ...base, catalog, table: mergeTables([base.table, differing(base.table, data, maybeDay(record.day))]) }
  } catch (thrown) {
    if (!(thrown instanceof SourceError)) throw thrown
    return { ...base, faults: [...base.faults, { kind: 'partNotRead', place: record.file, found: thrown.message }] }
  }
}

/** What the catalog has under the same id stays as it is: the source has learnt of it since. */
export function withAdditions(catalog: Catalog, additions: Additions): Catalog {
  const more = <Item extends { readonly id: string }>(own: readonly Item[], others: readonly Item[]): readonly Item[] => {
    const known = new Set(own.map(({ id }) => id))
    return [...own, ...others.filter(({ id }) => !known.has(id))]
  }
  return {
    ...catalog,
    indicators: more(catalog.indicators, additions.indicators),
    targets: more(catalog.targets, additions.targets),
    units: more(catalog.units, additions.units),
    regions: more(catalog.regions, additions.regions),
    organisations: more(catalog.organisations, additions.organisations),
    documents: more(catalog.documents, additions.documents),
  }
}

/** The rows of an import that say something new. */
function differing(table: ObservationTable, own: ObservationTable, day: Day | null): ObservationTable {
  const newest = newestRows(table, own)
  const publishedAt = own.publishedAt.slice()
  const kept: number[] = []
  for (let row = 0; row < own.rows; row += 1) {
    const before = newest.get(keyAt(own, row))
    if (before === undefined) {
      kept.push(row)
      continue
    }
    const value = own.value[row] ?? Number.NaN
    const old = table.value[before] ?? Number.NaN
    // That an office says nothing this time takes nothing back.
    if (Number.isNaN(value) || (!Number.isNaN(old) && isSame(value, old))) continue
    publishedAt[row] = Math.max(publishedAt[row] ?? NO_DAY, day ?? NO_DAY, table.publishedAt[before] ?? NO_DAY)
    kept.push(row)
  }
  return takeRows({ ...own, publishedAt }, kept)
}
