import type { AreaAssessment } from '../../domain/assess/index.ts'
import { maybeDay } from '../../domain/day.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import textStyles from '../../ui/text.module.css'
import styles from './Decisions.module.css'

/** Questions of this area that leaders are asked to settle, soonest first. */
export function Decisions({ area }: { readonly area: AreaAssessment }) {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('area')
  const overview = useWords('overview')
  const own = assessment.catalog.decisions.filter((each) => each.area === area.id).toSorted((a, b) => a.due.localeCompare(b.due))
  if (own.length === 0) return null
  return (
    <Section title={words.decisions} note={words.entries(own.length)}>
      <ol className={styles['decisions']}>
        {own.map((decision) => {
          const due = maybeDay(decision.due)
          const lead = decision.lead === undefined ? undefined : index.organisations.get(decision.lead)
          return (
            <li key={decision.id}>
              <b>
                {decision.indicator === undefined ? (
                  decision.question[text]
                ) : (
                  <Link to={paths.indicator(decision.indicator)}>{decision.question[text]}</Link>
                )}
              </b>
              <p>
                <Unbroken text={decision.fact[text]} />
              </p>
              <p className={textStyles['quiet']}>
                {lead && <span>{pickName(lead.name, text).text} </span>}
                {due !== null && <b>{overview.dueBefore(format.date(due))}</b>}
              </p>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
