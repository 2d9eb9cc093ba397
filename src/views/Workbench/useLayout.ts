import { useMemo } from 'react'
import { prefer, usePreferences, type Density } from '../../state/preferences.ts'
import { hasBullet } from './BulletCell.tsx'
import { COLUMNS, type IndicatorColumn } from './columns.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import { widthOf } from './widths.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { useStable } from '../../ui/useStable.ts'

/** Px a row is high, by density; a finger needs 44. */
const HEIGHTS: Readonly<Record<Density, number>> = { compact: 36, standard: 44, roomy: 56 }
const TOUCH = 44

export interface Layout {
  /** As many as the window is wide enough for. */
  readonly columns: readonly IndicatorColumn[]
  /** All that the reader has chosen, for paper and files. */
  readonly chosen: readonly IndicatorColumn[]
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

/** Left out in turn where the window is too narrow for all, unless a reader asked for them: the details say them too. */
const YIELDING: readonly IndicatorColumn['id'][] = ['updated', 'change', 'lead']
/** Beside the list, px. */
const PAGE_EDGES = 64

interface Fitting {
  readonly rows: readonly IndicatorRow[]
  readonly texts: RowTexts
  readonly stored: readonly string[]
}

/** The columns without the first so many that yield, and the window that they need. */
function useFitting(chosen: readonly IndicatorColumn[], { rows, texts, stored }: Fitting): readonly IndicatorColumn[] {
  const steps = useMemo(() => {
    const yielding = YIELDING.filter((id) => chosen.some((column) => column.id === id) && !stored.includes(`+${id}`))
    return Array.from({ length: YIELDING.length + 1 }, (_, left) => {
      const gone = new Set(yielding.slice(0, left))
      const columns = chosen.filter(({ id }) => !gone.has(id))
      const needed = columns.reduce(
        (sum, column, at) => sum + widthOf(column, rows, texts, { scale: 1, last: at === columns.length - 1 }),
        0,
      )
      return { columns, query: `(min-width: ${needed + PAGE_EDGES}px)` }
    })
  }, [chosen, rows, texts, stored])
  const [all, one, two, three] = steps
  const fits = [useMedia(all?.query ?? ''), useMedia(one?.query ?? ''), useMedia(two?.query ?? '')]
  const at = fits.indexOf(true)
  return (at < 0 ? three : steps[at])?.columns ?? chosen
}

export function useLayout(rows: readonly IndicatorRow[], texts: RowTexts): Layout {
  const stored = usePreferences((preferences) => preferences.hiddenColumns)
  const density = usePreferences((preferences) => preferences.density)
  const touch = useMedia('(pointer: coarse)')
  const offered = useMemo(() => COLUMNS.filter(({ id }) => fillable(id, rows)), [rows])
  const hasBars = useMemo(() => rows.some(hasBullet), [rows])
  const chosen = useMemo(() => offered.filter((column) => column.fixed || shownBy(stored, column, hasBars)), [offered, stored, hasBars])
  const columns = useFitting(chosen, { rows, texts, stored })
  const toggle = useStable((column: IndicatorColumn) => {
    const others = stored.filter((each) => each !== column.id && each !== `+${column.id}`)
    prefer({ hiddenColumns: [...others, columns.includes(column) ? column.id : `+${column.id}`] })
  })
  const rowHeight = touch ? Math.max(TOUCH, HEIGHTS[density]) : HEIGHTS[density]
  return useMemo(
    () => ({ columns, chosen, offered, hasBars, density, rowHeight, toggle }),
    [columns, chosen, offered, hasBars, density, rowHeight, toggle],
  )
}
