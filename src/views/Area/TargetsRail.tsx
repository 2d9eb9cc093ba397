import { pickName } from '../../domain/text.ts'
import type { AreaAssessment } from '../../domain/assess/index.ts'
import { mandatesFor } from '../../domain/mandate.ts'
import type { Target } from '../../domain/target.ts'
import { maybePeriod } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { statedTarget } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { Mandates } from './Mandates.tsx'
import textStyles from '../../ui/text.module.css'
import { SourceLink } from '../../ui/SourceLink.tsx'
import styles from './TargetsRail.module.css'

/** Targets that no value was found for; many of them as wide as the page. */
export function TargetsRail({ area, wide }: { readonly area: AreaAssessment; readonly wide: boolean }) {
  const words = useWords('area')
  return (
    <Section id="targets" title={words.targets.title} note={words.targets.count(area.targetsWithoutValue.length)}>
      <ul className={styles['targets']} data-wide={wide || undefined}>
        {area.targetsWithoutValue.map((target) => (
          <Row key={target.id} target={target} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ target }: { readonly target: Target }) {
  const { text, format } = useLanguage()
  const { assessment, index } = useWorkspace()
  const words = useWords('area')
  const { undated } = useWords('status').target
  const writing = useTargetWriting(index.units)
  const period = target.period === undefined ? null : maybePeriod(target.period)
  return (
    <li>
      <SourceLink name={pickName(target.name, text)} url={target.url} />
      <span className={textStyles['quiet']}>
        {statedTarget(target, writing)}
        {words.comma}
        {period ? format.period(period) : undated}
      </span>
      <Mandates of={mandatesFor(assessment.catalog, { targets: [target.id], actions: [] })} />
    </li>
  )
}
