import type { Fault } from '../../domain/failure.ts'
import type { TableWriter } from '../rows/tableWriter.ts'
import { FaultList } from '../table/faultList.ts'
import { fieldCoder, findColumn, type Coder, type MappedPlace } from './coder.ts'
import type { Known } from './known.ts'
import type { MappingField } from './mapping.ts'
import { maybePrefecture, withProvince } from './prefectures.ts'
import { regionAmong } from './regionNames.ts'

/** Bare names of cities, each with the province that it is taken to lie in. */
export function cityFaults(labels: readonly string[], place: string): readonly Fault[] {
  const faults = new FaultList()
  for (const label of labels)
    if (maybePrefecture(label) !== null) faults.add({ kind: 'regionAssumed', place, found: withProvince(label) }, 'cities')
  return faults.all
}

/** Regions by their codes or names. Without a catalog, a city keeps its own name, and the doubt says in which province it is taken to be. */
export function regionCoder(field: MappingField, place: MappedPlace, writer: TableWriter, known: Known, faults: FaultList): Coder {
  const column = 'column' in field ? findColumn(place, field.column, 'region.column') : null
  const labels = column?.cells.distinct ?? []
  if (column !== null && known.regions === undefined) {
    const codes = 'codes' in field ? (field.codes ?? {}) : {}
    const uncoded = labels.filter((label) => !Object.hasOwn(codes, label.trim()))
    faults.addAll(cityFaults(uncoded, place.at(place.layout.first, column.column, column.heading, 'region.column')))
  }
  return fieldCoder(field, 'region', place, writer.regions, known.regions, false, regionAmong(labels))
}
