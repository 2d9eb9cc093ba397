import type { Geometry } from './geometry.ts'
import { RowSlots, wantedOf, type Slot } from './slots.ts'

/** Lines made ready beyond those in view, the way the reader goes and the other way. */
const AHEAD = 14
const BEHIND = 4
/** So long after its last event a scroll is over. */
const REST_MS = 150

export interface Shown {
  readonly geometry: Geometry
  /** The line that may hold the focus; -1 where there is none. */
  readonly kept: number
}

/**
 * Follows the scroll of a grid without drawing it: each frame gives slots to what has come into view and to a line or two ahead of
 * it, so that no frame has to make many rows at once.
 */
export class RowWindow {
  readonly slots = new RowSlots()
  /** Called when there are other slots, or when they stand in another order at rest. `urgent`: in the same picture. */
  onSlots: (slots: readonly Slot[], urgent: boolean) => void = () => {}
  private scroller: HTMLElement | null = null
  private height = 0
  private offset = 0
  private forward = true
  private scrolledAt = -Infinity
  private frame = 0

  constructor(private shown: Shown) {}

  /** Begins to follow an element; what it gives ends that. */
  attach(scroller: HTMLElement): () => void {
    this.scroller = scroller
    const resized = new ResizeObserver(() => this.measure())
    resized.observe(scroller)
    scroller.addEventListener('scroll', this.onScroll, { passive: true })
    this.measure()
    return () => {
      resized.disconnect()
      scroller.removeEventListener('scroll', this.onScroll)
      cancelAnimationFrame(this.frame)
      this.frame = 0
      this.scroller = null
    }
  }

  /** The list itself, its heights or its cursor are others: what is in view stands in the same picture. */
  show(shown: Shown): void {
    this.shown = shown
    this.offset = this.scroller?.scrollTop ?? 0
    this.settle()
    this.follow()
  }

  /** Brings a line into view by the shortest way; below the head, with the head of its group above it. */
  reveal(line: number): void {
    const { scroller } = this
    if (!scroller || line < 0) return
    const { geometry } = this.shown
    const top = geometry.top(line) - geometry.heights.group
    const bottom = geometry.bottom(line) - this.seenHeight()
    if (scroller.scrollTop > top) scroller.scrollTop = Math.max(0, top)
    else if (scroller.scrollTop < bottom) scroller.scrollTop = bottom
    this.onScroll()
  }

  private measure(): void {
    const height = this.scroller?.clientHeight ?? 0
    if (height === this.height) return
    this.height = height
    this.settle()
    this.follow()
  }

  private settle(): void {
    this.fit()
    this.look()
    this.slots.place(0)
  }

  private readonly onScroll = () => {
    const offset = this.scroller?.scrollTop ?? 0
    if (offset === this.offset) return
    this.forward = offset > this.offset
    this.offset = offset
    this.scrolledAt = performance.now()
    this.follow()
  }

  private seenHeight(): number {
    return Math.max(0, this.height - this.shown.geometry.heights.head)
  }

  /** As many slots as lines can ever be wanted at once. */
  private fit(): void {
    const { heights } = this.shown.geometry
    const lowest = Math.min(heights.row, heights.group)
    const size = Math.ceil(this.height / lowest) + AHEAD + BEHIND + 2
    if (this.height === 0 || size === this.slots.slots.length) return
    this.slots.resize(size)
    this.onSlots(this.slots.slots, true)
  }

  private look(): void {
    const { geometry, kept } = this.shown
    const seen = { first: geometry.lineAt(this.offset), last: geometry.lineAt(this.offset + this.seenHeight()) }
    this.slots.want(wantedOf({ ...seen, ahead: AHEAD, behind: BEHIND, count: geometry.count, kept, forward: this.forward }))
  }

  private follow(): void {
    if (this.frame === 0 && this.scroller) this.frame = requestAnimationFrame(this.step)
  }

  private readonly step = () => {
    this.frame = 0
    this.fit()
    this.look()
    const { missing } = this.slots
    const isScrolling = performance.now() - this.scrolledAt < REST_MS
    // At rest nobody waits for what is out of view: one line a frame, so that the next key finds room.
    this.slots.place(isScrolling ? Math.ceil(missing / 6) : 1)
    if (missing > 0 || isScrolling) this.follow()
    else this.order()
  }

  private order(): void {
    this.onSlots(this.slots.inOrder(), false)
  }
}
