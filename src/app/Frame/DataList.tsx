import { useMemo } from 'react'
import { comparePeriods, periodAt, type Period } from '../../domain/period.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { setParams } from '../../state/address.ts'
import { Choice } from './Choice.tsx'

/** So many months back can be chosen in the list; any other stands in the address. */
const MOST_PERIODS = 24

/** Months in which some value's period ends, newest first: going back to one shows what was known then. */
function monthsOf(table: ObservationTable): readonly Period[] {
  const months = new Map(table.periods.map((period) => periodAt(period.end, 'M')).map((month) => [month.id, month]))
  return [...months.values()].sort(comparePeriods).reverse().slice(0, MOST_PERIODS)
}

/** The data sets, and the periods that can be looked back at. */
export function DataList({ onDone: close }: { readonly onDone: () => void }) {
  const { table, source, sources, period, today } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('frame')
  const { pickerNote } = useWords('inForce')
  const months = useMemo(() => monthsOf(table), [table])
  const past = months.filter((month) => month.start <= today)
  return (
    <>
      <div role="radiogroup" aria-label={words.dataSet}>
        <h2>{words.dataSet}</h2>
        {sources.map((each) => (
          <Choice
            key={each.id}
            name={each.name[text]}
            chosen={each.id === source.id}
            onChoose={() => choose({ source: each.id, period: null }, close)}
          />
        ))}
      </div>
      <div role="radiogroup" aria-label={words.period}>
        <h2>{`${words.period} · ${pickerNote}`}</h2>
        <Choice name={words.newestPeriod} chosen={period === null} onChoose={() => choose({ period: null }, close)} />
        {past.map((month) => (
          <Choice
            key={month.id}
            name={format.period(month)}
            chosen={period?.id === month.id}
            onChoose={() => choose({ period: month.id }, close)}
          />
        ))}
      </div>
    </>
  )
}

function choose(params: Readonly<Record<string, string | null>>, close: () => void): void {
  close()
  setParams(params, 'push')
}
