import type { Outlook } from '../../../domain/forecast/outlook.ts'
import type { Status } from '../../../domain/status.ts'
import type { Mark } from '../../../domain/verdict.ts'
import type { Explained, Term, TermGroup } from '../../terms.ts'
import { words as status } from './status.ts'

// One entry a term, for the help and for the marks on every page. Names are those of the labels: they are taken from where labels take them.

const statusText: Readonly<Record<Status, string>> = {
  offTrack: '完成度比序时进度低15个百分点以上，或期限已过、没有达到；好转未满两期的仍列于此。',
  atRisk: '完成度比序时进度低5至15个百分点。',
  onTrack: '低5个百分点以内，或高于序时进度。',
  achieved: '达到目标；数据源注明未核对的，先记为正常。',
  stale: '数值超过两个更新周期，或期限已过而未查到期末值；原判断不采用。',
  noData: '没有数值、没有基期，或数值与目标口径不同，不能判断。',
  noTarget: '没有目标，不作判断，只看走势。',
}

const markText: Readonly<Record<Mark, string>> = {
  provisional: '发布者注明的初步值，以后可能修订。',
  estimated: '发布者注明的估计值，不是统计所得。',
  revised: '同一期的数值后来改过；显示的是新值，旧值在数据表里。',
  break: '从某期起统计口径改变，前后不能直接相比，走势线在此断开。',
  proxy: '用相近的指标代替，不参与判断。',
  atLeast: '原文为“超过N”或“不少于N”，N是下限，实际值可能更大；数值前写“超”。',
  lowConfidence: '来源间接或说法不一，不参与判断，走势图上不连线。',
  mediumConfidence: '来源可靠但不是发布者原文，或口径没有写明；数值点画成空心。',
  late: '应报的新值还没有来，未超过两个周期；暂按原值判断。',
  held: '数值已好转，须连续两期才改判；这一期仍按原状态。',
  unverified: '数据源注明尚未核对；已达到目标的先记为正常。',
  disputed: '别的通行方法会给出不同的判断，见指标页的判断过程。',
  regressed: '现值比基期还差，条形为空。',
}

const terms: Readonly<Record<Exclude<Term, Status | Outlook | Mark>, Explained>> = {
  unfavourable: { name: '不利', text: '数值变动的方向与已知的有利方向相反。有利的变动不加标记。' },
  completion: { name: status.completion, text: '（现值−基期）÷（目标−基期）：从基期到目标，已走完的部分。算到末次数据期的期末。' },
  expected: { name: status.expected, text: '从基期到期限，时间已过去的部分；有计划节点的按节点。图上的竖线。' },
  gap: { name: status.gap, text: '完成度减序时进度，以百分点计；负数为落后。与数值本身的差距不同。' },
  shortfall: { name: status.shortfall, text: '完成度不到序时进度的部分，图上的虚线框。' },
  bullet: { name: '完成度与序时', text: '条形为完成度，0是基期、100%是目标，不是数值本身；竖线为序时进度；虚线框为缺口。' },
  baseline: { name: '基期', text: '目标的起点：设目标时的数值和日期。完成度从它算起。' },
  belowBaseline: { name: status.belowBaseline, text: '现值比起点还差，完成度为负，条形为空。' },
  headline: { name: '主指标', text: '代表性数值：全国、有前值、数据期最新者，同日取期数多者。领域的好坏不由它一项判断。' },
  comparable: { name: '可比前值', text: '同一口径、同一地区、时期长短相同的上一个数值；季度和累计数比上年同期。' },
  period: { name: '数据期', text: '数值所属的时期或时点，不是发布的日期。' },
  squares: { name: '行动方格', text: '一格一项政策行动：实心有数值，虚线没有。指标与行动为本项目粗略对应。' },
  confidence: { name: '可信度', text: '对数值来源的估计：高为发布者原文，中为可靠转述，低为间接或说法不一。低的不参与判断。' },
  official: { name: status.provenance.official, text: '政府部门或法定机构公布的数值或目标。' },
  published: { name: status.provenance.published, text: '协会、研究机构、企业等公开发表的数值。' },
  imported: { name: status.provenance.imported, text: '由使用者导入，未经本项目核对。' },
  illustrative: { name: status.provenance.illustrative, text: '为演示虚构，不代表任何官方统计或评价；带斜纹标记。' },
  notReported: { name: status.missing.notReported, text: '应有而没有的数值。走势线在此断开，不当作零。' },
  pue: { name: 'PUE', text: '电能利用效率：数据中心总耗电÷信息设备耗电。最低为1，越低越好。' },
  eflops: { name: 'EFLOPS', text: '每秒百亿亿次（10的18次方）浮点运算；1 EFLOPS等于1,000 PFLOPS。不同精度的数值不能相加、不能相比。' },
  fp16: { name: 'FP16', text: '16位半精度浮点，智能算力常用的口径；同一设备的数值高于FP32。' },
  fp32: { name: 'FP32', text: '32位单精度浮点，算力总规模常用的口径。' },
  rack: { name: '标准机架', text: '按2.5千瓦折算的机架，用来计数据中心规模；上架率为已用机架的占比。' },
  otn: { name: 'OTN', text: '光传送网，城市间和城区内的高速传输网络。' },
  token: { name: '词元', text: '模型处理文字的单位（token），一个汉字约为一个词元。' },
}

const named = <Id extends string>(ids: Readonly<Record<Id, string>>, texts: Readonly<Record<Id, string>>) =>
  // Object.entries of a record over a union gives exactly its keys.
  Object.fromEntries(Object.entries<string>(texts).map(([id, text]) => [id, { name: ids[id as Id], text }])) as Readonly<
    Record<Id, Explained>
  >

const outlookText: Readonly<Record<Outlook, string>> = {
  willMiss: '照近期走势，到期达不到目标。',
  open: '80%预测区间含目标，两种结果都可能。',
  willReach: '照近期走势，到期能达到目标。',
}

const groups: Readonly<Record<TermGroup, string>> = {
  statuses: '七种状态',
  outlooks: '状态旁的展望',
  marks: '数值旁的标记',
  progress: '怎样衡量',
  provenance: '来历与可信度',
  measures: '计量单位与缩写',
}

const all: Readonly<Record<Term, Explained>> = {
  ...named(status.status, statusText),
  ...named(status.outlook, outlookText),
  ...named(status.mark, markText),
  ...terms,
}

export const words = { groups, terms: all }
