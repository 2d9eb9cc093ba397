import { applyMapping } from './apply.ts'
import type { TableParser } from './parser.ts'
import { readTable } from '../table/readTable.ts'

/** Reads on the thread it is called on. The app gives its sources one that uses a worker. */
export const parseTable: TableParser = async ({ input, mapping, known }, options) => {
  const read = await readTable(input, options, mapping.table)
  // A mapping that says nothing of the decimal mark leaves it to the file.
  const own = mapping.table?.decimal === undefined ? { ...mapping, table: { ...mapping.table, decimal: read.decimal } } : mapping
  const { table, faults } = applyMapping(read.sheet, read.layout, own, known)
  return { table, faults: [...read.faults, ...faults] }
}
