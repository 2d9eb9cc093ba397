import type { Indicator } from '../indicator.ts'
import { CONFIDENCES, OBS_STATUSES, VERIFICATIONS } from '../observation.ts'
import type { ObservationTable } from '../observationTable.ts'
import type { Mark } from '../verdict.ts'
import type { SeriesRow } from './series.ts'

const LETTERS: Partial<Record<(typeof OBS_STATUSES)[number], Mark>> = { P: 'provisional', E: 'estimated', I: 'estimated', V: 'unverified' }

/** What stands beside a status about the value it rests on. Order as in MARKS: the value's own first. */
export function marksOf(
  row: SeriesRow | null,
  rows: readonly SeriesRow[],
  allRows: readonly SeriesRow[],
  indicator: Indicator,
  table: ObservationTable,
): readonly Mark[] {
  if (!row) return indicator.proxyOf ? ['proxy'] : []
  const letter = OBS_STATUSES[table.status[row.row] ?? -1]
  const own = letter && LETTERS[letter]
  const confidence = CONFIDENCES[row.confidence]
  const unverified = VERIFICATIONS[table.verified[row.row] ?? -1] === 'no'
  const found: readonly (Mark | false | undefined)[] = [
    own,
    allRows.some((each) => each.period.id === row.period.id && each.knownFrom < row.knownFrom) && 'revised',
    rows.some((each) => each.segment < row.segment && !Number.isNaN(each.value)) && 'break',
    indicator.proxyOf !== undefined && 'proxy',
    table.floor[row.row] === 1 && 'atLeast',
    confidence === 'low' && 'lowConfidence',
    confidence === 'medium' && 'mediumConfidence',
    unverified && own !== 'unverified' && 'unverified',
  ]
  return found.filter((mark) => mark !== undefined && mark !== false)
}
