import type { IndicatorAssessment } from '../../../domain/assess/index.ts'
import { unitOf } from '../../../domain/catalogIndex.ts'
import type { Slide } from '../../../domain/deck/types.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { shortNameIn } from '../../../i18n/statements/place.ts'
import { progressGapText } from '../../../i18n/statements/progress.ts'
import { targetText } from '../../../i18n/statements/target.ts'
import { useTargetWriting } from '../../../i18n/statements/useTargetWriting.ts'
import { latestText } from '../../../i18n/statements/value.ts'
import { useMadeUpAmong } from '../../../queries/madeUp.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { HatchEdge } from '../../../ui/Hatch.tsx'
import { Bar, Glyph, Named, Panel, Seal } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import partsStyles from '../parts.module.css'
import rowsStyles from './Rows.module.css'
import styles from './AlsoOffTrack.module.css'

/** Indicators off track without a slide of their own, worst first. */
export function AlsoOffTrack({ place, slide }: { readonly place: SlidePlace; readonly slide: Extract<Slide, { kind: 'alsoOffTrack' }> }) {
  const words = useWords('present')
  const status = useWords('status')
  return (
    <SlideFrame place={place} sub={words.also.sub} rule>
      <Panel>
        <table className={`${rowsStyles['rows']} ${styles['also']}`}>
          <thead>
            <tr>
              <th scope="col">{words.also.indicator}</th>
              <th scope="col">{words.also.now}</th>
              <th scope="col">{`${status.completion} / ${status.expected}`}</th>
              <th scope="col">{words.also.gap}</th>
            </tr>
          </thead>
          <tbody>
            {slide.indicators.map((of, at) => (
              <Row key={of.indicator.id} of={of} labelled={at === 0} />
            ))}
          </tbody>
        </table>
        {slide.more > 0 && <p className={rowsStyles['more']}>{words.also.more(slide.more)}</p>}
      </Panel>
    </SlideFrame>
  )
}

function Row({ of, labelled }: { readonly of: IndicatorAssessment; readonly labelled: boolean }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { indicator, verdict, decidingPair: pair } = of
  const unit = unitOf(index, indicator)
  const writing = useTargetWriting(index.units)
  const { demoTag } = useWords('frame')
  const made = useMadeUpAmong().has(indicator.id)
  const status = useWords('status')
  const labels = labelled ? { done: '', shortfall: status.shortfall, expected: '' } : undefined
  return (
    <tr data-status={verdict.status} data-made-up={made || undefined}>
      <th scope="row">
        {made && <HatchEdge label={demoTag} />}
        <span className={partsStyles['area']}>
          <Seal area={indicator.area} /> <Named of={of}>{shortNameIn(indicator, of.region, index.regions, text)}</Named>
        </span>
      </th>
      <td>
        {of.latest && <b>{latestText(of, unit, format)}</b>}
        {pair && ` → ${targetText(pair, unit, writing, pair.verdict.latest?.value)}`}
      </td>
      <td>
        {verdict.completion !== null && verdict.expected !== null && (
          <Bar
            completion={verdict.completion}
            expected={verdict.expected}
            status={verdict.status}
            reason={verdict.reason}
            labels={labels}
          />
        )}
      </td>
      <td className={rowsStyles['gap']}>
        <b>{verdict.gap === null ? '' : progressGapText(verdict.gap, format)}</b>
        <Glyph status={verdict.status} />
      </td>
    </tr>
  )
}
