import type { Catalog } from '../domain/catalog.ts'
import type { Fault } from '../domain/failure.ts'
import type { ObservationTable } from '../domain/observationTable.ts'
import { afterPicture } from '../loading/afterPicture.ts'
import { toSourceError } from '../sources/errors.ts'
import { heldCredentials } from './credentials.ts'
import type { Source } from '../sources/source.ts'
import type { DataSet, DataSetRead } from './dataSet.ts'

export interface KeepOptions {
  /** Whether good readings are kept on this machine for bad times. */
  readonly keep: boolean
}

/** Ids that observations use and the catalog does not have: such rows are told, not shown. */
function unknownReferences(catalog: Catalog, table: ObservationTable): readonly Fault[] {
  const lost = (place: string, used: readonly string[], known: readonly { readonly id: string }[]): readonly Fault[] => {
    const ids = new Set(known.map(({ id }) => id))
    return used.filter((id) => id !== '' && !ids.has(id)).map((found) => ({ kind: 'unknownReference', place, found }))
  }
  return [
    ...lost('indicators', table.indicators, catalog.indicators),
    ...lost('regions', table.regions, catalog.regions),
    ...lost('organisations', table.publishers, catalog.organisations),
    ...lost('documents', table.documents, catalog.documents),
  ]
}

/** Both answers tell of the same missing region; a page says it once. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [[fault.kind, fault.place, fault.found].join('\n'), fault])).values()]
}

async function readWhole(source: Source, signal: AbortSignal): Promise<DataSetRead> {
  const [catalog, observations] = await Promise.all([source.catalog({ signal }), source.observations({}, { signal })])
  return {
    catalog: catalog.data,
    table: observations.data,
    faults: distinct([...catalog.faults, ...observations.faults, ...unknownReferences(catalog.data, observations.data)]),
    readAt: Math.min(catalog.readAt, observations.readAt),
    dataVersion: observations.dataVersion,
  }
}

const lastGoodStore = () => import('./lastGood.ts')

/** Never rejects: a network that is gone by now takes nothing from what is on the screen. */
async function keep(sourceId: string, read: DataSetRead): Promise<void> {
  // Writing to disk is nobody's hurry.
  await afterPicture()
  try {
    await (await lastGoodStore()).keepLastGood(sourceId, read)
  } catch {
    // See above.
  }
}

/**
 * Catalog and all observations, asked for together. Where that fails, the last good reading with the error; the error
 * itself where there is none. @throws SourceError
 */
export async function readDataSet(source: Source, signal: AbortSignal, options: KeepOptions): Promise<DataSet> {
  try {
    const read = await readWhole(source, signal)
    // What a scenario made of the data is no good reading, and what needs credentials is not left on a disk.
    if (options.keep && source.variant === undefined && !heldCredentials(source.id)) void keep(source.id, read)
    return { ...read, fromLastGood: false }
  } catch (thrown) {
    const error = toSourceError(thrown, source.id)
    const kept = error.kind === 'aborted' ? undefined : await maybeLastGood(source.id)
    if (!kept) throw error
    return { ...kept, fromLastGood: true, error }
  }
}

/** Never rejects: what was kept is a help, and its lack no fault. */
export async function maybeLastGood(sourceId: string): Promise<DataSetRead | undefined> {
  try {
    return await (await lastGoodStore()).lastGood(sourceId)
  } catch {
    return undefined
  }
}
