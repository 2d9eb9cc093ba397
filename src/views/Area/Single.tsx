import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { ageText } from '../../i18n/statements/age.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { latestText } from '../../i18n/statements/value.ts'
import { statusText } from '../../i18n/statements/status.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { useParam } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { Section } from '../../ui/Section.tsx'
import { Term } from '../../ui/Term.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { RegionNote } from './Card.tsx'
import cardStyles from './Card.module.css'
import styles from './Single.module.css'

/** Indicators with nothing comparable before their value: a table says all there is. */
export function Single({ of }: { readonly of: readonly IndicatorAssessment[] }) {
  const area = useWords('area')
  const words = area.single
  return (
    <Section title={words.title} aside={words.subtitle} note={area.items(of.length)}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col" data-align="end">
              {words.value}
            </th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.publisher}</th>
            <th scope="col">{words.age}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((each) => (
            <Row key={each.indicator.id} of={each} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Row({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('area')
  const status = useWords('status')
  const { demoTag } = useWords('frame')
  const asked = useParam('action')
  const { indicator, latest, age, verdict } = of
  const made = useMadeUpAmong().has(indicator.id)
  const name = latest && organisationName(index.organisations, latest.publisher, text)
  return (
    <tr data-asked={asked !== null && indicator.actions.includes(asked)} data-made-up={made || undefined}>
      <th scope="row">
        {made && <HatchEdge label={demoTag} />}
        <StatusGlyph status={verdict.status} size={14} label={statusText(verdict, status)} />{' '}
        <Link to={paths.indicator(indicator.id)}>{indicator.shortName[text]}</Link>
        <RegionNote of={of} />
      </th>
      <td data-align="end">{latestText(of, unitOf(index, indicator), format) ?? words.noValue}</td>
      <td>{latest && format.period(latest.period)}</td>
      <td>
        {name && <span lang={name.lang}>{name.text}</span>}
        {latest && latest.confidence !== 'high' && (
          <Term of={`${latest.confidence}Confidence`} className={cardStyles['confidence']}>
            {status.confidence[latest.confidence]}
          </Term>
        )}
      </td>
      <td>{age && ageText(age, format)}</td>
    </tr>
  )
}
