import { countPunctual, TIMELINESS_REFUSALS, type Timeliness as Reported, type TimelyRow } from '../../domain/quality/timeliness.ts'
import type { AreaId } from '../../domain/policy.ts'
import type { Period } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { setParams, useParam } from '../../state/address.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Section } from '../../ui/Section.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Counted } from './Counted.tsx'
import { Marked } from './Marked.tsx'
import { PunctualMark } from './PunctualMark.tsx'
import { TimelyIndicator } from './TimelyIndicator.tsx'
import { useNames } from './useNames.ts'
import barsStyles from './Bars.module.css'
import markedStyles from './Marked.module.css'
import styles from './Timeliness.module.css'

interface TimelyArea {
  readonly area: AreaId
  readonly rows: readonly TimelyRow[]
  readonly late: number
  readonly missing: number
  readonly due: number
}

function toAreas(
  rows: readonly TimelyRow[],
  areas: readonly { readonly id: AreaId; readonly indicators: ReadonlySet<string> }[],
): readonly TimelyArea[] {
  return areas.flatMap(({ id, indicators }) => {
    const own = rows.filter(({ indicator }) => indicators.has(indicator))
    const cells = own.flatMap((row) => row.cells.flatMap((cell) => cell?.state ?? []))
    const count = (state: string) => cells.filter((each) => each === state).length
    const [late, missing] = [count('late'), count('missing')]
    return own.length === 0 ? [] : [{ area: id, rows: own, late, missing, due: count('onTime') + late + missing }]
  })
}

/** An area with more indicators opens only when a reader asks. */
const MOST_OPENED = 40

/** Which months went wrong: areas by months, and the indicators of the area that is open. */
export function Timeliness({ timeliness }: { readonly timeliness: Reported }) {
  const { assessment } = useWorkspace()
  const words = useWords('quality').timeliness
  const asked = useParam('heat')
  const areas = toAreas(
    timeliness.rows,
    assessment.areas.map(({ id, indicators }) => ({ id, indicators: new Set(indicators.map(({ indicator }) => indicator.id)) })),
  )
  const sum = (field: 'late' | 'missing' | 'due') => areas.reduce((total, area) => total + area[field], 0)
  const worst = areas.toSorted((a, b) => b.late + b.missing - a.late - a.missing)[0]
  const open = asked ?? (worst && worst.rows.length <= MOST_OPENED ? worst.area : null)
  return (
    <Section
      title={words.title(sum('late'), sum('missing'), sum('due'))}
      aside={words.aside}
      note={areas.length > 0 ? <Legend /> : undefined}
    >
      {areas.length > 0 && (
        <Marked note={words.note}>
          <table className={styles['heat']}>
            <caption>
              <VisuallyHidden>{words.caption}</VisuallyHidden>
            </caption>
            <HeatHead months={timeliness.months} />
            {areas.map((area) => (
              <AreaRows key={area.area} area={area} months={timeliness.months} open={open === area.area} />
            ))}
          </table>
        </Marked>
      )}
      <Untimely timeliness={timeliness} />
    </Section>
  )
}

/** Months in their order; the first and each January carry the year. */
function HeatHead({ months }: { readonly months: readonly Period[] }) {
  const words = useWords('quality').timeliness
  const { format } = useLanguage()
  return (
    <thead>
      <tr>
        <th scope="col">{words.areaOrIndicator}</th>
        {months.map((month, at) => {
          const short = format.axis(month, false)
          const said = format.axis(month, at === 0 || at === months.length / 2 || month.id.endsWith('-01'))
          return (
            <th key={month.id} scope="col" data-early={at < months.length / 2}>
              {said.endsWith(short) ? said.slice(0, -short.length) : said}
              <wbr />
              {said.endsWith(short) && short}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function AreaRows({ area, months, open }: { readonly area: TimelyArea; readonly months: readonly Period[]; readonly open: boolean }) {
  const names = useNames()
  return (
    <tbody>
      <tr className={styles['heatArea']}>
        <th scope="row">
          <button type="button" data-print="" aria-expanded={open} onClick={() => setParams({ heat: open ? 'none' : area.area })}>
            <span aria-hidden="true">{open ? '−' : '+'}</span>
            <span aria-hidden="true">
              <AreaSeal letter={names.seal(area.area)} size="small" />
            </span>{' '}
            {names.area(area.area)}
          </button>
        </th>
        {months.map((month, at) => (
          <AreaCell key={month.id} area={area} at={at} early={at < months.length / 2} />
        ))}
      </tr>
      {open && area.rows.map((row) => <TimelyIndicator key={row.indicator} row={row} months={months} />)}
    </tbody>
  )
}

const COUNTED = ['onTime', 'late', 'missing'] as const

function AreaCell({ area, at, early }: { readonly area: TimelyArea; readonly at: number; readonly early: boolean }) {
  const words = useWords('quality').timeliness
  const counts = countPunctual(area.rows, at)
  const said = words.areaCell(counts.onTime, counts.late, counts.missing)
  return (
    <td data-early={early} title={said}>
      {said === '' ? (
        <VisuallyHidden>{words.none}</VisuallyHidden>
      ) : (
        <Counted by={{ heat: area.area }} here>
          <VisuallyHidden>{said}</VisuallyHidden>
          <span className={styles['tally']} aria-hidden="true">
            {COUNTED.map((state) =>
              counts[state] > 0 ? (
                <span key={state} data-state={state}>
                  <PunctualMark state={state} />
                  {counts[state]}
                </span>
              ) : null,
            )}
          </span>
        </Counted>
      )}
    </td>
  )
}

function Legend() {
  const { cell } = useWords('quality').timeliness
  return (
    <span className={barsStyles['legend']}>
      {([...COUNTED, 'notDue'] as const).map((state) => (
        <span key={state}>
          <PunctualMark state={state} />
          {cell[state]}
        </span>
      ))}
    </span>
  )
}

/** Of how many nothing can be said, and why. */
function Untimely({ timeliness: { refused } }: { readonly timeliness: Reported }) {
  const { timeliness: words, join, stop } = useWords('quality')
  const parts = TIMELINESS_REFUSALS.flatMap((reason) => (refused[reason] > 0 ? [words.untimely[reason](refused[reason])] : []))
  return parts.length === 0 ? null : <p className={markedStyles['note']}>{`${words.untimelyLead}${parts.join(join)}${stop}`}</p>
}
