import { ownValue } from '../../domain/ownValue.ts'
import type { Fault } from '../../domain/failure.ts'
import { applyMapping, type Mapped } from './apply.ts'
import type { Known } from './known.ts'
import type { Mapping } from './mapping.ts'
import type { TableParser } from './parser.ts'
import { readTable, type ReadTable } from '../table/readTable.ts'
import { maybeRegion } from './regionNames.ts'

/** A total that the mapping takes for a place of its own (全国 is the country) is no doubt: nobody adds it to its parts by accident. */
export function isPlace({ kind, found }: Fault, { region }: Mapping): boolean {
  if (kind !== 'totalBesideParts' || region === undefined || typeof found !== 'string') return false
  const codes = 'codes' in region ? region.codes : undefined
  return ownValue(codes, found) !== undefined || maybeRegion(found) !== null
}

/** Observations of a table that was read, as a mapping says. @throws SourceError wrongShape */
export function mapRead(read: ReadTable, mapping: Mapping, known: Known): Mapped {
  // A mapping that says nothing of the decimal mark leaves it to the file.
  const own = mapping.table?.decimal === undefined ? { ...mapping, table: { ...mapping.table, decimal: read.decimal } } : mapping
  const mapped = applyMapping(read.sheet, read.layout, own, known)
  return { ...mapped, faults: [...read.faults.filter((fault) => !isPlace(fault, mapping)), ...mapped.faults] }
}

/** Reads on the thread it is called on. The app gives its sources one that uses a worker. */
export const parseTable: TableParser = async ({ input, mapping, known }, options) => {
  const { table, faults } = mapRead(await readTable(input, options, mapping.table), mapping, known)
  return { table, faults }
}
