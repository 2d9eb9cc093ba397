import { useMemo } from 'react'
import { FACETS, readRequest, writeChosen, type Request } from './request.ts'
import { useDraft, type Draftable } from './useDraft.ts'

export interface Requesting extends Draftable {
  readonly request: Request
}

/** The request in the address. Parts that say the same stay the same object, so that what rests on them is not redone. */
export function useRequest(): Requesting {
  const draft = useDraft()
  const read = useMemo(() => readRequest(draft.search), [draft.search])
  const chosenKey = FACETS.map((facet) => writeChosen(read.chosen[facet]) ?? '').join('&')
  const sortKey = read.sort ? `${read.sort.column} ${read.sort.direction}` : ''
  // The keys say all that the parts hold.
  const chosen = useMemo(() => read.chosen, [chosenKey])
  const sort = useMemo(() => read.sort, [sortKey])
  const request = useMemo(() => ({ ...read, chosen, sort }), [read, chosen, sort])
  return { ...draft, request }
}
