import { Fragment, type ReactNode } from 'react'
import type { Status, StatusCounts } from '../../domain/status.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { Count } from './Count.tsx'
import styles from './Counts.module.css'

interface Entry {
  readonly glyph: Status
  /** What is counted: the workbench lists it. */
  readonly of: readonly Status[]
  readonly name: string
  readonly count: number
}

/** In the order of the words. */
const AGES = ['upTo12', 'from12To24', 'over24'] as const
const UNJUDGED = ['noTarget', 'noData', 'stale'] as const
const PUBLISHED_ORDER: readonly Status[] = ['offTrack', 'atRisk', 'onTrack', 'achieved', 'stale', 'noData', 'noTarget']

/** The four figures that sum to the total, and how old the data are or why some cannot be judged. What comes later has its place. */
export function Counts({ judged, children }: { readonly judged: boolean; readonly children?: ReactNode }) {
  const { assessment } = useWorkspace()
  const words = useWords('overview')
  const statusWords = useWords('statuses')
  const { status } = statusWords
  const entries = judged ? judgedEntries(assessment.counts, statusWords) : publishedEntries(assessment.counts, status)
  const unjudged = UNJUDGED.filter((each) => assessment.counts[each] > 0)
  const { upTo12, from12To24, over24 } = assessment.ages
  return (
    <div className={styles['counts']}>
      <ul aria-label={words.counts}>
        {entries.map((entry) => (
          <li key={entry.name}>
            <Link to={paths.workbench()} params={{ status: entry.of.join(',') }}>
              <span className={styles['count-name']}>
                <StatusGlyph status={entry.glyph} size={15} /> {entry.name}
              </span>
              <span className={styles['count-value']}>
                <span>{entry.count}</span>
                <small>{words.item}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles['count-note']}>
        {!judged &&
          words.ages(upTo12, from12To24, over24).map(([before, counted], at) => (
            <Fragment key={counted}>
              {before}
              <Count by={{ age: AGES[at] ?? null }}>{counted}</Count>
            </Fragment>
          ))}
        {judged && unjudged.length > 0 && words.unjudgedNote('')}
        {judged &&
          unjudged.map((each, at) => (
            <Fragment key={each}>
              {at > 0 && words.unjudgedJoin}
              <Count by={{ status: each }}>{words.unjudgedPart(assessment.counts[each], status[each])}</Count>
            </Fragment>
          ))}
      </p>
      {judged && <p className={styles['outlook']}>{children}</p>}
    </div>
  )
}

function publishedEntries(counts: StatusCounts, names: Readonly<Record<Status, string>>): readonly Entry[] {
  return PUBLISHED_ORDER.filter((each) => counts[each] > 0).map((each) => ({
    glyph: each,
    of: [each],
    name: names[each],
    count: counts[each],
  }))
}

function judgedEntries(counts: StatusCounts, words: ReturnType<typeof useWords<'statuses'>>): readonly Entry[] {
  const unjudged = counts.noTarget + counts.noData + counts.stale
  return [
    { glyph: 'onTrack', of: ['achieved', 'onTrack'], name: words.statusGood, count: counts.achieved + counts.onTrack },
    { glyph: 'atRisk', of: ['atRisk'], name: words.status.atRisk, count: counts.atRisk },
    { glyph: 'offTrack', of: ['offTrack'], name: words.status.offTrack, count: counts.offTrack },
    { glyph: 'noTarget', of: UNJUDGED, name: words.statusUnjudged, count: unjudged },
  ]
}
