import type { PunctualCell, TimelyRow } from '../../domain/quality/timeliness.ts'
import type { Period } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { PunctualMark } from './PunctualMark.tsx'
import { useNames } from './useNames.ts'
import styles from './Timeliness.module.css'

/** One indicator's months: shape, and in words when it was due and when it came. */
export function TimelyIndicator({ row, months }: { readonly row: TimelyRow; readonly months: readonly Period[] }) {
  const names = useNames()
  return (
    <tr className={styles['heatRow']}>
      <th scope="row">
        <Link to={paths.indicator(row.indicator)}>{names.indicator(row.indicator)}</Link>
      </th>
      {months.map((month, at) => (
        <Cell key={month.id} cell={row.cells[at] ?? null} early={at < months.length / 2} />
      ))}
    </tr>
  )
}

function Cell({ cell, early }: { readonly cell: PunctualCell | null; readonly early: boolean }) {
  const said = useCellText(cell)
  return (
    <td data-early={early} data-state={cell?.state} title={said}>
      {cell && <PunctualMark state={cell.state} />}
      <VisuallyHidden>{said}</VisuallyHidden>
    </td>
  )
}

function useCellText(cell: PunctualCell | null): string {
  const words = useWords('quality').timeliness
  const status = useWords('status')
  const { format } = useLanguage()
  if (!cell) return words.none
  const state = words.cell[cell.state]
  const named = cell.reason === null ? state : words.reason(state, status.missing[cell.reason])
  const due = format.date(cell.due)
  const about = cell.published === null ? words.waiting(named, due) : words.published(named, due, format.date(cell.published))
  return words.cellIn(format.period(cell.period), about)
}
