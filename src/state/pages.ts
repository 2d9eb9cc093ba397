/** A page that others lead to: one for each area or indicator. */
interface ReachedPage {
  /** Its path; the part that begins with a colon says which one. */
  readonly pattern: string
}

/** A page that a link always leads to. */
interface PlacedRow extends ReachedPage {
  /** Where that link stands; `action` is the bar's one strong button. */
  readonly place: 'bar' | 'action' | 'menu'
  /** What opens it from anywhere: one key, or two pressed one after the other. */
  readonly keys: readonly string[]
}

/**
 * One row a page, as readers meet it: paths, bar, menu, keys and the help's list of keys are read from here, in this order. Its code
 * and the words that come with it stand in `PAGE_CODE` (app); its name is `frame.pages` of each language.
 */
export const PAGES = {
  overview: { pattern: '/', place: 'bar', keys: ['0', 'g o'] },
  workbench: { pattern: '/workbench', place: 'bar', keys: ['g w'] },
  present: { pattern: '/present', place: 'action', keys: ['p'] },
  area: { pattern: '/areas/:area' },
  indicator: { pattern: '/indicators/:id' },
  data: { pattern: '/data', place: 'menu', keys: ['g d'] },
  import: { pattern: '/data/import', place: 'menu', keys: ['g i'] },
  quality: { pattern: '/data/quality', place: 'menu', keys: ['g q'] },
  help: { pattern: '/help', place: 'menu', keys: ['?'] },
} as const satisfies Record<string, ReachedPage | PlacedRow>

export type PageId = keyof typeof PAGES
export type PlacedPage = { [Id in PageId]: (typeof PAGES)[Id] extends PlacedRow ? Id : never }[PageId]

// Object.keys of a constant table gives exactly its keys.
const IDS = Object.keys(PAGES) as readonly PageId[]

const isPlaced = (id: PageId): id is PlacedPage => 'place' in PAGES[id]

/** Pages that a link always leads to, in the table's order. */
export const PLACED_PAGES = IDS.filter(isPlaced)

export const pagesIn = (place: PlacedRow['place']) => PLACED_PAGES.filter((id) => PAGES[id].place === place)
