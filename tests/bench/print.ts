import type { Browser } from 'playwright-core'
import { openLarge, PATIENCE, withLarge } from './largePage.ts'
import { atMost, median, rounded, type Measure } from './measure.ts'

// How long a printed list of the workbench takes, from the press of the button to the whole file, beside a list of a tenth of its
// rows: the paper of most offices. A page costs what its rows cost, so that ten times the rows are ten times the paper; much more
// than that would be something that grows by itself. The rows are those that a page puts on paper at most.

const FEW = 200
const MANY = 2_000
const ROUNDS = 3

export async function* print(): AsyncGenerator<Measure> {
  yield* withLarge(async function* (browser, url) {
    const few: number[] = []
    const many: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      few.push(await printed(browser, url, FEW))
      many.push(await printed(browser, url, MANY))
      process.stderr.write(`  round ${round + 1} of ${ROUNDS}: ${rounded(few.at(-1) ?? 0)} and ${rounded(many.at(-1) ?? 0)} ms\n`)
    }
    const [short, long] = [median(few), median(many)]
    const beside = { rows: MANY, besideRows: FEW, fewMs: rounded(short), manyMs: rounded(long), rounds: ROUNDS }
    yield atMost(`print of ${MANY} rows`, long / short, `times a print of ${FEW}`, 1.5 * (MANY / FEW), beside)
  })
}

/** Milliseconds of one print of a list of so many rows, by a page of its own that printed nothing before. */
async function printed(browser: Browser, url: string, rows: number): Promise<number> {
  const { page } = await openLarge(browser, `${url}workbench?source=large`, rows)
  await page.waitForSelector('[data-workbench-ready]', { timeout: PATIENCE })
  await page.waitForSelector('#workbench-changed', { timeout: PATIENCE })
  const begun = performance.now()
  await page.pdf({ preferCSSPageSize: true })
  const took = performance.now() - begun
  await page.context().close()
  return took
}
