import { knownAt, seriesReader, type SeriesReader } from '../assess/series.ts'
import type { Catalog } from '../catalog.ts'
import type { Day } from '../day.ts'
import type { Indicator } from '../indicator.ts'
import type { ObservationTable } from '../observationTable.ts'
import { comparePeriods, yearEarlier, type Period } from '../period.ts'
import { NATIONAL } from '../region.ts'
import { gini, herfindahl } from './inequality.ts'

/** Fewer places say nothing of a distribution. */
const LEAST_REGIONS = 3

export const CONCENTRATION_REFUSALS = ['notAdditive', 'tooFewRegions', 'negativeOrNothing'] as const
export type ConcentrationRefusal = (typeof CONCENTRATION_REFUSALS)[number]

/** How a quantity is spread over the provinces in one period. */
export interface Concentration {
  readonly period: Period
  readonly regions: number
  /** Sum of squared shares; `even` is what it would be with all alike. */
  readonly herfindahl: number
  readonly even: number
  readonly gini: number
  /** Region id of the largest, and its share of the places counted. */
  readonly largest: { readonly region: string; readonly share: number }
}

/** The latest spread beside an earlier one of the same places. Many rising while the spread narrows is 一哄而上. */
export interface RegionalSpread {
  readonly ok: true
  readonly latest: Concentration
  readonly earlier: Concentration | null
  readonly change: {
    readonly herfindahl: number
    readonly gini: number
    readonly direction: 'concentrating' | 'spreading' | 'unchanged'
    /** Of the places with both values, how many rose. */
    readonly rose: number
    readonly compared: number
  } | null
}

export interface NoRegionalSpread {
  readonly ok: false
  readonly reason: ConcentrationRefusal
  readonly regions: number
}

interface Placed {
  readonly region: string
  readonly value: number
  readonly segment: number
}

type ByPeriod = ReadonlyMap<string, { readonly period: Period; readonly placed: readonly Placed[] }>

/** Usable values of the provinces, by period. Cities and districts would count their province's share twice. */
function valuesByPeriod(catalog: Catalog, read: SeriesReader, indicator: Indicator, asOf: Day): ByPeriod {
  const provinces = new Set(catalog.regions.filter(({ parent }) => parent === NATIONAL).map(({ id }) => id))
  const found = new Map<string, { period: Period; placed: Placed[] }>()
  for (const series of read(indicator.id)) {
    if (!provinces.has(series.region)) continue
    for (const { period, value, usable, segment } of knownAt(series, asOf)) {
      if (!usable) continue
      const own = found.get(period.id) ?? { period, placed: [] }
      own.placed.push({ region: series.region, value, segment })
      found.set(period.id, own)
    }
  }
  return found
}

function concentration(period: Period, placed: readonly Placed[]): Concentration | null {
  const values = placed.map(({ value }) => value)
  const index = herfindahl(values)
  const coefficient = gini(values)
  const largest = placed.toSorted((a, b) => b.value - a.value)[0]
  if (index === null || coefficient === null || !largest) return null
  const share = largest.value / values.reduce((sum, value) => sum + value, 0)
  return {
    period,
    regions: placed.length,
    herfindahl: index,
    even: 1 / placed.length,
    gini: coefficient,
    largest: { region: largest.region, share },
  }
}

/** The newest period that at least half as many places report as ever did: a few early reporters are no distribution. */
function newestBroad(values: ByPeriod): { readonly period: Period; readonly placed: readonly Placed[] } | null {
  const most = Math.max(0, ...[...values.values()].map(({ placed }) => placed.length))
  const broad = [...values.values()].filter(({ placed }) => placed.length >= Math.max(LEAST_REGIONS, most / 2))
  return broad.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1) ?? null
}

/** Places of `now` that reported the same definition in an earlier period: a year before if there is one, else the newest before. */
function earlierOf(values: ByPeriod, now: { readonly period: Period; readonly placed: readonly Placed[] }) {
  const segments = new Map(now.placed.map(({ region, segment }) => [region, segment]))
  const before = [...values.values()]
    .filter(({ period }) => period.frequency === now.period.frequency && comparePeriods(period, now.period) < 0)
    .map(({ period, placed }) => ({ period, placed: placed.filter(({ region, segment }) => segments.get(region) === segment) }))
    .filter(({ placed }) => placed.length >= LEAST_REGIONS)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
  const year = yearEarlier(now.period).id
  return before.find(({ period }) => period.id === year) ?? before.at(-1) ?? null
}

function changeOf(values: ByPeriod, now: { readonly period: Period; readonly placed: readonly Placed[] }) {
  const before = earlierOf(values, now)
  const earlier = before && concentration(before.period, before.placed)
  if (!before || !earlier) return { earlier: null, change: null }
  const then = new Map(before.placed.map(({ region, value }) => [region, value]))
  const same = now.placed.filter(({ region }) => then.has(region))
  const latest = concentration(now.period, same)
  if (!latest) return { earlier: null, change: null }
  const moved = latest.herfindahl - earlier.herfindahl
  const direction = Math.abs(moved) < 1e-12 ? ('unchanged' as const) : moved > 0 ? ('concentrating' as const) : ('spreading' as const)
  const rose = same.filter(({ region, value }) => value > (then.get(region) ?? value)).length
  return { earlier, change: { herfindahl: moved, gini: latest.gini - earlier.gini, direction, rose, compared: same.length } }
}

/**
 * How an indicator is spread over the provinces, and how that changed. Only for what may be added up: a share or an average of
 * a place is no part of a whole. Changes are taken over the places that reported both periods. Who asks of many indicators hands
 * in one `read` for all, so that the rows are grouped once.
 */
export function regionalSpread(
  catalog: Catalog,
  table: ObservationTable,
  indicator: Indicator,
  days: { readonly asOf: Day; readonly today: Day },
  read: SeriesReader = seriesReader(catalog, table, days.today),
): RegionalSpread | NoRegionalSpread {
  const measure = catalog.units.find(({ id }) => id === indicator.unit.base)?.measure
  const additive = indicator.aggregation === 'sum' && measure !== 'share' && measure !== 'ratio' && measure !== 'points'
  const values = valuesByPeriod(catalog, read, indicator, days.asOf)
  const now = newestBroad(values)
  const most = Math.max(0, ...[...values.values()].map(({ placed }) => placed.length))
  if (!additive) return { ok: false, reason: 'notAdditive', regions: most }
  if (!now) return { ok: false, reason: 'tooFewRegions', regions: most }
  const latest = concentration(now.period, now.placed)
  return latest ? { ok: true, latest, ...changeOf(values, now) } : { ok: false, reason: 'negativeOrNothing', regions: now.placed.length }
}
