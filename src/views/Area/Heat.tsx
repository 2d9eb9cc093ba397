import { useMemo } from 'react'
import { heatTable, historyOf, type AreaAssessment, type HeatCell } from '../../domain/assess/index.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { statusText } from '../../i18n/statements/status.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { HatchEdge, Watermark } from '../../ui/Hatch.tsx'
import styles from './Heat.module.css'

const MONTHS = 15

/** Month by month the status as it was judged then: which months went wrong. */
export function Heat({ area }: { readonly area: AreaAssessment }) {
  const { assessment, evaluation, provenance } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('area').heat
  const frame = useWords('frame')
  const made = useMadeUpAmong()
  const { months, rows } = useMemo(
    () => heatTable(assessment, area.id, MONTHS, (of) => historyOf(evaluation, of)),
    [assessment, area.id, evaluation],
  )
  const known = rows.filter(({ cells }) => cells.some((cell) => cell !== null))
  if (known.length === 0) return null
  return (
    <Section title={words.title} aside={words.subtitle}>
      <div className={styles['heat']}>
        {provenance.illustrative > 0 && <Watermark text={frame.watermark} />}
        <table>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              {months.map((month, at) => {
                const year = month.id.slice(0, 4)
                const withYear = months[at - 1]?.id.slice(0, 4) !== year
                return (
                  <th key={month.id} scope="col" data-year={withYear}>
                    {withYear && <span>{year}</span>}
                    <span aria-label={format.period(month)}>{format.axis(month, false)}</span>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {known.map(({ indicator: { indicator }, cells }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  {made.has(indicator.id) && <HatchEdge label={frame.demoTag} />}
                  <Link to={paths.indicator(indicator.id)}>{indicator.shortName[text]}</Link>
                </th>
                {months.map((month, at) => (
                  <Cell key={month.id} cell={cells[at] ?? null} indicator={indicator} month={month} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

interface CellProps {
  readonly cell: HeatCell
  readonly indicator: Indicator
  readonly month: Period
}

/**
 * Leads to the indicator as it was known in that month. A status that was carried from an earlier period is drawn smaller: nothing new was
 * known then.
 */
function Cell({ cell, indicator, month }: CellProps) {
  const { text, format } = useLanguage()
  const words = useWords('area').heat
  const status = useWords('status')
  return (
    <td>
      {cell && (
        <Link to={paths.indicator(indicator.id)} params={{ period: month.id }}>
          <StatusGlyph
            status={cell.step.status}
            size={cell.carried ? 11 : 16}
            label={words.cell(indicator.shortName[text], format.period(month), statusText(cell.step, status))}
          />
        </Link>
      )}
    </td>
  )
}
