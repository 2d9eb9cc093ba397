let started: Promise<unknown> | undefined

/** Whether a mock answers this page, or is about to. */
export const isMockStarted = () => started !== undefined

/**
 * Starts the mock once. Its worker is registered while its code is still being fetched: a browser takes as long for the one as for
 * the other. Where it refuses, the mock's own start says why.
 */
export function startMock(root: string, datasets: readonly string[]): Promise<unknown> {
  if (!started) {
    const scope = new URL(root).pathname
    void navigator.serviceWorker?.register(`${scope}mockServiceWorker.js`, { scope }).catch(() => undefined)
    started = import('../../mocks/browser.ts').then((mock) => mock.startMock({ root, datasets }))
    // Reading again starts it again.
    started.catch(() => (started = undefined))
  }
  return started
}
