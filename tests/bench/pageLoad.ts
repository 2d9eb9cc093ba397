import type { Browser, Page } from 'playwright-core'

/** What one cold load of a page took, as the page itself saw it. */
export interface PageLoad {
  /** Milliseconds from navigation to the first frame in which the awaited element stands. */
  readonly drawn: number
  /** Total blocking time: what long tasks took beyond 50 ms each, from the first paint to a second after the drawing (web.dev/tbt). */
  readonly blocking: number
  /** Sum of layout-shift scores without recent input; never less than CLS. */
  readonly shift: number
}

interface Seen {
  drawn: number
  tasks: { start: number; duration: number }[]
  shift: number
}

declare global {
  interface Window {
    pageLoad: Seen
  }
}

/** Loads `url` in a context of its own (cold cache, no worker yet) on a processor slowed down `slowdown` times. */
export async function loadOnce(browser: Browser, url: string, selector: string, slowdown: number): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    // tsx compiles functions with a call to its own __name, which a function sent to the page would miss there.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(watch, selector)
    // The page says by itself when it is drawn: asking it would run the asker's scripts within the time that is measured, and more of them the longer a page takes.
    const drawn = page.waitForEvent('console', { predicate: (said) => said.text() === 'drawn', timeout: 30_000 })
    await page.goto(url, { waitUntil: 'commit' })
    await drawn
    await page.waitForTimeout(1_000)
    return await page.evaluate(summary)
  } finally {
    await context.close()
  }
}

/** Runs in the page before its own scripts: sees the element arrive without trusting any mark of the app. */
function watch(selector: string): void {
  const seen: Seen = { drawn: 0, tasks: [], shift: 0 }
  window.pageLoad = seen
  const look = () => {
    if (document.querySelector(selector) === null) return
    observer.disconnect()
    // The callback of a frame runs before its paint; a task posted from there runs after it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.drawn = performance.now()
        console.debug('drawn')
      }),
    )
  }
  const observer = new MutationObserver(look)
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-overview-ready', 'data-chart-ready'],
  })
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.tasks.push({ start: task.startTime, duration: task.duration })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    // Layout-shift entries carry two fields that the DOM types do not know yet (wicg.github.io/layout-instability).
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

function summary(): PageLoad {
  const { drawn, tasks, shift } = window.pageLoad
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  const counted = tasks.filter((task) => task.start + task.duration > firstPaint && task.start < drawn + 1_000)
  const blocking = counted.reduce((sum, task) => sum + Math.max(0, task.start + task.duration - Math.max(task.start, firstPaint) - 50), 0)
  return { drawn, blocking, shift }
}

/** The address of the first indicator that the overview links to. */
export async function firstIndicator(browser: Browser, url: string): Promise<string> {
  const page: Page = await browser.newPage()
  try {
    await page.goto(url)
    await page.waitForSelector('[data-overview-ready]')
    const links = await page
      .locator('a[href*="indicator"]')
      .evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))
    const first = links.find((link) => /indicators?\/[^/?#]+/.test(link))
    if (first === undefined) throw new Error('The overview links to no indicator.')
    return first
  } finally {
    await page.close()
  }
}
