import { heldCredentials } from '../queries/credentials.ts'
import { ownCredentials } from '../sources/http/ownCredentials.ts'
import { SOURCES } from '../sources/index.ts'
import type { TableEnvironment } from '../sources/mapping/parser.ts'
import type { Source } from '../sources/source.ts'
import type { SourceEntry } from './configShape.ts'

/** The source of an entry. Only a mock's waits for the mock and knows scenarios: a real server is asked at once and plainly. */
export function openSource(entry: SourceEntry, environment: TableEnvironment): Source {
  const { id, kind, base, options } = entry
  const held = () => heldCredentials(id)
  const credentials = ownCredentials(new URL(base, environment.root).href, entry.credentials !== undefined, held)
  const own = entry.mock === true ? { ...environment, credentials } : { ...environment, credentials, ready: undefined, scenario: undefined }
  return SOURCES[kind]({ id, base, options }, own)
}
