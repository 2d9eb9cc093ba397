import type { SeriesBreak } from '../catalog.ts'
import type { Indicator } from '../indicator.ts'
import { observationAt } from '../observationTable.ts'
import { comparePeriods, readPeriod } from '../period.ts'
import { NATIONAL } from '../region.ts'
import type { EvaluationContext } from './context.ts'
import { changeOf, mainSeries } from './indicator.ts'
import { knownAt, latestShown, type SeriesRow, type Series } from './series.ts'
import type { IndicatorSeries, RegionalValue, Segment, SeriesPoint } from './types.ts'

/** So many usable values of one definition make a line; fewer stay points. */
export const LINE_FROM = 3

/** Why the definition changed where a segment begins: the last break of the catalog before it. */
function reasonOf(breaks: readonly SeriesBreak[] | undefined, row: SeriesRow | undefined): Segment['reason'] {
  if (!row) return null
  const before = (breaks ?? []).filter((each) => readPeriod(each.period).start <= row.period.end)
  return before.toSorted((a, b) => comparePeriods(readPeriod(a.period), readPeriod(b.period))).at(-1)?.reason ?? null
}

/** Rows by the number of their definition, in their order. */
function byDefinition(rows: readonly SeriesRow[]): readonly (readonly SeriesRow[])[] {
  const groups: SeriesRow[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group?.[0]?.segment === row.segment) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** Known publications of each period, oldest first. */
function publications(series: Series, { asOf }: EvaluationContext): ReadonlyMap<string, readonly SeriesRow[]> {
  const known = new Map<string, SeriesRow[]>()
  for (const row of series.rows) {
    if (row.knownFrom > asOf) continue
    const own = known.get(row.period.id)
    if (own) own.push(row)
    else known.set(row.period.id, [row])
  }
  return known
}

/** Rows as points, split where the definition changed. */
function segmentsOf(series: Series, indicator: Indicator, context: EvaluationContext): readonly Segment[] {
  const breaks = context.breaks.get(indicator.id)
  const published = series.plain ? null : publications(series, context)
  const toPoint = (row: SeriesRow): SeriesPoint => ({
    observation: observationAt(context.table, row.row),
    revisions: (published?.get(row.period.id) ?? [])
      .filter((each) => each !== row)
      .toReversed()
      .map((each) => observationAt(context.table, each.row)),
    usable: row.usable && indicator.mixedCounters !== true,
    line: row.line,
  })
  return byDefinition(knownAt(series, context.asOf)).map((rows, at) => ({
    points: rows.map(toPoint),
    reason: at === 0 ? null : reasonOf(breaks, rows[0]),
    line: !indicator.mixedCounters && rows.filter((row) => row.usable).length >= LINE_FROM,
  }))
}

/** The newest value of every place but the national one, in the order of the catalog's regions. */
function regionalOf(all: readonly Series[], indicator: Indicator, context: EvaluationContext): readonly RegionalValue[] {
  const { asOf, table, regionOrder } = context
  const place = (series: Series) => regionOrder.get(series.region) ?? regionOrder.size
  const measure = context.measureOf(indicator.unit.base)
  return all
    .filter((series) => series.region !== NATIONAL)
    .toSorted((a, b) => place(a) - place(b) || (a.region < b.region ? -1 : 1))
    .flatMap((series) => {
      const rows = knownAt(series, asOf)
      const latest = latestShown(rows)
      if (!latest) return []
      return [
        { region: series.region, latest: observationAt(table, latest.row), change: changeOf(rows, indicator, measure, context).change },
      ]
    })
}

/** The values behind a verdict, as pictures and tables show them: of the place judged by definition, and the newest of every other place. */
export function indicatorSeries(context: EvaluationContext, indicator: Indicator): IndicatorSeries {
  const all = context.seriesOf(indicator.id)
  const main = mainSeries(all)
  const segments = main ? segmentsOf(main, indicator, context) : []
  return {
    indicator,
    region: main?.region ?? null,
    segments,
    observations: segments.flatMap(({ points }) => points.map(({ observation }) => observation)),
    regional: regionalOf(all, indicator, context),
  }
}
