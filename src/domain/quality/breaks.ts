import type { Catalog } from '../catalog.ts'
import type { Day } from '../day.ts'
import { OBS_STATUSES } from '../observation.ts'
import type { ObservationTable } from '../observationTable.ts'
import { comparePeriods, readPeriod, type Period } from '../period.ts'
import type { Text } from '../text.ts'

/** A period from which an indicator's numbers mean something else. */
export interface DefinitionChange {
  readonly indicator: string
  /** Null where it holds for every place. */
  readonly region: string | null
  readonly period: Period
  /** Null where only a mark on the number says so. */
  readonly reason: Text | null
}

const MARKED = new Set((['B', 'D'] as const).map((letter) => OBS_STATUSES.indexOf(letter)))

/** An earlier day: what begins after it has not come yet, and rows that were not known then carry no mark. */
interface Past {
  readonly until: Day
  readonly counts: (row: number) => boolean
}

/** Breaks of the catalog, and numbers marked B (break) or D (definition differs) in SDMX CL_OBS_STATUS that it does not name. Newest first. */
export function definitionChanges(catalog: Catalog, table: ObservationTable, past?: Past): readonly DefinitionChange[] {
  const named = catalog.breaks.map(({ indicator, region = null, period, reason }) => ({
    indicator,
    region,
    period: readPeriod(period),
    reason,
  }))
  const known = new Set(named.flatMap(({ indicator, region, period }) => `${indicator} ${region ?? ''} ${period.id}`))
  const marked: DefinitionChange[] = []
  for (let row = 0; row < table.rows; row += 1) {
    if (!MARKED.has(table.status[row] ?? -1) || past?.counts(row) === false) continue
    const [indicator, region] = [table.indicators[table.indicator[row] ?? -1], table.regions[table.region[row] ?? -1]]
    const period = table.periods[table.period[row] ?? -1]
    if (indicator === undefined || region === undefined || !period) continue
    const keys = [`${indicator} ${region} ${period.id}`, `${indicator}  ${period.id}`]
    if (keys.some((key) => known.has(key))) continue
    known.add(`${indicator} ${region} ${period.id}`)
    marked.push({ indicator, region, period, reason: null })
  }
  const begun = past ? named.filter(({ period }) => period.start <= past.until) : named
  return [...begun, ...marked].toSorted((a, b) => comparePeriods(b.period, a.period))
}
