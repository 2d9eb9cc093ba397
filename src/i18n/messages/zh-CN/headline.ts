import type { Reason } from '../../../domain/verdict.ts'
import type { Status } from '../../../domain/status.ts'

const reached: Partial<Record<Reason, string>> = {
  deadlinePassedNoFinalValue: '期限已过、未查到期末值',
  tooOld: '数据已超过两个更新周期',
  noBaseline: '没有基期值，算不出完成度',
  coverageNarrower: '数值口径窄于目标',
  definitionChanged: '口径已变，不能对照',
  noValue: '没有数值',
}

const state: Record<Status, string> = {
  achieved: '已达到',
  onTrack: '正常推进',
  atRisk: '有风险',
  offTrack: '滞后',
  noTarget: '未设目标',
  noData: '数据不足',
  stale: '待更新',
}

/** Sentences that open a page. Each entry is a list of pieces, none of which is broken over two lines. */
export const words = {
  between: '，',
  after: '；',
  empty: '还没有数据',
  ofJudged: (judged: number) => [`能判断的${judged}项指标中，`],
  good: (count: number) => `${count}项达成或正常推进`,
  worst: (status: 'offTrack' | 'atRisk', count: number) => `${count}项${state[status]}`,
  worstIn: (areas: string) => `集中在${areas}`,
  worstOver: (areas: number) => `涉及${areas}个领域`,
  noneOffTrack: '没有滞后指标',
  noneJudged: ['目前没有能判断的指标；', '先导入数据或补目标'],
  withTargets: (indicators: number, withTarget: number) => [`${indicators}项指标有数值，`, `其中${withTarget}项有目标：`],
  statusCount: (count: number, status: Status, reason: Reason | null) =>
    `${count}项${status === 'achieved' ? '已达到' : ((reason && reached[reason]) ?? state[status])}`,
  noTargets: (indicators: number) => [`${indicators}项指标有数值，`, '没有一项有目标'],
  moved: (rose: number, fell: number) => [`${rose}项上升`, `${fell}项下降`],
  noneMoved: '没有可比前值',
}
