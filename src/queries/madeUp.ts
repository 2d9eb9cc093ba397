import type { ObservationTable } from '../domain/observationTable.ts'
import { PROVENANCES } from '../domain/observation.ts'
import { useWorkspace } from './workspace.tsx'

/** How many indicators rest on no made-up value, and how many on at least one. */
export interface MadeUp {
  readonly real: number
  readonly illustrative: number
}

/** Counts indicators and not values: one made-up value taints what is judged from the series. */
export function madeUpOf(table: ObservationTable): MadeUp {
  const measured = new Set(table.indicator)
  const tainted = taintedIn(table)
  return { real: measured.size - tainted.size, illustrative: tainted.size }
}

function taintedIn(table: ObservationTable): ReadonlySet<number> {
  const code = PROVENANCES.indexOf('illustrative')
  return new Set(table.indicator.filter((_, row) => table.provenance[row] === code))
}

/**
 * Indicators whose rows carry a mark of their own because they rest on a made-up value among others that do not. None where nothing is
 * made up, and none where everything is: ribbon, tags and watermark say that once.
 */
export function madeUpAmong(table: ObservationTable): ReadonlySet<string> {
  if (madeUpOf(table).real === 0) return new Set()
  return new Set([...taintedIn(table)].flatMap((at) => table.indicators[at] ?? []))
}

/** The same for the data that the page stands on. */
export function useMadeUpAmong(): ReadonlySet<string> {
  return useWorkspace().madeUp
}
