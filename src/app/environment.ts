import type { TableEnvironment, TableParser } from '../sources/mapping/parser.ts'
import { fetchOrTake } from './start/early.ts'

/** Tables are read off the page's own thread; the reader is fetched when a source first needs one. */
const parseInWorker: TableParser = async (job, options) => (await import('../workers/parseTable.ts')).parseTableInWorker(job, options)

/** What sources need of this browser. */
export function browserEnvironment(root: string): TableEnvironment {
  return { root, fetch: fetchOrTake, now: () => Date.now(), parse: parseInWorker }
}
