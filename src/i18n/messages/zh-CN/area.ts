import { count } from './count.ts'

export const words = {
  /** The sentence that opens its page; what is the same of all areas is in `headline`. */
  finding: {
    empty: (area: string) => `${area}领域还没有指标`,
    ofIndicators: (area: string, indicators: number) => [`${area}${indicators}项指标中，`],
    noneJudged: (area: string) => [`${area}目前没有能判断的指标`],
    withTargets: (area: string, indicators: number, withTarget: number) => [`${area}${indicators}项指标中，`, `${withTarget}项有目标：`],
    noTargets: (area: string, indicators: number) => [`${area}${indicators}项指标`, '都没有目标'],
    widestGap: (indicator: string) => `缺口最大的是${indicator}`,
  },
  empty: '该领域还没有指标',
  comma: '，',
  noValue: '没有数值',
  items: (n: number) => `${count(n)}项`,
  entries: (n: number) => `${count(n)}项`,
  statusCount: (status: string, n: number) => `${status}${count(n)}`,
  picture: (name: string, values: number, latest: string | null) =>
    latest === null ? `${name}没有数值` : `${name}的走势，${count(values)}个数值，最新一期${latest}`,
  neighbours: { label: '相邻领域', previous: (area: string) => `← ${area}`, next: (area: string) => `${area} →` },
  newest: (period: string, age: string) => `最新数据期${period}，${age}`,
  /** What stands before each count, and the count. */
  comparable: (comparable: number, rose: number, fell: number) => [
    ['', `有可比前值${count(comparable)}项`],
    ['：', `${count(rose)}项上升`],
    ['，', `${count(fell)}项下降`],
  ],
  pairs: {
    title: '能对上目标的指标',
    /** `end`: the period in force; null today. */
    subtitle: (from: number, end: string | null) => `◇目标与期限；各图纵轴从0起；横轴均为${from}年至${end ?? '今'}`,
    subtitleTo: (from: number, to: number) => `◇目标与期限；各图纵轴从0起；横轴均为${from}年至${to}年`,
    list: (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('；'),
    path: (completion: string, expected: string) => `完成度${completion}，序时进度${expected}`,
    beforeBreak: (period: string) => `口径改变前的${period}已达到`,
    today: '今天',
    due: (period: string) => `期限${period}`,
    dueReached: (period: string) => `期限${period}，提前达到`,
    finalNotFound: '期末值未查到',
    lastIsBaseline: '末次值即基期',
    noChart: '为何不画完成度',
    noChartText: (without: number, fromBaseline: number) =>
      `${[without > 0 ? `${count(without)}项没有基期值` : '', fromBaseline > 0 ? `${count(fromBaseline)}项末次值即基期` : ''].filter((part) => part !== '').join('，')}，算不出完成度和序时进度，所以不画子弹图，也不判正常、有风险或滞后。期末值一经公布，按数值与目标直接判断。`,
  },
  scales: {
    title: (n: number) => `没有目标：${count(n)}套口径，不能放在一张图、不能相加`,
    titlePlain: '没有目标：口径不同的指标，不能放在一张图、不能相加',
    subtitle: '一项一图，纵轴各自从0起',
    onePeriod: '只有一期，无前值',
    noComparable: '没有可比前值',
  },
  others: {
    title: '没有目标：其他有前值的指标',
    subtitle: (from: number, end: string | null) => `只看升降，不作判断；纵轴各自从0起，横轴${from}年至${end ?? '今'}`,
  },
  single: {
    title: '只有一个数值的指标',
    subtitle: '没有可比前值',
    indicator: '指标',
    value: '数值',
    period: '数据期',
    publisher: '发布者',
    age: '距今',
  },
  smallMultiples: {
    title: (n: number) => `${count(n)}项指标`,
    rest: (n: number) => `其余${count(n)}项指标`,
    subtitle: (from: string, to: string) => `横轴${from}至${to}，纵轴完成度0～100%，同一刻度；虚线为序时路径`,
  },
  heat: {
    title: '逐月状态',
    subtitle: '按当时已知的数值判断；小符号表示当月没有新值',
    indicator: '指标',
    cell: (name: string, month: string, status: string) => `${name}，${month}，${status}`,
  },
  actions: {
    title: '政策行动与数值',
    summary: (measured: number, all: number) => `${count(measured)}/${count(all)}项有数值，粗略对应`,
    indicators: (n: number) => `${count(n)}项指标`,
    none: '没有数值',
    notMeasured: (reason: string) => `没有数值：${reason}`,
  },
  targets: { title: '有目标、未查到数值', count: (n: number) => `${count(n)}项` },
  measures: '措施',
  milestones: {
    title: '措施与节点',
    overdueCount: (n: number) => `${count(n)}项逾期`,
    overdue: (days: string) => `逾期${days}`,
    due: (date: string) => `${date}到期`,
    done: (date: string) => `${date}完成`,
  },
  quote: '《意见》原文',
  decisions: '需要决策',
  lead: (name: string) => `牵头单位：${name}`,
  region: (name: string) => `（${name}）`,
  regionAndOthers: (name: string, others: number) => `（${name}，另${count(others)}地）`,
  moreTargets: (n: number) => `；另有${count(n)}个目标`,
}
