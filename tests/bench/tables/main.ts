import { parseTableInWorker } from '../../../src/workers/parseTable.ts'
import { SourceError } from '../../../src/sources/errors.ts'
import { csvParts, MAPPING, ROWS } from './rows.ts'

// What the bench measures in the page. A frame counter and the browser's own list of long tasks say whether it was ever blocked.

export interface TableRun {
  readonly papaparseMs: number
  readonly ownMs: number
  readonly rows: number
  readonly progress: number
  readonly longestTask: number
  readonly bytes: number
  readonly columnBytes: number
}

declare global {
  interface Window {
    runTables: () => Promise<TableRun>
    cancelTables: () => Promise<number>
    tablesReady: boolean
  }
}

const file = new File(csvParts(), 'bench.csv')
const job = { input: { name: 'bench.csv', blob: file }, mapping: MAPPING, known: {} }

function papaparseAlone(): Promise<number> {
  const started = performance.now()
  const worker = new Worker(new URL('./papaparse.worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = () => {
      worker.terminate()
      resolve(performance.now() - started)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(file)
  })
}

window.runTables = async () => {
  const papaparseMs = await papaparseAlone()
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)))
  observer.observe({ type: 'longtask' })
  let progress = 0
  const started = performance.now()
  const { table } = await parseTableInWorker(job, { onProgress: () => (progress += 1) })
  const ownMs = performance.now() - started
  // Long tasks are reported a moment after they end.
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  const columnBytes = Object.values(table).reduce<number>(
    (sum, column: unknown) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  )
  return { papaparseMs, ownMs, rows: table.rows, progress, longestTask: Math.max(0, ...tasks), bytes: file.size, columnBytes }
}

/** Milliseconds from the order to stop until the reading has ended. */
window.cancelTables = async () => {
  const controller = new AbortController()
  let stopped = 0
  const reading = parseTableInWorker(job, {
    signal: controller.signal,
    onProgress: ({ bytes }) => {
      if (bytes < file.size / 4 || stopped > 0) return
      stopped = performance.now()
      controller.abort()
    },
  })
  const outcome: unknown = await reading.catch((thrown: unknown) => thrown)
  if (!(outcome instanceof SourceError) || outcome.kind !== 'aborted') throw new Error('it was not cancelled')
  return performance.now() - stopped
}

if (ROWS > 0) window.tablesReady = true
