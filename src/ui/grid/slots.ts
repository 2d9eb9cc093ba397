/** What a slot shows that shows nothing yet. */
export const NO_LINE = -1

/** A place for one line on the page, as React's useSyncExternalStore reads it. */
export interface Slot {
  readonly key: number
  readonly subscribe: (changed: () => void) => () => void
  readonly line: () => number
}

export interface Wanted {
  /** Lines in order of need. */
  readonly lines: readonly number[]
  /** So many of them, from the first, must stand in the next picture. */
  readonly urgent: number
}

class RowSlot implements Slot {
  private listeners = new Set<() => void>()
  private shown = NO_LINE

  constructor(readonly key: number) {}

  readonly subscribe = (changed: () => void) => {
    this.listeners.add(changed)
    return () => this.listeners.delete(changed)
  }

  readonly line = () => this.shown

  show(line: number): void {
    this.shown = line
    for (const listener of this.listeners) listener()
  }
}

/**
 * Which line stands in which slot. A line that comes into view takes over the slot of one that is far away: changing the words of a
 * row costs a fraction of making one, and nobody but that row is drawn anew. A line keeps its slot for as long as it is wanted, so
 * that the focus in it stays.
 */
export class RowSlots {
  private all: readonly RowSlot[] = []
  private wanted: Wanted = { lines: [], urgent: 0 }

  get slots(): readonly Slot[] {
    return this.all
  }

  resize(size: number): void {
    this.all = Array.from({ length: size }, (_, at) => this.all[at] ?? new RowSlot(at))
  }

  want(wanted: Wanted): void {
    this.wanted = wanted
  }

  /** Lines that are wanted and stand nowhere. */
  get missing(): number {
    const held = this.held()
    return this.wanted.lines.reduce((sum, line) => sum + (held.has(line) ? 0 : 1), 0)
  }

  /** Gives slots to what is urgent, and to so many more lines. */
  place(more: number): void {
    const held = this.held()
    const free = this.free()
    let left = more
    for (const [at, line] of this.wanted.lines.entries()) {
      if (held.has(line)) continue
      if (at >= this.wanted.urgent && left-- <= 0) return
      free.shift()?.show(line)
    }
  }

  /** Slots from the top of the list down, as assistive technology and a selection go through them. */
  inOrder(): readonly Slot[] {
    const empty = (slot: Slot) => (slot.line() === NO_LINE ? Infinity : slot.line())
    return this.all.toSorted((a, b) => (empty(a) === empty(b) ? a.key - b.key : empty(a) - empty(b)))
  }

  private held(): ReadonlySet<number> {
    return new Set(this.all.map((slot) => slot.line()))
  }

  /** Slots that show nothing that is wanted: empty ones first, then the farthest. */
  private free(): RowSlot[] {
    const wanted = new Set(this.wanted.lines)
    const centre = this.wanted.lines[0] ?? 0
    const distance = (slot: RowSlot) => (slot.line() === NO_LINE ? Infinity : Math.abs(slot.line() - centre))
    const far = (a: RowSlot, b: RowSlot) => (distance(a) === distance(b) ? a.key - b.key : distance(b) - distance(a))
    return this.all.filter((slot) => !wanted.has(slot.line())).toSorted(far)
  }
}

/** The lines in view, the way the reader goes, and what is kept wherever it is. */
export interface Sight {
  readonly first: number
  readonly last: number
  readonly count: number
  readonly forward: boolean
  readonly ahead: number
  readonly behind: number
  /** The line that may hold the focus; -1 where there is none. */
  readonly kept: number
}

/** What is seen must stand, and the line of the focus; what is about to be seen is made ready. */
export function wantedOf({ first, last, count, forward, ahead, behind, kept }: Sight): Wanted {
  const inList = (line: number) => line >= 0 && line < count
  const seen = run(first, last - first + 1, 1).filter(inList)
  const pinned = inList(kept) && !seen.includes(kept) ? [kept] : []
  const below = run(last + 1, forward ? ahead : behind, 1)
  const above = run(first - 1, forward ? behind : ahead, -1)
  const rest = (forward ? [...below, ...above] : [...above, ...below]).filter((line) => inList(line) && line !== kept)
  return { lines: [...seen, ...pinned, ...rest], urgent: seen.length + pinned.length }
}

function run(from: number, length: number, step: 1 | -1): number[] {
  return Array.from({ length }, (_, at) => from + at * step)
}
