import { useWords } from '../../i18n/Language.tsx'
import { LegendItem } from './LegendItem.tsx'
import styles from './Legend.module.css'

/** What the small pictures of rows of newest values mean, drawn as they are drawn there. */
export function Legend() {
  const { legend } = useWords('overview')
  return (
    <ul className={styles['legend']} data-of="newest">
      <LegendItem term="confidence" text={legend.high} width={10}>
        <circle cx="5" cy="7" r="3.4" fill="var(--ch-actual)" />
      </LegendItem>
      <LegendItem term="mediumConfidence" text={legend.medium} width={10}>
        <circle cx="5" cy="7" r="3" fill="var(--bg-surface)" stroke="var(--ch-actual)" strokeWidth="1.8" />
      </LegendItem>
      <LegendItem text={legend.gap}>
        <path d="M0 7h22" stroke="var(--ch-axis)" strokeDasharray="1.5 2.5" />
      </LegendItem>
      <LegendItem term="squares" text={legend.measured} width={10}>
        <path d="M0 2h10v10H0z" fill="var(--ink-2)" />
      </LegendItem>
      <LegendItem term="squares" text={legend.unmeasured} width={10}>
        <path d="M.5 2.5h9v9h-9z" fill="none" stroke="var(--ink-3)" strokeDasharray="2 1.6" />
      </LegendItem>
    </ul>
  )
}
