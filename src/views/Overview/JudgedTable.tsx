import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Term } from '../../ui/Term.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { JudgedRow } from './JudgedRow.tsx'
import hidden from '../../ui/VisuallyHidden.module.css'
import tableStyles from './Table.module.css'
import styles from './JudgedTable.module.css'

/** The eight areas with verdicts, in the Opinion's order. */
export function JudgedTable() {
  const { assessment } = useWorkspace()
  const { column } = useWords('overview')
  return (
    <table className={tableStyles['table']} data-judged>
      <colgroup>
        <col className={styles['col-lead']} />
        <col className={styles['col-symbols']} />
        <col className={styles['col-value']} />
        <col />
        <col className={styles['col-gap']} />
        <col className={styles['col-trend']} />
      </colgroup>
      <thead className={hidden['on-phone']}>
        <tr>
          <th scope="col">{column.areaLead}</th>
          <th scope="col">{column.statusOnly}</th>
          <th scope="col">
            <Term of="headline">{column.headlineJudged}</Term>
          </th>
          <th scope="col">
            <VisuallyHidden>{column.bullet}</VisuallyHidden>
            <span className={styles['ruler']} aria-hidden="true">
              <span>0</span>
              <span>50</span>
              <span>100%</span>
            </span>
          </th>
          <th scope="col" className={tableStyles['end']}>
            <Term of="gap">{column.gap}</Term>
            <br />
            {column.points}
          </th>
          <th scope="col" className={tableStyles['trend']}>
            <Term of="completion expected">{column.trend}</Term>
            <br />
            {column.trendNote}
          </th>
        </tr>
      </thead>
      <tbody>
        {assessment.areas.map((area) => (
          <JudgedRow key={area.id} area={area} />
        ))}
      </tbody>
    </table>
  )
}
