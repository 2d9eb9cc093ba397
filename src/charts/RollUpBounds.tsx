import styles from './RollUp.module.css'

interface RollUpBoundsProps {
  /** How many indicators with a target stand where; they sum to the whole bar. */
  readonly counts: { readonly good: number; readonly unknown: number; readonly offTrack: number; readonly atRisk: number }
  /** The counts in words. */
  readonly label: string
}

/** What cannot be judged stands between good and off track: it could belong to either, so that both extremes are seen at once. */
const ORDER = ['good', 'unknown', 'offTrack', 'atRisk'] as const

/** The two extremes of what is not known, in one bar from zero: never an average, never an index. */
export function RollUpBounds({ counts, label }: RollUpBoundsProps) {
  return (
    <span className={styles['bounds']} role="img" aria-label={label}>
      {ORDER.map((part) => (counts[part] > 0 ? <span key={part} data-part={part} style={{ flexGrow: counts[part] }} /> : null))}
    </span>
  )
}

/** The same fills beside their words. */
export function RollUpLegend({ words }: { readonly words: Readonly<Record<(typeof ORDER)[number], string>> }) {
  return (
    <span className={styles['legend']}>
      {ORDER.map((part) => (
        <span key={part}>
          <i data-part={part} />
          {words[part]}
        </span>
      ))}
    </span>
  )
}
