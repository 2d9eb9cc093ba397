import type { Status } from '../../../domain/status.ts'
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

export const words: WordsOf<typeof zh> = {
  status,
  statusGood: 'On track or achieved',
  statusUnjudged: 'Cannot judge',
}
