import { useEffect, useRef, type RefObject } from 'react'
import { cellAt } from './cellAt.ts'
import type { Cursor } from './useCursor.ts'

export interface WorkKeys {
  readonly root: RefObject<HTMLElement | null>
  readonly cursor: Cursor
  readonly open: (id: string) => void
  /** Null where nothing is open. */
  readonly close: (() => void) | null
  readonly evidence: () => void
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Where Enter has a meaning of its own. */
const isControl = (target: EventTarget | null) => target instanceof Element && target.closest('a, button, summary, [role="tab"]') !== null

/** 229: an input method is composing. Open dialogs and popovers have their own keys. */
function isForeign(event: KeyboardEvent): boolean {
  const composing = event.isComposing || event.keyCode === 229
  return (
    event.defaultPrevented ||
    composing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.querySelector('dialog[open], [popover]:popover-open') !== null
  )
}

/** Keys of the list from anywhere on the page (DESIGN section 12). Esc also works where single keys are switched off (WCAG 2.1.4). */
export function useWorkKeys(enabled: boolean, keys: WorkKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isForeign(event) || isField(event.target)) return
      const act = actionOf(event, latest.current, enabled)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [enabled])
}

function actionOf(event: KeyboardEvent, { root, cursor, open, close, evidence }: WorkKeys, single: boolean): (() => void) | null {
  if (event.key === 'Escape') return close && (() => leave(close, cursor))
  if (!single) return null
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'j':
      return () => cursor.step(1)
    case 'k':
      return () => cursor.step(-1)
    case 'ArrowDown':
      return isControl(event.target) ? null : () => cursor.step(1)
    case 'ArrowUp':
      return isControl(event.target) ? null : () => cursor.step(-1)
    case 'e':
      return evidence
    case 'f':
      return () => focusFilters(root.current)
    case 'Enter':
      return cursor.row && !isControl(event.target) ? () => cursor.row && open(cursor.row.id) : null
    default:
      return null
  }
}

/** The first filter; where they are folded away, the button that unfolds them. */
function focusFilters(root: HTMLElement | null): void {
  const chip = root?.querySelector<HTMLElement>('[data-facet="status"] button')
  const shown = chip && chip.offsetParent !== null ? chip : root?.querySelector<HTMLElement>('[aria-expanded]')
  shown?.focus()
}

/** Closing gives the focus back to the row it was about. */
function leave(close: () => void, cursor: Cursor): void {
  close()
  cellAt(cursor.line, cursor.column)?.focus({ preventScroll: true })
}
