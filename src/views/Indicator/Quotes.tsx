import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import textStyles from '../../ui/text.module.css'
import styles from './Quotes.module.css'

/** The Opinion's own words for the actions served, verbatim, where an office's data set supplies them. */
export function Quotes({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const { quote } = useWords('indicator')
  const quoted = of.indicator.actions.flatMap((id) => {
    const placed = index.actions.get(id)
    return placed?.action.text === undefined ? [] : [{ ...placed, words: placed.action.text }]
  })
  if (quoted.length === 0) return null
  return (
    <Section title={quote.title}>
      {quoted.map(({ action, measure, area, words }) => (
        <figure key={action.id} className={styles['quoted']}>
          <blockquote className="quote" lang="zh-CN">
            {words}
          </blockquote>
          <figcaption className={textStyles['quiet']}>{quote.clause(area.short[text], measure.sentence)}</figcaption>
        </figure>
      ))}
    </Section>
  )
}
