import { heldCredentials } from '../queries/credentials.ts'
import { SOURCES } from '../sources/index.ts'
import type { TableEnvironment } from '../sources/mapping/parser.ts'
import type { Source } from '../sources/source.ts'
import type { SourceEntry } from './configShape.ts'

/** The source of an entry. Only a mock's waits for the mock and knows scenarios: a real server is asked at once and plainly. */
export function openSource(entry: SourceEntry, environment: TableEnvironment): Source {
  const { id, kind, base, options } = entry
  const credentials = async (address: string) => {
    const held = heldCredentials(id)
    // Most sources need none: the code is fetched for one that does.
    if (!held && !entry.credentials) return undefined
    const { ownCredentials } = await import('../sources/http/ownCredentials.ts')
    return ownCredentials(new URL(base, environment.root).href, held, address)
  }
  const own = entry.mock === true ? environment : { ...environment, ready: undefined, scenario: undefined }
  return SOURCES[kind]({ id, base, options }, { ...own, credentials })
}
