import { mayHaveOutlook } from '../../domain/forecast/comingTarget.ts'
import { countOutlooks } from '../../domain/forecast/countOutlooks.ts'
import { useWords } from '../../i18n/Language.tsx'
import { outlookCountsText } from '../../i18n/statements/outlook.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import styles from './slides/Conclusion.module.css'

/** The conclusion's line on what is ahead; its place is there before it is known. Nothing where no target to come has an outlook. */
export function OutlookLine() {
  const { indicators } = useWorkspace().assessment
  const words = useWords('status')
  const outlooks = useOutlooks()
  if (!indicators.some(mayHaveOutlook)) return null
  const onTrack = indicators.filter(({ verdict }) => verdict.status === 'onTrack')
  return (
    <p className={`${styles['note']} ${styles['ahead']}`}>
      {outlooks && outlookCountsText(countOutlooks(outlooks, indicators), countOutlooks(outlooks, onTrack).willMiss, words)}
    </p>
  )
}
