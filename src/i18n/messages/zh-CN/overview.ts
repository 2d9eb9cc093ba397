import type { Phrase } from '../../../domain/assess/types.ts'
import { count } from '../../plural.ts'
import type { Names } from '../../wordsOf.ts'

const REACHED = '已达到'

function within(area: string | null, names: Names): string {
  return area === null ? '' : names.area(area)
}

/** One phrase of the headline in unbreakable pieces, without the mark that follows it. */
function phrase(of: Phrase, names: Names): readonly string[] {
  switch (of.kind) {
    case 'empty':
      return [of.area === null ? '还没有数据' : '该领域还没有指标']
    case 'ofJudged':
      return [`${within(of.area, names)}能判断的${count(of.judged)}项指标中`]
    case 'goodCount':
      return [`${count(of.count)}项达成或正常推进`]
    case 'worstCount':
      return worst(of, names)
    case 'noneOffTrack':
      return ['没有滞后指标']
    case 'noneJudged':
      return [`${within(of.area, names)}目前没有能判断的指标；`, '先导入数据或补目标']
    case 'withTargets':
      return of.area === null
        ? [`${count(of.indicators)}项指标有公开数值，`, `其中${count(of.withTarget)}项有官方目标`]
        : [`${names.area(of.area)}${count(of.indicators)}项指标中，`, `${count(of.withTarget)}项有官方目标`]
    case 'statusCount':
      return [statusCount(of)]
    case 'noTargets':
      return [`${within(of.area, names)}${count(of.indicators)}项指标`, '没有一项有官方目标']
    case 'moved':
      return [`${count(of.rose)}项上升，`, `${count(of.fell)}项下降`]
    case 'widestGap':
      return [`缺口最大的是${names.indicator(of.indicator)}`]
  }
}

function worst(of: Extract<Phrase, { kind: 'worstCount' }>, names: Names): readonly string[] {
  const counted = `${count(of.count)}项${of.status === 'offTrack' ? '滞后' : '有风险'}`
  if (of.areas.length > 0) return [`${counted}，`, `集中在${of.areas.map(names.area).join('和')}`]
  return of.areaCount > 1 ? [`${counted}，`, `涉及${count(of.areaCount)}个领域`] : [counted]
}

function statusCount(of: Extract<Phrase, { kind: 'statusCount' }>): string {
  const n = `${count(of.count)}项`
  switch (of.status) {
    case 'achieved':
      return n + REACHED
    case 'onTrack':
      return `${n}正常`
    case 'atRisk':
      return `${n}有风险`
    case 'offTrack':
      return `${n}滞后`
    case 'stale':
      return `${n}${of.reason === 'deadlinePassedNoFinalValue' && of.sameReason ? '期限已过、未查到期末值' : '待更新'}`
    case 'noData':
      return `${n}${of.reason === 'noBaseline' && of.sameReason ? '无基期、不能判断' : '数据不足'}`
    case 'noTarget':
      return `${n}未设目标`
  }
}

/** The mark after a phrase where another follows. */
const after: Readonly<Record<Phrase['kind'], string>> = {
  empty: '',
  ofJudged: '，',
  goodCount: '；',
  worstCount: '；',
  noneOffTrack: '；',
  noneJudged: '；',
  withTargets: '：',
  statusCount: '，',
  noTargets: '；',
  moved: '；',
  widestGap: '；',
}

