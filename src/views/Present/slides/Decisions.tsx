import type { Decision } from '../../../domain/catalog.ts'
import { maybeDay } from '../../../domain/day.ts'
import type { Slide } from '../../../domain/deck/types.ts'
import { pickName } from '../../../domain/text.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { Panel, Seal } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import { yearOf } from '../titles.ts'
import asksStyles from '../Asks.module.css'
import rowsStyles from './Rows.module.css'
import styles from './Decisions.module.css'

/** Everything put to the meeting: question, fact, area, lead, date. */
export function Decisions({ place, slide }: { readonly place: SlidePlace; readonly slide: Extract<Slide, { kind: 'decisions' }> }) {
  const words = useWords('present')
  return (
    <SlideFrame place={place} sub={words.decisions.sub}>
      <Panel>
        <ol className={styles['decisions']}>
          {slide.decisions.map((decision, at) => (
            <li key={decision.id}>
              <b className={asksStyles['ask-number']}>{at + 1}</b>
              <Question decision={decision} />
            </li>
          ))}
        </ol>
        {slide.more > 0 && <p className={rowsStyles['more']}>{words.decisions.more(slide.more)}</p>}
      </Panel>
    </SlideFrame>
  )
}

function Question({ decision }: { readonly decision: Decision }) {
  const { index, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  const lead = decision.lead === undefined ? undefined : index.organisations.get(decision.lead)
  const due = maybeDay(decision.due)
  return (
    <>
      <div>
        <p className={styles['question']}>
          <Unbroken text={decision.question[text]} />
        </p>
        <p className={styles['fact']}>
          <Unbroken text={decision.fact[text]} />
        </p>
      </div>
      <p className={styles['who']}>
        <Seal area={decision.area} />
        <span>
          {index.areas.get(decision.area)?.short[text]}
          {lead && <span>{pickName(lead.name, text).text}</span>}
        </span>
      </p>
      <b className={styles['when']}>{due !== null && words.before(format.date(due, yearOf(assessment.asOf)))}</b>
    </>
  )
}
