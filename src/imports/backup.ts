import { isFields } from '../sources/shape.ts'
import { recordProblem, type ImportRecord } from './importRecord.ts'

/** Version of the file's own form. */
const BACKUP_VERSION = 1
const KIND = 'ai-plus-progress.imports'

/** Everything that is kept, as one text: imports, how their sheets were read, and what they added to the catalog. */
export function backupText(records: readonly ImportRecord[]): string {
  return JSON.stringify({ kind: KIND, version: BACKUP_VERSION, imports: records })
}

export type Backup =
  | { readonly ok: true; readonly records: readonly ImportRecord[] }
  /** `place` is where the first mistake stands; empty where the file is none of ours. */
  | { readonly ok: false; readonly reason: 'notOurs' | 'newerVersion' | 'damaged'; readonly place: string }

/** Reads such a text back. A file with one bad import is refused as a whole: half of it restored would look like all of it. */
export function readBackup(written: string): Backup {
  let found: unknown
  try {
    found = JSON.parse(written)
  } catch {
    return { ok: false, reason: 'notOurs', place: '' }
  }
  if (!isFields(found) || found['kind'] !== KIND) return { ok: false, reason: 'notOurs', place: '' }
  if (found['version'] !== BACKUP_VERSION) return { ok: false, reason: 'newerVersion', place: String(found['version']) }
  const list: readonly unknown[] = Array.isArray(found['imports']) ? found['imports'] : []
  for (const [at, each] of list.entries()) {
    const problem = recordProblem(each)
    if (problem !== null) return { ok: false, reason: 'damaged', place: `imports[${at}].${problem}` }
  }
  // Each was just found to be one.
  return { ok: true, records: list as readonly ImportRecord[] }
}
