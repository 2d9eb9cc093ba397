import { expect } from 'vitest'
import type { Page, Request } from 'playwright-core'

/** What a page asks for, followed from before its first request. */
export interface Followed {
  /**
   * Waits until a file with `part` in its address has come and no script or style sheet that was asked for is on its way. Playwright's own
   * state of an idle network, once reached, is held for ever: what is fetched behind the first picture comes later.
   */
  readonly came: (part: string) => Promise<void>
}

export function followRequests(page: Page): Followed {
  const came: string[] = []
  const open = new Set<Request>()
  page.on('request', (request) => {
    if (['script', 'stylesheet'].includes(request.resourceType())) open.add(request)
  })
  page.on('requestfailed', (request) => open.delete(request))
  page.on('requestfinished', (request) => {
    open.delete(request)
    came.push(request.url())
  })
  const has = (part: string) => came.some((address) => address.includes(part)) && open.size === 0
  return {
    came: async (part) => {
      await expect.poll(() => has(part), { timeout: 30_000 }).toBe(true)
    },
  }
}
