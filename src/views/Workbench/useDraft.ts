import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { getAddress, setParams, useAddress, type Patch } from '../../state/address.ts'

/** Browsers refuse more than about two hundred changes of the address in half a minute; held keys make more. */
const SETTLE_MS = 250

interface Draft {
  /** The address it was begun on: a Back in between drops it. */
  readonly from: string
  readonly patch: Patch
}

/** The page's parameters, changed at once on the page and a moment later in the address. */
export interface Draftable {
  readonly search: string
  readonly change: (patch: Patch) => void
  /** Writes what is still to be written, before leaving. */
  readonly settle: () => void
}

function apply(search: string, patch: Patch): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(patch)) {
    if (value === null || value === '') params.delete(name)
    else params.set(name, value)
  }
  return params.toString()
}

export function useDraft(): Draftable {
  const { search } = useAddress()
  const [draft, setDraft] = useState<Draft | null>(null)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; patch: Patch } | null>(null)
  const settle = useCallback(() => {
    const { current } = waiting
    if (!current) return
    clearTimeout(current.timer)
    waiting.current = null
    setParams(current.patch)
  }, [])
  const change = useCallback(
    (patch: Patch) => {
      const all = { ...waiting.current?.patch, ...patch }
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { patch: all, timer: setTimeout(settle, SETTLE_MS) }
      setDraft({ from: getAddress().search, patch: all })
    },
    [settle],
  )
  useEffect(
    () => () => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = null
    },
    [],
  )
  const current = useMemo(() => (draft?.from === search ? apply(search, draft.patch) : search), [draft, search])
  return { search: current, change, settle }
}
