import type { ComingDate, Slide } from '../../../domain/deck/types.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { Panel, Seal } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import { dateText, yearOf } from '../titles.ts'
import rowsStyles from './Rows.module.css'
import styles from './Dates.module.css'

/** What comes next, soonest first. */
export function Dates({ place, slide }: { readonly place: SlidePlace; readonly slide: Extract<Slide, { kind: 'dates' }> }) {
  const words = useWords('present')
  return (
    <SlideFrame place={place} sub={words.dates.sub}>
      <Panel>
        <table className={`${rowsStyles['rows']} ${styles['dates']}`} data-roomy={slide.dates.length <= ROOMY}>
          <tbody>
            {slide.dates.map((date) => (
              <Row
                roomy={slide.dates.length <= ROOMY}
                key={`${date.kind} ${date.day} ${date.kind === 'milestone' ? date.milestone : date.kind === 'decision' ? date.decision.id : ''}`}
                date={date}
              />
            ))}
          </tbody>
        </table>
        {slide.more > 0 && <p className={rowsStyles['more']}>{words.dates.more(slide.more)}</p>}
      </Panel>
    </SlideFrame>
  )
}

/** With so few rows each has room for a second line of names. */
const ROOMY = 5

function Row({ date, roomy }: { readonly date: ComingDate; readonly roomy: boolean }) {
  const workspace = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present')
  const targetNames = (ids: readonly string[], most: number) => {
    const names = workspace.assessment.catalog.targets.filter(({ id }) => ids.includes(id)).map((target) => target.name[text])
    return words.dates.named(format.enumeration(names.slice(0, most)), names.length <= most)
  }
  const area = date.kind === 'decision' ? date.decision.area : date.area
  return (
    <tr>
      <th scope="row">{format.date(date.day, yearOf(workspace.assessment.asOf))}</th>
      <td>{words.dates.kinds[date.kind]}</td>
      <td>{area !== null && <Seal area={area} />}</td>
      <td>
        {dateText(date, { words, text, workspace })}
        {date.kind === 'targets' && <small>{targetNames(date.targets, roomy ? 4 : 2)}</small>}
      </td>
    </tr>
  )
}
