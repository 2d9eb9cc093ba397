import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { launch } from '../tools/browser.ts'
import { buildInto } from '../tools/buildInto.ts'
import { servePreview } from '../../src/build/servePreview.ts'
import { atMost, median, rounded, type Measure } from './measure.ts'
import type { JudgingRun } from './progress/main.ts'

// 10,000 indicators of 36 months each judged in a worker, every past period as it would have been judged then.

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)

export async function* progress(): AsyncGenerator<Measure> {
  const folder = `.cache/bench-${process.pid}`
  buildInto(resolve(folder), 'tests/bench/progress')
  const served = await servePreview({ port: 0, outDir: folder })
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(served.url)
    await page.waitForFunction(() => window.judgeReady, undefined, { timeout: 120_000 })
    const runs: JudgingRun[] = []
    for (let round = 0; round < rounds; round += 1) runs.push(await page.evaluate(() => window.judgeAll()))
    const times = runs.map((run) => run.ms)
    const [first] = runs
    const compared = {
      rows: first?.rows ?? 0,
      judgedPeriods: first?.judged ?? 0,
      rowsPerSecond: Math.round(((first?.rows ?? 0) / median(times)) * 1000),
      firstMs: rounded(times[0] ?? Number.NaN),
      rounds,
    }
    yield atMost('10,000 indicators of 36 periods, full history, in a worker', median(times), 'ms', 1_000, compared)
    yield atMost('longest task of the page while judging', Math.max(...runs.map((run) => run.longestTask)), 'ms', 50, compared)
  } finally {
    await browser.close()
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
