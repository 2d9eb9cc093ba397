import type { ChanceRefusal } from '../../../domain/forecast/forecastTypes.ts'
import type { MethodId } from '../../../domain/verdict.ts'
import type { StepWords } from '../../workingSteps.ts'
import { count } from './count.ts'

const steps: StepWords = {
  'schedule.distance': ({ latest, target }, result) => ({ name: '与目标之差', formula: `现值${latest} − 目标${target} ＝ ${result}` }),
  'schedule.completion': ({ latest, baseline, target }, result) => ({
    name: '完成度',
    formula: `（现值${latest} − 基期${baseline}）÷（目标${target} − 基期${baseline}）＝ ${result}`,
  }),
  'schedule.planned': ({ at, steps: nodes }, result) => ({ name: '计划应达值', formula: `按计划的${nodes}个节点，${at}应达${result}` }),
  'schedule.expectedPlan': ({ planned, baseline, target }, result) => ({
    name: '序时进度（按计划节点）',
    formula: `（计划应达${planned} − 基期${baseline}）÷（目标${target} − 基期${baseline}）＝ ${result}`,
  }),
  'schedule.elapsed': ({ from, to }, result) => ({ name: '已过时间', formula: `${from}至${to} ＝ ${result}` }),
  'schedule.total': ({ from, to }, result) => ({ name: '总时间', formula: `${from}至${to} ＝ ${result}` }),
  'schedule.expected': ({ elapsed, total }, result) => ({ name: '序时进度（按时间均摊）', formula: `${elapsed} ÷ ${total} ＝ ${result}` }),
  'schedule.gap': ({ completion, expected }, result) => ({
    name: '与序时差',
    formula: `完成度${completion} − 序时进度${expected} ＝ ${result}`,
  }),
  'schedule.threshold': ({ gap, onTrack, offTrack }, result) => ({
    name: '判定线',
    formula: `与序时差${gap}；不低于${onTrack}为正常，低于${offTrack}为滞后。起决定作用的是${result}`,
  }),
  'schedule.expectedValue': ({ baseline, target, expected }, result) => ({
    name: '序时应达值',
    formula: `基期${baseline} ＋（目标${target} − 基期${baseline}）× ${expected} ＝ ${result}`,
  }),
  'schedule.valueGap': ({ latest, expected }, result) => ({
    name: '现值与应达值之差',
    formula: `现值${latest} − 应达${expected} ＝ ${result}`,
  }),
  'year.sum': ({ parts, until }, result) => ({ name: '年内合计', formula: `截至${until}的${parts}期相加 ＝ ${result}` }),
  'year.completion': ({ amount, target }, result) => ({
    name: '完成全年目标的比重',
    formula: `年内${amount} ÷ 全年目标${target} ＝ ${result}`,
  }),
  'year.usual': ({ years }, result) => ({ name: '往年同期进度', formula: `前${years}年同期占全年的比重，平均 ＝ ${result}` }),
  'compoundGrowth.actual': ({ base, latest, years, basePeriod, latestPeriod }, result) => ({
    name: '实际年均增速',
    formula: `（${latestPeriod}${latest} ÷ ${basePeriod}${base}）的${years}次方根 − 1 ＝ ${result}`,
  }),
  'compoundGrowth.required': ({ base, target, years, due }, result) => ({
    name: '所需年均增速',
    formula: `（目标${target} ÷ ${base}）的${years}次方根 − 1 ＝ ${result}，至${due}`,
  }),
  'compoundGrowth.ratio': ({ actual, required }, result) => ({ name: '实际与所需之比', formula: `${actual} ÷ ${required} ＝ ${result}` }),
  'compoundGrowth.limitFactor': ({ base, limit }, result) => ({
    name: '离极限的余地',
    formula: `起点${base}，极限${limit}，门槛乘以${result}`,
  }),
  'compoundGrowth.threshold': ({ progress, next }, result) => ({
    name: '判定线',
    formula: `对照值${progress}，本档门槛${result}${next === '' ? '' : `，上一档门槛${next}`}`,
  }),
  'compoundGrowth.score': ({ progress }, result) => ({ name: '得分（−5至5）', formula: `由${progress}换算 ＝ ${result}` }),
  'projectedShare.rate': ({ baseline, latest, years }, result) => ({
    name: '平均每年变化',
    formula: `（现值${latest} − 基期${baseline}）÷ ${years} ＝ ${result}`,
  }),
  'projectedShare.projected': ({ latest, rate, years }, result) => ({
    name: '到期推算值',
    formula: `现值${latest} ＋ 每年${rate} × ${years} ＝ ${result}`,
  }),
  'projectedShare.share': ({ projected, baseline, target }, result) => ({
    name: '到期能完成的比例',
    formula: `（推算${projected} − 基期${baseline}）÷（目标${target} − 基期${baseline}）＝ ${result}`,
  }),
  'projectedShare.threshold': ({ share }, result) => ({ name: '判定线', formula: `能完成${share}，本档门槛${result}` }),
  'trendGap.slope': ({ start, latest, years, from }, result) => ({
    name: '近年平均变化',
    formula: `（现值${latest} − ${from}的${start}）÷ ${years} ＝ 每年${result}`,
  }),
  'trendGap.projected': ({ latest, slope, years }, result) => ({
    name: '到期推算值',
    formula: `现值${latest} ＋ 每年${slope} × ${years} ＝ ${result}`,
  }),
  'trendGap.gap': ({ target, projected, latest }, result) => ({
    name: '到期时剩下的差距',
    formula: `（目标${target} − 推算${projected}）÷（目标${target} − 现值${latest}）＝ ${result}`,
  }),
  'trendGap.threshold': ({ gap }, result) => ({ name: '判定线', formula: `剩下${gap}，门槛${result}` }),
  'lastPace.required': ({ target, latest, periods }, result) => ({
    name: '今后每期需要',
    formula: `（目标${target} − 现值${latest}）÷ ${periods}期 ＝ ${result}`,
  }),
  'lastPace.latest': ({ previous, latest, periods }, result) => ({
    name: '最近每期变化',
    formula: `（现值${latest} − 前值${previous}）÷ ${periods}期 ＝ ${result}`,
  }),
  'lastPace.best': (_, result) => ({ name: '历来最快一期', formula: result }),
  'lastPace.ratio': ({ latest, required }, result) => ({ name: '最近与所需之比', formula: `${latest} ÷ ${required} ＝ ${result}` }),
  'range.outside': ({ latest, min, max }, result) => ({
    name: '在范围之外',
    formula: `现值${latest}${min === '' ? '' : `，下限${min}`}${max === '' ? '' : `，上限${max}`}；在范围之外${result}`,
  }),
  'range.tolerance': ({ share }, result) => ({ name: '容差', formula: `范围的${share} ＝ ${result}` }),
  'stages.completion': ({ done, total }, result) => ({ name: '完成度', formula: `已完成${done}个节点 ÷ 共${total}个 ＝ ${result}` }),
  'stages.expected': ({ due, total }, result) => ({ name: '序时进度', formula: `应完成${due}个节点 ÷ 共${total}个 ＝ ${result}` }),
  'stages.gap': ({ completion, expected }, result) => ({
    name: '与序时差',
    formula: `完成度${completion} − 序时进度${expected} ＝ ${result}`,
  }),
}

