import type { Name, Text } from './text.ts'

/** The eight support areas, in the Opinion's own order. */
export const AREA_IDS = ['models', 'data', 'compute', 'applications', 'open-source', 'talent', 'policy', 'safety'] as const
export type AreaId = (typeof AREA_IDS)[number]

/** One thing the Opinion asks to be done; the smallest unit an indicator can serve. */
export interface Action {
  /** For example `compute.2.c`. */
  readonly id: string
  readonly name: Text
  /** The official wording, verbatim, only where an office's data set supplies it. Never ours. */
  readonly text?: string | undefined
  /** Why no indicator measures it, where somebody decided and registered that. */
  readonly notMeasured?: Text | undefined
}

export interface Measure {
  readonly id: string
  /** Place of its sentence in the area's paragraph, counted from 1, so that a reader finds the clause. */
  readonly sentence: number
  readonly name: Text
  readonly actions: readonly Action[]
}

export interface Area {
  readonly id: AreaId
  readonly order: number
  readonly name: Text
  readonly short: Text
  readonly measures: readonly Measure[]
}

export interface PolicyOutline {
  readonly title: Text
  readonly issuer: Name
  readonly number: string
  readonly areas: readonly Area[]
}
