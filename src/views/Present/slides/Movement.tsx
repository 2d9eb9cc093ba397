import { ReleaseRuler } from '../../../charts/ReleaseRuler.tsx'
import { RULER_FROM } from '../../../charts/miniGeometry.ts'
import type { AreaAssessment, IndicatorAssessment } from '../../../domain/assess/index.ts'
import { unitOf } from '../../../domain/catalogIndex.ts'
import { calendarOf, dayOf } from '../../../domain/day.ts'
import type { Slide } from '../../../domain/deck/types.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { movedText } from '../../../i18n/statements/change.ts'
import { latestText } from '../../../i18n/statements/value.ts'
import { useMadeUpAmong } from '../../../queries/madeUp.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { HatchEdge } from '../../../ui/Hatch.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { AreaName, Panel } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import rowsStyles from './Rows.module.css'
import styles from './Movement.module.css'

/** The newest value of each area, how it moved, and when values were published: what is known where few can be judged. */
export function Movement({ place, slide }: { readonly place: SlidePlace; readonly slide: Extract<Slide, { kind: 'movement' }> }) {
  const words = useWords('present')
  const publishers = slide.areas.flatMap((area) => area.headline?.indicator.latest?.publisher ?? [])
  return (
    <SlideFrame place={place} sub={words.movement.sub} publishers={publishers}>
      <Panel>
        <table className={`${rowsStyles['rows']} ${styles['movement']}`}>
          <thead>
            <tr>
              <th scope="col">{words.movement.area}</th>
              <th scope="col">{words.movement.indicator}</th>
              <th scope="col">{words.movement.value}</th>
              <th scope="col">{words.movement.change}</th>
              <th scope="col">
                <VisuallyHidden>{words.movement.ruler}</VisuallyHidden>
                <Years />
              </th>
            </tr>
          </thead>
          <tbody>
            {slide.areas.map((area) => (
              <Row key={area.id} area={area} />
            ))}
          </tbody>
        </table>
      </Panel>
    </SlideFrame>
  )
}

function Row({ area }: { readonly area: AreaAssessment }) {
  const { index, seriesOf, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const status = useWords('status')
  const { demoTag } = useWords('frame')
  const made = useMadeUpAmong()
  const of = area.headline?.indicator
  if (!of?.latest) return null
  const value = latestText(of, unitOf(index, of.indicator), format) ?? ''
  const period = format.periodBriefly(of.latest.period)
  return (
    <tr data-made-up={made.has(of.indicator.id) || undefined}>
      <th scope="row">
        {made.has(of.indicator.id) && <HatchEdge label={demoTag} />}
        <AreaName area={area.id} />
      </th>
      <td>
        {of.indicator.shortName[text]}
        {of.indicator.direction.kind === 'down' && <small>{status.better.down}</small>}
      </td>
      <td>
        <b>{value}</b>
        <small>{[period, ...(of.latest.confidence === 'medium' ? [status.confidence.medium] : [])].join(' · ')}</small>
      </td>
      <td>
        <Change of={of} />
      </td>
      <td>
        <ReleaseRuler
          series={seriesOf(of.indicator)}
          today={assessment.asOf}
          width={RULER.width}
          height={RULER.height}
          label={`${of.indicator.shortName[text]} ${value} ${period}`}
        />
      </td>
    </tr>
  )
}

/** In units of the ruler's own picture, which the slide enlarges almost three times: no line is thinner than four pixels at 1080. */
const RULER = { width: 222, height: 27, pad: 6 }

function Change({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('present')
  const overview = useWords('overview')
  const { change } = of
  if (!change) return overview.noPrevious
  return (
    <>
      <b>{movedText(change, unitOf(index, of.indicator), format, overview)}</b>
      {change.favour === 'unfavourable' && <em>{overview.unfavourable}</em>}
      <small>{words.movement.since(format.periodBriefly(change.from.period))}</small>
    </>
  )
}

/** Years of the shared time axis, where they begin. */
function Years() {
  const { assessment, period } = useWorkspace()
  const { format } = useLanguage()
  const { asOf } = assessment
  const words = useWords('present')
  const first = calendarOf(RULER_FROM).year
  const years = [first, first + 2, first + 4].filter((year) => year < calendarOf(asOf).year - 1)
  const place = (year: number) => {
    const share = (dayOf(year, 1, 1) - RULER_FROM) / (asOf - RULER_FROM)
    return `${(((RULER.pad + share * (RULER.width - 2 * RULER.pad)) / RULER.width) * 100).toFixed(2)}%`
  }
  return (
    <span className={styles['years']} aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ left: place(year) }}>
          {year}
        </span>
      ))}
      <span data-last="">{period ? format.periodBriefly(period) : words.movement.today}</span>
    </span>
  )
}
