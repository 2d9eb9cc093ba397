import { STATUSES, type Status } from '../../domain/status.ts'

/** Facets a reader can filter by, by their names in the address. */
export const FACETS = ['status', 'outlook', 'area', 'measure', 'lead', 'kind', 'prov', 'mark', 'has', 'move', 'age', 'news', 'due'] as const
export type Facet = (typeof FACETS)[number]

export const VIEWS = ['all', 'behind', 'stale', 'noTarget', 'noData', 'changed'] as const
export type View = (typeof VIEWS)[number]

export const GROUPINGS = ['status', 'area', 'none'] as const
export type Grouping = (typeof GROUPINGS)[number]

export type Direction = 'asc' | 'desc'

/** Everything a colleague must see when sent the link. */
export interface Request {
  readonly view: View
  readonly chosen: Readonly<Record<Facet, ReadonlySet<string>>>
  readonly query: string
  readonly sort: { readonly column: string; readonly direction: Direction } | null
  readonly group: Grouping
  readonly selected: string | null
}

const oneOf = <T extends string>(allowed: readonly T[], text: string | null, otherwise: T): T =>
  allowed.find((each) => each === text) ?? otherwise

const MOST_KNOWN = 500
const known = new Map<string, ReadonlySet<string>>()

/** The same text gives the same set, so that a facet nobody touched is not drawn again. */
function listed(params: URLSearchParams, name: string): ReadonlySet<string> {
  const text = params.get(name) ?? ''
  const found = known.get(text)
  if (found) return found
  const set: ReadonlySet<string> = new Set(text.split(',').filter(Boolean))
  if (known.size > MOST_KNOWN) known.clear()
  known.set(text, set)
  return set
}

/** Reads the address; what it does not understand is left out. */
export function readRequest(search: string): Request {
  const params = new URLSearchParams(search)
  const column = params.get('sort')
  return {
    view: oneOf(VIEWS, params.get('view'), 'all'),
    chosen: {
      status: listed(params, 'status'),
      outlook: listed(params, 'outlook'),
      area: listed(params, 'area'),
      measure: listed(params, 'measure'),
      lead: listed(params, 'lead'),
      kind: listed(params, 'kind'),
      prov: listed(params, 'prov'),
      mark: listed(params, 'mark'),
      has: listed(params, 'has'),
      move: listed(params, 'move'),
      age: listed(params, 'age'),
      news: listed(params, 'news'),
      due: listed(params, 'due'),
    },
    query: params.get('q') ?? '',
    sort: column ? { column, direction: oneOf(['asc', 'desc'], params.get('dir'), 'asc') } : null,
    group: oneOf(GROUPINGS, params.get('group'), 'status'),
    selected: params.get('sel'),
  }
}

/** How the address says a choice within a facet; null takes the parameter away. */
export function writeChosen(chosen: ReadonlySet<string>): string | null {
  return chosen.size === 0 ? null : [...chosen].join(',')
}

export function toggled(chosen: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(value)) next.add(value)
  return next
}

/** How many filters narrow the list, the text among them. */
export function countFilters({ chosen, query, view }: Request): number {
  return FACETS.reduce((sum, facet) => sum + chosen[facet].size, 0) + (query.trim() === '' ? 0 : 1) + (view === 'all' ? 0 : 1)
}

/** Parameters that clearing all filters takes away. */
export const NO_FILTERS = {
  status: null,
  outlook: null,
  area: null,
  measure: null,
  lead: null,
  kind: null,
  prov: null,
  mark: null,
  has: null,
  move: null,
  age: null,
  news: null,
  due: null,
  q: null,
  view: null,
}

const VIEW_STATUSES: Readonly<Record<Exclude<View, 'all' | 'changed'>, readonly Status[]>> = {
  behind: ['offTrack', 'atRisk'],
  stale: ['stale'],
  noTarget: ['noTarget'],
  noData: ['noData'],
}

/** Statuses that a view is about; null where it is about something else. */
export function statusesOf(view: View): ReadonlySet<Status> | null {
  if (view === 'all') return new Set(STATUSES)
  return view === 'changed' ? null : new Set(VIEW_STATUSES[view])
}
