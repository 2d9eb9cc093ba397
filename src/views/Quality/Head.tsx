import { useMemo } from 'react'
import { maybeDay } from '../../domain/day.ts'
import { isKnown } from '../../domain/assess/series.ts'
import { upToDate } from '../../domain/quality/completeness.ts'
import { NO_DAY, type ObservationTable } from '../../domain/observationTable.ts'
import { VERIFICATIONS } from '../../domain/observation.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Phrases } from '../../ui/Phrases.tsx'
import styles from './Head.module.css'

interface RowFacts {
  readonly rows: number
  readonly undated: number
  readonly unverified: number
  readonly rejected: number
}

/** Of an earlier period, of what was known then. */
function factsOf(table: ObservationTable, known: (row: number) => boolean): RowFacts {
  const [unknown, no] = [VERIFICATIONS.indexOf('unknown'), VERIFICATIONS.indexOf('no')]
  const count = (column: ArrayLike<number>, wanted: number) => {
    let found = 0
    for (let row = 0; row < table.rows; row += 1) if (column[row] === wanted && known(row)) found += 1
    return found
  }
  let rows = 0
  for (let row = 0; row < table.rows; row += 1) if (known(row)) rows += 1
  return {
    rows,
    undated: count(table.publishedAt, NO_DAY),
    unverified: count(table.verified, unknown),
    rejected: count(table.verified, no),
  }
}

/** The finding: how many are up to date where there are calendars; how old the figures are where nobody publishes one. */
export function Head() {
  const words = useWords('quality')
  const { assessment, table, today, period } = useWorkspace()
  const { indicators, ages, asOf } = assessment
  const counts = upToDate(indicators, asOf)
  const timely = counts.noCalendar * 2 < indicators.length
  const parts = timely ? words.timelyParts(counts) : words.agedParts(ages.upTo12, ages.from12To24, ages.over24)
  const first = timely ? words.timelyHeadline(indicators.length) : words.agedHeadline(indicators.length, indicators.length - counts.noValue)
  const pieces = [first, ...parts.map((part, at) => (at < parts.length - 1 ? part + words.join : part))]
  const facts = useMemo(() => factsOf(table, (row) => period === null || isKnown(table, row, asOf, today)), [table, period, asOf, today])
  return (
    <header className={styles['head']}>
      <h1 tabIndex={-1}>
        <Phrases phrases={pieces.map((text) => ({ text }))} />
      </h1>
      {!timely && <p className={styles['subline']}>{words.noCalendarNote(counts.noCalendar, indicators.length)}</p>}
      <Facts facts={facts} noCalendar={counts.noCalendar} />
    </header>
  )
}

function Facts({ facts, noCalendar }: { readonly facts: RowFacts; readonly noCalendar: number }) {
  const words = useWords('quality')
  const { format } = useLanguage()
  const { assessment, faults, period } = useWorkspace()
  const day = maybeDay(assessment.catalog.version)
  const rows = format.number(facts.rows)
  const doubts = period === null ? words.facts.doubts : words.facts.doubtsOfAll
  const part = (of: number, whole: number) => words.facts.portion(format.number(of), format.number(whole))
  const shown: readonly (readonly [name: string, value: string])[] = [
    ...(day === null ? [] : ([[words.facts.dataSet, format.date(day)]] as const)),
    [words.facts.numbers, rows],
    [words.facts.undated, part(facts.undated, facts.rows)],
    [words.facts.unverified, part(facts.unverified, facts.rows)],
    [words.facts.rejected, part(facts.rejected, facts.rows)],
    [words.facts.calendar, part(noCalendar, assessment.indicators.length)],
    ...(faults.length > 0 ? ([[doubts, format.number(faults.length)]] as const) : []),
  ]
  return (
    <dl className={styles['facts']}>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
