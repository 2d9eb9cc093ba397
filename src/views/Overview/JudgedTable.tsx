import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { JudgedRow } from './JudgedRow.tsx'
import styles from './Overview.module.css'

/** The eight areas with verdicts, in the Opinion's order. */
export function JudgedTable() {
  const { assessment } = useWorkspace()
  const { column } = useWords('overview')
  return (
    <table className={styles['table']} data-judged>
      <colgroup>
        <col className={styles['col-lead']} />
        <col className={styles['col-symbols']} />
        <col className={styles['col-value']} />
        <col />
        <col className={styles['col-gap']} />
        <col className={styles['col-trend']} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{column.areaLead}</th>
          <th scope="col">{column.statusOnly}</th>
          <th scope="col">{column.headlineJudged}</th>
          <th scope="col">
            <span className={styles['sr']}>{column.bullet}</span>
            <span className={styles['ruler-head']} aria-hidden="true">
              <span>0</span>
              <span>50</span>
              <span>100%</span>
            </span>
          </th>
          <th scope="col" className={styles['end']}>
            {column.gap}
            <br />
            {column.points}
          </th>
          <th scope="col" className={styles['trend']}>
            {column.trend}
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
