import type { IndicatorSeries } from '../../domain/assess/index.ts'
import { differenceOf } from '../../domain/decimal.ts'
import type { Observation } from '../../domain/observation.ts'

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
export function valueRows({ indicator, segments }: IndicatorSeries): readonly ValueRow[] {
  const comparable = indicator.timeKind !== 'event' && !indicator.mixedCounters
  return segments
    .flatMap(({ points }, segment) => {
      let previous: (Observation & { readonly value: number }) | null = null
      return points.map(({ observation, revisions, usable }, at): ValueRow => {
        const { value } = observation
        const like = previous !== null && (indicator.timeKind !== 'flow' || previous.period.frequency === observation.period.frequency)
        const change = comparable && usable && value !== null && previous && like ? differenceOf(value, previous.value) : null
        if (usable && value !== null) previous = { ...observation, value, missing: undefined }
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
