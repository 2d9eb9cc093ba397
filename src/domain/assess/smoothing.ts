import { isJudged, type JudgedStatus, type Status } from '../status.ts'
import type { Reason } from '../verdict.ts'
import type { RawVerdict } from './judge.ts'
import type { Series } from './series.ts'

/** Statuses that only wait for time to tell are smoothed; to have reached a target is a fact, and is said at once. */
const RANK: Readonly<Record<JudgedStatus, number>> = { offTrack: 0, atRisk: 1, onTrack: 2, achieved: 3 }

/** The status that stands: two periods to improve, one to worsen, so that one odd value does not make a success. */
export interface SmoothedStatus {
  readonly status: Status
  readonly reason: Reason
  readonly held: boolean
  /** What the last period was judged to be by itself. */
  readonly raw: Status
  readonly rawReason: Reason
  readonly valuePeriod: string | null
}

const rankOf = (status: Status): number => (isJudged(status) ? RANK[status] : -1)

function smoothedAs(status: Status, reason: Reason, held: boolean, said: RawVerdict): SmoothedStatus {
  return { status, reason, held, raw: said.status, rawReason: said.reason, valuePeriod: said.latest?.period.id ?? null }
}

/** Improves only where this period and the one before it both say so, and then by as much as both say. */
export function smooth(before: SmoothedStatus | null, raw: RawVerdict, waits: boolean): SmoothedStatus {
  const { status, reason } = raw
  const free = !waits || !before || !isJudged(status) || !isJudged(before.status) || status === 'achieved'
  if (free || rankOf(status) <= rankOf(before.status)) return smoothedAs(status, reason, false, raw)
  // The same value judged again later is not a second period.
  const again = before.valuePeriod === (raw.latest?.period.id ?? null)
  const both = again ? -1 : Math.min(rankOf(status), rankOf(before.raw))
  if (both <= rankOf(before.status)) return again ? waiting(before) : smoothedAs(before.status, before.reason, true, raw)
  return both === rankOf(status) ? smoothedAs(status, reason, false, raw) : smoothedAs(before.raw, before.rawReason, true, raw)
}

const waiting = ({ status, reason, raw, rawReason, valuePeriod }: SmoothedStatus): SmoothedStatus => ({
  status,
  reason,
  held: true,
  raw,
  rawReason,
  valuePeriod,
})

/** Whether an improvement waits for its second period: monthly and quarterly series only, as a year is too long to wait. */
export const isSmoothed = (series: Series | null): boolean => {
  const own = series?.rows.at(-1)?.period.frequency
  return own === 'M' || own === 'Q'
}
