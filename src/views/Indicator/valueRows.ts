import { ANY_LENGTH, DATED, isComparable } from '../../domain/accumulation.ts'
import type { IndicatorSeries } from '../../domain/assess/index.ts'
import type { Day } from '../../domain/day.ts'
import { differenceOf } from '../../domain/decimal.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Period } from '../../domain/period.ts'

export interface ValueRow {
  readonly key: string
  readonly observation: Observation
  /** Earlier publications of the same period, newest first. */
  readonly revisions: readonly Observation[]
  /** From the value before, of the same definition; null where the two cannot be compared. */
  readonly change: number | null
  /** A definition begins here. */
  readonly firstOfDefinition: boolean
}

/** The value shown, or one that it replaced and that is shown beside it, was made up. */
export function isMadeUp({ observation, revisions }: ValueRow): boolean {
  return [observation, ...revisions].some(({ provenance }) => provenance === 'illustrative')
}

/** Every known value of the place shown, newest first, with its movement where that can be said. */
export function valueRows({ indicator, segments }: IndicatorSeries, asOf: Day): readonly ValueRow[] {
  const comparable = indicator.timeKind !== 'event' && !indicator.mixedCounters
  return segments
    .flatMap(({ points }, segment) => {
      const earlier: { readonly period: Period; readonly line: string; readonly value: number }[] = []
      return points.map(({ observation, revisions, usable, line }, at): ValueRow => {
        const { value, period } = observation
        const unfinished = line !== ANY_LENGTH && line !== DATED && period.end > asOf
        const previous = comparable && usable && !unfinished ? earlier.findLast((each) => isComparable(each, { period, line })) : undefined
        const change = value !== null && previous ? differenceOf(value, previous.value) : null
        if (usable && value !== null) earlier.push({ period, line, value })
        return {
          key: `${observation.period.id} ${observation.document} ${segment}.${at}`,
          observation,
          revisions,
          change,
          firstOfDefinition: segment > 0 && at === 0,
        }
      })
    })
    .toReversed()
}
