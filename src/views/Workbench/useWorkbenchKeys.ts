import { type RefObject } from 'react'
import { bindKeys, useKeys } from '../../state/keys.ts'
import { workbench } from '../../state/shortcuts/workbench.ts'
import type { GridCursor } from '../../ui/grid/useGridCursor.ts'
import type { IndicatorRow } from './row.ts'

export interface WorkbenchKeys {
  readonly root: RefObject<HTMLElement | null>
  readonly cursor: GridCursor<IndicatorRow>
  readonly open: (id: string) => void
  /** Null where nothing is open. */
  readonly close: (() => void) | null
  readonly evidence: () => void
}

/** Where an arrow has a meaning of its own. */
const isControl = ({ target }: KeyboardEvent) => target instanceof Element && target.closest('a, button, summary, [role="tab"]') !== null

/** Keys of the list from anywhere on the page. */
export function useWorkbenchKeys({ root, cursor, open, close, evidence }: WorkbenchKeys): void {
  const step = (rows: number) => (event: KeyboardEvent) => (event.key.startsWith('Arrow') && isControl(event) ? false : cursor.step(rows))
  useKeys(
    bindKeys(workbench, {
      next: step(1),
      previous: step(-1),
      open: () => (cursor.row ? open(cursor.row.id) : false),
      evidence,
      filter: () => focusFilters(root.current),
      // Closing gives the focus back to the row it was about.
      close: close ? () => (close(), cursor.focus()) : undefined,
    }),
  )
}

/** The first filter; where they are folded away, the button that unfolds them. */
function focusFilters(root: HTMLElement | null): void {
  const chip = root?.querySelector<HTMLElement>('[data-facet="status"] button')
  const shown = chip && chip.offsetParent !== null ? chip : root?.querySelector<HTMLElement>('[aria-expanded]')
  shown?.focus()
}
