import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { findInWorker, indexInWorker, orderInWorker } from '../workers/search.ts'
import { findables, type Findable, type StatusNames } from './findables.ts'
import type { Workspace } from './workspace.tsx'

export interface SearchResult {
  /** Best first. */
  readonly found: readonly Findable[]
  /** False while names are still being listened to: asked again, more may be found. */
  readonly whole: boolean
}

/** How long names may go on being worked out before the same question is asked again. */
const AGAIN_MS = 400
/** Answers to words that nobody types any more. */
const KEPT_MS = 60_000

interface Index {
  readonly workspace: Workspace
  readonly names: StatusNames
  readonly things: readonly Findable[]
  readonly number: Promise<number>
}

let index: Index | undefined

/** What is searched stands in the worker and changes only with the figures, the period in force or the language. */
function indexOf(workspace: Workspace, names: StatusNames): Index {
  if (index?.workspace.assessment === workspace.assessment && index.names === names) return index
  const things: Findable[] = []
  const handedOver = function* () {
    for (const [thing, searchable] of findables(workspace, names)) {
      things.push(thing)
      yield searchable
    }
  }
  index = { workspace, names, things, number: indexInWorker(handedOver()) }
  return index
}

/** Makes what is searched ready: for when somebody is about to search. */
export function prepareSearch(workspace: Workspace, names: StatusNames): void {
  indexOf(workspace, names).number.catch(() => undefined)
}

/** What a query finds, ranked beside the page. A query that is no longer asked is called off; the last answer stands until the next. */
export function searchQuery(workspace: Workspace, names: StatusNames, query: string) {
  const { source, dataVersion, assessment } = workspace
  return queryOptions({
    queryKey: [source.id, 'search', dataVersion, assessment.asOf, names, query.trim()],
    queryFn: async ({ signal }): Promise<SearchResult> => {
      const { things, number } = indexOf(workspace, names)
      const { found, whole } = await findInWorker(await number, query, signal)
      return { found: Array.from(found).flatMap((place) => things[place] ?? []), whole }
    },
    refetchInterval: ({ state }) => (state.data?.whole === false ? AGAIN_MS : false),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: KEPT_MS,
  })
}

/** Chinese names by their place in the order of their sounds, which the browser's own order of characters does not know. */
export function pinyinOrderQuery({ source, dataVersion, assessment: { catalog } }: Workspace) {
  return queryOptions({
    queryKey: [source.id, 'pinyinOrder', dataVersion],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      const named = catalog.indicators.map(({ shortName }) => shortName.zh)
      const names = [...new Set([...named, ...catalog.organisations.flatMap(({ name }) => name.zh ?? [])])]
      const order = await orderInWorker(names, signal)
      return new Map(order.map((at, place) => [names[at] ?? '', place]))
    },
    staleTime: Infinity,
  })
}