export const words = {
  phrase,
  after,
  /** Above the headline. */
  source: '《国务院关于深入实施“人工智能+”行动的意见》第三部分',
  facts: (areas: number, indicators: number) => `${count(areas)}个领域 · ${count(indicators)}项指标`,
  factsPublished: (indicators: number, values: number) => `${count(indicators)}项指标 · ${count(values)}个公开数值`,
  newest: (period: string) => `最新一期${period}`,
  dataUntil: (date: string) => `数据截至${date}`,
  subline: (noTarget: number) => `其余${count(noTarget)}项没有目标，不作判断。`,
  sublineComparable: (comparable: number) => `有可比前值的${count(comparable)}项中，`,
  sublineMoved: (rose: number, fell: number) => `${count(rose)}项上升，${count(fell)}项下降`,
  sublineEnd: '。',
  counted: '项',
  ages: (upTo12: number, to24: number, over24: number) =>
    `数据期：12个月内${count(upTo12)}项，12～24个月${count(to24)}项，更早${count(over24)}项`,
  unjudged: (noTarget: number, noData: number, stale: number) =>
    `不能判断：${count(noTarget)}项未设目标，${count(noData)}项数据不足，${count(stale)}项待更新`,
  areas: {
    title: '各领域最新公开数值',
    titleProgress: '各领域进展',
    subtitleProgress: '每个符号代表一项指标；条形为各领域主指标',
    area: '领域',
    areaLead: '领域 / 牵头单位',
    status: '指标状态，项',
    statusSub: '较前值升降',
    value: '主指标：最新值与数据期',
    valueProgress: '主指标：现值 → 目标',
    change: '与前一可比值相比',
    ruler: '发布时点与走势',
    today: '今天',
    publisher: '发布者',
    publisherSub: '数据期距今',
    actions: '行动中',
    actionsSub: '有数值的',
    gap: '与序时差',
    gapSub: '百分点',
    trend: '完成度走势',
    trendSub: '与序时线',
    indicators: (n: number) => `${count(n)}项`,
    moved: (rose: number, fell: number) =>
      [rose > 0 ? `↑${count(rose)}` : '', fell > 0 ? `↓${count(fell)}` : ''].filter((part) => part !== '').join(' '),
    noPrevious: (n: number) => `无前值${count(n)}`,
    actionsOf: (measured: number, all: number) => `${count(measured)}/${count(all)}项`,
    sort: '排序',
    sortOrder: '按《意见》顺序',
    sortGap: '按与序时差',
  },
  legend: { high: '可信度高', medium: '可信度中', low: '可信度低', age: '此后未查到新值', measured: '有数值的行动', notMeasured: '没有' },
  lowerBetter: '越低越好',
  unfavourable: '不利',
  pinned: '人工指定',
  comparedTo: (period: string) => `较${period}`,
  comparedToYearEarlier: '较上年同期',
  rail: {
    title: '对照官方目标',
    subtitle: '末次值 / 目标，数据期',
    group: (status: string, n: number) => `${status} ${count(n)}项`,
    reason: (status: string, reason: string, n: number) => `${status}：${reason} ${count(n)}项`,
    baseline: '基期',
    targetOf: (period: string) => `${period}目标`,
    deadline: (period: string) => `期限${period}`,
    breakNote: (year: string, before: string) => `${year}起口径有变；变前${before}已超目标`,
    more: (n: number) => `另${count(n)}项`,
  },
  unmeasured: {
    title: '未查到公开数值',
    targets: '个官方目标没有对应数值',
    targetsNote: '含《意见》普及率70%（2027）、90%（2030）；生成式AI普及率42.8%口径不同，不代用',
    actions: (all: number) => `项政策行动没有数值，共${count(all)}项`,
    actionsNote: '行动与指标为本项目粗略对应',
    wanted: '项应监测指标没有数值',
    wantedNote: '清单为本项目所列',
  },
  newestValues: { title: '数据期最新的数值', subtitle: '可信度低的不列' },
  decisions: { title: '需要决策', before: (date: string) => `${date}前` },
  changes: { title: '本期状态变化', comparedTo: (period: string) => `较${period}`, none: '没有状态变化' },
  reading: {
    title: '读法',
    text: '无目标不判断。↑↓只表示数值升降，不表示好坏；与已知有利方向相反时标“不利”。时间轴各行相同，纵轴各自从0起，不能跨行比高低；同一口径满3期才连线。“超”表示原文为“超过N”，N是下限。',
    headline: '主指标',
    headlineText: '全国、有前值、数据期最新者，同日取期数多者；不取单个企业或单个地点。',
  },
  ruleTitle: '判定规则',
  targetSource: '目标来源：演示设定，《意见》第三部分未规定量化目标。',
  exportsCarry: '导出的图片、表格和简报均带此标识。',
}
