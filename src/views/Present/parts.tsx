import type { CSSProperties, ReactNode } from 'react'
import type { Decision } from '../../domain/catalog.ts'
import { maybeDay } from '../../domain/day.ts'
import type { AreaId } from '../../domain/policy.ts'
import type { Status } from '../../domain/status.ts'
import type { Reason } from '../../domain/verdict.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { bulletText } from '../../i18n/statements/progress.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { SlideWatermark } from './marks.tsx'
import { yearOf } from './titles.ts'
import asksStyles from './Asks.module.css'
import barStyles from './Bar.module.css'
import styles from './parts.module.css'

// Parts of slides, all in rem: one rem is a hundred-and-twentieth of the slide's width.

/** The area's character in its frame, and its short name. */
export function AreaName({ area, stacked = false }: { readonly area: AreaId; readonly stacked?: boolean }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  return (
    <span className={styles['area']} data-stacked={stacked}>
      <Seal area={area} />
      <span>{index.areas.get(area)?.short[text]}</span>
    </span>
  )
}

export function Seal({ area }: { readonly area: AreaId }) {
  const frame = useWords('frame')
  return (
    <span className={styles['seal']} aria-hidden="true">
      {frame.seals[area]}
    </span>
  )
}

/** A status by its shape, with its name for those who do not see it unless the word stands beside it. */
export function Glyph({ status, named = false }: { readonly status: Status; readonly named?: boolean }) {
  const words = useWords('status')
  return (
    <span className={styles['glyph']}>
      <StatusGlyph status={status} label={named ? undefined : words.status[status]} />
    </span>
  )
}

/** The name of a row, and below it what the recent trend says of its target. */
export function Named({ of, children }: { readonly of: IndicatorAssessment | undefined; readonly children: ReactNode }) {
  const { outlook } = useWords('status')
  const stated = useOutlooks()?.get(of?.indicator.id ?? '')
  return (
    <span className={styles['named']}>
      {children}
      {stated && <OutlookMark outlook={stated.outlook}>{outlook[stated.outlook]}</OutlookMark>}
    </span>
  )
}

interface BarProps {
  readonly completion: number
  readonly expected: number
  readonly status: Status
  readonly reason: Reason
  /** Words on the first row's bar and shortfall; the others are read like it. */
  readonly labels?: { readonly done: string; readonly shortfall: string; readonly expected: string } | undefined
}

const within = (fraction: number) => Math.min(1, Math.max(0, fraction))
const percent = (fraction: number) => `${(fraction * 100).toFixed(2)}%`
/** Narrower than this, a bar or shortfall cannot carry its word. */
const ROOM = { done: 0.24, shortfall: 0.1 }

/** How much is done against how much of the time has gone, in units of the slide. */
export function Bar({ completion, expected, status, reason, labels }: BarProps) {
  const { format } = useLanguage()
  const words = useWords('status')
  const done = within(completion)
  const due = within(expected)
  // Custom properties are no part of CSSProperties.
  const places = { '--done': percent(done), '--due': percent(due), '--short': percent(Math.max(0, due - done)) } as CSSProperties
  return (
    <span
      className={barStyles['bar']}
      data-status={status}
      style={places}
      role="img"
      aria-label={bulletText({ completion, expected, status, reason }, format, words)}
    >
      <i data-part="done">{labels && done >= ROOM.done && labels.done}</i>
      {due > done && <i data-part="short">{labels && due - done >= ROOM.shortfall && labels.shortfall}</i>}
      <i data-part="tick" />
      {labels && <i data-part="above">{labels.expected}</i>}
    </span>
  )
}

/** A plot or table under a strong rule, with the watermark below it. */
export function Panel({ children, className = '' }: { readonly children: ReactNode; readonly className?: string | undefined }) {
  return (
    <div className={`${styles['panel']} ${className}`}>
      <SlideWatermark />
      {children}
    </div>
  )
}

/** Questions to be settled: at most three beside a picture. */
export function Asks({ title, decisions }: { readonly title: string; readonly decisions: readonly Decision[] }) {
  const { index, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  return (
    <section className={asksStyles['asks']}>
      <h2>{title}</h2>
      <ol>
        {decisions.map((decision, at) => {
          const due = maybeDay(decision.due)
          const status = decision.indicator === undefined ? undefined : assessment.byId.get(decision.indicator)?.verdict.status
          return (
            <li key={decision.id}>
              {decisions.length > 1 && <b className={asksStyles['ask-number']}>{at + 1}</b>}
              <div>
                <p>
                  <Unbroken text={decision.question[text]} />
                </p>
                <p className={asksStyles['ask-foot']}>
                  {status !== undefined && <Glyph status={status} />}
                  <span>{index.areas.get(decision.area)?.short[text]}</span>
                  {due !== null && <b>{words.before(format.date(due, yearOf(assessment.asOf)))}</b>}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
