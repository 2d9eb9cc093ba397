import { STATUSES } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import styles from './HowToRead.module.css'

/** The rules that the page was made by, on the page itself. */
export function HowToRead({ judged }: { readonly judged: boolean }) {
  const { methodOptions } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  return (
    <>
      <p className={styles['how']}>
        {judged ? (
          <>
            <b>{words.rule}</b>{' '}
            {words.ruleJudged(format.signedPoints(methodOptions.onTrackGap), format.signedPoints(methodOptions.offTrackGap))}
          </>
        ) : (
          <>
            <b>{words.how}</b> {words.howText} <b>{words.headlineRule}</b> {words.headlineRuleText}
          </>
        )}
      </p>
      <Marks />
    </>
  )
}

/** The rows have room for marks only: here each stands beside its word. */
function Marks() {
  const { status } = useWords('statuses')
  return (
    <ul className={styles['marks']}>
      {STATUSES.map((each) => (
        <li key={each}>
          <StatusGlyph status={each} size={13} />
          {status[each]}
        </li>
      ))}
    </ul>
  )
}
