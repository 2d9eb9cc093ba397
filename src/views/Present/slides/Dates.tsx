import type { ComingDate, Slide } from '../../../domain/deck/types.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { Panel, Seal } from '../parts.tsx'
import { SlideFrame, type Place } from '../SlideFrame.tsx'
import { dateText } from '../titles.ts'
import styles from '../Present.module.css'

/** What comes next, soonest first. */
export function Dates({ place, slide }: { readonly place: Place; readonly slide: Extract<Slide, { kind: 'dates' }> }) {
  const words = useWords('present')
  return (
    <SlideFrame place={place} sub={words.dates.sub}>
      <Panel>
        <table className={`${styles['rows']} ${styles['dates']}`}>
          <tbody>
            {slide.dates.map((date) => (
              <Row key={`${date.kind} ${date.day} ${date.kind === 'milestone' ? date.milestone : date.kind === 'decision' ? date.decision.id : ''}`} date={date} />
            ))}
          </tbody>
        </table>
        {slide.more > 0 && <p className={styles['more']}>{words.dates.more(slide.more)}</p>}
      </Panel>
    </SlideFrame>
  )
}

function Row({ date }: { readonly date: ComingDate }) {
  const workspace = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  const area = date.kind === 'decision' ? date.decision.area : date.area
  return (
    <tr>
      <th scope="row">{format.date(date.day)}</th>
      <td>{words.dates.kinds[date.kind]}</td>
      <td>{area !== null && <Seal area={area} />}</td>
      <td>{dateText(date, { words, format, text, workspace })}</td>
    </tr>
  )
}
