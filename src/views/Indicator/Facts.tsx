import type { ReactNode } from 'react'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { addDays } from '../../domain/day.ts'
import { mandatesFor } from '../../domain/mandate.ts'
import { periodAt, shiftPeriod } from '../../domain/period.ts'
import { publicationOf } from '../../domain/publicationOf.ts'
import { pickName } from '../../domain/text.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { rangeText } from '../../i18n/format/range.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { mandateText } from '../../i18n/statements/mandate.ts'
import { publicationText } from '../../i18n/statements/publication.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { termsIn } from '../../i18n/terms.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { SourceLink } from '../../ui/SourceLink.tsx'
import styles from './Facts.module.css'

/** Who is responsible, what exactly is measured, and what must not be done with it. Only what is known has a row. */
export function Facts({ of }: { readonly of: IndicatorAssessment }) {
  const { facts: words } = useWords('indicator')
  return (
    <Section title={words.title}>
      <dl className={styles['facts']}>
        <Responsible of={of} />
        <Named of={of} />
        <TargetSource of={of} />
        <Timing of={of} />
        <Meaning of={of} />
        <Terms of={of} />
        <Relations of={of} />
      </dl>
    </Section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface FactsProps {
  readonly of: IndicatorAssessment
}

function Responsible({ of: { indicator } }: FactsProps) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { facts: words } = useWords('indicator')
  if (indicator.lead === undefined) return null
  const name = organisationName(index.organisations, indicator.lead, text)
  const supporting = indicator.supporting.map((id) => organisationName(index.organisations, id, text).text)
  return (
    <Fact name={words.lead}>
      <span lang={name.lang}>{name.text}</span>
      {supporting.length > 0 && words.supporting(format.enumeration(supporting))}
    </Fact>
  )
}

/** Whom documents name for its targets and actions: an issuer is not always the lead, so that the words keep them apart. */
function Named({ of: { indicator, pairs } }: FactsProps) {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const { mandate: words } = useWords('status')
  const found = mandatesFor(assessment.catalog, { targets: pairs.map(({ target }) => target.id), actions: indicator.actions })
  if (found.length === 0) return null
  return (
    <Fact name={words.title}>
      {found.map((each) => {
        const document = pickName(each.document, text)
        return (
          <span key={`${each.role} ${each.bodies.join()} ${document.text}`} className={styles['fact-note']}>
            {mandateText(each, { organisations: index.organisations, text, format, words })} <SourceLink name={document} url={each.url} />
          </span>
        )
      })}
    </Fact>
  )
}

function TargetSource({ of: { decidingPair } }: FactsProps) {
  const { text } = useLanguage()
  const { facts: words } = useWords('indicator')
  const { provenance, confidence, target: said } = useWords('status')
  if (!decidingPair) return <Fact name={words.targetSource}>{said.none}</Fact>
  const { target } = decidingPair
  const issuer = pickName(target.issuer, text)
  const document = pickName(target.document, text)
  return (
    <Fact name={words.targetSource}>
      {!document.text.startsWith(issuer.text) && (
        <>
          <span lang={issuer.lang}>{issuer.text}</span>
          {words.comma}
        </>
      )}
      <SourceLink name={document} url={target.url} />
      <span className={styles['fact-note']}>
        {provenance[target.provenance]}
        {target.confidence !== 'high' && words.comma + confidence[target.confidence]}
      </span>
      {target.coverageNote && <span className={styles['fact-note']}>{target.coverageNote[text]}</span>}
    </Fact>
  )
}

/** How often it comes, when it last came and when it is due. */
function Timing({ of: { indicator, latest } }: FactsProps) {
  const { assessment, index } = useWorkspace()
  const { asOf } = assessment
  const { format } = useLanguage()
  const { facts: words } = useWords('indicator')
  const { frequency } = indicator
  const publication = latest ? publicationOf(latest, index.documents.get(latest.document)) : null
  const next =
    frequency === 'unknown' || !latest
      ? null
      : addDays(shiftPeriod(periodAt(latest.period.end, frequency), 1).end, indicator.graceDays ?? 0)
  return (
    <>
      <Fact name={words.frequency}>{words.frequencies[frequency]}</Fact>
      {publication && (
        <Fact name={words.lastUpdate}>
          {publicationText(publication, format)}
          {publication.kind === 'day' && publication.day <= asOf && words.ago(format.daysAgo(asOf - publication.day))}
        </Fact>
      )}
      {next !== null && (
        <Fact name={words.nextDue}>
          {format.date(next)}
          {next < asOf && words.overdue}
        </Fact>
      )}
    </>
  )
}

function Meaning({ of: { indicator, latest } }: FactsProps) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { facts: words } = useWords('indicator')
  const { better } = useWords('status')
  const { direction, naturalMin, naturalMax } = indicator
  const unit = unitOf(index, indicator)
  const column = columnUnit([latest?.value ?? 0], unit, format)
  return (
    <>
      <Fact name={words.direction}>
        {better[direction.kind]}
        {direction.kind === 'maintain' && ` ${rangeText(direction.min, direction.max, unit, format, [])}`}
      </Fact>
      <Fact name={words.definition}>{indicator.definition[text]}</Fact>
      {column.unit !== '' && (
        <Fact name={words.unit}>
          {column.unit}
          {naturalMin !== undefined && naturalMax !== undefined && words.limits(rangeText(naturalMin, naturalMax, unit, format, []))}
        </Fact>
      )}
      {indicator.scale !== undefined && <Fact name={words.scale}>{indicator.scale}</Fact>}
      <Fact name={words.kind}>
        {words.kindLine(words.kinds[indicator.kind], words.timeKinds[indicator.timeKind], words.scopes[indicator.scope])}
      </Fact>
      {indicator.notes && <Fact name={words.notes}>{indicator.notes[text]}</Fact>}
      {indicator.proxyOf && (
        <Fact name={words.proxyOf}>
          <b>{indicator.proxyOf[text]}</b> {words.proxyWarning}
        </Fact>
      )}
      {indicator.mixedCounters && <Fact name={words.caution}>{words.mixedCounters}</Fact>}
    </>
  )
}

