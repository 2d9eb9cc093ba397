import { useMemo } from 'react'
import { calendarOf, wholeMonths, type Day } from '../../domain/day.ts'
import type { PairAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Period } from '../../domain/period.ts'
import { publicationOf } from '../../domain/publicationOf.ts'
import type { AreaId } from '../../domain/policy.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { ageText } from '../../i18n/statements/age.ts'
import { changeText } from '../../i18n/statements/change.ts'
import { expectedText, valueGapText } from '../../i18n/statements/expected.ts'
import { bulletText, progressGapText } from '../../i18n/statements/progress.ts'
import { shortNameIn } from '../../i18n/statements/place.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { latestText, valueText } from '../../i18n/statements/value.ts'
import type { WordedUnit } from '../../i18n/format/value.ts'
import type { Formats } from '../../i18n/format/createFormats.ts'
import { targetText } from '../../i18n/statements/target.ts'
import type { Words } from '../../i18n/words.ts'
import { useWorkspace, type Workspace } from '../../queries/workspace.tsx'
import type { TextLanguage } from '../../domain/text.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { statusText } from '../../i18n/statements/status.ts'
import type { IndicatorRow } from './row.ts'

export interface Locale {
  readonly text: TextLanguage
  readonly format: Formats
  readonly words: Words['workbench']
  readonly status: Words['status']
  readonly frame: Words['frame']
}

/** Says everything a row has to say, in the language in use: for cells, cards, the drawer, the reminder and the file alike. */
export interface RowTexts extends Locale {
  readonly workspace: Workspace
  readonly name: (row: IndicatorRow) => string
  /** It rests on a made-up value, in a list where others do not. */
  readonly madeUp: (row: IndicatorRow) => boolean
  readonly area: (id: AreaId) => string
  readonly seal: (id: AreaId) => string
  readonly organisation: (id: string | undefined) => string
  readonly unit: (row: IndicatorRow) => WordedUnit
  readonly value: (row: IndicatorRow, value: number, floor?: boolean) => string
  readonly current: (row: IndicatorRow) => string
  readonly target: (row: IndicatorRow) => string
  /** Where the way to its target began: a bar's zero. */
  readonly baseline: (row: IndicatorRow) => string
  /** The same without a unit that the value beside it has too. */
  readonly baselineBriefly: (row: IndicatorRow) => string
  readonly baselineDated: (row: IndicatorRow) => string
  readonly targetOf: (row: IndicatorRow, pair: PairAssessment) => string
  readonly deadline: (pair: PairAssessment | null) => string
  readonly change: (row: IndicatorRow) => string
  readonly gap: (row: IndicatorRow) => string
  readonly period: (row: IndicatorRow) => string
  readonly updated: (row: IndicatorRow) => string
  /** What stands where no bullet can: why it is not judged, or what the verdict before was. */
  readonly reason: (row: IndicatorRow) => string
  readonly marks: (row: IndicatorRow) => readonly string[]
  /** What the recent trend says of the target, in short. */
  readonly outlook: (row: IndicatorRow) => string
  /** A verdict's status in words. */
  readonly standing: (verdict: Pick<Verdict, 'status' | 'reason'>) => string
  readonly bullet: (row: IndicatorRow) => string
  /** What was expected, in the indicator's own unit. */
  readonly expected: (row: IndicatorRow, expected: number) => string
  /** The latest value's distance to what was expected. */
  readonly valueGap: (row: IndicatorRow, pair: PairAssessment) => string | null
  readonly comma: string
  readonly colon: string
  readonly semicolon: string
}

/** Days after which "published N days ago" gives way to months. */
const DAYS_SHOWN = 60

export function useRowTexts(): RowTexts {
  const workspace = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('workbench')
  const status = useWords('status')
  const frame = useWords('frame')
  return useMemo(() => createRowTexts(workspace, { text, format, words, status, frame }), [workspace, text, format, words, status, frame])
}

