/** The seven verdicts on an indicator: exclusive, so that counts always sum to the total. Names as in addresses and JSON. */
export const STATUSES = ['offTrack', 'atRisk', 'onTrack', 'achieved', 'stale', 'noData', 'noTarget'] as const
export type Status = (typeof STATUSES)[number]

/** Verdicts that say how far; the others say why it cannot be said. */
export const JUDGED = ['offTrack', 'atRisk', 'onTrack', 'achieved'] as const satisfies readonly Status[]
export type JudgedStatus = (typeof JUDGED)[number]

export function isJudged(status: Status): status is JudgedStatus {
  return status === 'offTrack' || status === 'atRisk' || status === 'onTrack' || status === 'achieved'
}

export type StatusCounts = Readonly<Record<Status, number>>

export function countStatuses(statuses: Iterable<Status>): StatusCounts {
  const counts: Record<Status, number> = { offTrack: 0, atRisk: 0, onTrack: 0, achieved: 0, stale: 0, noData: 0, noTarget: 0 }
  for (const status of statuses) counts[status] += 1
  return counts
}
