import type { AreaBar, Slide } from '../../../domain/deck/types.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { completionText, progressGapText } from '../../../i18n/statements/progress.ts'
import { useMadeUpAmong } from '../../../queries/madeUp.ts'
import { useWorkspace } from '../../../queries/workspace.tsx'
import { HatchEdge } from '../../../ui/Hatch.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { AreaName, Asks, Bar, Glyph, Panel } from '../parts.tsx'
import { SlideFrame, type Place } from '../SlideFrame.tsx'
import rowsStyles from './Rows.module.css'
import splitStyles from './Split.module.css'
import styles from './Areas.module.css'

const hasBar = ({ indicator }: AreaBar) => indicator !== null && indicator.verdict.gap !== null

/** All areas on one scale of 0 to 100 %, worst first; the first row says how to read the others. */
export function Areas({ place, slide }: { readonly place: Place; readonly slide: Extract<Slide, { kind: 'areas' }> }) {
  const { assessment } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('present')
  const newest = assessment.newestPeriod
  const labelled = slide.rows.find(hasBar)
  return (
    <SlideFrame place={place} sub={newest && words.areas.sub(format.date(newest.end))} rule>
      <div className={splitStyles['split']} data-alone={slide.asks.length === 0}>
        <Panel>
          <table className={styles['bars']}>
            <thead>
              <tr>
                <th scope="col">
                  <VisuallyHidden>{words.areas.area}</VisuallyHidden>
                </th>
                <th scope="col">
                  <VisuallyHidden>{words.areas.bullet}</VisuallyHidden>
                </th>
                <th scope="col">{words.areas.gap}</th>
              </tr>
            </thead>
            <tbody>
              {slide.rows.map((row) => (
                <Row key={row.area} row={row} labelled={row === labelled} />
              ))}
            </tbody>
          </table>
          <Scale />
        </Panel>
        {slide.asks.length > 0 && <Asks title={words.asks} decisions={slide.asks} />}
      </div>
    </SlideFrame>
  )
}

function Row({ row, labelled }: { readonly row: AreaBar; readonly labelled: boolean }) {
  const { format } = useLanguage()
  const words = useWords('present')
  const status = useWords('status')
  const { demoTag } = useWords('frame')
  const made = useMadeUpAmong().has(row.indicator?.indicator.id ?? '')
  const verdict = row.indicator?.verdict
  const labels =
    labelled && verdict
      ? { done: words.areas.done(completionText(verdict.completion ?? 0, format)), shortfall: status.shortfall, expected: status.expected }
      : undefined
  return (
    <tr data-status={row.status} data-made-up={made || undefined}>
      <th scope="row">
        {made && <HatchEdge label={demoTag} />}
        <AreaName area={row.area} />
      </th>
      {hasBar(row) && verdict ? (
        <>
          <td>
            <Bar
              completion={verdict.completion ?? 0}
              expected={verdict.expected ?? 0}
              status={row.status}
              reason={verdict.reason}
              labels={labels}
            />
          </td>
          <td className={rowsStyles['gap']}>
            <b>{verdict.gap === null ? '' : progressGapText(verdict.gap, format)}</b>
            <Glyph status={row.status} />
          </td>
        </>
      ) : (
        <>
          <td className={styles['reason']}>{status.reason[verdict?.reason ?? 'noValue']}</td>
          <td className={rowsStyles['gap']}>
            <Glyph status={row.status} />
          </td>
        </>
      )}
    </tr>
  )
}

const TICKS = [0, 25, 50, 75, 100]

function Scale() {
  return (
    <p className={styles['scale']} aria-hidden="true">
      {TICKS.map((tick) => (
        <span key={tick} style={{ left: `${tick}%` }}>
          {tick === 100 ? '100%' : tick}
        </span>
      ))}
    </p>
  )
}
