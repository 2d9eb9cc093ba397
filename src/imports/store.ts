import { isRecord, type ImportRecord } from './importRecord.ts'
import { noteImports } from './noteImports.ts'

// Where imports are kept: a data base of the browser, opened for each transaction, so that no tab ever stands in another's way.

const NAME = 'ai-plus-progress.imports'
const IMPORTS = 'imports'
const DRAFT = 'draft'

/** One step a version, in order: an older data base goes through those that it lacks, and keeps what it holds. */
const STEPS: readonly ((db: IDBDatabase) => void)[] = [
  (db) => void db.createObjectStore(IMPORTS, { keyPath: 'id' }),
  // The file of an import that is not finished yet, for the page to find again after a reload.
  (db) => void db.createObjectStore(DRAFT),
]

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('refused'))
  })
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('taken back'))
  })
}

/** Why nothing could be kept or read. */
export type StoreTrouble = 'newerVersion' | 'noRoom' | 'blocked' | 'failed'

export class StoreError extends Error {
  constructor(
    readonly trouble: StoreTrouble,
    cause: unknown,
  ) {
    super(`the store of imports: ${trouble}`, { cause })
  }
}

function troubleOf(thrown: unknown): StoreTrouble {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : ''
  if (name === 'VersionError') return 'newerVersion'
  if (name === 'QuotaExceededError') return 'noRoom'
  return ['SecurityError', 'InvalidStateError', 'ReferenceError', 'TypeError'].includes(name) ? 'blocked' : 'failed'
}

/** What this visit holds where the browser keeps nothing. */
let memory: Map<string, ImportRecord> | undefined

async function opened(steps = STEPS): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, steps.length)
  request.onupgradeneeded = ({ oldVersion }) => {
    for (const step of steps.slice(oldVersion)) step(request.result)
  }
  const db = await answered(request)
  db.onversionchange = () => db.close()
  return db
}

/** Runs in one transaction: all of it holds, or nothing does. @throws StoreError */
async function transact<Result>(
  mode: IDBTransactionMode,
  run: (imports: IDBObjectStore, draft: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  let db: IDBDatabase | undefined
  try {
    db = await opened()
    const transaction = db.transaction([IMPORTS, DRAFT], mode, { durability: 'strict' })
    const done = completed(transaction)
    // Where asking fails, that is what is told, and nobody waits for the rest.
    done.catch(() => undefined)
    const request = started(transaction, () => run(transaction.objectStore(IMPORTS), transaction.objectStore(DRAFT)))
    await done
    return request.result
  } catch (thrown) {
    throw new StoreError(troubleOf(thrown), thrown)
  } finally {
    db?.close()
  }
}

/** What was begun is taken back where the rest cannot even be asked for: by itself a transaction would keep the first half. */
function started<Result>(transaction: IDBTransaction, run: () => Result): Result {
  try {
    return run()
  } catch (thrown) {
    transaction.abort()
    throw thrown
  }
}

const byTime = (records: readonly ImportRecord[]) => records.toSorted((a, b) => a.at - b.at)

/** Everything that is kept, oldest first; what no version of ours wrote is left alone. @throws StoreError */
export async function listImports(): Promise<readonly ImportRecord[]> {
  if (memory) return byTime([...memory.values()])
  const all: readonly unknown[] = await transact('readonly', (imports) => imports.getAll())
  return byTime(all.filter(isRecord))
}

/** Whether what is imported is gone with this visit. */
export const isForThisVisit = (): boolean => memory !== undefined

/**
 * Keeps some imports and takes others away, together or not at all. Where the browser keeps nothing (a private window, storage that is
 * switched off), they are held for this visit. @throws StoreError where there is no room, or a newer version of the app has been here
 */
export async function changeImports(put: readonly ImportRecord[], remove: readonly string[] = []): Promise<void> {
  try {
    if (memory === undefined)
      await transact('readwrite', (imports) => {
        for (const id of remove) imports.delete(id)
        for (const record of put) imports.put(record)
        return imports.count()
      })
  } catch (thrown) {
    if (!(thrown instanceof StoreError) || thrown.trouble !== 'blocked') throw thrown
    memory = new Map()
  }
  if (memory) {
    for (const id of remove) memory.delete(id)
    for (const record of put) memory.set(record.id, record)
  }
  noteImports()
}

/** Bytes that the browser would still keep; null where it does not say. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined || usage === undefined ? null : quota - usage
  } catch {
    return null
  }
}

/** The file of an unfinished import. It is a help and no promise: a browser that does not keep it loses nothing else. */
export async function keepDraft(file: { readonly name: string; readonly blob: Blob } | null): Promise<void> {
  await transact('readwrite', (_, draft) => {
    if (file !== null) draft.put(file, 0)
    else draft.clear()
    return draft.count()
  }).catch(() => undefined)
}

export async function keptDraft(): Promise<{ readonly name: string; readonly blob: Blob } | null> {
  const found: unknown = await transact('readonly', (_, draft) => draft.get(0)).catch(() => undefined)
  if (typeof found !== 'object' || found === null || !('name' in found) || !('blob' in found)) return null
  const { name, blob } = found
  return typeof name === 'string' && blob instanceof Blob ? { name, blob } : null
}
