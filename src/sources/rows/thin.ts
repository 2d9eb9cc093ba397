import type { ObservationTable } from '../../domain/observationTable.ts'
import { comparePeriods } from '../../domain/period.ts'

/** One period of one series: its newest value, for choosing, and all of its rows, which stay or go together. */
interface Point {
  readonly rows: number[]
  value: number
  publishedAt: number
}

type Series = Map<number, Point>

/** Rows grouped by series (indicator and region), and in it by period. */
function seriesOf(table: ObservationTable, rows: readonly number[]): Iterable<Series> {
  const all = new Map<number, Series>()
  for (const row of rows) {
    const key = (table.indicator[row] ?? 0) * table.regions.length + (table.region[row] ?? 0)
    const series: Series = all.get(key) ?? new Map<number, Point>()
    all.set(key, series)
    addTo(series, table, row)
  }
  return all.values()
}

function addTo(series: Series, table: ObservationTable, row: number): void {
  const period = table.period[row] ?? 0
  const [value, publishedAt] = [table.value[row] ?? Number.NaN, table.publishedAt[row] ?? 0]
  const point = series.get(period)
  if (!point) return void series.set(period, { rows: [row], value, publishedAt })
  point.rows.push(row)
  if (publishedAt >= point.publishedAt) Object.assign(point, { value, publishedAt })
}

/** Least and greatest of a stretch; its first point where it has no number at all, so that the gap stays. */
function extremes(stretch: readonly Point[]): readonly Point[] {
  const numbered = stretch.filter((point) => !Number.isNaN(point.value))
  if (numbered.length === 0) return stretch.slice(0, 1)
  const pick = (better: (a: number, b: number) => boolean) =>
    numbered.reduce((best, point) => (better(point.value, best.value) ? point : best))
  return [...new Set([pick((a, b) => a < b), pick((a, b) => a > b)])]
}

/** At most `most` points: the ends, and the extremes of equal stretches between, so that no peak is lost to drawing fewer. */
function thinned(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points
  const inner = points.slice(1, -1)
  const stretches = Math.floor((most - 2) / 2)
  const cut = (at: number) => Math.round((at * inner.length) / stretches)
  const kept = Array.from({ length: stretches }, (_, at) => extremes(inner.slice(cut(at), cut(at + 1)))).flat()
  return [...points.slice(0, 1), ...kept, ...points.slice(-1)]
}

/** Rows of at most `most` periods (2 or more) of each series, in table order; revisions of a kept period all stay. */
export function thinRows(table: ObservationTable, rows: readonly number[], most: number): readonly number[] {
  const order = table.periods.map((_, code) => code)
  // Codes come from the list itself, so both periods exist.
  order.sort((a, b) => comparePeriods(table.periods[a]!, table.periods[b]!))
  const rank = new Map(order.map((code, at) => [code, at]))
  const kept = [...seriesOf(table, rows)].flatMap((series) => {
    const points = [...series].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).map(([, point]) => point)
    return thinned(points, Math.max(2, most)).flatMap((point) => point.rows)
  })
  return kept.sort((a, b) => a - b)
}
