import { FACETS, VIEWS, statusesOf, type Facet, type Request, type View } from './request.ts'
import type { IndicatorRow } from './row.ts'

/** What each row answers to each facet, as positions in the facet's list of values, so that a filter compares small numbers. */
export interface FacetIndex {
  readonly values: Readonly<Record<Facet, readonly string[]>>
  /** By facet, then by row: positions in `values`. An indicator may serve several measures and carry several marks. */
  readonly codes: Readonly<Record<Facet, readonly (readonly number[])[]>>
  /** Values that some row answers with. */
  readonly used: Readonly<Record<Facet, ReadonlySet<string>>>
  readonly views: Readonly<Record<View, Uint8Array>>
}

export type ValuesOf = (row: IndicatorRow) => Readonly<Record<Facet, readonly string[]>>

class Coder {
  readonly values: string[]
  readonly used = new Set<string>()
  private readonly known: Map<string, readonly number[]>
  private readonly positions: Map<string, number>

  constructor(order: readonly string[]) {
    this.values = [...order]
    this.positions = new Map(order.map((value, at) => [value, at]))
    this.known = new Map()
  }

  /** Rows that answer alike share one list. */
  code(own: readonly string[]): readonly number[] {
    const key = own.join('\n')
    const known = this.known.get(key)
    if (known) return known
    for (const value of own) this.used.add(value)
    const codes = own.map((value) => this.positions.get(value) ?? this.add(value))
    this.known.set(key, codes)
    return codes
  }

  private add(value: string): number {
    this.positions.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

/** Codes every row once. `orders` gives the order in which a facet's values are shown; others follow as they are met. */
export function indexFacets(
  rows: readonly IndicatorRow[],
  orders: Readonly<Record<Facet, readonly string[]>>,
  valuesOf: ValuesOf,
  hasChanged: (row: IndicatorRow) => boolean,
): FacetIndex {
  const coders = mapFacets((facet) => new Coder(orders[facet]))
  const codes = mapFacets((): (readonly number[])[] => [])
  for (const row of rows) {
    const own = valuesOf(row)
    for (const facet of FACETS) codes[facet].push(coders[facet].code(own[facet]))
  }
  const inView = (view: View) => {
    const statuses = statusesOf(view)
    return Uint8Array.from(rows, (row) => ((statuses ? statuses.has(row.status) : hasChanged(row)) ? 1 : 0))
  }
  return {
    values: mapFacets((facet) => coders[facet].values),
    codes,
    used: mapFacets((facet) => coders[facet].used),
    views: mapViews(inView),
  }
}

function mapFacets<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    status: make('status'),
    outlook: make('outlook'),
    area: make('area'),
    measure: make('measure'),
    lead: make('lead'),
    kind: make('kind'),
    prov: make('prov'),
    mark: make('mark'),
    has: make('has'),
    move: make('move'),
    age: make('age'),
    news: make('news'),
    due: make('due'),
  }
}

function mapViews<T>(make: (view: View) => T): Record<View, T> {
  return {
    all: make('all'),
    behind: make('behind'),
    stale: make('stale'),
    noTarget: make('noTarget'),
    noData: make('noData'),
    changed: make('changed'),
  }
}

export interface Found {
  /** Positions of the rows that pass everything, in the given order. */
  readonly rows: readonly number[]
  /** The same as a flag a row. */
  readonly passed: Uint8Array
  /** By facet and value: how many rows would stand if this facet asked for that value alone, all other filters kept. */
  readonly counts: Readonly<Record<Facet, readonly number[]>>
  readonly views: Readonly<Record<View, number>>
}

/** Values asked for as flags by position; null where the facet asks for nothing. */
function wantedFlags(values: readonly string[], chosen: ReadonlySet<string>): Uint8Array | null {
  return chosen.size === 0 ? null : Uint8Array.from(values, (value) => (chosen.has(value) ? 1 : 0))
}

const VIEW_FAILS = -1

/**
 * Filters and counts in one pass. A row that fails nothing counts everywhere; one that fails a single filter counts only for that
 * filter's own values: exactly what would be there if the reader changed that one.
 */
export function findRows(index: FacetIndex, request: Pick<Request, 'chosen' | 'view'>, byText: Uint8Array | null): Found {
  const { codes, values, views } = index
  const wanted = mapFacets((facet) => wantedFlags(values[facet], request.chosen[facet]))
  const counts = mapFacets((facet) => values[facet].map(() => 0))
  const viewCounts = mapViews(() => 0)
  const inView = views[request.view]
  const rows: number[] = []
  const passed = new Uint8Array(inView.length)
  for (let at = 0; at < inView.length; at += 1) {
    if (byText && byText[at] === 0) continue
    const fails = failing(codes, wanted, inView[at] === 1, at)
    if (fails === null) {
      rows.push(at)
      passed[at] = 1
    }
    if (fails === null || fails === VIEW_FAILS) for (const view of VIEWS) viewCounts[view] += views[view][at] ?? 0
    for (const facet of FACETS) {
      if (fails !== null && fails !== facet) continue
      const own = counts[facet]
      for (const code of codes[facet][at] ?? []) own[code] = (own[code] ?? 0) + 1
    }
  }
  return { rows, passed, counts, views: viewCounts }
}

/** The only filter a row fails; null when it passes all, `many` when it fails several. */
function failing(
  codes: FacetIndex['codes'],
  wanted: Readonly<Record<Facet, Uint8Array | null>>,
  inView: boolean,
  at: number,
): Facet | typeof VIEW_FAILS | 'many' | null {
  let fails: Facet | typeof VIEW_FAILS | null = inView ? null : VIEW_FAILS
  for (const facet of FACETS) {
    const flags = wanted[facet]
    if (!flags || passes(codes[facet][at], flags)) continue
    if (fails !== null) return 'many'
    fails = facet
  }
  return fails
}

function passes(codes: readonly number[] | undefined, flags: Uint8Array): boolean {
  for (const code of codes ?? []) if (flags[code] === 1) return true
  return false
}
