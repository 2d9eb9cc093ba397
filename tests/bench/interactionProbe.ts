/** What the page is asked about itself while it is used. */
export interface Probe {
  readonly reset: () => void
  /** Resolves when nothing more of the last interaction is to come: two pictures and a quiet moment later. */
  readonly settled: () => Promise<void>
  /** The longest wait since the reset, from an event to the picture after it. */
  readonly longest: () => number
  /** The longest task of the page's thread since the reset, in ms; browsers report those of 50 and more, so that 0 is a shorter one. */
  readonly longestTask: () => number
  readonly startFrames: () => void
  readonly stopFrames: () => { readonly frames: number; readonly dropped: number; readonly longest: number }
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page before its own scripts. Written in one piece, as it is sent there as text. */
export function installProbe(): void {
  const INTERVAL = 1_000 / 60
  let waits: number[] = []
  let stamps: number[] = []
  let running = false
  const take = (entries: readonly PerformanceEntry[]) => {
    // Entries of this kind carry the interaction they belong to; zero for those that are none, such as moving the pointer.
    for (const entry of entries as readonly PerformanceEventTiming[]) if (interactionOf(entry) > 0) waits.push(entry.duration)
  }
  // The DOM types do not know the field yet (wicg.github.io/event-timing).
  const interactionOf = (entry: PerformanceEventTiming) => (entry as PerformanceEventTiming & { interactionId?: number }).interactionId ?? 0
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  // 16 ms is the least that a browser agrees to report.
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  let tasks: number[] = []
  const takeTasks = (entries: readonly PerformanceEntry[]) => tasks.push(...entries.map(({ duration }) => duration))
  const taskObserver = new PerformanceObserver((list) => takeTasks(list.getEntries()))
  taskObserver.observe({ type: 'longtask', buffered: true })
  const frame = (time: number) => {
    stamps.push(time)
    if (running) requestAnimationFrame(frame)
  }
  const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  window.probe = {
    reset: () => {
      take(observer.takeRecords())
      takeTasks(taskObserver.takeRecords())
      waits = []
      tasks = []
    },
    settled: async () => {
      await nextFrame()
      await nextFrame()
      // The address follows a quarter of a second later; it must be over before the next interaction, or count to this one.
      await new Promise((resolve) => setTimeout(resolve, 400))
      await nextFrame()
    },
    longest: () => {
      take(observer.takeRecords())
      return Math.max(0, ...waits)
    },
    longestTask: () => {
      takeTasks(taskObserver.takeRecords())
      return Math.max(0, ...tasks)
    },
    startFrames: () => {
      stamps = []
      running = true
      requestAnimationFrame(frame)
    },
    stopFrames: () => {
      running = false
      const gaps = stamps.slice(1).map((time, at) => time - (stamps[at] ?? time))
      const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / INTERVAL) - 1), 0)
      return { frames: gaps.length, dropped, longest: Math.max(0, ...gaps) }
    },
  }
}
