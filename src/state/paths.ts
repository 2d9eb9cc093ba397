import { PAGES, type PageId } from './pages.ts'

/** A page with a part in its pattern is asked for by that part's value, any other by nothing. */
type PathOf<Pattern extends string> = Pattern extends `${string}:${string}` ? (id: string) => string : () => string

const pathOf =
  (pattern: string) =>
  (id = '') =>
    pattern.replace(/:\w+/, encodeURIComponent(id))

/** Every place in the product. Views link by these, so that a path is written once. */
// One function for each row; which of them takes an id, the row's pattern says.
export const paths = Object.fromEntries(Object.entries(PAGES).map(([id, { pattern }]) => [id, pathOf(pattern)])) as {
  readonly [Id in PageId]: PathOf<(typeof PAGES)[Id]['pattern']>
}