/** What each method looks at, in one sentence. */
const about: Readonly<Record<MethodId, string>> = {
  schedule: '完成度对照序时进度：做了多少，比时间过了多少。',
  compoundGrowth: '实际年均增速对照到期达标所需的年均增速（Open SDG与加拿大统计局的方法）。',
  projectedShare: '按现在的平均速度，到期能完成应有变化的几成（联合国SDG进展图的思路）。',
  trendGap: '按近五年平均变化，到期还剩多少差距（德国可持续发展指标报告的天气符号）。',
  lastPace: '今后每期需要的变化，对照最近一期和历来最快一期。',
  range: '数值是否保持在规定范围内。',
  stages: '按期完成的节点占全部节点的比例。',
}

export const words = {
  title: '怎样判断',
  open: '看判断过程',
  close: '收起判断过程',
  method: '方法',
  about,
  steps,
  noSteps: '没有可算的数：',
  step: (name: string, formula: string) => `${name}：${formula}`,
  flips: '判断会在何时改变',
  pace: '今后需要的速度',
  paceRequired: (every: string, amount: string, left: number) => `今后每${every}需${amount}，还有${count(left)}期`,
  paceSoFar: (latest: string, best: string) => `最近一期${latest}，历来最快一期${best}`,
  paceEvery: (months: number) =>
    months === 1 ? '月' : months === 3 ? '季' : months === 6 ? '半年' : months === 12 ? '年' : `${count(months)}个月`,
  others: '别的方法怎么说',
  othersNote: '同一组数值、同一天',
  disagrees: '与本页判断不同',
  agrees: '一致',
  cannot: '不作判断',
  verdict: '结论',
  why: '理由',
  forecast: {
    title: '预测',
    model: { linear: '直线', holt: '霍尔特趋势', dampedHolt: '阻尼霍尔特趋势' },
    how: (model: string, origins: number, used: number, known: number) =>
      `${used < known ? `共${count(known)}个数值，用最近${count(used)}个` : `用${count(used)}个数值`}；三种模型从${count(origins)}个过去的时点各预测一遍，误差最小的是${model}。80%区间取自它自己的误差。`,
    stretch: (span: string, values: number) => `取${span}的${count(values)}个数值，一条直线大致贴合全部`,
    turned: (span: string, values: number) => `只取走势最近一次转折之后：${span}的${count(values)}个数值，转折以前的不用来延伸`,
    chance: (share: string) => `按期达标的可能约为${share}`,
    noChance: {
      noTarget: '目标已达到、已到期或与数值不能对照，不说达标的可能',
      noDeadline: '目标没有期限，不说达标的可能',
      alreadyDue: '期限以前不再有新的一期，不说达标的可能',
      tooFarAhead: '期限比已有数值所及更远，不说达标的可能',
      noPastErrors: '数值全在一条直线上，过去的预测没有误差，算不出可能，只说照此延伸能否达到',
    } satisfies Record<ChanceRefusal, string>,
    refused: {
      tooFewPoints: '不足6期，不作预测',
      tooFewSinceBreak: '口径改变后不足6期，不作预测',
      irregularSpacing: '各期间隔不一，不作预测',
      notNumbers: '数值不全，不作预测',
    },
    yearAgo: (from: string, inside: number, all: number) =>
      `用${from}及以前的数值预测其后各期，${count(all)}期中${count(inside)}期落在80%区间内`,
  },
  semicolon: '；',
  copy: '复制判断过程',
  copied: '已复制',
  copyFailed: '没有复制成功，请手动选取',
  assumed: '部分数值没有发布日期，按数据期末日推定',
}
