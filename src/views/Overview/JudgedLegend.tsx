import { useWords } from '../../i18n/Language.tsx'
import { LegendItem } from './LegendItem.tsx'
import styles from './Legend.module.css'

/** What the small pictures of judged rows mean, drawn as they are drawn there. */
export function JudgedLegend() {
  const { legend } = useWords('overview')
  return (
    <ul className={styles['legend']}>
      <LegendItem term="completion" text={legend.done}>
        <path d="M0 3h20v8H0z" fill="var(--bar-ontrack)" />
        <path d="M18 3h3v8h-3z" fill="var(--st-ontrack-ink)" />
      </LegendItem>
      <LegendItem term="expected" text={legend.expected}>
        <path d="M10 0h2v14h-2z" fill="var(--ch-expected)" />
      </LegendItem>
      <LegendItem term="shortfall" text={legend.shortfall}>
        <path d="M1 3.5h20v7H1z" fill="var(--st-offtrack-tint)" stroke="var(--st-offtrack-ink)" strokeDasharray="2.5 2" />
      </LegendItem>
    </ul>
  )
}
