import type { Page } from 'playwright-core'
import { bareTyping, COUNT, onLargePage, PATIENCE, slowdown, wait, waited } from './largePage.ts'
import { atMost, type Measure } from './measure.ts'

// Keys in the search dialog over ten thousand generated indicators, on a processor slowed down four times: what a reader waits for,
// and how long the page's own thread is held by a key. Ranking is done beside the page, so that no key may hold it for 50 ms.

const QUERIES = ['zhineng', 'zslyl', 'utilisation', 'liyonglv']

export async function* search(): AsyncGenerator<Measure> {
  yield* onLargePage('data', async function* ({ browser, page, session }) {
    await page.waitForFunction(() => document.querySelector('[aria-keyshortcuts^="/"]:enabled'), undefined, { timeout: PATIENCE })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const bare = await bareTyping(browser)
    await page.keyboard.press('/')
    await page.getByRole('combobox').waitFor()
    const first = await answered(page, 'q')
    const { waits, tasks } = await typing(page)
    yield* waited('typing in the dialog', waits, bare)
    const beside = { cpuSlowdown: slowdown, indicators: COUNT, keys: tasks.length, firstAnswerMs: first }
    yield atMost('longest task of a key in the dialog', Math.max(...tasks), 'ms of the page (0: under 50)', 50, beside)
  })
}

const inField = (page: Page) => page.getByRole('combobox')

/** The first word in letters waits for the names to be handed over and listened to. */
async function answered(page: Page, letter: string): Promise<number> {
  const begun = performance.now()
  await inField(page).press(letter)
  await page.waitForFunction(() => /\d/.test(document.querySelector('dialog [role=status]')?.textContent ?? ''), undefined, {
    timeout: PATIENCE,
  })
  const taken = Math.round(performance.now() - begun)
  await inField(page).press('Backspace')
  await page.waitForTimeout(6_000)
  return taken
}

async function typing(page: Page): Promise<{ readonly waits: number[]; readonly tasks: number[] }> {
  const waits: number[] = []
  const tasks: number[] = []
  for (const text of QUERIES)
    for (const key of [...text, ...Array.from(text, () => 'Backspace')]) {
      waits.push(await wait(page, () => page.keyboard.press(key)))
      tasks.push(await page.evaluate(() => window.probe.longestTask()))
    }
  return { waits, tasks }
}
