import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import styles from './Area.module.css'

/** Movement since the previous comparable value, in one line. Favourable movement carries no mark. */
export function Movement({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  const { change } = of
  if (!change) return <p>{words.noPrevious}</p>
  const size = format.change(change.delta, unitOf(index, of.indicator), { sign: 'arrow', about: change.approximate })
  const growth = change.growth === null ? null : (change.growth < 0 ? words.shrank : words.grew)(format.share(Math.abs(change.growth)))
  const from = format.periodBriefly(change.from.period)
  const since =
    growth === null
      ? words.since(from, format.months(change.months))
      : change.basis === 'yearEarlier'
        ? words.sinceYear(growth)
        : words.sinceGrowth(from, growth)
  return (
    <p>
      <b>{change.movement === 'unchanged' ? words.unchanged : size.text}</b> {since}
      {change.favour === 'unfavourable' && <span className={styles['tag-strong']}>{words.unfavourable}</span>}
    </p>
  )
}
