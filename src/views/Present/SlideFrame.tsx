import type { ReactNode } from 'react'
import { pickName } from '../../domain/text.ts'
import type { Piece } from '../../i18n/statements/headline.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { inForceLine } from '../../i18n/statements/inForce.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { getAddress } from '../../state/address.ts'
import { Phrases } from '../../ui/Phrases.tsx'
import { SlideRibbon, SlideTag } from './marks.tsx'
import styles from './SlideFrame.module.css'

/** A slide's sentence and where it stands in the deck. */
export interface SlidePlace {
  readonly title: readonly Piece[]
  readonly at: number
  readonly of: number
}

interface SlideFrameProps {
  readonly place: SlidePlace
  /** Measure, period and what else the sentence stands on. */
  readonly sub?: ReactNode
  /** It shows statuses: their rule is printed. */
  readonly rule?: boolean
  /** Publisher ids where the slide's figures come from few; otherwise the data set is named. */
  readonly publishers?: readonly string[]
  readonly children: ReactNode
}

/** What all slides share: what the data are, one sentence, and at the foot source, rule, time of reading and place in the deck. */
export function SlideFrame({ place, sub, rule = false, publishers = [], children }: SlideFrameProps) {
  return (
    <>
      <SlideRibbon />
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1}>
          <Phrases phrases={place.title} />
        </h1>
        {sub !== undefined && <p className={styles['sub']}>{sub}</p>}
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>
        <SourceLine rule={rule} publishers={publishers} />
        <Progress at={place.at} of={place.of} />
      </footer>
    </>
  )
}

const MOST_PUBLISHERS = 3

function useSourceName(publishers: readonly string[]): string {
  const { assessment, index, provenance } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  const mixed = useMadeUpAmong().size > 0
  const { catalog } = assessment
  const names = [...new Set(publishers)].flatMap((id) => {
    const found = index.organisations.get(id)
    return found ? [pickName(found.name, text).text] : []
  })
  if (provenance.illustrative > 0) return (mixed ? words.mixed : words.illustrative)(catalog.name[text], catalog.version)
  if (names.length === 0) return words.dataSet(catalog.name[text], catalog.version)
  const shown = names.slice(0, MOST_PUBLISHERS)
  return words.publishers(format.enumeration(shown), names.length, shown.length)
}

function SourceLine({ rule, publishers }: { readonly rule: boolean; readonly publishers: readonly string[] }) {
  const { methodOptions, readAt, assessment, provenance, period } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('present')
  const frame = useWords('frame')
  const inForce = useWords('inForce')
  // Read, not followed: it cannot change while the deck runs, and a slide that follows the address is drawn again at every key.
  const scenario = new URLSearchParams(getAddress().search).get('scenario')
  const source = useSourceName(publishers)
  const points = (gap: number) => (gap < 0 ? '\u2212' : '') + format.number(Math.abs(gap) * 100, 1)
  const judged = assessment.counts.offTrack + assessment.counts.atRisk + assessment.counts.onTrack > 0
  return (
    <p className={styles['source']}>
      {provenance.illustrative > 0 && <SlideTag>{frame.demoTag}</SlideTag>}
      {words.source(source)}
      {words.stop}
      {rule && judged && `${words.rule(points(methodOptions.onTrackGap), points(methodOptions.offTrackGap))}${words.stop}`}
      <span className={styles['nowrap']}>{`${inForceLine({ assessment, period }, format, inForce)}${words.stop}`}</span>
      <span className={styles['nowrap']}>{words.readAt(format.instant(readAt))}</span>
      {scenario !== null && ` ${frame.scenario.on(scenario)}`}
    </p>
  )
}

function Progress({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <p className={styles['progress']}>
      <span className={styles['marks']} aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <i key={place} data-here={place === at} />
        ))}
      </span>
      <b>{`${at + 1} / ${of}`}</b>
    </p>
  )
}
