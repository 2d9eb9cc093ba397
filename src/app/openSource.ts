import { heldCredentials } from '../queries/credentials.ts'
import { SOURCES } from '../sources/index.ts'
import type { TableEnvironment } from '../sources/mapping/parser.ts'
import type { Fetch, Source } from '../sources/source.ts'
import type { Config, SourceEntry } from './configShape.ts'
import { browserEnvironment } from './environment.ts'
import { isMockStarted, startMock } from './start/startMock.ts'
import { withoutMock } from './start/withoutMock.ts'
import type { Started } from './started.ts'

/** The configured source of an id; the default one where none is asked for or the id is unknown. */
export function sourceEntry({ sources, defaultSource }: Config, asked: string | null): SourceEntry {
  const found = sources.find(({ id }) => id === asked) ?? sources.find(({ id }) => id === defaultSource) ?? sources[0]
  if (!found) throw new Error('a configuration without sources passed its check')
  return found
}

/** Sources are made once each: whoever asks for one again gets what it has learnt and fetched of itself. */
const opened = new Map<string, Source>()

/** The source of an entry, playing a scenario where it is a mock. */
export function openSource(entry: SourceEntry, started: Started, scenario: string | null): Source {
  const key = `${entry.id} ${scenario ?? ''}`
  const known = opened.get(key)
  if (known) return known
  const source = makeSource(entry, started, scenario, () => opened.delete(key))
  opened.set(key, source)
  return source
}

/** The source that the address asks for; used before anything is drawn to start its reading early. */
export function openAsked(started: Started, search: string): Source {
  const params = new URLSearchParams(search)
  return openSource(sourceEntry(started.config, params.get('source')), started, params.get('scenario'))
}

/** A fetch that proves who asks where something is held for it, or wanted. Most sources need none: the code is fetched for one that does. */
function fetchFor({ id, base, credentials }: SourceEntry, { root, fetch }: TableEnvironment): Fetch {
  return async (address, init) => {
    const held = heldCredentials(id)
    if (!held && !credentials) return fetch(address, init)
    const { provenFetch } = await import('../sources/http/provenFetch.ts')
    return provenFetch(new URL(base, root).href, held, fetch)(address, init)
  }
}

/** Only a mock's waits for the mock and knows scenarios: a real server is asked at once and plainly, and any left-over worker sent away. */
function makeSource(entry: SourceEntry, { config, root }: Started, scenario: string | null, onNotStarted: () => void): Source {
  const settings = { id: entry.id, base: entry.base, options: entry.options }
  const open = SOURCES[entry.kind]
  const browser = browserEnvironment(root)
  const environment = { ...browser, timeoutSeconds: config.timeoutSeconds, fetch: fetchFor(entry, browser) }
  if (entry.mock !== true) {
    if (!isMockStarted()) void withoutMock()
    return open(settings, environment)
  }
  const ready = startMock(root, entry.dataset === undefined ? [] : [entry.dataset])
  ready.catch(onNotStarted)
  return open(settings, { ...environment, ready, scenario: scenario ?? undefined })
}
