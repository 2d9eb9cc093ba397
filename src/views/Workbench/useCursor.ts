import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Line } from './arrange.ts'
import type { WorkRow } from './row.ts'
import { useStable } from './useStable.ts'

/** Where the keyboard stands in the list. */
export interface Cursor {
  /** Place among the lines; -1 when there are none. */
  readonly line: number
  readonly column: number
  /** Grows with every move by key, so that only a move scrolls and takes the focus. */
  readonly moved: number
  /** Called by the row of the cursor once it stands: after a move by key its cell takes the focus. */
  readonly arrive: (cell: Element | null | undefined, moved: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly pick: (line: number, column: number) => void
  /** Goes some rows on. */
  readonly step: (rows: number) => void
  readonly row: WorkRow | null
}

interface Place {
  readonly id: string | null
  /** Line it was reached on; it mostly still is. */
  readonly line: number
  readonly column: number
  readonly moved: number
}

const PAGE = 10

/** The next line that is a row, from a place in a direction; the place itself where there is none. */
function nextRow(lines: readonly Line[], from: number, direction: 1 | -1): number {
  for (let at = from; at >= 0 && at < lines.length; at += direction) if (lines[at]?.kind === 'row') return at
  return -1
}

function stepped(lines: readonly Line[], from: number, rows: number): number {
  const direction = rows < 0 ? -1 : 1
  let at = from
  for (let left = Math.abs(rows); left > 0; left -= 1) {
    const next = nextRow(lines, at + direction, direction)
    if (next < 0) break
    at = next
  }
  return at
}

interface CursorOptions {
  readonly rows: readonly WorkRow[]
  readonly lines: readonly Line[]
  readonly columns: number
  readonly selected: string | null
  /** A row was reached: by a click or Space it is asked for, by moving it is passed. */
  readonly onReach: (id: string, how: 'asked' | 'passed') => void
  readonly onOpen: (id: string) => void
}

export function useCursor({ rows, lines, columns, selected, onReach, onOpen }: CursorOptions): Cursor {
  const [place, setPlace] = useState<Place>(() => ({ id: selected, line: -1, column: 2, moved: selected === null ? 0 : 1 }))
  const found = useMemo(() => lineOf(place, lines, rows), [place, lines, rows])
  const line = found < 0 ? nextRow(lines, 0, 1) : found
  const column = Math.min(place.column, columns - 1)
  const row = rowAt(line, lines, rows)
  const reach = (index: number, at: number, how: 'asked' | 'passed', byKey: boolean) => {
    const reached = rowAt(index, lines, rows)
    if (!reached) return
    setPlace((before) => ({ id: reached.id, line: index, column: at, moved: before.moved + (byKey ? 1 : 0) }))
    onReach(reached.id, how)
  }
  const arrive = useArrival(place.moved)
  const pick = useStable((index: number, at: number) => reach(index, at, 'asked', false))
  const step = useStable((count: number) => reach(found < 0 && count > 0 ? line : stepped(lines, line, count), column, 'passed', true))
  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target instanceof Element) || !event.target.matches('[data-cell]')) return
    const move: Keyboard['move'] = (to) => reach(to.line ?? line, Math.max(0, Math.min(columns - 1, to.column ?? column)), 'passed', true)
    const ask = () => reach(line, column, 'asked', false)
    const act = keyAction(event, { line, column, columns, lines, move, ask, open: () => row && onOpen(row.id) })
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  const { moved } = place
  return useMemo(
    () => ({ line, column, moved, arrive, onKeyDown, pick, step, row }),
    [line, column, moved, arrive, onKeyDown, pick, step, row],
  )
}

function rowAt(index: number, lines: readonly Line[], rows: readonly WorkRow[]): WorkRow | null {
  const line = lines[index]
  return line?.kind === 'row' ? (rows[line.at] ?? null) : null
}

/** Line of an indicator; -1 where it is not listed. */
function lineOf({ id, line }: Place, lines: readonly Line[], rows: readonly WorkRow[]): number {
  if (id === null) return -1
  // Looking through ten thousand lines takes longer than all else that a click does.
  if (rowAt(line, lines, rows)?.id === id) return line
  return lines.findIndex((each) => each.kind === 'row' && rows[each.at]?.id === id)
}

interface Keyboard {
  readonly line: number
  readonly column: number
  readonly columns: number
  readonly lines: readonly Line[]
  readonly move: (to: { line?: number; column?: number }) => void
  readonly ask: () => void
  readonly open: () => void
}

/** Keys of a data grid (WAI-ARIA Authoring Practices). */
function keyAction(event: KeyboardEvent, { line, column, columns, lines, move, ask, open }: Keyboard): (() => void) | null {
  const far = event.ctrlKey
  switch (event.key) {
    case 'ArrowDown':
      return () => move({ line: stepped(lines, line, 1) })
    case 'ArrowUp':
      return () => move({ line: stepped(lines, line, -1) })
    case 'ArrowRight':
      return () => move({ column: column + 1 })
    case 'ArrowLeft':
      return () => move({ column: column - 1 })
    case 'PageDown':
      return () => move({ line: stepped(lines, line, PAGE) })
    case 'PageUp':
      return () => move({ line: stepped(lines, line, -PAGE) })
    case 'Home':
      return () => move(far ? { line: nextRow(lines, 0, 1) } : { column: 0 })
    case 'End':
      return () => move(far ? { line: nextRow(lines, lines.length - 1, -1) } : { column: columns - 1 })
    case ' ':
      return ask
    case 'Enter':
      return open
    default:
      return null
  }
}

/** Gives the focus once for every move: a row that is drawn anew under the same cursor must not take it. */
function useArrival(moved: number): Cursor['arrive'] {
  const arrived = useRef(moved)
  return useCallback((cell, now) => {
    if (arrived.current === now || !(cell instanceof HTMLElement)) return
    arrived.current = now
    cell.focus({ preventScroll: true })
  }, [])
}
