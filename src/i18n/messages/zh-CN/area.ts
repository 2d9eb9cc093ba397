import { count } from '../../plural.ts'

export const words = {
  empty: '该领域还没有指标',
  neighbours: { previous: (area: string) => `← ${area}`, next: (area: string) => `${area} →` },
  newest: (period: string, age: string) => `最新数据期${period}，${age}`,
  comparable: (comparable: number, rose: number, fell: number) =>
    `有可比前值${count(comparable)}项：${count(rose)}项上升，${count(fell)}项下降`,
  pairs: {
    title: '能对上官方目标的指标',
    subtitle: (from: string) => `◇目标与期限；各图纵轴从0起；横轴均为${from}至今`,
    today: '今天',
    due: (period: string) => `期限${period}`,
    dueReached: (period: string) => `期限${period}，提前达到`,
    finalNotFound: '期末值未查到',
    lastIsBaseline: '末次值即基期',
    noChart: '为何不画完成度',
    noChartText:
      '没有基期值，或末次值就是基期，算不出完成度和序时进度，所以不画子弹图，也不判正常、有风险或滞后。期末值一经公布，按数值与目标直接判断。',
  },
  scales: {
    title: (n: number) => `没有目标：${count(n)}套口径，不能放在一张图、不能相加`,
    onePeriod: '只有一期，无前值',
  },
  others: { title: '没有目标：其他有前值的指标', subtitle: '只看升降，不作判断' },
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
    subtitle: (from: string, to: string) => `横轴${from}—${to}，纵轴完成度0～100%，同一刻度`,
  },
  actions: {
    title: '政策行动与数值',
    summary: (measured: number, all: number) => `${count(measured)}/${count(all)}项有数值，粗略对应`,
    indicators: (n: number) => `${count(n)}项指标`,
    none: '没有数值',
    notMeasured: (reason: string) => `没有数值：${reason}`,
  },
  targets: { title: '有目标、未查到数值', qualitative: '定性', undated: '无期限' },
  measures: '措施',
  milestones: {
    title: '措施与节点',
    overdue: (days: string) => `逾期${days}`,
    due: (date: string) => `${date}到期`,
    done: (date: string) => `${date}完成`,
  },
  quote: '《意见》原文',
  decisions: '需要决策',
  lead: (name: string) => `牵头单位：${name}`,
  region: (name: string) => `（${name}）`,
}
