import type { ComponentType } from 'react'
import type { LanguageTag } from '../i18n/languages.ts'
import { loadSection } from '../i18n/load.ts'
import type { LazySection } from '../i18n/words.ts'
import { fetchOnce } from '../loading/fetchOnce.ts'
import { matchPath } from '../state/address.ts'
import { PAGES, type PageId } from '../state/pages.ts'
import * as overview from '../views/Overview/index.ts'

export type PageComponent = ComponentType<{ readonly params: Readonly<Record<string, string>> }>

interface PageModule {
  readonly Page: PageComponent
  /** What the page's first picture waits for besides. */
  readonly ready?: Promise<unknown>
}

/** What draws a page. Pages of figures are drawn when a source has been read; the others need none. */
interface PageCode {
  readonly figures: boolean
  readonly load: () => Promise<PageModule>
  /** Words of its first picture that come in files of their own, asked for beside its code. */
  readonly words: readonly LazySection[]
}

/** The figure's code is most of what the page needs: it is asked for beside the page's, which alone knows what to do without it. */
function loadIndicator() {
  import('../charts/TrendChart.tsx').catch(() => undefined)
  return import('../views/Indicator/index.ts')
}

// The overview is in the first script: whoever opens the app mostly opens it, and one request is sooner there than eight.
export const PAGE_CODE = {
  overview: { figures: true, load: () => Promise.resolve(overview), words: [] },
  workbench: { figures: true, load: () => import('../views/Workbench/index.ts'), words: ['workbench', 'status'] },
  present: { figures: true, load: () => import('../views/Present/index.ts'), words: ['present', 'status', 'inForce'] },
  area: { figures: true, load: () => import('../views/Area/index.ts'), words: ['area', 'status'] },
  indicator: { figures: true, load: loadIndicator, words: ['indicator', 'working', 'glossary', 'status'] },
  data: { figures: false, load: () => import('../views/Data/index.ts'), words: ['data', 'status', 'failure', 'credentials'] },
  import: { figures: false, load: () => import('../views/Import/index.ts'), words: ['imports', 'status', 'faults'] },
  quality: { figures: true, load: () => import('../views/Quality/index.ts'), words: ['quality', 'lint', 'status'] },
  help: { figures: false, load: () => import('../views/Help/index.ts'), words: ['help', 'glossary', 'status'] },
} as const satisfies Record<PageId, PageCode>

/** A page and what its first picture needs, words included. */
export const loadPage = fetchOnce(async (id: PageId, tag: LanguageTag): Promise<PageComponent> => {
  const { load, words }: PageCode = PAGE_CODE[id]
  const [{ Page, ready }] = await Promise.all([load(), ...words.map((section) => loadSection(tag, section))])
  await ready
  return Page
})

export interface OpenPage {
  readonly id: PageId
  readonly params: Readonly<Record<string, string>>
}

/** The page at a path; null where there is none. */
export function placeAt(path: string): OpenPage | null {
  for (const [id, page] of Object.entries(PAGES)) {
    const params = matchPath(page.pattern, path)
    // Object.entries widens the keys of a table that is exactly PageId.
    if (params) return { id: id as PageId, params }
  }
  return null
}
