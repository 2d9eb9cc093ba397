import { useMemo } from 'react'
import { calendarOf, wholeMonths, type Day } from '../../domain/day.ts'
import type { PairAssessment } from '../../domain/assess/types.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Period } from '../../domain/period.ts'
import type { AreaId } from '../../domain/policy.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { asCounted } from '../../i18n/format/computed.ts'
import type { Formats } from '../../i18n/format/createFormats.ts'
import { targetText } from '../../i18n/statements/target.ts'
import type { Words } from '../../i18n/words.ts'
import { useWorkspace, type Workspace } from '../../queries/workspace.tsx'
import type { TextLanguage } from '../../domain/text.ts'
import type { WorkRow } from './row.ts'

export interface Speech {
  readonly text: TextLanguage
  readonly format: Formats
  readonly words: Words['workbench']
  readonly status: Words['status']
  readonly frame: Words['frame']
}

/** Says everything a row has to say, in the language in use: for cells, cards, the drawer, the reminder and the file alike. */
export interface Scribe extends Speech {
  readonly space: Workspace
  readonly name: (row: WorkRow) => string
  /** It rests on a made-up value, in a list where others do not. */
  readonly madeUp: (row: WorkRow) => boolean
  readonly area: (id: AreaId) => string
  readonly seal: (id: AreaId) => string
  readonly organisation: (id: string | undefined) => string
  readonly value: (row: WorkRow, value: number, floor?: boolean) => string
  readonly current: (row: WorkRow) => string
  readonly target: (row: WorkRow) => string
  readonly targetOf: (row: WorkRow, pair: PairAssessment) => string
  readonly deadline: (pair: PairAssessment | null) => string
  readonly change: (row: WorkRow) => string
  readonly gap: (row: WorkRow) => string
  readonly period: (row: WorkRow) => string
  readonly updated: (row: WorkRow) => string
  /** What stands where no bullet can: why it is not judged, or what the verdict before was. */
  readonly reason: (row: WorkRow) => string
  readonly marks: (row: WorkRow) => readonly string[]
  readonly bullet: (row: WorkRow) => string
  /** What was expected, in the indicator's own unit. */
  readonly expected: (row: WorkRow, expected: number) => string
  /** The latest value's distance to what was expected. */
  readonly difference: (row: WorkRow, difference: number, expected: number, sign: 'sign' | 'none') => string
  readonly comma: string
  readonly colon: string
  readonly semicolon: string
}

/** Days after which "published N days ago" gives way to months. */
const DAYS_SHOWN = 60

export function useScribe(): Scribe {
  const space = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('workbench')
  const status = useWords('status')
  const frame = useWords('frame')
  return useMemo(() => createScribe(space, { text, format, words, status, frame }), [space, text, format, words, status, frame])
}

export function createScribe(space: Workspace, speech: Speech): Scribe {
  const { text, format, words, status } = speech
  const { index } = space
  const thisYear = calendarOf(space.today).year
  // The year is said where it is not this one; a year by itself needs it.
  const brief = (period: Period) =>
    (period.frequency === 'M' || period.frequency === 'Q') && calendarOf(period.end).year === thisYear
      ? format.axis(period, false)
      : format.periodBriefly(period)
  const unit = (row: WorkRow) => unitOf(index, row.of.indicator)
  const value: Scribe['value'] = (row, number, floor = false) => format.value(number, unit(row), { floor }).text
  const writing = { format, units: index.units, qualitative: status.target.qualitative }
  const targetOf: Scribe['targetOf'] = (row, pair) => targetText(pair, unit(row), writing, pair.verdict.latest?.value)
  return {
    ...speech,
    space,
    madeUp: (row) => space.madeUp.has(row.id),
    name: (row) => row.of.indicator.shortName[text],
    area: (id) => index.areas.get(id)?.short[text] ?? id,
    seal: (id) => speech.frame.seals[id],
    organisation: (id) => {
      if (id === undefined) return words.none
      const found = index.organisations.get(id)
      return found ? pickName(found.name, text).text : id
    },
    value,
    current: (row) => (row.of.latest ? value(row, row.of.latest.value, row.of.latest.floor) : words.none),
    target: (row) => (row.of.decidingPair ? targetOf(row, row.of.decidingPair) : words.none),
    targetOf,
    deadline: (pair) => (pair?.deadline ? format.deadline(pair.deadline) : ''),
    change: (row) => {
      const { change } = row.of
      return change ? format.change(change.delta, unit(row), { about: change.approximate }).text : words.none
    },
    gap: (row) => (row.of.verdict.gap === null ? words.none : format.signedPoints(row.of.verdict.gap)),
    period: (row) => (row.of.latest ? brief(row.of.latest.period) : words.none),
    updated: (row) => updatedText(space, speech, row),
    reason: (row) => reasonText(speech, row),
    marks: (row) => row.marks.map((mark) => status.mark[mark]),
    bullet: (row) => {
      const { completion, expected, status: verdict } = row.of.verdict
      const said = status.bullet(format.share(completion ?? 0), format.share(expected ?? 0), status.status[verdict])
      return (completion ?? 0) < 0 ? `${said}${words.joints.comma}${status.belowBaseline}` : said
    },
    expected: (row, expected) => value(row, asCounted(expected, unit(row))),
    difference: (row, difference, expected, sign) => format.change(asCounted(difference, unit(row), expected), unit(row), { sign }).text,
    ...words.joints,
  }
}

/** The day the newest value became known, where its publication is dated. */
export function updatedOn({ of }: WorkRow): Day | null {
  return of.latest?.publishedAt ?? null
}

function updatedText({ today }: Workspace, { format, words }: Speech, row: WorkRow): string {
  const { age, latest } = row.of
  if (!latest || !age) return words.none
  const on = updatedOn(row)
  if (on === null) return format.age(age.running ? 'running' : age.months)
  const days = today - on
  return days <= DAYS_SHOWN ? format.daysAgo(Math.max(0, days)) : format.age(wholeMonths(on, today))
}

/** A stale indicator keeps its last verdict in words, so that nobody has to remember it. */
function reasonText({ status, words, format }: Speech, { of: { verdict }, lastJudged: before }: WorkRow): string {
  if (before) return words.lastJudged(status.status[before.status], format.periodBriefly(before.period))
  return verdict.reason === 'noTargetSet' ? status.noBullet : status.reason[verdict.reason]
}
