import { completionAxis, completionGeometry } from '../../charts/completionGeometry.ts'
import { MiniSeries } from '../../charts/MiniSeries.tsx'
import { rulerGeometry, type RulerAxis } from '../../charts/rulerGeometry.ts'
import type { AreaAssessment, IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { periodAt } from '../../domain/period.ts'
import { STATUSES, isJudged } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { completionText, progressGapText } from '../../i18n/statements/progress.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { latestText } from '../../i18n/statements/value.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { useParam } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { HatchEdge, Watermark } from '../../ui/Hatch.tsx'
import styles from './Area.module.css'

/** Every indicator on the same 0 to 100 % and the same time, with the way it should have gone. */
export function Multiples({ area }: { readonly area: AreaAssessment }) {
  const { today, provenance, seriesOf } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('area').smallMultiples
  const frame = useWords('frame')
  const axis = completionAxis(area.indicators, seriesOf, today)
  const sorted = area.indicators.toSorted((a, b) => STATUSES.indexOf(a.verdict.status) - STATUSES.indexOf(b.verdict.status))
  const month = (day: typeof today) => format.period(periodAt(day, 'M'))
  return (
    <Section title={words.title(area.indicators.length)} aside={words.subtitle(month(axis.from), month(axis.to))}>
      <div className={styles['cards']} data-three="">
        {provenance.illustrative > 0 && <Watermark text={frame.watermark} />}
        {sorted.map((each, at) => (
          <PanelOf key={each.indicator.id} of={each} axis={axis} scale={at === 0} />
        ))}
      </div>
    </Section>
  )
}

function PanelOf({ of, axis, scale }: { readonly of: IndicatorAssessment; readonly axis: RulerAxis; readonly scale: boolean }) {
  const { index, seriesOf, today } = useWorkspace()
  const { text, format } = useLanguage()
  const { status, reason } = useWords('status')
  const { demoTag } = useWords('frame')
  const asked = useParam('action')
  const { indicator, verdict } = of
  const made = useMadeUpAmong().has(indicator.id)
  const series = seriesOf(indicator)
  const path = completionGeometry(of, series, axis)
  const now = Math.min(1, Math.max(0, (today - axis.from) / (axis.to - axis.from)))
  const value = latestText(of, unitOf(index, indicator), format) ?? ''
  return (
    <article className={styles['card']} data-asked={asked !== null && indicator.actions.includes(asked)} data-made-up={made || undefined}>
      <h3 className={styles['card-name']}>
        {made && <HatchEdge label={demoTag} />}
        <StatusGlyph status={verdict.status} size={15} label={status[verdict.status]} />
        <Link to={paths.indicator(indicator.id)}>{indicator.shortName[text]}</Link>
        <b className={styles['end']}>{verdict.completion === null ? value : completionText(verdict.completion, format)}</b>
      </h3>
      <div className={styles['picture']} data-scale={scale && path !== null}>
        {scale && path !== null && (
          <p className={styles['scale']} aria-hidden="true">
            <span>100%</span>
            <span>0</span>
          </p>
        )}
        <MiniSeries
          geometry={path?.geometry ?? rulerGeometry(series, axis)}
          path={path?.path}
          now={now}
          grid={path ? [0.5, 1] : []}
          height={76}
          label={`${indicator.shortName[text]} ${value}`}
        />
      </div>
      <div className={styles['card-foot']}>
        {isJudged(verdict.status) ? <JudgedLine of={of} value={value} /> : <p>{reason[verdict.reason]}</p>}
      </div>
    </article>
  )
}

function JudgedLine({
  of: { indicator, decidingPair: pair, verdict },
  value,
}: {
  readonly of: IndicatorAssessment
  readonly value: string
}) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('area').smallMultiples
  const { status } = useWords('status')
  const unit = unitOf(index, indicator)
  const writing = useTargetWriting(index.units)
  const target = pair && targetText(pair, unit, writing, verdict.latest?.value)
  return (
    <p className={styles['judged-line']}>
      <span>{target === null ? value : words.valueToTarget(value, target)}</span>
      <b>{verdict.gap === null ? status[verdict.status] : progressGapText(verdict.gap, format)}</b>
    </p>
  )
}
