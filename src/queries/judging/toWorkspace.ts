import { assessIn } from '../../domain/assess/assessment.ts'
import { asOfDay, evaluationContext } from '../../domain/assess/context.ts'
import { indicatorSeries } from '../../domain/assess/indicatorSeries.ts'
import { indexCatalog } from '../../domain/catalogIndex.ts'
import type { Day } from '../../domain/day.ts'
import { holdsMadeUp } from '../../domain/madeUp.ts'
import { PROVENANCES, type Provenance } from '../../domain/observation.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { maybePeriod, type Period } from '../../domain/period.ts'
import { remembering } from '../../domain/remembering.ts'
import type { MethodId } from '../../domain/verdict.ts'
import { madeUpAmong } from '../madeUp.ts'
import type { Workspace } from '../workspace.tsx'
import type { JudgeableDataSet } from './judgeable.ts'

/** How a deployment judges, and the period that the address asks for. */
export interface JudgingOptions extends Pick<Workspace, 'source' | 'sources' | 'today' | 'methodOptions' | 'timeZone'> {
  readonly defaultMethod: MethodId
  readonly period: string | null
}

/** A period that is over; null for any other, and for what is no period: then everything known today counts. */
function pastPeriod(asked: string | null, today: Day): Period | null {
  const found = asked === null ? null : maybePeriod(asked)
  return found && found.end < today ? found : null
}

function provenanceOf(table: ObservationTable): Workspace['provenance'] {
  const counts: Record<Provenance, number> = { official: 0, published: 0, imported: 0, illustrative: 0 }
  for (const code of table.provenance) {
    const name = PROVENANCES[code]
    if (name) counts[name] += 1
  }
  return counts
}

/** Judges a data set as of the period asked for. Other days, and the values behind an indicator, are worked out once when asked for. */
export function toWorkspace(data: JudgeableDataSet, options: JudgingOptions): Workspace {
  const { catalog, table, methods } = data
  const { source, sources, today, methodOptions, defaultMethod, timeZone } = options
  const period = pastPeriod(options.period, today)
  const asOf = period?.end ?? today
  const evaluation = evaluationContext(methods, catalog, table, { asOf, today, methodOptions, defaultMethod })
  const assessOn = remembering((day: Day) => assessIn(asOfDay(evaluation, day)))
  const index = indexCatalog(catalog)
  const provenance = provenanceOf(table)
  return {
    source,
    sources,
    assessment: assessOn(asOf),
    assessOn,
    evaluation,
    seriesOf: remembering((indicator) => indicatorSeries(evaluation, indicator)),
    index,
    table,
    today,
    period,
    methodOptions,
    timeZone,
    faults: data.faults,
    readAt: new Date(data.readAt),
    dataVersion: data.dataVersion,
    imports: data.imports,
    provenance,
    illustrative: table.rows > 0 ? provenance.illustrative > 0 : holdsMadeUp(catalog),
    madeUp: madeUpAmong(table),
  }
}
