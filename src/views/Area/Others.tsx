import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { Card } from './Card.tsx'
import { Movement } from './Movement.tsx'
import { useCards } from './useCards.ts'
import styles from './Cards.module.css'

/** Without a target but with an earlier value: rose or fell, and no judgement. */
export function Others({ of }: { readonly of: readonly IndicatorAssessment[] }) {
  const area = useWords('area')
  const { period } = useWorkspace()
  const { format } = useLanguage()
  const { courses, axis } = useCards(of)
  return (
    <Section
      title={area.others.title}
      aside={area.others.subtitle(axis.fromYear, period && format.period(period))}
      note={area.items(of.length)}
    >
      <div className={styles['cards']}>
        {courses.map(({ each, course }) => (
          <Card key={each.indicator.id} of={each} course={course} axis={axis}>
            <Movement of={each} />
          </Card>
        ))}
      </div>
    </Section>
  )
}
