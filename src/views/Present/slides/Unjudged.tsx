import type { Slide } from '../../../domain/deck/types.ts'
import { overallHeadline } from '../../../domain/assess/index.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { Glyph, Panel } from '../parts.tsx'
import { SlideFrame, type Place } from '../SlideFrame.tsx'
import styles from '../Present.module.css'

type UnjudgedSlide = Extract<Slide, { kind: 'unjudged' }>

/** What cannot be judged, why, and what would change that. */
export function Unjudged({ place, slide }: { readonly place: Place; readonly slide: UnjudgedSlide }) {
  const words = useWords('present')
  return (
    <SlideFrame place={place} sub={words.unjudged.sub}>
      <Panel>
        <table className={`${styles['rows']} ${styles['unjudged']}`}>
          <thead>
            <tr>
              <th scope="col">{words.unjudged.status}</th>
              <th scope="col">{words.unjudged.count}</th>
              <th scope="col">{words.unjudged.reason}</th>
              <th scope="col">{words.unjudged.examples}</th>
              <th scope="col">{words.unjudged.next}</th>
            </tr>
          </thead>
          <tbody>
            {slide.groups.map((group) => (
              <Row key={`${group.status} ${group.reason}`} group={group} />
            ))}
          </tbody>
        </table>
        {slide.more > 0 && <p className={styles['more']}>{words.unjudged.more(slide.more)}</p>}
      </Panel>
    </SlideFrame>
  )
}

function Row({ group }: { readonly group: UnjudgedSlide['groups'][number] }) {
  const { index, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present').unjudged
  const status = useWords('status')
  const names = format.enumeration(group.examples.flatMap((id) => index.indicators.get(id)?.shortName[text] ?? []))
  // An office can set targets and ask its leads; whoever looks at published figures can only look for more.
  const steps = overallHeadline(assessment).phrases[0]?.kind === 'ofJudged' ? words.steps : words.stepsPublished
  return (
    <tr>
      <td>
        <span className={styles['area']}>
          <Glyph status={group.status} named /> {status.status[group.status]}
        </span>
      </td>
      <td>
        <b>{format.number(group.count)}</b>
      </td>
      <th scope="row">{status.reason[group.reason]}</th>
      <td>{group.count > group.examples.length ? words.etc(names) : names}</td>
      <td>{steps[group.status]}</td>
    </tr>
  )
}
