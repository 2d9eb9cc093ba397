import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import styles from './HowToRead.module.css'

/** The rules that the page was made by, on the page itself. */
export function HowToRead({ judged }: { readonly judged: boolean }) {
  const { methodOptions } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  if (!judged)
    return (
      <p className={styles['how']}>
        <b>{words.how}</b> {words.howText} <b>{words.headlineRule}</b> {words.headlineRuleText}
      </p>
    )
  return (
    <p className={styles['how']}>
      <b>{words.rule}</b> {words.ruleJudged(format.signedPoints(methodOptions.onTrackGap), format.signedPoints(methodOptions.offTrackGap))}
    </p>
  )
}
