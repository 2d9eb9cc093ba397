import { assessIn, evaluationContext, type AssessOptions } from '../domain/assess/index.ts'
import type { IndicatorAssessment } from '../domain/assess/types.ts'
import type { Fault } from '../domain/failure.ts'
import { METHODS } from '../domain/methods/index.ts'
import type { Observation } from '../domain/observation.ts'
import { observationAt, type ObservationTable } from '../domain/observationTable.ts'
import type { Status } from '../domain/status.ts'
import type { Verdict } from '../domain/verdict.ts'
import { encodeObservations } from '../sources/wire/encodeObservations.ts'
import type { ObservationsBody } from '../sources/wire/contract.ts'
import { addImports, type Base } from './addImports.ts'
import { doubtsIn } from './doubts.ts'
import type { Counts, ImportRecord } from './importRecord.ts'
import { isSame, keyAt, newestRows } from './keys.ts'
import type { Prepared } from './prepare.ts'

/** One value that would come or change. */
export interface PreviewRow {
  readonly now: Observation
  /** What stands there today; null where nothing does. */
  readonly before: number | null
}

/** An indicator whose status would be another. */
export interface Flip {
  readonly id: string
  /** Null for a new indicator. */
  readonly before: Standing | null
  readonly after: Standing
}

/** How an indicator stands, and the value that it stands on. */
export interface Standing {
  readonly status: Status
  readonly reason: Verdict['reason']
  readonly latest: { readonly value: number; readonly floor: boolean; readonly period: Observation['period'] } | null
}

/** What an import would do, told before it is kept: plain data, so that a worker can post it. */
export interface Preview {
  readonly counts: Counts
  readonly flips: readonly Flip[]
  /** The first ones that would change, and that are new. */
  readonly changed: readonly PreviewRow[]
  readonly added: readonly PreviewRow[]
  readonly faults: readonly Fault[]
  readonly additions: Prepared['additions']
  readonly mapping: Prepared['mapping']
  /** The values themselves, where they are to be kept: handing hundreds of thousands over would hold the page up. */
  readonly observations: ObservationsBody | null
  /** Bytes that keeping it takes, roughly. */
  readonly bytes: number
}

/** Rows shown of each kind. */
const SHOWN = 50

/** Where the import would stand among what is there. */
export function previewOf(
  base: Base,
  prepared: Prepared,
  record: Pick<ImportRecord, 'id' | 'file' | 'day'>,
  options: AssessOptions,
  withValues: boolean,
): Preview {
  const { table, additions, mapping, faults } = prepared
  const observations = encodeObservations(table, { dataVersion: record.id })
  const rows = compared(base.table, table)
  const counts = { added: rows.added.length, changed: rows.changed.length, equal: rows.equal, doubtful: countOf(doubtsIn(faults)) }
  const after = addImports(base, [{ file: record.file, day: record.day, observations, additions, withdrawn: null }])
  return {
    counts,
    flips: flipsBetween(base, after, options),
    changed: rows.changed.slice(0, SHOWN),
    added: rows.added.slice(0, SHOWN),
    faults,
    additions,
    mapping,
    observations: withValues ? observations : null,
    bytes: bytesOf(table),
  }
}

const countOf = (faults: readonly Fault[]) => faults.reduce((sum, { more = 0 }) => sum + 1 + more, 0)

/** Numbers of a body of rows, and its texts; browsers keep both in about twice their length. */
function bytesOf({ rows, notes }: ObservationTable): number {
  return rows * 60 + notes.reduce((sum, { length }) => sum + length * 2, 0)
}

function compared(table: ObservationTable, own: ObservationTable) {
  const newest = newestRows(table, own)
  const added: PreviewRow[] = []
  const changed: PreviewRow[] = []
  let equal = 0
  for (let row = 0; row < own.rows; row += 1) {
    const at = newest.get(keyAt(own, row))
    const value = own.value[row] ?? Number.NaN
    const before = at === undefined ? Number.NaN : (table.value[at] ?? Number.NaN)
    if (at === undefined) added.push({ now: observationAt(own, row), before: null })
    else if (Number.isNaN(value) || isSame(value, before)) equal += 1
    else changed.push({ now: observationAt(own, row), before: Number.isNaN(before) ? null : before })
  }
  return { added, changed, equal }
}

function flipsBetween(base: Base, after: Base, options: AssessOptions): readonly Flip[] {
  const judged = ({ catalog, table }: Base) => assessIn(evaluationContext(METHODS, catalog, table, options)).indicators
  const old = new Map(judged(base).map((each) => [each.indicator.id, standing(each)]))
  return judged(after).flatMap((each) => {
    const before = old.get(each.indicator.id) ?? null
    const now = standing(each)
    return before?.status === now.status ? [] : [{ id: each.indicator.id, before, after: now }]
  })
}

function standing({ verdict, latest }: IndicatorAssessment): Standing {
  return {
    status: verdict.status,
    reason: verdict.reason,
    latest: latest && { value: latest.value, floor: latest.floor, period: latest.period },
  }
}