export function createRowTexts(workspace: Workspace, locale: Locale): RowTexts {
  const { text, format, words, status } = locale
  const { index } = workspace
  const thisYear = calendarOf(workspace.assessment.asOf).year
  // The year is said where it is not this one; a year by itself needs it.
  const brief = (period: Period) =>
    (period.frequency === 'M' || period.frequency === 'Q') && calendarOf(period.end).year === thisYear
      ? format.axis(period, false)
      : format.periodBriefly(period)
  const unit = (row: IndicatorRow) => unitOf(index, row.assessment.indicator)
  const value: RowTexts['value'] = (row, number, floor = false) =>
    valueText({ value: number, floor }, unit(row), format, [row.assessment.latest?.value])
  const writing = { format, units: index.units, qualitative: status.target.qualitative }
  const targetOf: RowTexts['targetOf'] = (row, pair) => targetText(pair, unit(row), writing, pair.verdict.latest?.value)
  return {
    ...locale,
    workspace,
    madeUp: (row) => workspace.madeUp.has(row.id),
    name: ({ assessment: { indicator, region } }) => shortNameIn(indicator, region, index.regions, text),
    area: (id) => index.areas.get(id)?.short[text] ?? id,
    seal: (id) => locale.frame.seals[id],
    organisation: (id) => (id === undefined ? words.none : organisationName(index.organisations, id, text).text),
    unit,
    value,
    current: (row) => latestText(row.assessment, unit(row), format) ?? words.none,
    target: (row) => (row.assessment.decidingPair ? targetOf(row, row.assessment.decidingPair) : words.none),
    baseline: (row) => {
      const { baseline } = row.assessment.decidingPair ?? {}
      return baseline ? value(row, baseline.value) : words.none
    },
    baselineBriefly: (row) => {
      const { latest, decidingPair } = row.assessment
      if (!decidingPair?.baseline) return words.none
      const own = format.value(decidingPair.baseline.value, unit(row))
      const beside = latest && format.value(latest.value, unit(row))
      // A percent sign is as short as it is needed.
      return beside?.unit === own.unit && beside.before === own.before && own.unit !== '%' ? own.number : own.text
    },
    baselineDated: (row) => {
      const { baseline } = row.assessment.decidingPair ?? {}
      return baseline ? format.period(baseline.period) : ''
    },
    targetOf,
    deadline: (pair) => (pair?.deadline ? format.deadline(pair.deadline) : ''),
    change: (row) => {
      const { change } = row.assessment
      return change ? changeText(change, unit(row), format) : words.none
    },
    gap: (row) => (row.assessment.verdict.gap === null ? words.none : progressGapText(row.assessment.verdict.gap, format)),
    period: (row) => (row.assessment.latest ? brief(row.assessment.latest.period) : words.none),
    updated: (row) => updatedText(workspace, locale, row),
    reason: (row) => reasonText(locale, row),
    marks: (row) => row.marks.map((mark) => status.mark[mark]),
    outlook: ({ outlook }) => (outlook ? status.outlook[outlook.outlook] : words.none),
    standing: (verdict) => statusText(verdict, status),
    bullet: (row) => bulletText(row.assessment.verdict, format, status),
    expected: (row, expected) => expectedText(expected, unit(row), format, row.assessment.latest?.value),
    valueGap: (row, pair) => valueGapText(pair, unit(row), format, status.valueGap),
    ...words.joints,
  }
}

/** The day the newest value became known, where its publication is dated. */
export function updatedOn({ assessment }: IndicatorRow): Day | null {
  return assessment.latest?.publishedAt ?? null
}

function updatedText({ assessment: { asOf }, index }: Workspace, { format, words }: Locale, row: IndicatorRow): string {
  const { age, latest } = row.assessment
  if (!latest || !age) return words.none
  const publication = publicationOf(latest, index.documents.get(latest.document))
  if (publication === null) return ageText(age, format)
  if (publication.kind === 'month') return format.periodBriefly(publication.month)
  const on = publication.day
  const days = asOf - on
  return days <= DAYS_SHOWN ? format.daysAgo(Math.max(0, days)) : format.age(wholeMonths(on, asOf))
}

/** A stale indicator keeps its last verdict in words, so that nobody has to remember it. */
function reasonText({ status, words, format }: Locale, { assessment: { verdict }, lastJudged: before }: IndicatorRow): string {
  if (before) return words.lastJudged(status.status[before.status], format.periodBriefly(before.period))
  return verdict.reason === 'noTargetSet' ? status.noBullet : status.reason[verdict.reason]
}
