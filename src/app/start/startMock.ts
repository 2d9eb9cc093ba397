import { fetchOnce } from '../../loading/fetchOnce.ts'
import { pause } from '../../loading/pause.ts'

/** The data sets that are asked for first: fetched while the worker starts. */
let first: readonly string[] | undefined

/** Whether a mock answers this page, or is about to. */
export const isMockStarted = () => first !== undefined

/** A page that its worker has taken over hears of it this much later at most. */
const HEARD_MS = 300

/**
 * Registers the mock's worker, and waits until it answers this page. A worker takes over the pages that are open when it starts; one
 * that was loaded past it (a forced reload beside another tab, a reload in its first moments) it never answers. Only a reload helps
 * there, before anything is asked: msw would reload too, but let the requests out to the server first.
 */
async function registerWorker(scope: string): Promise<void> {
  const workers = navigator.serviceWorker
  if (workers.controller) return
  const answered = new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }))
  const { installing, waiting, active } = await workers.register(`${scope}mockServiceWorker.js`, { scope })
  const worker = installing ?? waiting ?? active
  const started = new Promise<void>((resolve) => {
    const look = () => (worker?.state === 'activated' || worker?.state === 'redundant') && resolve()
    worker?.addEventListener('statechange', look)
    look()
  })
  await Promise.race([answered, started])
  await Promise.race([answered, pause(HEARD_MS)])
  if (workers.controller || worker?.state !== 'activated') return
  window.location.reload()
  await new Promise<never>(() => undefined)
}

/** A browser takes as long to start its worker as to fetch and read its code: it does both at a time. */
const start = fetchOnce(async (root: string) => {
  // Where the browser refuses workers, the mock's own start says so.
  const registered = 'serviceWorker' in navigator && registerWorker(new URL(root).pathname).catch(() => undefined)
  const [mock] = await Promise.all([import('../../../mocks/browser.ts'), registered])
  await mock.startMock({ root, datasets: first ?? [] })
})

/** Starts the mock; once, unless it fails. */
export function startMock(root: string, datasets: readonly string[]): Promise<unknown> {
  first ??= datasets
  return start(root)
}
