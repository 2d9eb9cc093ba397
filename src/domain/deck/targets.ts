import type { Assessment, PairAssessment } from '../assess/types.ts'
import { MOST_ROWS } from './offTrack.ts'
import type { Slide } from './types.ts'

/** Last values beside targets, in the order of the overview: off track first, national first, then newest. */
export function targetsSlide(assessment: Assessment): readonly Slide[] {
  const all: readonly PairAssessment[] = assessment.rail.flatMap((group) => group.pairs)
  if (all.length === 0) return []
  const pairs = all.slice(0, MOST_ROWS)
  const achieved = all.filter((pair) => pair.verdict.status === 'achieved').length
  const expired = all.filter((pair) => pair.verdict.reason === 'deadlinePassedNoFinalValue').length
  return [{ kind: 'targets', id: 'targets', pairs, count: all.length, achieved, expired, more: all.length - pairs.length }]
}
