import type { Catalog } from '../../domain/catalog.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { comparePeriods } from '../../domain/period.ts'
import { filterTable } from '../rows/filter.ts'
import { fileNameOf, WHOLE_ROWS } from './staticLayout.ts'
import { CONTRACT, type HealthBody } from './contract.ts'
import { encodeCatalog } from './catalog.ts'
import { encodeObservations } from './encodeObservations.ts'

/** What a data set is made of. */
export interface DataSet {
  readonly catalog: Catalog
  readonly table: ObservationTable
}

export function newestPeriodOf(table: ObservationTable): string | null {
  return [...table.periods].sort(comparePeriods).at(-1)?.id ?? null
}

export function healthOf({ catalog, table }: DataSet): HealthBody {
  return {
    contract: CONTRACT,
    dataVersion: catalog.version,
    indicators: catalog.indicators.length,
    observations: table.rows,
    newestPeriod: newestPeriodOf(table),
  }
}

/** Every file of the static profile of a data set, by its path below the base address. */
export function staticProfile({ catalog, table }: DataSet): Readonly<Record<string, string>> {
  const envelope = { dataVersion: catalog.version }
  const parts = catalog.indicators.map(({ id }) => {
    const part = filterTable(table, { indicators: [id] })
    return [`observations/${fileNameOf(id)}`, JSON.stringify(encodeObservations(part, envelope))] as const
  })
  const whole = table.rows > WHOLE_ROWS ? {} : { 'observations.json': JSON.stringify(encodeObservations(table, envelope)) }
  return {
    'catalog.json': JSON.stringify(encodeCatalog(catalog, table.rows, envelope)),
    'health.json': JSON.stringify(healthOf({ catalog, table })),
    ...whole,
    ...Object.fromEntries(parts),
  }
}
