import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { movedText, sinceText } from '../../i18n/statements/change.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Term } from '../../ui/Term.tsx'
import styles from './Movement.module.css'

/** Movement since the previous comparable value, in one line. Favourable movement carries no mark. */
export function Movement({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  const { change } = of
  if (!change) return <p>{words.noPrevious}</p>
  return (
    <p>
      <b>{movedText(change, unitOf(index, of.indicator), format, words)}</b> {sinceText(change, format, words)}
      {change.favour === 'unfavourable' && (
        <Term of="unfavourable" className={styles['tag-strong']}>
          {words.unfavourable}
        </Term>
      )}
    </p>
  )
}
