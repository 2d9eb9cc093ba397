import { unitOf } from '../../domain/catalogIndex.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { shortNameIn } from '../../i18n/statements/place.ts'
import { valueText } from '../../i18n/statements/value.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { Section } from '../../ui/Section.tsx'
import railStyles from './Rail.module.css'
import styles from './Newest.module.css'

const SHOWN = 3

/** The values with the newest periods; shown where the window is high enough. */
export function Newest() {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('overview')
  const frame = useWords('frame')
  const made = useMadeUpAmong()
  return (
    <div className={styles['newest']}>
      <Section title={words.newestTitle} note={words.newestNote}>
        <ul className={railStyles['rail']}>
          {assessment.newest.slice(0, SHOWN).map(({ indicator, latest, region }) => (
            <li key={indicator.id} data-made-up={made.has(indicator.id) || undefined}>
              <AreaSeal letter={frame.seals[indicator.area]} size="small" />
              <Link to={paths.indicator(indicator.id)}>{shortNameIn(indicator, region, index.regions, text)}</Link>
              {latest && <b className={railStyles['pair']}>{valueText(latest, unitOf(index, indicator), format)}</b>}
              {latest && <span className={railStyles['period']}>{format.periodBriefly(latest.period)}</span>}
              {made.has(indicator.id) && <HatchEdge label={frame.demoTag} />}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
