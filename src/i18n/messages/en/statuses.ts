import type { Status } from '../../../domain/status.ts'
import type { Reason } from '../../../domain/verdict.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/statuses.ts'

const status: Readonly<Record<Status, string>> = {
  offTrack: 'Off track',
  atRisk: 'At risk',
  onTrack: 'On track',
  achieved: 'Achieved',
  stale: 'Stale',
  noData: 'Insufficient data',
  noTarget: 'No target',
}

/** What a verdict is called where its reason says more than its status. */
const ofReason: Readonly<Partial<Record<Reason, string>>> = {
  reachedLate: 'Achieved late',
  reachedThenFell: 'Achieved, fallen back',
}

export const words: WordsOf<typeof zh> = {
  status,
  ofReason,
  statusGood: 'On track or achieved',
  statusUnjudged: 'Cannot judge',
}
