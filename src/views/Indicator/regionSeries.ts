import type { RegionSeries, RegionValue } from '../../charts/regionModel.ts'
import { knownAt, seriesReader, type SeriesRow } from '../../domain/assess/series.ts'
import type { Catalog } from '../../domain/catalog.ts'
import type { Day } from '../../domain/day.ts'
import { CONFIDENCES, PROVENANCES } from '../../domain/observation.ts'
import type { ObservationTable } from '../../domain/observationTable.ts'
import { NATIONAL } from '../../domain/region.ts'

function toValue({ period, value, confidence, row }: SeriesRow, table: ObservationTable, asOf: Day): RegionValue {
  return {
    day: period.end > asOf ? asOf : period.end,
    period,
    value,
    confidence: CONFIDENCES[confidence] ?? 'low',
    floor: table.floor[row] === 1,
    illustrative: PROVENANCES[table.provenance[row] ?? -1] === 'illustrative',
  }
}

/** Series of every place but the whole country, each of its newest definition only. */
export function regionSeries(catalog: Catalog, table: ObservationTable, indicator: string, asOf: Day, today: Day): readonly RegionSeries[] {
  return seriesReader(
    catalog,
    table,
    today,
  )(indicator)
    .filter(({ region }) => region !== NATIONAL)
    .map((series) => {
      const rows = knownAt(series, asOf).filter(({ value }) => !Number.isNaN(value))
      const newest = rows.at(-1)?.segment
      return { region: series.region, values: rows.filter(({ segment }) => segment === newest).map((row) => toValue(row, table, asOf)) }
    })
    .filter(({ values }) => values.length > 0)
}
