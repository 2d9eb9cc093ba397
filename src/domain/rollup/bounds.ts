import type { StatusCounts } from '../status.ts'

/** Least and most that a count can be, whatever is behind what could not be judged. */
export interface Range {
  readonly least: number
  readonly most: number
}

export interface Bounds {
  /** Indicators looked at. */
  readonly of: number
  /** On track or achieved: least if all that cannot be judged were off track, most if all were on track. */
  readonly good: Range
  readonly offTrack: Range
}

/** Whom a bound speaks of: every indicator, or only those that have a target to miss. */
export type BoundsScope = 'all' | 'withTarget'

/** What the unknown could hide. Two counts instead of one average: an index would hide how much is not known. */
export function boundsOf(counts: StatusCounts, scope: BoundsScope = 'withTarget'): Bounds {
  const open = counts.stale + counts.noData + (scope === 'all' ? counts.noTarget : 0)
  const good = counts.onTrack + counts.achieved
  return {
    of: good + counts.atRisk + counts.offTrack + open,
    good: { least: good, most: good + open },
    offTrack: { least: counts.offTrack, most: counts.offTrack + open },
  }
}
