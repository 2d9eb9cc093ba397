import type { RegionSeries, RegionValue } from './regionModel.ts'

export interface RegionWords {
  readonly label: string
  readonly name: (region: string) => string
  readonly value: (value: RegionValue) => string
  readonly period: (value: RegionValue) => string
  readonly tick: (value: number) => string
  readonly national: string | null
  /** One sentence for a panel. */
  readonly describe: (series: RegionSeries) => string
}
