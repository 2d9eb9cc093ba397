import { overallHeadline, type AreaAssessment } from '../../../domain/assess/index.ts'
import type { Slide } from '../../../domain/deck/types.ts'
import { isJudged } from '../../../domain/status.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { AreaName, Glyph, Panel } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import partsStyles from '../parts.module.css'
import rowsStyles from './Rows.module.css'
import styles from './Unjudged.module.css'

type UnjudgedSlide = Extract<Slide, { kind: 'unjudged' }>

/** What cannot be judged, why, and what would change that. */
export function Unjudged({ place, slide }: { readonly place: SlidePlace; readonly slide: UnjudgedSlide }) {
  const words = useWords('present')
  return (
    <SlideFrame place={place} sub={words.unjudged.sub}>
      <Panel>
        <table className={`${rowsStyles['rows']} ${styles['unjudged']}`}>
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
        {slide.groups.length <= FEW && <ByArea />}
        {slide.more > 0 && <p className={rowsStyles['more']}>{words.unjudged.more(slide.more)}</p>}
      </Panel>
    </SlideFrame>
  )
}

/** With so few reasons there is room to show where they lie. */
const FEW = 4

/** Of each area: how many indicators there are, how many have a target, how many can be judged. */
function ByArea() {
  const { assessment } = useWorkspace()
  const words = useWords('present').unjudged
  const rows = [
    { name: words.indicators, of: (area: AreaAssessment) => area.indicators.length },
    { name: words.withTarget, of: (area: AreaAssessment) => area.indicators.filter((each) => each.pairs.length > 0).length },
    { name: words.judged, of: (area: AreaAssessment) => area.indicators.filter((each) => isJudged(each.verdict.status)).length },
  ]
  return (
    <table className={styles['by-area']}>
      <thead>
        <tr>
          <th scope="col">{words.byArea}</th>
          {assessment.areas.map((area) => (
            <th key={area.id} scope="col">
              <AreaName area={area.id} stacked />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {assessment.areas.map((area) => (
              <td key={area.id} data-none={row.of(area) === 0}>
                {row.of(area)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Row({ group }: { readonly group: UnjudgedSlide['groups'][number] }) {
  const { index, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present').unjudged
  const status = useWords('status')
  const names = format.enumeration(group.examples.flatMap((id) => index.indicators.get(id)?.shortName[text] ?? []))
  // An office can set targets and ask its leads; whoever looks at published figures can only look for more.
  const office = overallHeadline(assessment).phrases[0]?.kind === 'ofJudged'
  const step = office ? (words.stepFor[group.reason] ?? words.steps[group.status]) : words.stepsPublished[group.status]
  return (
    <tr>
      <td>
        <span className={partsStyles['area']}>
          <Glyph status={group.status} named /> {status.status[group.status]}
        </span>
      </td>
      <td>
        <b>{format.number(group.count)}</b>
      </td>
      <th scope="row">{status.reason[group.reason]}</th>
      <td>{group.count > group.examples.length ? words.etc(names) : names}</td>
      <td>{step}</td>
    </tr>
  )
}
