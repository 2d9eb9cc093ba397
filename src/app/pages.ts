import type { ComponentType } from 'react'
import { matchPath } from '../state/address.ts'
import { PATTERNS } from '../state/paths.ts'
import * as overview from '../views/Overview/index.ts'
import { loadMethods } from './methods.ts'

/** A page and its place. Pages of figures are drawn when a source has been read; the others need none. */
interface Page {
  readonly pattern: string
  readonly figures: boolean
  /** The page's chunk; also called ahead when a reader is about to go there. */
  readonly load: () => Promise<{ readonly Page: ComponentType<{ readonly params: Readonly<Record<string, string>> }> }>
}

// The overview is in the first script: whoever opens the app mostly opens it, and one request is sooner there than eight.
export const PAGES = {
  overview: { pattern: PATTERNS.overview, figures: true, load: () => Promise.resolve(overview) },
  workbench: { pattern: PATTERNS.workbench, figures: true, load: () => import('../views/Workbench/index.ts') },
  area: { pattern: PATTERNS.area, figures: true, load: () => import('../views/Area/index.ts') },
  data: { pattern: PATTERNS.data, figures: false, load: () => import('../views/Data/index.ts') },
  quality: { pattern: PATTERNS.quality, figures: true, load: () => import('../views/Quality/index.ts') },
  present: { pattern: PATTERNS.present, figures: true, load: () => import('../views/Present/index.ts') },
  indicator: { pattern: PATTERNS.indicator, figures: true, load: () => import('../views/Indicator/index.ts') },
  help: { pattern: PATTERNS.help, figures: false, load: () => import('../views/Help/index.ts') },
} as const satisfies Readonly<Record<string, Page>>

export type PageId = keyof typeof PAGES

/**
 * Fetches a page's code. Pages of figures other than the overview also ask what other methods say; a fault in fetching those is
 * the page's own.
 */
export async function loadPage<Id extends PageId>(id: Id): Promise<Awaited<ReturnType<(typeof PAGES)[Id]['load']>>> {
  const methods = PAGES[id].figures && id !== 'overview' ? loadMethods() : undefined
  // The table's own entry of this id; the compiler joins the entries' types before it calls one.
  const page = (await PAGES[id].load()) as Awaited<ReturnType<(typeof PAGES)[Id]['load']>>
  await methods
  return page
}

/** Pages in the top bar, in their order. */
export const NAV = ['overview', 'workbench'] as const satisfies readonly PageId[]

export interface Place {
  readonly id: PageId
  readonly params: Readonly<Record<string, string>>
}

/** The page at a path; null where there is none. */
export function placeAt(path: string): Place | null {
  for (const [id, page] of Object.entries(PAGES)) {
    const params = matchPath(page.pattern, path)
    // Object.entries widens the keys of a table that is exactly PageId.
    if (params) return { id: id as PageId, params }
  }
  return null
}
