import { startTransition, useLayoutEffect, useState, type RefObject } from 'react'
import type { Geometry } from './geometry.ts'
import { RowWindow } from './rowWindow.ts'
import type { Slot } from './slots.ts'

const same = (a: readonly Slot[], b: readonly Slot[]) => a.length === b.length && a.every((slot, at) => slot === b[at])

/** Slots in the order in which they stand on the page, and how to bring a line into view. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, geometry: Geometry, kept: number) {
  const [view] = useState(() => new RowWindow({ geometry, kept }))
  const [slots, setSlots] = useState<readonly Slot[]>([])
  useLayoutEffect(() => {
    view.onSlots = (next, urgent) => {
      const set = () => setSlots((before) => (same(before, next) ? before : next))
      if (urgent) set()
      else startTransition(set)
    }
    return scroller.current ? view.attach(scroller.current) : undefined
  }, [view, scroller])
  useLayoutEffect(() => view.show({ geometry, kept }), [view, geometry, kept])
  return { slots, reveal: (line: number) => view.reveal(line) }
}
