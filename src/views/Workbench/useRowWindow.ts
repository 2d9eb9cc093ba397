import { Virtualizer, elementScroll, observeElementOffset, observeElementRect, type VirtualizerOptions } from '@tanstack/react-virtual'
import { startTransition, useLayoutEffect, useState, type RefObject } from 'react'
import { GROUP_HEIGHT, type LinePlaces } from './linePlaces.ts'
import { RowSlots, wantedOf, type Slot } from './rowSlots.ts'
import { useMedia } from './useMedia.ts'

export const HEAD_HEIGHT = 36
/** On paper all rows stand, up to so many. */
const MOST_PRINTED = 2_000
/** Lines made ready beyond those in view, the way the reader goes and the other way. */
const AHEAD = 14
const BEHIND = 4

type Options = VirtualizerOptions<HTMLElement, HTMLElement>

interface Aim {
  readonly places: LinePlaces
  readonly kept: number
  readonly printing: boolean
}

/**
 * Follows the scroll of a grid without drawing it: the virtualizer says which lines are in view, and each frame gives slots to what
 * has come into view and to a line or two ahead of it, so that no frame has to make many rows at once.
 */
class RowWindow {
  readonly slots = new RowSlots()
  /** Called when there are other slots, or when they stand in another order at rest. */
  onSlots: (slots: readonly Slot[], urgent: boolean) => void = () => {}
  readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>
  private aim: Aim
  private frame = 0

  constructor(
    aim: Aim,
    private readonly scroller: () => HTMLElement | null,
  ) {
    this.aim = aim
    this.virtualizer = new Virtualizer(this.options())
  }

  private options(): Options {
    const { places } = this.aim
    return {
      count: places.count,
      getScrollElement: this.scroller,
      estimateSize: places.height,
      // Places are worked out anew when this function is another one.
      getItemKey: (index) => index,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      scrollMargin: HEAD_HEIGHT,
      scrollPaddingStart: HEAD_HEIGHT + GROUP_HEIGHT,
      onChange: () => this.follow(),
    }
  }

  /** The list itself, its heights or its cursor are others: what is in view stands in the same picture. */
  retarget(aim: Aim): void {
    const moved = aim.places !== this.aim.places
    this.aim = aim
    if (moved) {
      this.virtualizer.setOptions(this.options())
      this.virtualizer.measure()
    }
    this.virtualizer._willUpdate()
    this.fit()
    this.look()
    this.slots.place(0)
    if (aim.printing) this.order(true)
    this.follow()
  }

  start(): () => void {
    const stop = this.virtualizer._didMount()
    return () => {
      cancelAnimationFrame(this.frame)
      this.frame = 0
      stop()
    }
  }

  /** As many slots as lines can ever be wanted at once. */
  private fit(): void {
    const height = this.virtualizer.scrollRect?.height ?? 0
    const { printing, places } = this.aim
    const size = printing ? Math.min(places.count, MOST_PRINTED) + 1 : Math.ceil(height / GROUP_HEIGHT) + AHEAD + BEHIND + 2
    if (height === 0 || size === this.slots.slots.length) return
    this.slots.resize(size)
    this.onSlots(this.slots.slots, true)
  }

  private look(): void {
    const { places, kept, printing } = this.aim
    const { count } = places
    const range = this.virtualizer.calculateRange() ?? { startIndex: 0, endIndex: -1 }
    const seen = printing ? { first: 0, last: Math.min(count, MOST_PRINTED) - 1 } : { first: range.startIndex, last: range.endIndex }
    const forward = this.virtualizer.scrollDirection !== 'backward'
    this.slots.want(wantedOf({ ...seen, count, kept, forward, ahead: printing ? 0 : AHEAD, behind: printing ? 0 : BEHIND }))
  }

  private follow(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.step)
  }

  private readonly step = () => {
    this.frame = 0
    this.fit()
    this.look()
    const { missing } = this.slots
    // At rest nobody waits for what is out of view: one line a frame, so that the next key finds room.
    this.slots.place(this.virtualizer.isScrolling ? Math.ceil(missing / 6) : 1)
    if (missing > 0) this.follow()
    else if (!this.virtualizer.isScrolling) this.order(false)
  }

  private order(urgent: boolean): void {
    this.onSlots(this.slots.inOrder(), urgent)
  }
}

const same = (a: readonly Slot[], b: readonly Slot[]) => a.length === b.length && a.every((slot, at) => slot === b[at])

/** Slots in the order in which they stand on the page, and how to bring a line into view. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, places: LinePlaces, kept: number) {
  const printing = useMedia('print')
  const [view] = useState(() => new RowWindow({ places, kept, printing }, () => scroller.current))
  const [slots, setSlots] = useState<readonly Slot[]>([])
  useLayoutEffect(() => {
    view.onSlots = (next, urgent) => {
      const set = () => setSlots((before) => (same(before, next) ? before : next))
      if (urgent) set()
      else startTransition(set)
    }
  }, [view])
  useLayoutEffect(() => view.start(), [view])
  useLayoutEffect(() => view.retarget({ places, kept, printing }), [view, places, kept, printing])
  return { slots, scrollToIndex: view.virtualizer.scrollToIndex }
}
