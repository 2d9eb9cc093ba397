import type { Browser, CDPSession, Page } from 'playwright-core'

// What a reader sees while the wheel turns: the pictures that the browser's own frame reporter says were presented or dropped (the
// trace event PipelineReporter, on which Chromium's smoothness metrics stand: chromium.org, "Graphics metrics: Definitions"). A page
// that scrolls on its compositor presents pictures while its scripts work; the callbacks of requestAnimationFrame alone would not say so.

declare global {
  interface Window {
    /** How much of the grid was ever seen without rows, as a share. */
    rowsWatch: { most: number; timer: number }
  }
}

export interface Scrolled {
  readonly presented: number
  readonly dropped: number
  /** Dropped of all, in per cent. */
  readonly share: number
  /** Callbacks of requestAnimationFrame that came a whole interval or more too late: what scripts miss, in per cent. */
  readonly scriptsMissed: number
}

interface FrameReport {
  readonly state?: string
  readonly scroll_state?: string
}

interface TraceEvent {
  readonly name?: string
  readonly args?: { readonly frame_reporter?: FrameReport }
}

const YDISTANCE = -6_000
const SPEED = 1_500

/** Turns the wheel over a place for some seconds. @throws Error where the browser reported no frame */
export async function scrolled(
  browser: Browser,
  page: Page,
  session: CDPSession,
  at: { readonly x: number; readonly y: number },
): Promise<Scrolled> {
  const tracing = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  // The protocol calls an event any object; only two of its fields are read, and both may be missing.
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as readonly TraceEvent[])))
  await tracing.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['cc', 'benchmark'] } })
  await page.evaluate(() => window.probe.startFrames())
  await session.send('Input.synthesizeScrollGesture', { ...at, yDistance: YDISTANCE, speed: SPEED, gestureSourceType: 'mouse' })
  const scripts = await page.evaluate(() => window.probe.stopFrames())
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve))
  await tracing.send('Tracing.end')
  await complete
  await tracing.detach()
  const states = events.flatMap(({ name, args }) => (name === 'PipelineReporter' && args?.frame_reporter ? [args.frame_reporter] : []))
  const scrolling = states.filter(({ scroll_state }) => scroll_state !== undefined && scroll_state !== 'SCROLL_NONE')
  const presented = scrolling.filter(({ state }) => state?.startsWith('STATE_PRESENTED') === true).length
  const dropped = scrolling.filter(({ state }) => state === 'STATE_DROPPED').length
  if (presented + dropped === 0) throw new Error('the browser reported no frame while scrolling')
  return {
    presented,
    dropped,
    share: (dropped / (presented + dropped)) * 100,
    scriptsMissed: (scripts.dropped / Math.max(1, scripts.frames + scripts.dropped)) * 100,
  }
}

/** Starts looking at how much of the grid has no row; what it gives stops looking and says the most that was ever seen, in per cent. */
export async function watchRows(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const grid = document.querySelector('[role="grid"]')
    if (!grid) throw new Error('the grid is not on the page')
    const rows = { most: 0, timer: 0 }
    window.rowsWatch = rows
    rows.timer = window.setInterval(() => {
      const { top, bottom } = grid.getBoundingClientRect()
      const height = Math.min(bottom, window.innerHeight) - top
      const seen = [...grid.querySelectorAll('[role="row"]')].map((row) => row.getBoundingClientRect())
      const covered = seen.reduce((sum, row) => sum + Math.max(0, Math.min(row.bottom, top + height) - Math.max(row.top, top)), 0)
      rows.most = Math.max(rows.most, 1 - covered / height)
    }, 50)
  })
  return () =>
    page.evaluate(() => {
      window.clearInterval(window.rowsWatch.timer)
      return window.rowsWatch.most * 100
    })
}
