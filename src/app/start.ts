import type { Config, SourceEntry } from './configShape.ts'
import { createContext, use } from 'react'
import type { TableEnvironment, TableParser } from '../sources/mapping/parser.ts'
import { fetchOrTake } from './early.ts'
import { isMockStarted, startMock } from './startMock.ts'
import { withoutMock } from './withoutMock.ts'

/** What the app knows once its configuration is read. */
export interface Started {
  readonly config: Config
  /** Absolute address of the app's base. */
  readonly root: string
}

export const StartedContext = createContext<Started | null>(null)

/** @throws Error where App is drawn without a configuration. */
export function useStarted(): Started {
  const started = use(StartedContext)
  if (!started) throw new Error('the app was drawn before its configuration was read')
  return started
}

/** Tables are read off the page's own thread; the reader is fetched when a source first needs one. */
const parseInWorker: TableParser = async (job, options) => (await import('../workers/parseTable.ts')).parseTableInWorker(job, options)

/** What sources need of this browser. */
export function browserEnvironment(root: string): TableEnvironment {
  return { root, fetch: fetchOrTake, now: () => Date.now(), parse: parseInWorker }
}

/** The start of the mock for a source that is one; a real source sends any left-over worker away. */
export function mockFor(entry: SourceEntry, root: string): Promise<unknown> | undefined {
  if (entry.mock === true) return startMock(root, entry.dataset === undefined ? [] : [entry.dataset])
  if (!isMockStarted()) void withoutMock()
  return undefined
}

/** The configured source that the address asks for; the default one where it asks for none or an unknown one. */
export function sourceEntry(config: Config, asked: string | null): SourceEntry {
  const found =
    config.sources.find(({ id }) => id === asked) ?? config.sources.find(({ id }) => id === config.defaultSource) ?? config.sources[0]
  if (!found) throw new Error('a configuration without sources passed its check')
  return found
}
