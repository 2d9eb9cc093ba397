import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { lastDayOf } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Milestones.module.css'

/** Pieces of work for this indicator: what is overdue first, then what is next, then what is done. */
export function Milestones({ of }: { readonly of: IndicatorAssessment }) {
  const { assessment, index } = useWorkspace()
  const { asOf } = assessment
  const { text, format } = useLanguage()
  const { milestones: words } = useWords('indicator')
  const own = assessment.catalog.milestones
    .filter((each) => each.indicator === of.indicator.id)
    .flatMap((each) => {
      const planned = lastDayOf(each.planned)
      const done = each.done === undefined ? null : lastDayOf(each.done)
      return planned === null ? [] : [{ each, planned, done: done !== null && done <= asOf ? done : null }]
    })
    .toSorted((a, b) => Number(a.done !== null) - Number(b.done !== null) || a.planned - b.planned)
  if (own.length === 0) return null
  const overdue = own.filter(({ done, planned }) => done === null && planned < asOf).length
  return (
    <Section title={words.title} note={overdue > 0 ? words.overdue(overdue) : undefined}>
      <ul className={styles['milestones']}>
        {own.map(({ each, planned, done }) => (
          <li key={each.id}>
            <span>{each.name[text]}</span>
            <b>
              {done !== null
                ? words.done(format.date(done))
                : planned < asOf
                  ? words.late(format.days(asOf - planned))
                  : words.due(format.date(planned))}
            </b>
            {each.owner !== undefined && (
              <span className={styles['milestone-note']}>{organisationName(index.organisations, each.owner, text).text}</span>
            )}
            {each.evidence && <span className={styles['milestone-note']}>{each.evidence[text]}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
