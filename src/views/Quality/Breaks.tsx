import type { DefinitionChange } from '../../domain/quality/breaks.ts'
import { NATIONAL } from '../../domain/region.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { Marked } from './Marked.tsx'
import { useNames } from './useNames.ts'
import styles from './Lists.module.css'

/** Where an indicator began to mean something else. */
export function Breaks({ breaks }: { readonly breaks: readonly DefinitionChange[] }) {
  const words = useWords('quality').breaks
  const names = useNames()
  const { text, format } = useLanguage()
  return (
    <Section title={words.title(breaks.length)} aside={breaks.length > 0 ? words.aside : undefined}>
      {breaks.length === 0 ? (
        <p className={styles['empty']}>{words.none}</p>
      ) : (
        <Marked>
          <ul className={styles['list']}>
            {breaks.map(({ indicator, region, period, reason }) => (
              <li key={`${indicator} ${region ?? ''} ${period.id}`}>
                <span className={styles['place']}>
                  <Link to={paths.indicator(indicator)}>{names.indicator(indicator)}</Link>
                  {region !== null && region !== NATIONAL && <span>{names.region(region)}</span>}
                  <span>{format.period(period)}</span>
                </span>
                <span>{reason?.[text] ?? words.noReason}</span>
              </li>
            ))}
          </ul>
        </Marked>
      )}
    </Section>
  )
}
