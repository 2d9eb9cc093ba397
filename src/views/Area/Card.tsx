import type { ReactNode } from 'react'
import { cardGeometry, type CardAxis } from '../../charts/cardGeometry.ts'
import { MiniSeries } from '../../charts/MiniSeries.tsx'
import type { IndicatorAssessment, PairAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Course } from '../../domain/course/course.ts'
import { NATIONAL } from '../../domain/region.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { ageText } from '../../i18n/statements/age.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { pairOf } from '../../i18n/statements/pair.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { valueText } from '../../i18n/statements/value.ts'
import { statusText } from '../../i18n/statements/status.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { useParam } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { Term } from '../../ui/Term.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import cardsStyles from './Cards.module.css'
import styles from './Card.module.css'

interface CardProps {
  readonly of: IndicatorAssessment
  readonly course: Course
  readonly pair?: PairAssessment | undefined
  readonly axis: CardAxis
  /** What stands below the picture: the reason, or the movement. */
  readonly children: ReactNode
}

/** One indicator small: status, latest value beside its target, its series with the target's diamond, and a reason. */
export function Card({ of, course, pair, axis, children }: CardProps) {
  const { text } = useLanguage()
  const overview = useWords('overview')
  const status = useWords('status')
  const { indicator } = of
  const { demoTag } = useWords('frame')
  const made = useMadeUpAmong().has(indicator.id)
  const asked = useParam('action')
  const verdict = (pair ?? of).verdict
  return (
    <article
      className={cardsStyles['card']}
      data-asked={asked !== null && indicator.actions.includes(asked)}
      data-made-up={made || undefined}
    >
      <h3 className={cardsStyles['card-name']}>
        {made && <HatchEdge label={demoTag} />}
        <StatusGlyph status={verdict.status} size={15} label={statusText(verdict, status)} />
        <Link to={paths.indicator(indicator.id)}>{indicator.shortName[text]}</Link>
        <RegionNote of={of} />
        {indicator.direction.kind === 'down' && <span className={styles['tag']}>{overview.lowerIsBetter}</span>}
      </h3>
      <ValueLine of={of} pair={pair} />
      <Picture of={of} course={course} axis={axis} />
      <div className={cardsStyles['card-foot']}>
        {children}
        <Publisher of={of} />
      </div>
    </article>
  )
}

/** A series of one place says which. */
export function RegionNote({ of }: { readonly of: IndicatorAssessment }) {
  const { index, seriesOf } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('area')
  if (of.region === null || of.region === NATIONAL) return null
  const name = index.regions.get(of.region)?.short[text]
  const others = seriesOf(of.indicator).regional.length - 1
  if (name === undefined || (others === 0 && of.indicator.shortName[text].includes(name))) return null
  return <span className={styles['place']}>{others > 0 ? words.regionAndOthers(name, others) : words.region(name)}</span>
}

function ValueLine({ of, pair }: { readonly of: IndicatorAssessment; readonly pair: PairAssessment | undefined }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('area')
  const writing = useTargetWriting(index.units)
  const latest = pair?.verdict.latest ?? of.latest
  if (!latest || latest.value === null) return <p className={styles['card-value']}>{words.noValue}</p>
  const unit = unitOf(index, of.indicator)
  const parts = pair && pairOf(latest, pair, unit, format)
  const other = pair && !parts ? ` / ${targetText(pair, unit, writing, latest.value)}` : ''
  return (
    <p className={styles['card-value']}>
      <b>{parts ? parts.before + parts.value : valueText(latest, unit, format)}</b>
      {parts ? ` / ${parts.target}${parts.unit}` : other}
      {words.comma}
      <span className={styles['unbroken']}>{format.periodBriefly(latest.period)}</span>
    </p>
  )
}

function Picture({ of, course, axis }: { readonly of: IndicatorAssessment; readonly course: Course; readonly axis: CardAxis }) {
  const { assessment, period } = useWorkspace()
  const { format, text } = useLanguage()
  const words = useWords('area')
  const geometry = cardGeometry(course, axis)
  const now = (assessment.asOf - axis.from) / (axis.to - axis.from)
  const label = words.picture(of.indicator.shortName[text], geometry.dots.length, of.latest ? format.period(of.latest.period) : null)
  return (
    <div className={cardsStyles['picture']}>
      <MiniSeries geometry={geometry} now={now} label={label} />
      <p className={styles['axis']} aria-hidden="true">
        <span>{axis.fromYear}</span>
        <span style={{ insetInlineStart: `${now * 100}%` }} data-end={now > 0.9}>
          {period ? format.periodBriefly(period) : words.pairs.today}
        </span>
        {axis.toYear !== null && now < 0.8 && <span data-last="">{axis.toYear}</span>}
      </p>
    </div>
  )
}

function Publisher({ of: { latest, age } }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('area')
  const { confidence } = useWords('status')
  if (!latest) return null
  const name = organisationName(index.organisations, latest.publisher, text)
  return (
    <p>
      <span lang={name.lang}>{name.text}</span>
      {age && words.comma}
      {age && <span className={styles['unbroken']}>{ageText(age, format)}</span>}
      {latest.confidence !== 'high' && (
        <Term of={`${latest.confidence}Confidence`} className={styles['confidence']}>
          {confidence[latest.confidence]}
        </Term>
      )}
    </p>
  )
}
