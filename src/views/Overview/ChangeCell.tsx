import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import styles from './Overview.module.css'

/** Movement since the previous comparable value: arrow, size, since when. Favourable movement carries no mark. */
export function ChangeCell({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  const { change } = of
  if (!change) return <span className={styles['quiet']}>{words.noPrevious}</span>
  const unit = unitOf(index, of.indicator)
  const size = format.change(change.delta, unit, { sign: 'arrow', about: change.approximate })
  const growth = change.growth === null ? null : (change.growth < 0 ? words.shrank : words.grew)(format.share(Math.abs(change.growth)))
  const from = format.periodBriefly(change.from.period)
  return (
    <>
      <span className={styles['value']}>
        <b>{change.movement === 'unchanged' ? words.unchanged : size.text}</b>{' '}
        {change.favour === 'unfavourable' && <span className={styles['tag-strong']}>{words.unfavourable}</span>}
      </span>
      <span className={`${styles['quiet']} ${styles['nowrap']}`}>
        {growth === null
          ? words.since(from, format.months(change.months))
          : change.basis === 'yearEarlier'
            ? words.sinceYear(growth)
            : words.sinceGrowth(from, growth)}
      </span>
    </>
  )
}
