import type { IndicatorAssessment } from '../../domain/assess/types.ts'
import type { Status } from '../../domain/status.ts'

/** An indicator as the workbench lists it, with its place in the catalog for a stable order. */
export interface WorkRow {
  readonly id: string
  readonly at: number
  readonly of: IndicatorAssessment
  readonly status: Status
  /** Area's place in the Opinion. */
  readonly area: number
}

export function toRows(indicators: readonly IndicatorAssessment[], areas: readonly { readonly id: string }[]): readonly WorkRow[] {
  const order = new Map(areas.map((area, at) => [area.id, at]))
  return indicators.map((of, at) => ({
    id: of.indicator.id,
    at,
    of,
    status: of.verdict.status,
    area: order.get(of.indicator.area) ?? order.size,
  }))
}
