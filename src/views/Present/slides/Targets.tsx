import type { PairAssessment } from '../../../domain/assess/index.ts'
import { unitOf } from '../../../domain/catalogIndex.ts'
import type { Slide } from '../../../domain/deck/types.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { pairOf } from '../../../i18n/statements/pair.ts'
import { valueText } from '../../../i18n/statements/value.ts'
import { shortNameIn } from '../../../i18n/statements/place.ts'
import { statusText } from '../../../i18n/statements/status.ts'
import { useMadeUpAmong } from '../../../queries/madeUp.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { HatchEdge } from '../../../ui/Hatch.tsx'
import { Glyph, Named, Panel, Seal } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import partsStyles from '../parts.module.css'
import rowsStyles from './Rows.module.css'
import styles from './Targets.module.css'

/** Last values beside targets. No bar: without a baseline there is no completion to draw. */
export function Targets({ place, slide }: { readonly place: SlidePlace; readonly slide: Extract<Slide, { kind: 'targets' }> }) {
  const words = useWords('present')
  return (
    <SlideFrame place={place} sub={words.targets.sub} publishers={slide.pairs.flatMap((pair) => pair.verdict.latest?.publisher ?? [])}>
      <Panel>
        <table className={`${rowsStyles['rows']} ${styles['targets']}`}>
          <thead>
            <tr>
              <th scope="col">{words.targets.status}</th>
              <th scope="col">{words.targets.indicator}</th>
              <th scope="col">{words.targets.pair}</th>
              <th scope="col">{words.targets.period}</th>
              <th scope="col">{words.targets.deadline}</th>
            </tr>
          </thead>
          <tbody>
            {slide.pairs.map((pair) => (
              <Row key={pair.target.id} pair={pair} />
            ))}
          </tbody>
        </table>
        {slide.more > 0 && <p className={rowsStyles['more']}>{words.targets.more(slide.more)}</p>}
      </Panel>
    </SlideFrame>
  )
}

function Row({ pair }: { readonly pair: PairAssessment }) {
  const { index, assessment } = useWorkspace()
  const of = assessment.byId.get(pair.indicator)
  const { text, format } = useLanguage()
  const status = useWords('status')
  const { demoTag } = useWords('frame')
  const made = useMadeUpAmong().has(pair.indicator)
  const indicator = index.indicators.get(pair.indicator)
  const { latest } = pair.verdict
  if (!indicator) return null
  return (
    <tr data-made-up={made || undefined}>
      <td>
        {made && <HatchEdge label={demoTag} />}
        <span className={partsStyles['area']}>
          <Glyph status={pair.verdict.status} named /> {statusText(pair.verdict, status)}
        </span>
      </td>
      <th scope="row">
        <span className={partsStyles['area']}>
          <Seal area={indicator.area} />{' '}
          <Named of={of?.decidingPair === pair ? of : undefined}>{shortNameIn(indicator, pair.target.region, index.regions, text)}</Named>
        </span>
      </th>
      <td>
        <Pair pair={pair} />
      </td>
      <td>{latest && format.periodBriefly(latest.period)}</td>
      <td>{pair.deadline && format.deadline(pair.deadline)}</td>
    </tr>
  )
}

function Pair({ pair }: { readonly pair: PairAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('overview')
  const indicator = index.indicators.get(pair.indicator)
  const { latest } = pair.verdict
  if (!indicator || !latest || latest.value === null) return '—'
  const unit = unitOf(index, indicator)
  const parts = pairOf(latest, pair, unit, format)
  if (!parts) return <b>{valueText(latest, unit, format)}</b>
  return (
    <>
      {parts.before}
      <b>{parts.value}</b>
      {` / ${parts.target}${parts.unit}`}
      {pair.latestIsBaseline && <small>{words.baseline}</small>}
    </>
  )
}
