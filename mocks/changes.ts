import type { Fault } from '../src/domain/failure.ts'
import { addDays, type Day } from '../src/domain/day.ts'
import { observationAt, type ObservationInput, type ObservationTable } from '../src/domain/observationTable.ts'
import { toObservationTable } from '../src/domain/toObservationTable.ts'
import { NATIONAL } from '../src/domain/region.ts'
import type { DataSet } from '../src/sources/wire/staticProfile.ts'

/** A data set to which something happened, and what its server says of it. */
export interface Changed {
  readonly set: DataSet
  readonly faults: readonly Fault[]
}

const rowsOf = (table: ObservationTable): readonly ObservationInput[] =>
  Array.from({ length: table.rows }, (_, row) => {
    const observation = observationAt(table, row)
    return { ...observation, period: observation.period.id }
  })

const whole = (set: DataSet): Changed => ({ set, faults: [] })

/** An office's first day: the policy is there, nothing is measured yet. */
export function emptied({ catalog }: DataSet): Changed {
  const nothing = { indicators: [], targets: [], breaks: [], milestones: [], decisions: [], events: [], omissions: [] }
  const { pinned: _, wanted: __, ...rest } = catalog
  return whole({ catalog: { ...rest, ...nothing }, table: toObservationTable([]) })
}

const LATE_DAYS = 183

/** Nothing of the last half year has come in. */
export function late({ catalog, table }: DataSet): Changed {
  const newest = Math.max(...table.periods.map(({ end }) => end))
  const kept = rowsOf(table).filter((_, row) => (table.periods[table.period[row] ?? 0]?.end ?? 0) <= newest - LATE_DAYS)
  return whole({ catalog, table: toObservationTable(kept) })
}

const MISSING_REGIONS = 3
const EACH_SO_MANY_INDICATORS = 30

/** The last three regions did not report and every thirtieth indicator did not come; sums over those regions are provisional. */
export function partial({ catalog, table }: DataSet): Changed {
  const regions = new Set(table.regions.filter((id) => id !== NATIONAL).slice(-MISSING_REGIONS))
  const indicators = new Set(table.indicators.filter((_, position) => position % EACH_SO_MANY_INDICATORS === 0))
  const rows = rowsOf(table)
  const touched = new Set(rows.filter((row) => regions.has(row.region)).map((row) => row.indicator))
  const kept = rows
    .filter((row) => !regions.has(row.region) && !indicators.has(row.indicator))
    .map((row): ObservationInput => (row.region === NATIONAL && touched.has(row.indicator) ? { ...row, status: 'P' } : row))
  const faults: readonly Fault[] = [
    ...[...regions].map((place): Fault => ({ kind: 'regionMissing', place })),
    ...[...indicators].map((place): Fault => ({ kind: 'indicatorMissing', place })),
  ]
  return { set: { catalog, table: toObservationTable(kept) }, faults }
}

const EACH_SO_MANY_ROWS = 4
const DAYS_TO_REVISION = 120

/** Two per cent more than first published, to the same number of decimals. */
function raised(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return Number((value * 1.02).toFixed(decimals))
}

function revisionOf(row: ObservationInput, table: ObservationTable): readonly ObservationInput[] {
  if (row.value === null) return []
  const end = table.periods.find(({ id }) => id === row.period)?.end
  // Days come from a Day in the same table; adding days to it gives a Day.
  const first: Day | undefined = row.publishedAt ?? end
  if (first === undefined) return []
  // Made up under a real publisher's name, hence marked as such in every row.
  return [
    {
      ...row,
      value: raised(row.value),
      publishedAt: addDays(first, DAYS_TO_REVISION),
      provenance: 'illustrative',
      note: '示例修订 · illustrative revision',
    },
  ]
}

/** Every fourth value was published again later, a little higher; the first publication stays beside it. */
export function revised({ catalog, table }: DataSet): Changed {
  const rows = rowsOf(table)
  const revisions = rows.filter((_, row) => row % EACH_SO_MANY_ROWS === 0).flatMap((row) => revisionOf(row, table))
  return whole({ catalog, table: toObservationTable([...rows, ...revisions]) })
}
