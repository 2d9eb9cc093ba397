import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { movedText, sinceText } from '../../i18n/statements/change.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Term } from '../../ui/Term.tsx'
import styles from './Cells.module.css'

/** Movement since the previous comparable value: arrow, size, since when. Favourable movement carries no mark. */
export function ChangeCell({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  const { change } = of
  if (!change) return <span className={styles['quiet']}>{words.noPrevious}</span>
  const unit = unitOf(index, of.indicator)
  return (
    <>
      <span className={styles['value']}>
        <b>{movedText(change, unit, format, words)}</b>{' '}
        {change.favour === 'unfavourable' && (
          <Term of="unfavourable" className={styles['tag-strong']}>
            {words.unfavourable}
          </Term>
        )}
      </span>
      <span className={`${styles['quiet']} ${styles['nowrap']}`}>{sinceText(change, format, words)}</span>
    </>
  )
}
