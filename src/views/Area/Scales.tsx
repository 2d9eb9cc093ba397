import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { cardAxis } from './axis.ts'
import { Card } from './Card.tsx'
import { Movement } from './Movement.tsx'
import styles from './Area.module.css'

/** Numbers that look alike and were counted differently: a panel each, never one chart and never a sum. */
export function Scales({ of }: { readonly of: readonly IndicatorAssessment[] }) {
  const { seriesOf, today } = useWorkspace()
  const area = useWords('area')
  const axis = cardAxis(of, seriesOf, today)
  const named = new Set(of.flatMap(({ indicator }) => indicator.scale ?? []))
  return (
    <Section
      title={named.size === of.length ? area.scales.title(of.length) : area.scales.titlePlain}
      aside={area.scales.subtitle}
      note={area.items(of.length)}
    >
      <div className={styles['cards']}>
        {of.map((each) => (
          <Card key={each.indicator.id} of={each} axis={axis}>
            {each.change ? (
              <Movement of={each} />
            ) : (
              <p>{seriesOf(each.indicator).observations.length > 1 ? area.scales.noComparable : area.scales.onePeriod}</p>
            )}
          </Card>
        ))}
      </div>
    </Section>
  )
}
