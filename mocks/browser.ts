import { setupWorker } from 'msw/browser'
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

/** Starts answering; what it gives settles when requests can be sent. @throws where the browser refuses service workers */
export async function startMock({ root, datasets, scenario }: StartOptions): Promise<void> {
  const loaders = Object.fromEntries(
    Object.entries<DataSetLoader>(DATASETS).map(([name, load]) => {
      const early = datasets.includes(name) ? load() : undefined
      // A chunk that cannot be fetched is told to whoever asks for it, not to the console.
      early?.catch(() => undefined)
      return [name, () => early ?? load()]
    }),
  )
  const { pathname } = new URL('mockServiceWorker.js', root)
  await setupWorker(...handlers({ datasets: loaders, scenario })).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: pathname, options: { scope: new URL(root).pathname } },
  })
}
