let started: Promise<unknown> | undefined

/** Whether a mock answers this page, or is about to. */
export const isMockStarted = () => started !== undefined

/**
 * Registers the mock's worker, and waits until this page is answered by it: msw reloads a page that it finds registered and not
 * answered, which after a forced reload is right and here is not.
 */
async function registerWorker(scope: string): Promise<void> {
  const workers = navigator.serviceWorker
  if (workers.controller) return
  const answered = new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }))
  const { installing, waiting, active } = await workers.register(`${scope}mockServiceWorker.js`, { scope })
  if (active?.state === 'activated') return
  const given = new Promise((resolve) => {
    const worker = installing ?? waiting ?? active
    worker?.addEventListener('statechange', () => worker.state === 'redundant' && resolve(undefined))
  })
  await Promise.race([answered, given])
}

/** Starts the mock once. A browser takes as long to start its worker as to fetch and read its code: it does both at a time. */
export function startMock(root: string, datasets: readonly string[]): Promise<unknown> {
  if (!started) {
    // Where the browser refuses workers, the mock's own start says so.
    const registered = 'serviceWorker' in navigator ? registerWorker(new URL(root).pathname).catch(() => undefined) : Promise.resolve()
    started = Promise.all([import('../../mocks/browser.ts'), registered]).then(([mock]) => mock.startMock({ root, datasets }))
    // Reading again starts it again.
    started.catch(() => (started = undefined))
  }
  return started
}
