import { useMemo } from 'react'
import { readRequest, type Request } from './request.ts'
import { useDraft, type Draftable } from './useDraft.ts'

export interface Requesting extends Draftable {
  readonly request: Request
}

/** The request in the address. Parts that say the same stay the same object, so that what rests on them is not redone. */
export function useRequest(): Requesting {
  const draft = useDraft()
  const read = useMemo(() => readRequest(draft.search), [draft.search])
  const { status, outlook, area, measure, lead, kind, prov, mark, has, move, age, news, due } = read.chosen
  const chosen = useMemo(
    () => ({ status, outlook, area, measure, lead, kind, prov, mark, has, move, age, news, due }),
    [status, outlook, area, measure, lead, kind, prov, mark, has, move, age, news, due],
  )
  const column = read.sort?.column ?? null
  const direction = read.sort?.direction ?? 'asc'
  const sort = useMemo(() => (column === null ? null : { column, direction }), [column, direction])
  const request = useMemo(() => ({ ...read, chosen, sort }), [read, chosen, sort])
  return { ...draft, request }
}
