import type { Status } from '../../../domain/status.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { useMadeUpAmong } from '../../../queries/madeUp.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { OutlookLine } from '../OutlookLine.tsx'
import { Glyph, Panel } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import styles from './Conclusion.module.css'

interface Entry {
  readonly status: Status
  readonly name: string
  readonly count: number
}

const ORDER: readonly Status[] = ['offTrack', 'atRisk', 'onTrack', 'achieved', 'stale', 'noData', 'noTarget']

function useEntries(judged: boolean): readonly Entry[] {
  const { counts } = useWorkspace().assessment
  const words = useWords('status')
  if (!judged)
    return ORDER.filter((each) => counts[each] > 0).map((status) => ({ status, name: words.status[status], count: counts[status] }))
  return [
    { status: 'onTrack', name: words.statusGood, count: counts.achieved + counts.onTrack },
    { status: 'atRisk', name: words.status.atRisk, count: counts.atRisk },
    { status: 'offTrack', name: words.status.offTrack, count: counts.offTrack },
    { status: 'noTarget', name: words.statusUnjudged, count: counts.noTarget + counts.noData + counts.stale },
  ]
}

/** The sentence that a leader takes home, and the counts it stands on; they sum to all indicators. */
export function Conclusion({ place, judged }: { readonly place: SlidePlace; readonly judged: boolean }) {
  const { assessment } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('present')
  const entries = useEntries(judged)
  const frame = useWords('frame')
  const made = useMadeUpAmong().size
  const { newestPeriod: newest, indicators, areas, observationCount } = assessment
  const sub = newest
    ? judged
      ? words.factsJudged(areas.length, indicators.length, format.date(newest.end))
      : words.facts(indicators.length, observationCount, format.period(newest))
    : undefined
  return (
    <SlideFrame place={place} sub={sub} rule>
      <Panel className={styles['conclusion']}>
        <ul className={styles['counts']} data-many={entries.length > 4}>
          {entries.map((entry) => (
            <li key={entry.name}>
              <span>
                <Glyph status={entry.status} named /> {entry.name}
              </span>
              <b>
                {entry.count}
                <small>{words.item}</small>
              </b>
            </li>
          ))}
        </ul>
        <Shares entries={entries} />
        <p className={styles['note']}>
          {words.sum(indicators.length)}
          {words.stop}
          {made > 0 && `${frame.ribbon.counted(made)}${words.stop}`}
          {judged ? <UnjudgedNote /> : <MovementNote />}
        </p>
        <OutlookLine />
      </Panel>
    </SlideFrame>
  )
}

/** The same counts as parts of one whole. */
function Shares({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <div className={styles['shares']} aria-hidden="true">
      {entries
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <i key={status} data-status={status} style={{ flexGrow: count }} />
        ))}
    </div>
  )
}

function UnjudgedNote() {
  const { counts } = useWorkspace().assessment
  const words = useWords('present')
  const { status } = useWords('status')
  const parts = (['noTarget', 'noData', 'stale'] as const)
    .filter((each) => counts[each] > 0)
    .map((each) => words.part(counts[each], status[each]))
  return parts.length === 0 ? null : `${words.unjudgedNote(parts.join(words.partJoin))}${words.stop}`
}

function MovementNote() {
  const { movement, counts } = useWorkspace().assessment
  const words = useWords('present')
  return `${counts.noTarget > 0 ? words.noTargetNote : ''}${words.comparableNote(movement.comparable, movement.rose, movement.fell)}`
}
