import { completionAxis, completionGeometry } from '../../charts/completionGeometry.ts'
import { MiniSeries } from '../../charts/MiniSeries.tsx'
import { cardGeometry } from '../../charts/cardGeometry.ts'
import { shareOf, type MiniAxis } from '../../charts/miniGeometry.ts'
import type { AreaAssessment, IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Course } from '../../domain/course/course.ts'
import { periodAt } from '../../domain/period.ts'
import { STATUSES, isJudged } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { completionText, progressGapText } from '../../i18n/statements/progress.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { latestText } from '../../i18n/statements/value.ts'
import { statusText } from '../../i18n/statements/status.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { courseIn } from '../../queries/courseIn.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { useParam } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { Term } from '../../ui/Term.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { HatchEdge, Watermark } from '../../ui/Hatch.tsx'
import cardStyles from './Card.module.css'
import { OutlookLine } from './Outlook.tsx'
import cardsStyles from './Cards.module.css'
import styles from './Multiples.module.css'

interface MultiplesProps {
  readonly area: AreaAssessment
  /** Which of them, in their order: the first beside the rail, the others below it. */
  readonly from?: number
  readonly to?: number | undefined
}

/** Every indicator on the same 0 to 100 % and the same time, with the way it should have gone. */
export function Multiples({ area, from = 0, to }: MultiplesProps) {
  const workspace = useWorkspace()
  const { provenance } = workspace
  const { asOf } = workspace.assessment
  const { format } = useLanguage()
  const words = useWords('area').smallMultiples
  const frame = useWords('frame')
  const courses = new Map(area.indicators.map((each) => [each, courseIn(workspace, each)]))
  const axis = completionAxis([...courses.values()], asOf)
  const sorted = [...courses].toSorted(([a], [b]) => STATUSES.indexOf(a.verdict.status) - STATUSES.indexOf(b.verdict.status))
  const shown = sorted.slice(from, to)
  const month = (day: typeof asOf) => format.period(periodAt(day, 'M'))
  return (
    <Section
      title={from === 0 ? words.title(area.indicators.length) : words.rest(shown.length)}
      aside={words.subtitle(month(axis.from), month(axis.to))}
    >
      <div className={cardsStyles['cards']} data-three={from === 0 || undefined} data-marked="">
        {provenance.illustrative > 0 && <Watermark text={frame.watermark} />}
        {shown.map(([each, course], at) => (
          <PanelOf key={each.indicator.id} of={each} course={course} axis={axis} scale={at === 0} />
        ))}
      </div>
    </Section>
  )
}

interface PanelProps {
  readonly of: IndicatorAssessment
  readonly course: Course
  readonly axis: MiniAxis
  /** Whether its 0 and 100 % are printed. */
  readonly scale: boolean
}

function PanelOf({ of, course, axis, scale }: PanelProps) {
  const { index, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const status = useWords('status')
  const { demoTag } = useWords('frame')
  const asked = useParam('action')
  const { indicator, verdict } = of
  const made = useMadeUpAmong().has(indicator.id)
  const completion = completionGeometry(course, axis)
  const value = latestText(of, unitOf(index, indicator), format) ?? ''
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
      </h3>
      <ValueLine of={of} value={value} />
      <div className={cardsStyles['picture']} data-scale={scale && completion !== null}>
        {scale && completion !== null && (
          <p className={styles['scale']} aria-hidden="true">
            <span>100%</span>
            <span>0</span>
          </p>
        )}
        <MiniSeries
          geometry={completion ?? cardGeometry(course, axis)}
          now={shareOf(axis, assessment.asOf)}
          grid={completion ? [0.5, 1] : []}
          height={76}
          label={`${indicator.shortName[text]} ${value}`}
        />
      </div>
      <div className={cardsStyles['card-foot']}>
        {isJudged(verdict.status) ? <JudgedLine of={of} first={scale} /> : <p>{status.reason[verdict.reason]}</p>}
        <OutlookLine of={of} />
      </div>
    </article>
  )
}

/** What the indicator reads, where a reader looks for it: with its period, and beside the target and its date where it is held against one. */
function ValueLine({
  of: { indicator, decidingPair: pair, verdict, latest },
  value,
}: {
  readonly of: IndicatorAssessment
  readonly value: string
}) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('area')
  const overview = useWords('overview')
  const writing = useTargetWriting(index.units)
  if (latest === null) return <p className={cardStyles['card-value']}>{words.noValue}</p>
  const target = pair && isJudged(verdict.status) ? targetText(pair, unitOf(index, indicator), writing, verdict.latest?.value) : null
  const due = pair?.deadline ? format.deadline(pair.deadline) : null
  return (
    <p className={cardStyles['card-value']}>
      <b>{value}</b>
      {target !== null && ' '}
      {target !== null && <span className={cardStyles['unbroken']}>{`→ ${due === null ? target : overview.deadline(target, due)}`}</span>}
      {words.comma}
      <span className={cardStyles['unbroken']}>{format.periodBriefly(latest.period)}</span>
    </p>
  )
}

/** How much of the way that is, and how far from schedule, each by its name; the first of many panels lets the focus come to the names. */
function JudgedLine({ of: { verdict }, first }: { readonly of: IndicatorAssessment; readonly first: boolean }) {
  const { format } = useLanguage()
  const status = useWords('status')
  const { completion, gap } = verdict
  if (completion === null || gap === null) return <p>{statusText(verdict, status)}</p>
  return (
    <p className={styles['judged-line']}>
      <span>
        {first ? <Term of="completion">{status.completion}</Term> : <span data-term="completion">{status.completion}</span>}{' '}
        <b>{completionText(completion, format)}</b>
      </span>
      <span>
        {first ? <Term of="gap">{status.gap}</Term> : <span data-term="gap">{status.gap}</span>} <b>{progressGapText(gap, format)}</b>
      </span>
    </p>
  )
}
