import { useMemo } from 'react'
import { prefer, usePreferences, type Density } from '../../state/preferences.ts'
import { hasBullet } from './BulletCell.tsx'
import { COLUMNS, type IndicatorColumn } from './columns.tsx'
import type { IndicatorRow } from './row.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { useStable } from '../../ui/useStable.ts'

/** Px a row is high, by density; a finger needs 44. */
const HEIGHTS: Readonly<Record<Density, number>> = { compact: 36, standard: 44, roomy: 56 }
const TOUCH = 44

export interface Layout {
  readonly columns: readonly IndicatorColumn[]
  /** Columns that this data set can fill, shown or not. */
  readonly offered: readonly IndicatorColumn[]
  /** Some row has a bar; else the bar's column only gives reasons. */
  readonly hasBars: boolean
  readonly density: Density
  readonly rowHeight: number
  readonly toggle: (column: IndicatorColumn) => void
}

/** A column without a single value is not offered: only what exists is drawn. */
function fillable(id: IndicatorColumn['id'], rows: readonly IndicatorRow[]): boolean {
  switch (id) {
    case 'lead':
      return rows.some(({ assessment }) => assessment.indicator.lead !== undefined)
    case 'gap':
      return rows.some(hasBullet)
    case 'baseline':
      return rows.some((row) => hasBullet(row) && row.assessment.decidingPair?.baseline)
    case 'outlook':
      return rows.some((row) => row.mayHaveOutlook)
    case 'target':
    case 'deadline':
      return rows.some(({ assessment }) => assessment.decidingPair !== null)
    default:
      return true
  }
}

/** The stored list names columns that were hidden, and with a plus those that were added. A trend stands in where there are no bars. */
function shownBy(stored: readonly string[], { id, optional }: IndicatorColumn, hasBars: boolean): boolean {
  if (stored.includes(`+${id}`)) return true
  return !stored.includes(id) && (!optional || (id === 'trend' && !hasBars))
}

export function useLayout(rows: readonly IndicatorRow[]): Layout {
  const stored = usePreferences((preferences) => preferences.hiddenColumns)
  const density = usePreferences((preferences) => preferences.density)
  const touch = useMedia('(pointer: coarse)')
  const offered = useMemo(() => COLUMNS.filter(({ id }) => fillable(id, rows)), [rows])
  const hasBars = useMemo(() => rows.some(hasBullet), [rows])
  const columns = useMemo(() => offered.filter((column) => column.fixed || shownBy(stored, column, hasBars)), [offered, stored, hasBars])
  const toggle = useStable((column: IndicatorColumn) => {
    const others = stored.filter((each) => each !== column.id && each !== `+${column.id}`)
    prefer({ hiddenColumns: [...others, columns.includes(column) ? column.id : `+${column.id}`] })
  })
  const rowHeight = touch ? Math.max(TOUCH, HEIGHTS[density]) : HEIGHTS[density]
  return useMemo(() => ({ columns, offered, hasBars, density, rowHeight, toggle }), [columns, offered, hasBars, density, rowHeight, toggle])
}
