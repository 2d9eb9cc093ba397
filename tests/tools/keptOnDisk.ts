import type { Page } from 'playwright-core'

/**
 * Waits until the last good reading of a source is written, which the app does when the browser is idle. A data base that is not
 * there yet is left alone: opening it would make an empty one, and the app would find no store in it.
 */
export async function keptOnDisk(page: Page, source: string): Promise<void> {
  // Not `waitForFunction`: it takes the promise of false for true.
  const deadline = Date.now() + 30_000
  while (!(await page.evaluate(isKept, `last-good:${source}`))) {
    if (Date.now() > deadline) throw new Error(`no last good reading of ${source} was written`)
    await page.waitForTimeout(200)
  }
}

async function isKept(key: string): Promise<boolean> {
  const known = await indexedDB.databases()
  if (!known.some(({ name }) => name === 'keyval-store')) return false
  return new Promise<boolean>((resolve) => {
    const request = indexedDB.open('keyval-store')
    request.onsuccess = () => {
      const { result } = request
      const found = (kept: boolean) => (result.close(), resolve(kept))
      if (!result.objectStoreNames.contains('keyval')) return found(false)
      const count = result.transaction('keyval').objectStore('keyval').count(key)
      count.onsuccess = () => found(count.result > 0)
    }
  })
}
