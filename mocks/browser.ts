import { setupWorker } from 'msw/browser'
import { fetchOnce } from '../src/loading/fetchOnce.ts'
import { DATASETS, type DataSetLoader } from './datasets.ts'
import { handlers } from './handlers.ts'

export interface StartOptions {
  /** Absolute address of the app's base: the worker's script stands there and sees nothing above it. */
  readonly root: string
  /** Data sets that will be asked for first: fetched while the worker starts. */
  readonly datasets: readonly string[]
  /** Played where a request names none itself. */
  readonly scenario?: string | undefined
}

/**
 * msw takes `beforeunload` for the end of a page and lets its further requests out to the server. But the page may stay (a leave called
 * off, a mail opened) or come back from the browser's cache, and even one that goes asks for things until it is gone. So msw is not
 * told: its listener stands behind this one. A worker that no page is left for is put away by the browser.
 */
const notToMsw = (event: Event): void => event.stopImmediatePropagation()

/** Starts answering; what it gives settles when requests can be sent. @throws where the browser refuses service workers */
export async function startMock({ root, datasets, scenario }: StartOptions): Promise<void> {
  const loaders = Object.fromEntries(Object.entries<DataSetLoader>(DATASETS).map(([name, load]) => [name, fetchOnce(load)]))
  // A chunk that cannot be fetched is told to whoever asks for it, not to the console.
  for (const name of datasets) loaders[name]?.().catch(() => undefined)
  const { pathname } = new URL('mockServiceWorker.js', root)
  window.addEventListener('beforeunload', notToMsw)
  await setupWorker(...handlers({ datasets: loaders, scenario })).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: pathname, options: { scope: new URL(root).pathname } },
  })
}
