import type { ReactNode } from 'react'
import type { Milestone } from '../../../domain/catalog.ts'
import { unitOf } from '../../../domain/catalogIndex.ts'
import { maybeDay } from '../../../domain/day.ts'
import { mayHaveOutlook } from '../../../domain/forecast/comingTarget.ts'
import type { Slide } from '../../../domain/deck/types.ts'
import { pickName } from '../../../domain/text.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { expectedText } from '../../../i18n/statements/expected.ts'
import { chanceText } from '../../../i18n/statements/outlook.ts'
import { completionText, progressGapInPoints } from '../../../i18n/statements/progress.ts'
import { heldText } from '../../../i18n/statements/since.ts'
import { targetText } from '../../../i18n/statements/target.ts'
import { useTargetWriting } from '../../../i18n/statements/useTargetWriting.ts'
import { latestText } from '../../../i18n/statements/value.ts'
import { useWorking } from '../../../queries/judging/useWorking.ts'
import { useOutlooks } from '../../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { Asks, Panel } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import { yearOf } from '../titles.ts'
import { TrendFigure } from '../TrendFigure.tsx'
import asksStyles from '../Asks.module.css'
import splitStyles from './Split.module.css'
import styles from './OffTrack.module.css'

type OffTrackSlide = Extract<Slide, { kind: 'offTrack' }>

/** One indicator off track: its line, the figures it is judged by, what is asked, and the Opinion's own text where it was supplied. */
export function OffTrack({ place, slide }: { readonly place: SlidePlace; readonly slide: OffTrackSlide }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  const { indicator, latest } = slide.indicator
  const lead = indicator.lead === undefined ? undefined : index.organisations.get(indicator.lead)
  const area = index.areas.get(indicator.area)?.short[text] ?? indicator.area
  const seen = slide.pair.verdict.latest ?? latest
  const sub = seen && words.offTrack.sub(area, lead ? pickName(lead.name, text).text : null, format.period(seen.period))
  return (
    <SlideFrame place={place} sub={sub ?? undefined} rule publishers={seen ? [seen.publisher] : []}>
      <div className={splitStyles['split']}>
        <Panel>
          <TrendFigure of={slide.indicator} pair={slide.pair} />
        </Panel>
        <div className={styles['side']}>
          <Working slide={slide} />
          {slide.ask ? (
            <Asks title={words.offTrack.ask} decisions={[slide.ask]} />
          ) : (
            slide.milestone && <Next milestone={slide.milestone} />
          )}
          {slide.quote && <Quote text={slide.quote.text} />}
        </div>
      </div>
    </SlideFrame>
  )
}

/** The figures of the verdict, exactly as the domain returned them. */
function Working({ slide: { indicator: of, pair } }: { readonly slide: OffTrackSlide }) {
  const { index } = useWorkspace()
  const { format, text } = useLanguage()
  const words = useWords('present').offTrack
  const { verdict } = pair
  const unit = unitOf(index, of.indicator)
  const writing = useTargetWriting(index.units)
  const status = useWords('status')
  const stated = useOutlooks()?.get(of.indicator.id)
  const held = heldText(useWorking(of).history.since, verdict.status, format)
  return (
    <dl className={styles['working']}>
      {verdict.latest?.value !== null && verdict.latest?.value !== undefined && (
        <Fact name={words.value}>{latestText(of, unit, format)}</Fact>
      )}
      {pair.expectedValue !== null && (
        <Fact name={words.expected}>{expectedText(pair.expectedValue, unit, format, verdict.latest?.value)}</Fact>
      )}
      <Fact name={words.target}>{targetText(pair, unit, writing, verdict.latest?.value)}</Fact>
      {verdict.completion !== null && verdict.expected !== null && (
        <Fact name={words.progress}>{`${completionText(verdict.completion, format)} / ${completionText(verdict.expected, format)}`}</Fact>
      )}
      {verdict.gap !== null && (
        <Fact name={words.gap} bad>
          {progressGapInPoints(verdict.gap, format)}
        </Fact>
      )}
      {held !== null && <Fact name={words.since}>{held}</Fact>}
      {mayHaveOutlook(of) && <Fact name={status.outlookSaid.name}>{stated && status.outlook[stated.outlook]}</Fact>}
      <div className={styles['target-source']}>
        <dt>
          {stated && stated.chance !== null && words.chance(chanceText(stated.chance, format, status))}
          {words.targetSource(pickName(pair.target.document, text).text)}
        </dt>
      </div>
    </dl>
  )
}

/** The piece of work that comes next, where nothing is asked of the meeting. */
function Next({ milestone }: { readonly milestone: Milestone }) {
  const { asOf } = useWorkspace().assessment
  const { text, format } = useLanguage()
  const words = useWords('present')
  const planned = maybeDay(milestone.planned)
  return (
    <section className={asksStyles['asks']}>
      <h2>{planned !== null && planned < asOf ? words.offTrack.overdue : words.offTrack.next}</h2>
      <div className={styles['milestone']}>
        <p>{milestone.name[text]}</p>
        {planned !== null && <p className={asksStyles['ask-foot']}>{words.before(format.date(planned, yearOf(asOf)))}</p>}
      </div>
    </section>
  )
}

function Fact({ name, bad = false, children }: { readonly name: string; readonly bad?: boolean; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-bad={bad || undefined}>{children}</dd>
    </div>
  )
}

/** Serif means the Opinion's own text and nothing else; it is Chinese whatever the deck speaks. */
function Quote({ text }: { readonly text: string }) {
  const words = useWords('present').offTrack
  return (
    <figure className={styles['quote']}>
      <figcaption>{words.quote}</figcaption>
      <blockquote className="quote" lang="zh-CN">
        {text}
      </blockquote>
    </figure>
  )
}
