import { openAsBlob } from 'node:fs'
import { parseTable } from '../../../src/sources/mapping/parseTable.ts'
import { MAPPING } from './rows.ts'

// A process of its own: how much memory it takes, at its most, to read the file named on the command line into columns.

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('name a file')
const blob = await openAsBlob(path)
// Everything that is loaded and compiled once is not the reading's own.
await parseTable({ input: { name: 'warm.csv', blob: blob.slice(0, 2_000_000) }, mapping: MAPPING, known: {} }, {})
globalThis.gc?.()
const before = process.memoryUsage().rss
let peak = before
const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 2)
const { table } = await parseTable(
  { input: { name: 'bench.csv', blob }, mapping: MAPPING, known: {} },
  { onProgress: () => (peak = Math.max(peak, process.memoryUsage().rss)) },
)
clearInterval(timer)
peak = Math.max(peak, process.memoryUsage().rss)
const columns = Object.values(table).reduce<number>((sum, column: unknown) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0), 0)
console.log(JSON.stringify({ bytes: peak - before, columns, rows: table.rows }))
