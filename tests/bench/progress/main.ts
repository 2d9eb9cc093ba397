// What the bench of the engine measures in the page: the worker's own time, and whether the page was ever blocked meanwhile.

export interface JudgingRun {
  readonly ms: number
  readonly judged: number
  readonly rows: number
  readonly longestTask: number
}

declare global {
  interface Window {
    judgeAll: () => Promise<JudgingRun>
    judgeReady: boolean
  }
}

const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' })
worker.addEventListener('message', () => (window.judgeReady = true), { once: true })

window.judgeAll = async () => {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)))
  observer.observe({ type: 'longtask' })
  const run = await new Promise<Omit<JudgingRun, 'longestTask'>>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<Omit<JudgingRun, 'longestTask'>>) => resolve(event.data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage('judge')
  })
  // Long tasks are reported a moment after they end.
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  return { ...run, longestTask: Math.max(0, ...tasks) }
}
