import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { cardAxis } from './axis.ts'
import { Card } from './Card.tsx'
import { Movement } from './Movement.tsx'
import styles from './Area.module.css'

/** Without a target but with an earlier value: rose or fell, and no judgement. */
export function Others({ of }: { readonly of: readonly IndicatorAssessment[] }) {
  const { seriesOf, today } = useWorkspace()
  const area = useWords('area')
  const axis = cardAxis(of, seriesOf, today)
  return (
    <Section title={area.others.title} aside={area.others.subtitle(axis.fromYear)} note={area.items(of.length)}>
      <div className={styles['cards']}>
        {of.map((each) => (
          <Card key={each.indicator.id} of={each} axis={axis}>
            <Movement of={each} />
          </Card>
        ))}
      </div>
    </Section>
  )
}
