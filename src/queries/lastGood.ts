import { del, get, set } from 'idb-keyval'
import { isFields } from '../sources/shape.ts'
import { decodeCatalog, encodeCatalog } from '../sources/wire/catalog.ts'
import { decodeObservations } from '../sources/wire/observations.ts'
import { encodeObservations } from '../sources/wire/encodeObservations.ts'
import type { DataSetRead } from './dataSet.ts'

// Kept as bodies of the contract, so that what an older version of the app wrote is checked like any other answer.

const keyOf = (sourceId: string) => `last-good:${sourceId}`

/** Never rejects: a full disk or a browser without a data base costs the reader nothing now. */
export async function keepLastGood(sourceId: string, read: DataSetRead): Promise<void> {
  const { catalog, table, faults, dataVersion, readAt } = read
  try {
    const bodies = {
      catalog: encodeCatalog(catalog, table.rows, { dataVersion, faults }),
      observations: encodeObservations(table, { dataVersion }),
    }
    await set(keyOf(sourceId), { ...bodies, readAt })
  } catch {
    // See above.
  }
}

/** The last good reading of a source; undefined where there is none or it cannot be read any more. */
export async function lastGood(sourceId: string): Promise<DataSetRead | undefined> {
  const kept: unknown = await get(keyOf(sourceId))
  if (!isFields(kept) || typeof kept['readAt'] !== 'number') return undefined
  try {
    const catalog = decodeCatalog(kept['catalog'], keyOf(sourceId))
    const observations = decodeObservations(kept['observations'], keyOf(sourceId))
    const { faults, dataVersion } = catalog
    return { catalog: catalog.data, table: observations.data, faults, dataVersion, readAt: kept['readAt'] }
  } catch {
    await del(keyOf(sourceId))
    return undefined
  }
}
