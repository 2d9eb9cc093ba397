import type { ReactNode } from 'react'
import type { Change, IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { FORECAST_SHARE, type Forecast, type NoForecast } from '../../domain/forecast/forecastTypes.ts'
import { shiftPeriod } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { changeText } from '../../i18n/statements/change.ts'
import { expectedText, valueGapText } from '../../i18n/statements/expected.ts'
import { aheadOf } from '../../i18n/statements/outlook.ts'
import { completionText } from '../../i18n/statements/progress.ts'
import { latestText } from '../../i18n/statements/value.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Term } from '../../ui/Term.tsx'
import styles from './Strip.module.css'

interface StripProps {
  readonly of: IndicatorAssessment
  readonly forecast: Forecast | NoForecast | null
}

interface Entry {
  readonly id: string
  readonly name: string
  readonly value: ReactNode
  readonly note: string | null
  /** What its name means, by the glossary. */
  readonly term?: string
}

/** The figures of the page in one row; only those that exist. */
export function Strip({ of, forecast }: StripProps) {
  const entries = [useLatest(of), useExpected(of), useTarget(of), useProgress(of), useForecast(of, forecast)].filter(
    (each) => each !== null,
  )
  return (
    <dl className={styles['strip']} data-count={entries.length}>
      {entries.map((entry) => (
        <div key={entry.id}>
          <dt>{entry.term === undefined ? entry.name : <Term of={entry.term}>{entry.name}</Term>}</dt>
          <dd>
            <b>{entry.value}</b> {entry.note !== null && <span>{entry.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The two months follow each other. */
const isNext = ({ from, to }: Change) => from.period.frequency === 'M' && shiftPeriod(from.period, 1).id === to.period.id

function useUnit(of: IndicatorAssessment) {
  const { index } = useWorkspace()
  return unitOf(index, of.indicator)
}

function useLatest(of: IndicatorAssessment): Entry | null {
  const { format } = useLanguage()
  const { strip } = useWords('indicator')
  const unit = useUnit(of)
  const { latest, change } = of
  const movedSince = (by: Change, amount: string) =>
    by.basis === 'yearEarlier'
      ? strip.yearOnYear(amount)
      : isNext(by)
        ? strip.periodOnPeriod(amount)
        : strip.change(amount, format.periodBriefly(by.from.period))
  if (!latest) return null
  const moved = change && movedSince(change, changeText(change, unit, format))
  return {
    id: 'latest',
    term: 'period comparable',
    name: strip.dated(strip.latest, format.periodBriefly(latest.period)),
    value: latestText(of, unit, format),
    note: moved,
  }
}

function useExpected(of: IndicatorAssessment): Entry | null {
  const { format } = useLanguage()
  const { strip } = useWords('indicator')
  const { valueGap } = useWords('status')
  const unit = useUnit(of)
  const pair = of.decidingPair
  if (!pair || pair.expectedValue === null) return null
  return {
    id: 'expected',
    term: 'expected',
    name: pair.verdict.latest ? strip.dated(strip.expected, format.periodBriefly(pair.verdict.latest.period)) : strip.expected,
    value: expectedText(pair.expectedValue, unit, format, pair.verdict.latest?.value),
    note: valueGapText(pair, unit, format, valueGap),
  }
}

function useTarget(of: IndicatorAssessment): Entry | null {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const { strip } = useWords('indicator')
  const { none } = useWords('status').target
  const unit = useUnit(of)
  const writing = useTargetWriting(index.units)
  const pair = of.decidingPair
  if (!pair) return { id: 'target', name: strip.target, value: none, note: null }
  const name = pair.deadline ? strip.dated(strip.target, format.deadline(pair.deadline)) : strip.target
  return {
    id: 'target',
    term: 'baseline',
    name,
    value: targetText(pair, unit, writing, pair.verdict.latest?.value),
    note: pair.baseline && strip.baseline(format.value(pair.baseline.value, unit).text),
  }
}

function useProgress({ verdict: { completion, expected } }: IndicatorAssessment): Entry | null {
  const { format } = useLanguage()
  const { strip } = useWords('indicator')
  if (completion === null || expected === null) return null
  return {
    id: 'progress',
    term: 'completion expected',
    name: strip.progress,
    value: completionText(completion, format),
    note: `/ ${completionText(expected, format)}`,
  }
}

/** The forecast at the deadline, or at its last period where there is none. */
function useForecast(of: IndicatorAssessment, forecast: Forecast | NoForecast | null): Entry | null {
  const { format } = useLanguage()
  const { strip } = useWords('indicator')
  const unit = useUnit(of)
  const outlook = aheadOf(forecast, of.decidingPair, unit, format)
  if (!outlook) return null
  return {
    id: 'forecast',
    name: strip.forecast(outlook.period),
    value: outlook.range,
    note: strip.interval(format.share(FORECAST_SHARE, 0)),
  }
}
