import type { ObservationTable } from '../domain/observationTable.ts'
import { PROVENANCES } from '../domain/observation.ts'

/** How many indicators rest on no made-up value, and how many on at least one. */
export interface MadeUp {
  readonly real: number
  readonly illustrative: number
}

/** Counts indicators and not values: one made-up value taints what is judged from the series (DESIGN section 14, layer 5). */
export function madeUpOf(table: ObservationTable): MadeUp {
  const code = PROVENANCES.indexOf('illustrative')
  const measured = new Set(table.indicator)
  const tainted = new Set(table.indicator.filter((_, row) => table.provenance[row] === code))
  return { real: measured.size - tainted.size, illustrative: tainted.size }
}