/** Units and abbreviations in its name and definition. */
function Terms({ of: { indicator } }: FactsProps) {
  const { text } = useLanguage()
  const { facts: words } = useWords('indicator')
  const { terms } = useWords('glossary')
  const found = termsIn(`${indicator.name[text]} ${indicator.shortName[text]} ${indicator.unit.base} ${indicator.definition[text]}`)
  if (found.length === 0) return null
  return (
    <Fact name={words.terms}>
      {found.map((term) => (
        <span key={term} className={styles['fact-note']}>
          <b>{terms[term].name}</b> {terms[term].text}
        </span>
      ))}
    </Fact>
  )
}

/** Actions it serves, and indicators it must not be combined with. */
function Relations({ of: { indicator } }: FactsProps) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const { facts: words } = useWords('indicator')
  const actions = indicator.actions.flatMap((id) => index.actions.get(id) ?? [])
  const apart = (indicator.incompatibleWith ?? []).flatMap((id) => index.indicators.get(id) ?? [])
  return (
    <>
      <Fact name={words.actions}>
        {actions.length === 0 ? (
          words.none
        ) : (
          <ul>
            {actions.map(({ action, measure, area }) => (
              <li key={action.id}>
                <Link to={paths.area(area.id)} params={{ action: action.id }}>
                  {action.name[text]}
                </Link>
                <span className={styles['fact-note']}>{words.clause(area.short[text], measure.sentence)}</span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {apart.length > 0 && (
        <Fact name={words.incompatible}>
          <ul>
            {apart.map((each) => (
              <li key={each.id}>
                <Link to={paths.indicator(each.id)}>{each.shortName[text]}</Link>
              </li>
            ))}
          </ul>
          <span className={styles['fact-note']}>{words.incompatibleWhy}</span>
        </Fact>
      )}
    </>
  )
}
