import type { Day } from '../domain/day.ts'
import type { Confidence } from '../domain/observation.ts'
import type { Period } from '../domain/period.ts'
import { scaleOf, type Scale } from './scale.ts'

export interface RegionValue {
  readonly day: Day
  readonly period: Period
  readonly value: number
  readonly confidence: Confidence
  readonly floor: boolean
  readonly illustrative: boolean
}

export interface RegionSeries {
  readonly region: string
  /** Oldest first; one counter, one definition. */
  readonly values: readonly RegionValue[]
}

export interface RegionModel {
  /** Lowest latest value first. */
  readonly series: readonly RegionSeries[]
  /** Value of the whole country at the same time; null where there is none. */
  readonly national: number | null
  readonly from: Day
  readonly to: Day
  /** One scale for all regions. */
  readonly scale: Scale
}

const latest = ({ values }: RegionSeries) => values.at(-1)?.value ?? 0

/** Regions on one scale, lowest first: shares and rates may start above zero when lines are drawn, amounts never. */
export function regionModel(series: readonly RegionSeries[], today: Day, national: number | null, rate: boolean): RegionModel {
  const known = series.filter(({ values }) => values.length > 0).toSorted((a, b) => latest(a) - latest(b))
  const all = known.flatMap(({ values }) => values)
  const from = all.reduce<Day>((first, { day }) => (day < first ? day : first), today)
  const lines = known.length > 0 && known.every(({ values }) => values.length >= 3)
  return {
    series: known,
    national,
    from,
    to: today,
    scale: scaleOf([...all.map(({ value }) => value), ...(national === null ? [] : [national])], !(rate && lines)),
  }
}
