import type { Status } from '../../domain/status.ts'
import type { GridLines } from '../../ui/grid/lines.ts'
import type { Grouping } from './request.ts'
import type { IndicatorRow } from './row.ts'

/** A line of the list: a group's head, or a row by its position among all rows. */
export type Line = { readonly kind: 'group'; readonly id: string; readonly count: number } | { readonly kind: 'row'; readonly at: number }

/** What asks for work comes first: behind, then not judged, then what goes well. */
const ORDER = ['offTrack', 'atRisk', 'stale', 'noData', 'noTarget', 'onTrack', 'achieved'] as const satisfies readonly Status[]

const rank = new Map<Status, number>(ORDER.map((status, at) => [status, at]))

/** Widest gap first; without a gap in the catalog's order. */
function byGap(a: IndicatorRow, b: IndicatorRow): number {
  const gapA = a.assessment.verdict.gap ?? Infinity
  const gapB = b.assessment.verdict.gap ?? Infinity
  return gapA === gapB ? a.at - b.at : gapA - gapB
}

function byStatusAndGap(a: IndicatorRow, b: IndicatorRow): number {
  return (rank.get(a.status) ?? 0) - (rank.get(b.status) ?? 0) || byGap(a, b)
}

/** The default order, worked out once for a reading: filtering keeps it. */
export interface Orders {
  readonly status: readonly number[]
  readonly area: readonly number[]
  readonly none: readonly number[]
}

export function orderRows(rows: readonly IndicatorRow[]): Orders {
  const status = [...rows].sort(byStatusAndGap).map((row) => row.at)
  const area = [...rows].sort((a, b) => a.area - b.area || byStatusAndGap(a, b)).map((row) => row.at)
  return { status, area, none: status }
}

/** Compares two rows; rows without a value come last whichever way it is sorted. */
export interface Sorting {
  readonly keyOf: (row: IndicatorRow) => number | string | null
  readonly descending: boolean
  /** Chinese names by their place in the order of their sounds, where it is known. */
  readonly names?: ReadonlyMap<string, number> | null
}

type Key = number | string | null

const collator = new Intl.Collator(['zh-Hans-CN', 'en'], { numeric: true })

function compareKeys(a: Key, b: Key, { descending, names }: Sorting): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const order = typeof a === 'string' || typeof b === 'string' ? compareTexts(String(a), String(b), names) : a - b
  return descending ? -order : order
}

function compareTexts(a: string, b: string, names: Sorting['names']): number {
  const [placeA, placeB] = [names?.get(a), names?.get(b)]
  return placeA !== undefined && placeB !== undefined ? placeA - placeB : collator.compare(a, b)
}

/** Positions of rows in the order of a column. The whole is ordered once, so that filtering only leaves out. */
export function sortRows(rows: readonly IndicatorRow[], within: readonly number[], sorting: Sorting): readonly number[] {
  const keys = rows.map(sorting.keyOf)
  // Array.prototype.sort is stable: equal keys keep the order by status and gap.
  return [...within].sort((a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null, sorting))
}

/** Keeps of an order what was found, and puts heads over its groups. */
export function toLines(
  order: readonly number[],
  passed: Uint8Array | null,
  rows: readonly IndicatorRow[],
  group: Grouping,
  areas: readonly { readonly id: string }[],
): readonly Line[] {
  const lines: Line[] = []
  const heads = new Map<string, { kind: 'group'; id: string; count: number }>()
  for (const at of order) {
    const row = rows[at]
    if (!row || passed?.[at] === 0) continue
    const id = group === 'status' ? row.status : group === 'area' ? (areas[row.area]?.id ?? '') : null
    if (id !== null) {
      const head = heads.get(id) ?? { kind: 'group', id, count: 0 }
      if (head.count === 0) lines.push(head)
      heads.set(id, head)
      head.count += 1
    }
    lines.push({ kind: 'row', at })
  }
  return lines
}

/** The lines as a grid reads them. */
export function toGridLines(lines: readonly Line[], rows: readonly IndicatorRow[]): GridLines<IndicatorRow> {
  const rowAt = (at: number) => {
    const line = lines[at]
    return line?.kind === 'row' ? rows[line.at] : undefined
  }
  return {
    count: lines.length,
    heads: lines.flatMap((line, at) => (line.kind === 'group' ? [at] : [])),
    rowAt,
    keyOf: ({ id }) => id,
    lineOf: (key) => lines.findIndex((_, at) => rowAt(at)?.id === key),
  }
}
