import type { Status } from '../../../domain/status.ts'
import type { Reason } from '../../../domain/verdict.ts'

const status: Readonly<Record<Status, string>> = {
  offTrack: '滞后',
  atRisk: '有风险',
  onTrack: '正常',
  achieved: '已达成',
  stale: '待更新',
  noData: '数据不足',
  noTarget: '未设目标',
}

/** What a first picture says of statuses; the rest of their words comes when it is needed. */
/** What a verdict is called where its reason says more than its status. */
const ofReason: Readonly<Partial<Record<Reason, string>>> = {
  reachedLate: '逾期达成',
  reachedThenFell: '达成后回退',
}

export const words = {
  status,
  ofReason,
  /** Grouped in the overview's four figures. */
  statusGood: '达成或正常',
  statusUnjudged: '不能判断',
}
