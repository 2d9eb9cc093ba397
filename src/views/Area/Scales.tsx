import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useWords } from '../../i18n/Language.tsx'
import { Section } from '../../ui/Section.tsx'
import { Card } from './Card.tsx'
import { Movement } from './Movement.tsx'
import { useCards } from './useCards.ts'
import styles from './Cards.module.css'

/** Numbers that look alike and were counted differently: a panel each, never one chart and never a sum. */
export function Scales({ of }: { readonly of: readonly IndicatorAssessment[] }) {
  const area = useWords('area')
  const { courses, axis } = useCards(of)
  const named = new Set(of.flatMap(({ indicator }) => indicator.scale ?? []))
  return (
    <Section
      title={named.size === of.length ? area.scales.title(of.length) : area.scales.titlePlain}
      aside={area.scales.subtitle}
      note={area.items(of.length)}
    >
      <div className={styles['cards']}>
        {courses.map(({ each, course }) => (
          <Card key={each.indicator.id} of={each} course={course} axis={axis}>
            {each.change ? (
              <Movement of={each} />
            ) : (
              <p>{course.runs.reduce((sum, { dots }) => sum + dots.length, 0) > 1 ? area.scales.noComparable : area.scales.onePeriod}</p>
            )}
          </Card>
        ))}
      </div>
    </Section>
  )
}
