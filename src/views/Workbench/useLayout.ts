import { useMemo } from 'react'
import { prefer, usePreferences, type Density } from '../../state/preferences.ts'
import { COLUMNS, type WorkColumn } from './columns.tsx'
import type { WorkRow } from './row.ts'
import { useMedia } from './useMedia.ts'

/** Px a row is high, by density; a finger needs 44. */
const HEIGHTS: Readonly<Record<Density, number>> = { compact: 36, standard: 44, roomy: 56 }
const TOUCH = 44

export interface Layout {
  readonly columns: readonly WorkColumn[]
  /** Columns that this data set can fill, shown or not. */
  readonly offered: readonly WorkColumn[]
  readonly visibility: Readonly<Record<string, boolean>>
  readonly density: Density
  readonly rowHeight: number
  readonly toggle: (column: WorkColumn) => void
}

/** A column without a single value is not offered: only what exists is drawn. */
function fillable(id: WorkColumn['id'], rows: readonly WorkRow[]): boolean {
  switch (id) {
    case 'lead':
      return rows.some(({ of }) => of.indicator.lead !== undefined)
    case 'gap':
      return rows.some(({ of }) => of.verdict.gap !== null)
    case 'target':
    case 'deadline':
      return rows.some(({ of }) => of.decidingPair !== null)
    default:
      return true
  }
}

/** The stored list names columns that are hidden, and with a plus optional ones that are shown. */
const shownBy = (stored: readonly string[], { id, optional }: WorkColumn) => (optional ? stored.includes(`+${id}`) : !stored.includes(id))

export function useLayout(rows: readonly WorkRow[]): Layout {
  const stored = usePreferences((preferences) => preferences.hiddenColumns)
  const density = usePreferences((preferences) => preferences.density)
  const touch = useMedia('(pointer: coarse)')
  const offered = useMemo(() => COLUMNS.filter(({ id }) => fillable(id, rows)), [rows])
  const columns = useMemo(() => offered.filter((column) => column.fixed || shownBy(stored, column)), [offered, stored])
  const visibility = useMemo(() => Object.fromEntries(COLUMNS.map((column) => [column.id, columns.includes(column)])), [columns])
  const toggle = (column: WorkColumn) => {
    const mark = column.optional ? `+${column.id}` : column.id
    prefer({ hiddenColumns: stored.includes(mark) ? stored.filter((each) => each !== mark) : [...stored, mark] })
  }
  return { columns, offered, visibility, density, rowHeight: touch ? Math.max(TOUCH, HEIGHTS[density]) : HEIGHTS[density], toggle }
}
