import { completionText, progressGapText } from '../../i18n/statements/progress.ts'
import type { Status } from '../../domain/status.ts'
import { paths } from '../../state/paths.ts'
import { hrefOf } from '../../state/address.ts'
import { maybeDay } from '../../domain/day.ts'
import { overdueDays, stepsOf } from './NextSteps.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'

const ASKED: Readonly<Record<Status, 'behind' | 'stale' | 'noData' | 'noTarget' | 'fine'>> = {
  offTrack: 'behind',
  atRisk: 'behind',
  onTrack: 'fine',
  achieved: 'fine',
  stale: 'stale',
  noData: 'noData',
  noTarget: 'noTarget',
}

/** A note to the body in the lead: what stands where, against what, and what is asked. Plain text, as it is pasted anywhere. */
export function reminderText(row: IndicatorRow, texts: RowTexts, illustrative: boolean): string {
  const { words, format, status } = texts
  const { reminder } = words
  const { indicator, latest, decidingPair: pair, verdict } = row.assessment
  const { completion, expected, gap } = verdict
  const steps = stepsOf(row, texts).filter((step) => step.done === undefined)
  const late = steps.filter((step) => overdueDays(step, texts) > 0)
  const coming = steps.filter((step) => overdueDays(step, texts) <= 0)
  const named = (list: typeof steps) =>
    list.map((step) => `${step.name[texts.text]} ${dateText(step.planned, texts)}`).join(texts.semicolon)
  const lines = [
    reminder.title(indicator.name[texts.text]),
    indicator.lead === undefined ? '' : reminder.lead(texts.organisation(indicator.lead)),
    reminder.status(texts.standing(verdict), status.reason[verdict.reason]),
    latest ? reminder.value(texts.current(row), format.period(latest.period)) : reminder.noValue,
    pair ? reminder.target(texts.target(row), texts.deadline(pair)) : '',
    completion !== null && expected !== null && gap !== null
      ? reminder.gap(completionText(completion, format), completionText(expected, format), progressGapText(gap, format))
      : '',
    pair?.expectedValue !== null && pair?.expectedValue !== undefined ? reminder.expected(texts.expected(row, pair.expectedValue)) : '',
    late.length > 0 ? reminder.overdue(named(late)) : '',
    coming.length > 0 ? reminder.next(named(coming)) : '',
    reminder.ask[ASKED[row.status]],
    reminder.link(new URL(hrefOf(paths.indicator(row.id)), window.location.href).href),
    illustrative ? reminder.demo : '',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function dateText(iso: string, texts: RowTexts): string {
  const day = maybeDay(iso)
  return day === null ? iso : texts.format.date(day)
}
