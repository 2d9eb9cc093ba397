import { afterEach, describe, expect, it, vi } from 'vitest'
import { take } from '../../tests/fixtures/imported.ts'
import { importsKept } from './flag.ts'
import { changeImports, isForThisVisit, keepDraft, keptDraft, listImports } from './store.ts'

// The browser's own data base: what a crash, another version or a full disk does to it no imitation would show.

const NAME = 'ai-plus-progress.imports'
const { record } = await take('指标,年份,数值\n指标RACKS,2025,21')
const second = { ...record, id: 'import-2', at: 2 }

const ended = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function openAs(version: number, upgrade: (db: IDBDatabase) => void = () => undefined): Promise<void> {
  const request = indexedDB.open(NAME, version)
  request.onupgradeneeded = () => upgrade(request.result)
  ;(await ended(request)).close()
}

afterEach(async () => {
  vi.restoreAllMocks()
  await ended(indexedDB.deleteDatabase(NAME))
})

describe('the store of imports', () => {
  it('keeps imports in the order of their time, and notes that there are some', async () => {
    await changeImports([second])
    await changeImports([record])
    expect(await listImports()).toEqual([record, second])
    expect(importsKept()).not.toBeNull()
    await changeImports([], [second.id])
    expect(await listImports()).toEqual([record])
  })

  it('keeps all of a change or nothing: what cannot be written takes back what was', async () => {
    await changeImports([record])
    // A function cannot be kept: the browser refuses it in the middle of the change.
    const broken = { ...second, id: 'import-3', mapping: () => undefined } as unknown as typeof record
    await expect(changeImports([second, broken], [record.id])).rejects.toMatchObject({ trouble: 'failed' })
    expect(await listImports()).toEqual([record])
  })

  it('writes nothing where there is no room, and says so', async () => {
    await changeImports([record])
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)
    await expect(changeImports([second], [record.id])).rejects.toMatchObject({ trouble: 'noRoom' })
    put.mockRestore()
    expect(await listImports()).toEqual([record])
  })

  it('takes over what an older version kept', async () => {
    await openAs(1, (db) => void db.createObjectStore('imports', { keyPath: 'id' }).put(record))
    expect(await listImports()).toEqual([record])
    await keepDraft({ name: 'a.csv', blob: new Blob(['a,b']) })
    const draft = await keptDraft()
    expect([draft?.name, await draft?.blob.text()]).toEqual(['a.csv', 'a,b'])
  })

  it('leaves alone what a newer version kept', async () => {
    await openAs(9, (db) => void db.createObjectStore('imports', { keyPath: 'id' }).put({ id: 'of a later age' }))
    await expect(listImports()).rejects.toMatchObject({ trouble: 'newerVersion' })
    await expect(changeImports([record])).rejects.toMatchObject({ trouble: 'newerVersion' })
    const request = indexedDB.open(NAME)
    const db = await ended(request)
    expect(await ended(db.transaction('imports').objectStore('imports').getAllKeys())).toEqual(['of a later age'])
    db.close()
  })

  it('leaves out what is no import', async () => {
    await openAs(1, (db) => {
      const store = db.createObjectStore('imports', { keyPath: 'id' })
      store.put({ id: 'no import' })
      store.put(record)
    })
    expect(await listImports()).toEqual([record])
  })

  it('holds imports for the visit where the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('storage is switched off', 'SecurityError')
    })
    await expect(listImports()).rejects.toMatchObject({ trouble: 'blocked' })
    expect(isForThisVisit()).toBe(false)
    await changeImports([record])
    expect(isForThisVisit()).toBe(true)
    expect(await listImports()).toEqual([record])
  })
})
