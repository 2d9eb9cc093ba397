import { Bullet } from '../../ui/Bullet.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './Cells.module.css'

/** A verdict that stands draws its bar; one set aside, or none, gives its reason instead. */
export function hasBullet({ assessment }: IndicatorRow): boolean {
  return assessment.verdict.gap !== null
}

/** The bar behind the number that its zero stands for: 54.1% on the way from 42% to 80% is a third of it. */
export function FromBaseline({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  if (!hasBullet(row) || !row.assessment.decidingPair?.baseline) return <BulletCell row={row} texts={texts} />
  return (
    <span className={styles['from-baseline']}>
      <small title={texts.words.fromBaseline(texts.baseline(row))} data-term="baseline">
        {texts.baselineBriefly(row)}
      </small>
      <BulletCell row={row} texts={texts} />
    </span>
  )
}

export function BulletCell({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  const { completion, expected, status } = row.assessment.verdict
  if (!hasBullet(row) || completion === null) return <span className={styles['reason']}>{texts.reason(row)}</span>
  return <Bullet completion={completion} expected={expected} status={status} size="compact" label={texts.bullet(row)} />
}
