import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useStable } from '../useStable.ts'
import { nextRow, steppedBy, type GridLines } from './lines.ts'

/** Where the keyboard stands in a grid. */
export interface GridCursor<Row> {
  /** Place among the lines; -1 when there are none. */
  readonly line: number
  readonly column: number
  readonly row: Row | undefined
  /** Grows with every move by key, so that only a move scrolls and takes the focus. */
  readonly moves: number
  /** Called by the row of the cursor once it stands: after a move by key its cell takes the focus. */
  readonly arrive: (cell: Element | null | undefined, moves: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly pick: (line: number, column: number) => void
  /** Goes some rows on. */
  readonly step: (rows: number) => void
  /** Gives the focus to the cell of the cursor. */
  readonly focus: () => void
}

interface CursorPlace {
  readonly key: string | null
  /** Line it was reached on; it mostly still is. */
  readonly line: number
  readonly column: number
  readonly moves: number
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10

/** A row was reached: by a click or Space it is asked for, by moving it is passed. */
export type Reached = 'asked' | 'passed'

export interface CursorOptions<Row> {
  readonly lines: GridLines<Row>
  readonly columns: number
  /** Column that the cursor begins in. */
  readonly firstColumn: number
  /** Row that the cursor begins at. */
  readonly selected: string | null
  readonly onReach: (key: string, how: Reached) => void
  readonly onOpen: (key: string) => void
}

export function useGridCursor<Row>({ lines, columns, firstColumn, selected, onReach, onOpen }: CursorOptions<Row>): GridCursor<Row> {
  const [place, setPlace] = useState<CursorPlace>(() => ({
    key: selected,
    line: -1,
    column: firstColumn,
    moves: selected === null ? 0 : 1,
  }))
  const found = useMemo(() => lineOf(place, lines), [place, lines])
  const line = found < 0 ? nextRow(lines, 0, 1) : found
  const column = Math.min(place.column, columns - 1)
  const row = lines.rowAt(line)
  const { moves } = place
  const reach = (to: number, at: number, how: Reached, byKey: boolean) => {
    const reached = lines.rowAt(to)
    if (reached === undefined) return
    const key = lines.keyOf(reached)
    setPlace((before) => ({ key, line: to, column: at, moves: before.moves + (byKey ? 1 : 0) }))
    onReach(key, how)
  }
  const arrive = useArrival(moves)
  const focus = useStable(() => setPlace((before) => ({ ...before, moves: before.moves + 1 })))
  const pick = useStable((to: number, at: number) => reach(to, at, 'asked', false))
  const step = useStable((rows: number) => reach(found < 0 && rows > 0 ? line : steppedBy(lines, line, rows), column, 'passed', true))
  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !(event.target instanceof Element) || !event.target.matches('[data-cell]')) return
    const to = targetOf(event, { line, column, columns, lines })
    if (to) reach(to.line, Math.max(0, Math.min(columns - 1, to.column)), 'passed', true)
    else if (event.key === ' ') reach(line, column, 'asked', false)
    else if (event.key === 'Enter' && row !== undefined) onOpen(lines.keyOf(row))
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  return useMemo(
    () => ({ line, column, row, moves, arrive, onKeyDown, pick, step, focus }),
    [line, column, row, moves, arrive, onKeyDown, pick, step, focus],
  )
}

/** Looking through ten thousand lines takes longer than all else that a click does. */
function lineOf<Row>({ key, line }: CursorPlace, lines: GridLines<Row>): number {
  if (key === null) return -1
  const row = lines.rowAt(line)
  return row !== undefined && lines.keyOf(row) === key ? line : lines.lineOf(key)
}

interface Standing<Row> {
  readonly line: number
  readonly column: number
  readonly columns: number
  readonly lines: GridLines<Row>
}

/** Where a key leads; null where it leads nowhere (keys of a data grid: WAI-ARIA Authoring Practices). */
function targetOf<Row>({ key, ctrlKey }: KeyboardEvent, { line, column, columns, lines }: Standing<Row>) {
  switch (key) {
    case 'ArrowDown':
      return { line: steppedBy(lines, line, 1), column }
    case 'ArrowUp':
      return { line: steppedBy(lines, line, -1), column }
    case 'PageDown':
      return { line: steppedBy(lines, line, PAGE), column }
    case 'PageUp':
      return { line: steppedBy(lines, line, -PAGE), column }
    case 'ArrowRight':
      return { line, column: column + 1 }
    case 'ArrowLeft':
      return { line, column: column - 1 }
    case 'Home':
      return ctrlKey ? { line: nextRow(lines, 0, 1), column } : { line, column: 0 }
    case 'End':
      return ctrlKey ? { line: nextRow(lines, lines.count - 1, -1), column } : { line, column: columns - 1 }
    default:
      return null
  }
}

/** Gives the focus once for every move: a row that is drawn anew under the same cursor must not take it. */
function useArrival(moves: number): GridCursor<unknown>['arrive'] {
  const arrived = useRef(moves)
  return useCallback((cell, now) => {
    if (arrived.current === now || !(cell instanceof HTMLElement)) return
    arrived.current = now
    cell.focus({ preventScroll: true })
  }, [])
}
