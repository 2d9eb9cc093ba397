import type { Decision, Milestone, TimelineEvent } from '../../src/domain/catalog.ts'
import { AREA_IDS, type AreaId } from '../../src/domain/policy.ts'
import { bodyId, LEADS } from './bodies.ts'
import { readText } from './text.ts'

/** Area and indicator; planned day; day it was done or `-`; name; evidence where there is some. All made up. */
const MILESTONES = `
models evaluation-fields | 2026-09-30 | 2026-10-16 | 第四十个领域的评估方法发布 / Method for the fortieth field published | 方法文本与首轮报告（演示） / Method and first report (illustrative)
models long-tasks | 2026-11-10 | - | 长程任务评测集第二版 / Second edition of the long-task test set
models energy-efficiency | 2026-12-15 | - | 能效基准年度校准 / Yearly calibration of the efficiency benchmark
models mfu | 2026-08-31 | 2026-08-27 | 训练框架优化包发布 / Training framework optimisations released | 发布说明（演示） / Release note (illustrative)
data rules | 2025-12-31 | 2025-12-22 | 登记规则试行 / Registration rules on trial | 试行文本（演示） / Trial text (illustrative)
data rules | 2026-03-31 | 2026-04-09 | 权益分类目录 / Catalogue of rights | 目录（演示） / Catalogue (illustrative)
data rules | 2026-09-30 | 2026-09-21 | 跨部门互认办法 / Mutual recognition between bodies | 办法文本（演示） / Text (illustrative)
data rules | 2026-12-31 | - | 争议调处机制 / Mechanism to settle disputes
data rules | 2027-06-30 | - | 收益分配指引 / Guide to sharing revenue
data rules | 2027-12-31 | - | 登记规则修订 / Registration rules revised
data quality-datasets | 2026-11-30 | - | 第三批数据集评估 / Third batch of assessments
data open-works | 2026-10-15 | - | 统一统计口径方案 / Proposal for one definition
compute utilisation | 2026-10-31 | - | 供需匹配平台二期上线 / Matching platform, second phase, in service
compute utilisation | 2026-12-31 | - | 跨枢纽调度试点评估 / Evaluation of the cross-hub dispatch pilot
compute utilisation | 2026-02-28 | 2026-02-25 | 利用率月度通报启动 / Monthly bulletin on utilisation begins | 首期通报（演示） / First bulletin (illustrative)
compute hub-green | 2026-12-20 | - | 枢纽节点绿电交易安排 / Green-power trading for the hub nodes
compute standard-products | 2026-09-15 | 2026-09-30 | 计量与接口规范第二版 / Metering and interface rules, second edition | 规范文本（演示） / Text (illustrative)
applications standards | 2025-12-31 | 2025-12-18 | 术语与参考架构 / Terms and reference architecture | 发布稿（演示） / Published text (illustrative)
applications standards | 2026-03-31 | 2026-03-30 | 服务质量评价 / Service quality evaluation | 发布稿（演示） / Published text (illustrative)
applications standards | 2026-06-30 | 2026-07-12 | 智能体接口 / Agent interfaces | 发布稿（演示） / Published text (illustrative)
applications standards | 2026-09-30 | 2026-09-25 | 数据交换 / Data exchange | 发布稿（演示） / Published text (illustrative)
applications standards | 2026-12-31 | - | 场景开放评价 / Openness evaluation
applications standards | 2027-03-31 | - | 中试验收 / Pilot acceptance
applications standards | 2027-09-30 | - | 模型即服务计量 / Metering of model services
applications standards | 2027-12-31 | - | 跨行业互操作 / Interoperability across sectors
applications pilot-bases | 2026-12-31 | - | 第三批基地验收 / Third batch of bases accepted
applications tolerance | 2026-11-15 | - | 容错规定范本 / Model rules on trial and error
open-source credit | 2026-10-20 | 2026-10-18 | 学分认定试点评估 / Evaluation of the credit pilot | 评估报告（演示） / Evaluation (illustrative)
open-source credit | 2027-01-31 | - | 扩围方案 / Plan to widen the pilot
open-source influence | 2026-12-10 | - | 海外社区运营专班 / Team for communities abroad
open-source toolchain | 2026-09-30 | - | 企业采用情况补报 / Overdue returns on adoption
talent leading-trainees | 2026-12-25 | - | 第二批专项启动 / Second batch of programmes begins
talent young-leads | 2026-08-31 | 2026-08-20 | 青年负责人申报通道 / Application route for young leaders | 通知（演示） / Notice (illustrative)
talent mentors | 2026-10-31 | - | 企业导师首次填报 / First return on industry mentors
policy legislation | 2026-09-30 | 2026-10-08 | 台账第十一项办结 / Eleventh task on the register closed | 办结单（演示） / Closing note (illustrative)
policy legislation | 2026-12-31 | - | 台账第十二至十四项 / Tasks twelve to fourteen
policy patient-capital | 2026-11-30 | - | 长周期考核办法 / Rules for long-term assessment
safety grading | 2025-12-31 | 2025-12-30 | 分级标准试行 / Grading rules on trial | 试行文本（演示） / Trial text (illustrative)
safety grading | 2026-04-30 | 2026-05-11 | 高风险清单 / List of high-risk uses | 清单（演示） / List (illustrative)
safety grading | 2026-09-30 | 2026-09-29 | 分级结果互认 / Mutual recognition of grades | 办法文本（演示） / Text (illustrative)
safety grading | 2027-01-31 | - | 抽查机制 / Spot checks
safety grading | 2027-06-30 | - | 动态调整办法 / Rules for regrading
safety grading | 2027-12-31 | - | 全面实施评估 / Evaluation in full use
safety response-time | 2026-11-20 | - | 应急值守系统并网 / Duty system connected
safety hallucination | 2026-12-24 | - | 抽测样本库扩充 / More samples for the spot test`

