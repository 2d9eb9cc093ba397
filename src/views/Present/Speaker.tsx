import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Slide } from '../../domain/deck/types.ts'
import { publicationOf } from '../../domain/publicationOf.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { outlookText } from '../../i18n/statements/outlook.ts'
import { publicationText } from '../../i18n/statements/publication.ts'
import { shortNameIn } from '../../i18n/statements/place.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { latestText } from '../../i18n/statements/value.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { HatchTag } from '../../ui/Hatch.tsx'
import { hrefOf } from '../../state/address.ts'
import { countedOn, type Counted } from './counted.ts'
import { shownOn } from './evidence.ts'
import type { Presenter } from './presenterShape.ts'
import styles from './Speaker.module.css'

interface SpeakerProps {
  readonly window: Window
  readonly presenter: Presenter
  readonly deck: readonly Slide[]
  readonly titles: readonly string[]
}

/** What only the speaker sees: how long it has taken, what comes next, and where each figure of the slide is from. */
export function Speaker({ window: own, presenter, deck, titles }: SpeakerProps) {
  const words = useWords('present').speaker
  const frame = useWords('frame')
  const { provenance } = useWorkspace()
  const { at, cover } = presenter
  const slide = deck[at]
  return createPortal(
    <main className={styles['speaker']}>
      <header>
        <p>
          <b>{`${at + 1} / ${deck.length}`}</b>
          {provenance.illustrative > 0 && <HatchTag>{frame.demoTag}</HatchTag>}
          {cover !== null && <strong>{words.covered[cover]}</strong>}
        </p>
        <Clock />
      </header>
      <h1>{titles[at]}</h1>
      <section aria-label={words.next}>
        <h2>{words.next}</h2>
        <p className={styles['coming']}>{titles[at + 1] ?? words.last}</p>
      </section>
      {slide && <Counts slide={slide} />}
      <section aria-label={words.evidence}>
        <h2>{words.evidence}</h2>
        {slide && <Evidence slide={slide} />}
      </section>
      <footer>
        <button type="button" onClick={presenter.back}>
          {words.back}
        </button>
        <button type="button" onClick={presenter.next}>
          {words.forward}
        </button>
        <span>{words.keys}</span>
      </footer>
    </main>,
    own.document.body,
  )
}

/** Time since the window was opened, and since it was last set to nothing. Its own part: a second draws nothing else again. */
function Clock() {
  const words = useWords('present').speaker
  const [since, setSince] = useState(() => performance.now())
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - since) / 1_000))
  const two = (part: number) => String(part).padStart(2, '0')
  return (
    <p>
      <span role="timer" aria-label={words.timer}>
        {`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`}
      </span>
      <button
        type="button"
        onClick={() => {
          setSince(performance.now())
          setNow(performance.now())
        }}
      >
        {words.reset}
      </button>
    </p>
  )
}

/** What the slide's counts count, each a page of its own: the room goes on seeing the slide. */
function Counts({ slide }: { readonly slide: Slide }) {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  const { status, statusGood, statusUnjudged, outlook } = useWords('status')
  const counted = countedOn(slide, assessment)
  const nameOf = ({ of }: Counted) => {
    if ('part' in of) return words.speaker.unmeasured[of.part]
    if ('move' in of) return words.speaker.moves[of.move]
    if ('decision' in of) return of.decision.question[text]
    if ('milestone' in of) return of.milestone.name[text]
    if ('due' in of) return words.speaker.due(format.date(of.due))
    if ('outlook' in of) return of.status ? words.speaker.ofOutlook(outlook[of.outlook], status[of.status]) : outlook[of.outlook]
    const [first = 'noTarget', ...others] = of.statuses
    const name = others.length === 0 ? status[first] : first === 'achieved' ? statusGood : statusUnjudged
    return of.area === null ? name : words.speaker.inArea(index.areas.get(of.area)?.short[text] ?? of.area, name)
  }
  if (counted.length === 0) return null
  return (
    <section aria-label={words.speaker.counts}>
      <h2>{words.speaker.counts}</h2>
      <ul className={styles['counts']}>
        {counted.map((each) => (
          <li key={`${nameOf(each)} ${each.path}`}>
            {/* This window has no address of its own; the look of the slides stays theirs. */}
            <a
              href={new URL(hrefOf(each.path, { ...each.params, theme: null }), window.location.href).href}
              target="_blank"
              rel="noreferrer"
            >
              {nameOf(each)} {each.count !== null && <b>{each.count}</b>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Evidence({ slide }: { readonly slide: Slide }) {
  const { assessment } = useWorkspace()
  const words = useWords('present').speaker
  const shown = shownOn(slide, assessment)
  if (shown.length === 0) return <p>{words.noFigures}</p>
  return (
    <ul>
      {shown.map((of) => (
        <Source key={of.indicator.id} of={of} alone={shown.length === 1} />
      ))}
    </ul>
  )
}

function Source({ of, alone }: { readonly of: IndicatorAssessment; readonly alone: boolean }) {
  const { indicator, latest, decidingPair: pair } = of
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  const status = useWords('status')
  const stated = useOutlooks()?.get(indicator.id)
  const document = latest && index.documents.get(latest.document)
  const parts = latest && [
    latestText(of, unitOf(index, indicator), format) ?? '',
    format.period(latest.period),
    organisationName(index.organisations, latest.publisher, text).text,
    ...(document ? [pickName(document.title, text).text] : []),
    publicationText(publicationOf(latest, document ?? undefined), format) ?? '',
    status.provenance[latest.provenance],
  ]
  return (
    <li>
      <b>{shortNameIn(indicator, of.region, index.regions, text)}</b>
      {parts && <span>{parts.filter((part) => part !== '').join(' · ')}</span>}
      {stated && <span>{words.speaker.outlook(outlookText(stated, format, status))}</span>}
      {pair && <span>{words.offTrack.targetSource(pickName(pair.target.document, text).text)}</span>}
      {alone && <span>{indicator.definition[text]}</span>}
    </li>
  )
}
