import { RULER_FROM } from '../../charts/miniGeometry.ts'
import { RULER_WIDTH, rulerX } from '../../charts/ReleaseRuler.tsx'
import { calendarOf, dayOf } from '../../domain/day.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { AreaRow } from './AreaRow.tsx'
import { Term } from '../../ui/Term.tsx'
import hidden from '../../ui/VisuallyHidden.module.css'
import tableStyles from './Table.module.css'
import styles from './AreaTable.module.css'

/** The eight areas in the Opinion's order, each by its newest value. */
export function AreaTable() {
  const { assessment } = useWorkspace()
  const words = useWords('overview')
  const { column } = words
  return (
    <table className={tableStyles['table']}>
      <colgroup>
        <col className={styles['col-area']} />
        <col className={styles['col-status']} />
        <col className={styles['col-headline']} />
        <col className={styles['col-change']} />
        <col className={styles['col-ruler']} />
        <col className={styles['col-publisher']} />
        <col />
      </colgroup>
      <thead className={hidden['on-phone']}>
        <tr>
          <th scope="col">{column.area}</th>
          <th scope="col">
            {column.status}
            <br />
            {column.moves}
          </th>
          <th scope="col">
            <Term of="headline period">{column.headline}</Term>
          </th>
          <th scope="col">
            <Term of="comparable">{column.change}</Term>
          </th>
          <th scope="col" className={tableStyles['ruler']}>
            {column.ruler}
            <RulerYears />
          </th>
          <th scope="col">
            {column.publisher}
            <br />
            {column.age}
          </th>
          <th scope="col">
            <Term of="squares">{column.actions}</Term>
            <br />
            {column.actionsNote}
          </th>
        </tr>
      </thead>
      <tbody>
        {assessment.areas.map((area) => (
          <AreaRow key={area.id} area={area} />
        ))}
      </tbody>
    </table>
  )
}

/** The years of the time axis, once for all rows. */
function RulerYears() {
  const { assessment, period } = useWorkspace()
  const words = useWords('overview')
  const { asOf } = assessment
  const first = calendarOf(RULER_FROM).year + 1
  // A period in words leaves room for one year only.
  const years = (period ? [first] : [first, first + 3]).filter((year) => year <= calendarOf(asOf).year - 2)
  return (
    <span className={styles['years']} style={{ maxWidth: RULER_WIDTH }} aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ left: `${(rulerX(dayOf(year, 1, 1), asOf) * 100).toFixed(1)}%` }}>
          {year}
        </span>
      ))}
      <span>{period ? period.id : words.today}</span>
    </span>
  )
}
