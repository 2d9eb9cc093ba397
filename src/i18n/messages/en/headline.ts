import type { Reason } from '../../../domain/verdict.ts'
import type { Status } from '../../../domain/status.ts'
import type { WordsOf } from '../../wordsOf.ts'
import type { words as shape } from '../zh-CN/headline.ts'

const reached: Partial<Record<Reason, string>> = {
  deadlinePassedNoFinalValue: 'past the deadline with no final value found',
  tooOld: 'over two cycles old',
  noBaseline: 'without a baseline to measure from',
  coverageNarrower: 'measured more narrowly than the target asks',
  definitionChanged: 'redefined and not comparable',
  noValue: 'without a value',
}

const state: Record<Status, string> = {
  achieved: 'met',
  onTrack: 'on track',
  atRisk: 'at risk',
  offTrack: 'off track',
  noTarget: 'without a target',
  noData: 'with too little data',
  stale: 'stale',
}

const indicators = (count: number) => (count === 1 ? '1 indicator' : `${count} indicators`)
const is = (count: number) => (count === 1 ? 'is' : 'are')

export const words: WordsOf<typeof shape> = {
  between: ', ',
  after: '; ',
  empty: 'No data yet',
  ofJudged: (judged) => [`Of ${indicators(judged)} judged, `],
  good: (count) => `${count} ${is(count)} achieved or on track`,
  worst: (status, count) => `${count} ${is(count)} ${state[status]}`,
  worstIn: (areas) => `concentrated in ${areas}`,
  worstOver: (areas) => (areas === 1 ? 'all in one area' : `spread over ${areas} areas`),
  noneOffTrack: 'none is off track',
  noneJudged: ['No indicator can be judged yet; ', 'import data or add targets first'],
  withTargets: (count, withTarget) => [`${indicators(count)} ${count === 1 ? 'has' : 'have'} values, `, `${withTarget} with a target: `],
  statusCount: (count, status, reason) => `${count} ${status === 'achieved' ? 'met' : ((reason && reached[reason]) ?? state[status])}`,
  noTargets: (count) => [`${indicators(count)} ${count === 1 ? 'has' : 'have'} values, `, 'none with a target'],
  moved: (rose, fell) => [`${rose} rose`, `${fell} fell`],
  noneMoved: 'none has a comparable earlier value',
}
