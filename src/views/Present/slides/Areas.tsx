import type { AreaStatuses, Slide } from '../../../domain/deck/types.ts'
import type { Status } from '../../../domain/status.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { progressGapText } from '../../../i18n/statements/progress.ts'
import { statusText } from '../../../i18n/statements/status.ts'
import { useMadeUpAmong } from '../../../queries/madeUp.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { HatchEdge } from '../../../ui/Hatch.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { AreaName, Asks, Glyph, Panel } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import splitStyles from './Split.module.css'
import styles from './Areas.module.css'

/** The columns of the table, worst first; statuses that are told together stand together, as in the conclusion. */
const GROUPS: readonly { readonly glyph: Status; readonly of: readonly Status[] }[] = [
  { glyph: 'offTrack', of: ['offTrack'] },
  { glyph: 'atRisk', of: ['atRisk'] },
  { glyph: 'onTrack', of: ['onTrack', 'achieved'] },
  { glyph: 'noTarget', of: ['stale', 'noData', 'noTarget'] },
]

/** How the statuses of each area's indicators are distributed, with its worst one named: no area is judged by one, and none is ranked. */
export function Areas({ place, slide }: { readonly place: SlidePlace; readonly slide: Extract<Slide, { kind: 'areas' }> }) {
  const { assessment } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('present')
  const newest = assessment.newestPeriod
  return (
    <SlideFrame place={place} sub={newest && words.areas.sub(format.date(newest.end))} rule>
      <div className={splitStyles['split']} data-alone={slide.asks.length === 0}>
        <Panel>
          <table className={styles['areas']}>
            <Heads />
            <tbody>
              {slide.rows.map((row) => (
                <Row key={row.area} row={row} />
              ))}
            </tbody>
          </table>
        </Panel>
        {slide.asks.length > 0 && <Asks title={words.asks} decisions={slide.asks} />}
      </div>
    </SlideFrame>
  )
}

function Heads() {
  const words = useWords('present').areas
  const { status, statusGood, statusUnjudged } = useWords('status')
  const names = [status.offTrack, status.atRisk, statusGood, statusUnjudged]
  return (
    <thead>
      <tr>
        <th scope="col">
          <VisuallyHidden>{words.area}</VisuallyHidden>
        </th>
        {GROUPS.map(({ glyph }, at) => (
          <th key={glyph} scope="col">
            {names[at]}
          </th>
        ))}
        <th scope="col">{words.worst}</th>
      </tr>
    </thead>
  )
}

function Row({ row: { area, counts, worst } }: { readonly row: AreaStatuses }) {
  const words = useWords('present').areas
  const { demoTag } = useWords('frame')
  const made = useMadeUpAmong().has(worst?.indicator.id ?? '')
  return (
    <tr data-made-up={made || undefined}>
      <th scope="row">
        {made && <HatchEdge label={demoTag} />}
        <AreaName area={area} />
      </th>
      {GROUPS.map(({ glyph, of }) => {
        const count = of.reduce((sum, status) => sum + counts[status], 0)
        return (
          <td key={glyph} data-none={count === 0}>
            <Glyph status={glyph} named />
            <b>{count}</b>
          </td>
        )
      })}
      <td>{worst ? <Worst of={worst} /> : <span className={styles['quiet']}>{words.noWorst}</span>}</td>
    </tr>
  )
}

function Worst({ of: { indicator, verdict } }: { readonly of: NonNullable<AreaStatuses['worst']> }) {
  const { format, text } = useLanguage()
  const status = useWords('status')
  return (
    <span className={styles['worst']} data-status={verdict.status}>
      <span>{indicator.shortName[text]}</span>
      <b>{verdict.gap === null ? statusText(verdict, status) : progressGapText(verdict.gap, format)}</b>
    </span>
  )
}
