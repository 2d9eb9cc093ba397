import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '../tools/browser.ts'
import { buildInto } from '../tools/buildInto.ts'
import { servePreview } from '../../src/build/servePreview.ts'
import { atMost, median, rounded, type Measure } from './measure.ts'
import { csvParts } from './tables/rows.ts'
import type { TableRun } from './tables/main.ts'

// One million rows of CSV (about 50 MB) read to columns of observations in a worker, beside papaparse alone on the same
// file in a worker of its own, in the same page and turn by turn. Ours decodes, maps and checks on top of finding cells.

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7)

export async function* sources(): AsyncGenerator<Measure> {
  const folder = `.cache/bench-${process.pid}`
  try {
    yield* inThePage(folder)
    yield memory(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* inThePage(folder: string): AsyncGenerator<Measure> {
  buildInto(resolve(folder, 'tables'), 'tests/bench/tables')
  const served = await servePreview({ port: 0, outDir: `${folder}/tables` })
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(served.url)
    await page.waitForFunction(() => window.tablesReady, undefined, { timeout: 120_000 })
    const runs: TableRun[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const run = await page.evaluate(() => window.runTables())
      // The first round warms the disk and the compiler.
      if (round > 0) runs.push(run)
      console.error(`  round ${round} of ${rounds}: ${Math.round(run.ownMs)} ms, papaparse ${Math.round(run.papaparseMs)} ms`)
    }
    yield* judged(runs, await page.evaluate(() => window.cancelTables()))
  } finally {
    await browser.close()
    await served.close()
  }
}

function* judged(runs: readonly TableRun[], cancelled: number): Generator<Measure> {
  // The best of several rounds: whatever else the machine does can only add time, and adds it to either.
  const own = Math.min(...runs.map((run) => run.ownMs))
  const papaparse = Math.min(...runs.map((run) => run.papaparseMs))
  const [first] = runs
  const file = { rows: first?.rows ?? 0, megabytes: rounded((first?.bytes ?? 0) / 1e6) }
  yield atMost('a million CSV rows to columns, in a worker', own / papaparse, 'times papaparse alone', 1.5, {
    ownMs: rounded(own),
    papaparseMs: rounded(papaparse),
    medianRatio: rounded(median(runs.map((run) => run.ownMs / run.papaparseMs))),
    rounds: runs.length,
    ...file,
  })
  const longest = runs.map((run) => run.longestTask)
  yield atMost('longest task of the page meanwhile', median(longest), 'ms', 50, {
    ...file,
    longestOfAllRounds: rounded(Math.max(...longest)),
  })
  const reports = Math.min(...runs.map((run) => run.progress))
  yield { name: 'reports of progress', value: reports, unit: 'reports', limit: 10, pass: reports >= 10, with: file }
  yield atMost('cancelled after', cancelled, 'ms', 50, file)
}

/** In a process of its own, so that only the reading is counted. */
function memory(folder: string): Measure {
  mkdirSync(folder, { recursive: true })
  const file = resolve(folder, 'bench.csv')
  writeFileSync(file, csvParts().join(''))
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--expose-gc', fileURLToPath(new URL('./tables/memory.ts', import.meta.url)), file],
    {
      encoding: 'utf8',
    },
  )
  // The script's one line, written by the file beside this one.
  const { bytes, columns, rows } = JSON.parse(output) as { bytes: number; columns: number; rows: number }
  return atMost('memory of the reading, at its most', bytes / columns, 'times the typed columns', 6, {
    megabytes: rounded(bytes / 1e6),
    columnMegabytes: rounded(columns / 1e6),
    rows,
  })
}
