import { useMemo, type ReactNode } from 'react'
import { maybeDay } from '../../domain/day.ts'
import { isKnown } from '../../domain/assess/series.ts'
import { upToDate } from '../../domain/quality/completeness.ts'
import { NO_DAY, type ObservationTable } from '../../domain/observationTable.ts'
import { VERIFICATIONS } from '../../domain/observation.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Phrases } from '../../ui/Phrases.tsx'
import { Counted } from './Counted.tsx'
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

const NEWS = ['inTime', 'late', 'stale', 'noValue', 'noCalendar'] as const
const AGES = ['upTo12', 'from12To24', 'over24'] as const

/** The finding: how many are up to date where there are calendars; how old the figures are where nobody publishes one. */
export function Head() {
  const words = useWords('quality')
  const { assessment, table, today, period } = useWorkspace()
  const { indicators, ages, asOf } = assessment
  const counts = upToDate(indicators, asOf)
  const timely = counts.noCalendar * 2 < indicators.length
  const parts = timely
    ? NEWS.filter((each) => counts[each] > 0).map((each) => ({ text: words.timely[each](counts[each]), by: { news: each } }))
    : AGES.filter((each) => ages[each] > 0).map((each) => ({ text: words.aged[each](ages[each]), by: { age: each } }))
  const first = timely
    ? { text: words.timelyHeadline(indicators.length), by: {} }
    : { text: words.agedHeadline(indicators.length, indicators.length - counts.noValue), by: { has: 'both,value' } }
  const joined = parts.map((part, at) => (at < parts.length - 1 ? { ...part, text: part.text + words.join } : part))
  const facts = useMemo(() => factsOf(table, (row) => period === null || isKnown(table, row, asOf, today)), [table, period, asOf, today])
  return (
    <header className={styles['head']}>
      <h1 tabIndex={-1}>
        <Phrases
          phrases={[first, ...joined].map(({ text, by }) => ({
            text,
            lead: (said) => (
              <Link to={paths.workbench()} params={by}>
                {said}
              </Link>
            ),
          }))}
        />
      </h1>
      {!timely && (
        <p className={styles['subline']}>
          <Counted by={{ news: 'noCalendar' }}>{words.noCalendarNote(counts.noCalendar, indicators.length)}</Counted>
        </p>
      )}
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
  const shown: readonly (readonly [name: string, value: ReactNode])[] = [
    ...(day === null ? [] : ([[words.facts.dataSet, format.date(day)]] as const)),
    [words.facts.numbers, rows],
    [
      words.facts.undated,
      <Counted key="undated" by={{ part: 'undated' }} here>
        {part(facts.undated, facts.rows)}
      </Counted>,
    ],
    [words.facts.unverified, part(facts.unverified, facts.rows)],
    [words.facts.rejected, part(facts.rejected, facts.rows)],
    [
      words.facts.calendar,
      <Counted key="calendar" by={{ news: 'noCalendar' }}>
        {part(noCalendar, assessment.indicators.length)}
      </Counted>,
    ],
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
