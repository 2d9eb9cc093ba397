import type { Confidence, MissingReason, ObsStatus, Provenance, Verification } from '../../../domain/observation.ts'
import type { Mark, MethodId, Reason } from '../../../domain/verdict.ts'
import { facts } from './facts.ts'
import { words as statuses } from './statuses.ts'

const mark: Readonly<Record<Mark, string>> = {
  provisional: '初步',
  estimated: '估计',
  revised: '修订',
  break: '口径有变',
  proxy: '替代指标',
  atLeast: '下限',
  lowConfidence: '可信度低',
  mediumConfidence: '可信度中',
  late: '晚报',
  held: '待稳',
  unverified: '待核对',
  disputed: '方法不一',
  regressed: '倒退',
}

const reason: Readonly<Record<Reason, string>> = {
  noTargetSet: '未设目标，不作判断，只看走势',
  noValue: '未查到数值',
  valueMissing: '末期没有数值',
  noBaseline: '无基期',
  noDeadline: '目标没有期限',
  qualitativeTarget: '目标是定性的，没有数值可对照',
  coverageNarrower: '数值的范围小于目标',
  definitionChanged: '口径有变，新旧值不可比',
  lowConfidence: '可信度低，不用于判断',
  proxyOnly: '只有替代指标，不用于判断',
  targetSuperseded: '已由后来的文件取代',
  targetsContradict: '两份文件的目标不同，分不出先后',
  otherLength: '时期长短与目标不同，不能对照',
  partsMissing: '年内有的时期没有数值，合计不出来',
  otherScale: '口径与目标不同，不能对照',
  tooFewPoints: '可比的数值太少',
  baselineEqualsTarget: '基期值等于目标',
  baselineNotPositive: '基期值不是正数，算不出增速',
  targetNotPositive: '目标值不是正数，算不出增速',
  noTimeElapsed: '从基期到数据期没有时间经过',
  directionUnknown: '不知道高好还是低好',
  directionContradictsTarget: '目标与指标方向相反',
  targetBeyondLimit: '目标超出数值可能的范围',
  noMilestones: '没有计划节点',
  notApplicable: '此方法不适用',
  deadlinePassedNoFinalValue: '期限已过，未查到期末值',
  tooOld: '已超过两个更新周期',
  reached: '达到目标',
  reachedLate: '期限过后才达到目标',
  reachedThenFell: '到期时达到目标，现已回退',
  reachedBeforeBreak: '口径变化前已达到目标',
  reachedAtBaseline: '基期值已达到目标',
  reachedUnverified: '达到目标，待核对',
  missedDeadline: '已过期限，没有达到',
  aheadOrNear: '快于序时，或相差不大',
  behind: '慢于序时',
  farBehind: '明显慢于序时',
  withinRange: '在规定范围内',
  outsideRange: '不在规定范围内',
  onPace: '按现在的速度能够达到',
  slowPace: '在变好，但速度不够',
  noPace: '几乎没有变化',
  movingAway: '离目标越来越远',
}

const obsStatus: Readonly<Record<ObsStatus, string>> = {
  A: '正常值',
  B: '口径有变',
  D: '定义不同',
  E: '估计',
  F: '预测',
  G: '试验性',
  H: '缺值：节假日或周末',
  I: '插补',
  J: '引自他方',
  K: '含在其他类',
  L: '缺值：没有收集',
  M: '缺值：不可能有',
  N: '不显著',
  O: '缺值',
  P: '初步',
  Q: '缺值：不予公布',
  S: '罢工等特殊情形',
  U: '可靠性低',
  V: '未经核实',
  W: '含其他类',
}

const provenance: Readonly<Record<Provenance, string>> = {
  official: '官方发布',
  published: '公开发表',
  imported: '导入',
  illustrative: '演示数据',
}
const confidence: Readonly<Record<Confidence, string>> = { high: '可信度高', medium: '可信度中', low: '可信度低' }
const missing: Readonly<Record<MissingReason, string>> = {
  notReported: '未报',
  suppressed: '不予公布',
  unreadable: '数值无法读取',
  notApplicable: '不适用',
  notYetDue: '未到报送时间',
}
const verified: Readonly<Record<Verification, string>> = { yes: '已核对', no: '待核对', unknown: '未注明是否核对' }
const method: Readonly<Record<MethodId, string>> = {
  schedule: '序时进度法',
  compoundGrowth: '年均增速法',
  projectedShare: '趋势外推法',
  trendGap: '趋势差距法',
  lastPace: '近期速度法',
  range: '区间法',
  stages: '里程碑法',
}

export const words = {
  ...statuses,
  ...facts,
  mark,
  /** After a value: 54.1%（初步）. */
  afterValue: (mark: string) => `（${mark}）`,
  reason,
  obsStatus,
  provenance,
  confidence,
  missing,
  verified,
  method,
  /** Bullet in words, for those who do not see it. */
  bullet: (completion: string, expected: string, status: string, below: boolean) =>
    `完成度${completion}，序时进度${expected}，${status}${below ? '，低于基期' : ''}`,
  belowBaseline: '低于基期',
  noBullet: '未设目标，只看走势',
  completion: '完成度',
  expected: '序时进度',
  shortfall: '缺口',
  gap: '与序时差',
  rule: (near: string, far: string) => `与序时差不低于${near}个百分点为正常，${near}至${far}为有风险，低于${far}为滞后。`,
  ruleFormula: '完成度＝（现值−基期）÷（目标−基期）；序时进度＝已过时间÷总时间。都算到数据期末。',
  /** Whom a document names, and how. */
  mandate: {
    title: '文件所列单位',
    role: {
      coordinator: '统筹协调',
      lead: '牵头',
      responsible: '主管',
      organiser: '组织开展',
      issuer: '发文机关',
      firstIssuer: '首位发文机关，未必牵头',
      jointIssuer: '联合发文',
    },
    andOthers: (names: string, all: number, _others: number) => `${names}等${all}部门`,
    named: (who: string, role: string) => `${who}（${role}）`,
    namedFor: (subject: string, who: string, role: string) => `${subject}：${who}（${role}）`,
  },
}