/** Area and indicator; body; due day; day on which it was put; question; fact, which quotes nothing that was not known then. */
const DECISIONS = `
compute utilisation | 丙 | 2026-12-05 | 2026-11-18 | 利用率是否作为新建智算中心的前置条件 / Make utilisation a condition for new AI computing centres? | 2026年5月后停在53%～54%；10月与序时差18.2个百分点 / At 53–54% since May 2026; 18.2 points behind expected in October
open-source credit | 丁 | 2026-12-12 | 2026-10-26 | 学分认定试点是否由12所扩至60所高校 / Widen the credit pilot from 12 to 60 universities? | 试点评估已完成，扩围方案待批 / The pilot has been evaluated; the plan awaits approval
data open-works | 乙 | 2026-12-20 | 2026-09-24 | 公共版权开放的统计口径由谁统一 / Who settles the definition for publicly funded works? | 3个单位口径不一，数据不能合并 / Three bodies use different definitions; their figures cannot be combined
safety hallucination | 庚 | 2026-12-24 | 2026-11-16 | 幻觉率抽测的样本由谁补足 / Who supplies samples for the hallucination test? | 样本少于30，已8个月不发布数值 / Fewer than 30 samples; no value for eight months
talent mentors | 戊 | 2026-12-30 | 2026-11-05 | 企业导师首次填报是否延期 / Extend the first return on industry mentors? | 首次填报应于10月31日完成，尚未完成 / Due on 31 October and not complete`

/** Area, indicator or `*` for the whole area; day; what happened. */
const EVENTS = `
models energy-efficiency | 2026-03-12 | 推理框架升级 / Inference framework upgraded
models agent-score | 2026-01-15 | 评测集换版，前后不可比 / New edition of the test; not comparable across it
data quality-datasets | 2026-04-20 | 第二批数据集评估完成 / Second batch of data sets assessed
data disputes | 2025-12-08 | 集中立案 / Cases filed together
compute utilisation | 2026-02-10 | 互联互通试点接入 / Interconnection pilot joined
compute utilisation | 2026-05-18 | 新集群集中投运，可用算力增加 / New clusters enter service together; capacity rises
compute match-time | 2026-06-30 | 目标期限到期 / Deadline of the target
applications pilot-bases | 2026-06-16 | 第二批基地验收 / Second batch of bases accepted
open-source contributors | 2026-09-05 | 年度贡献周 / Yearly contribution week
open-source influence | 2026-05-22 | 两个项目转入维护期 / Two projects go into maintenance
talent general-courses | 2026-09-01 | 新学年课表生效 / Timetables of the new school year
policy legislation | 2026-03-20 | 任务台账扩为二十四项 / Register widened to twenty-four tasks
safety warning-coverage | 2026-07-08 | 监测接口第二版 / Second edition of the monitoring interface
safety jailbreak | 2026-03-25 | 新攻击方法公开 / New attack made public`

function areaOf(word: string): AreaId {
  const area = AREA_IDS.find((id) => id === word)
  if (area === undefined) throw new RangeError(`not an area: ${word}`)
  return area
}

interface Line {
  readonly area: AreaId
  readonly indicator: string
  readonly number: number
  readonly fields: readonly string[]
}

function linesOf(table: string): readonly Line[] {
  return table
    .trim()
    .split('\n')
    .map((line, index) => {
      const [subject = '', ...fields] = line.split(' | ')
      const [word = '', key = ''] = subject.split(' ')
      return { area: areaOf(word), indicator: `${word}-${key}`, number: index + 1, fields }
    })
}

export const MILESTONE_LIST: readonly Milestone[] = linesOf(MILESTONES).map(({ area, indicator, number, fields }) => {
  const [planned = '', done = '-', name = '', evidence] = fields
  return {
    id: `milestone-${number}`,
    indicator,
    area,
    name: readText(name),
    planned,
    ...(done === '-' ? {} : { done }),
    owner: bodyId(LEADS[area]),
    ...(evidence === undefined ? {} : { evidence: readText(evidence) }),
    provenance: 'illustrative',
  }
})

export const DECISION_LIST: readonly Decision[] = linesOf(DECISIONS).map(({ area, indicator, number, fields }) => {
  const [body = '', due = '', asked = '', question = '', fact = ''] = fields
  const texts = { question: readText(question), fact: readText(fact) }
  return { id: `decision-${number}`, ...texts, area, lead: bodyId(body), due, asked, indicator, provenance: 'illustrative' }
})

export const EVENT_LIST: readonly TimelineEvent[] = linesOf(EVENTS).map(({ area, indicator, number, fields }) => {
  const [date = '', words = ''] = fields
  const { zh, en } = readText(words)
  return {
    id: `event-${number}`,
    date,
    name: { zh: `${zh}（示例事件）`, en: `${en} (illustrative event)` },
    area,
    indicator,
    provenance: 'illustrative',
  }
})
