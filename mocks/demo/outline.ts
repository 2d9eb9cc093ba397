import type { Action, Area, AreaId, Measure, PolicyOutline } from '../../src/domain/policy.ts'
import { AREA_IDS } from '../../src/domain/policy.ts'
import { readText } from './text.ts'

/**
 * The outline of measures and actions, in our own short labels (the official text is not shipped), two spaces a level:
 * area id | name | short name; measure number, its sentence, name; action letter, name | why nobody measures it.
 * The reasons belong to the demonstration and are made up like its figures.
 */
const OUTLINE = `
models | 模型基础能力 / Foundation model capability | 模型 / Models
  1 1 理论与架构 / Theory and architecture
    a 基础理论研究 / Basic theory research
    b 多技术路径探索 / Several technical paths explored
    c 模型架构创新 / Model architecture innovation
  2 2 训练与推理效率 / Training and inference efficiency
    a 训练效率 / Training efficiency
    b 推理效率 / Inference efficiency
    c 理论、技术与工程协同 / Theory, technology and engineering advancing together | “协同推进”没有可计数的产出，先看训练与推理两项 / Joint progress has no output that can be counted; see training and inference instead
  3 3 应用形态与体验 / Application forms and experience
    a 模型应用新形态 / New forms of model use | 新形态尚无公认分类，暂不统计 / No agreed classes of new forms yet, so nothing is counted
    b 复杂任务能力 / Ability on complex tasks
    c 交互体验 / Interaction quality
  4 4 能力评估 / Capability evaluation
    a 评估体系 / Evaluation system
    b 能力迭代 / Capability iteration
data | 数据供给 / Data supply | 数据 / Data
  1 1 高质量数据集 / High-quality data sets
    a 面向应用的高质量数据集 / Application-led high-quality data sets
  2 2 产权与版权 / Property rights and copyright
    a 数据产权制度 / Data property rights
    b 版权制度 / Copyright rules
    c 财政资助成果的合规开放 / Opening of publicly funded copyright content
  3 3 供给激励 / Supply incentives
    a 成本补偿 / Cost compensation | 补偿办法尚未确定，没有可填报的金额 / Compensation rules are not settled, so there is no amount to report
    b 收益分成 / Revenue sharing
  4 4 标注、合成与数据产业 / Annotation, synthesis and the data industry
    a 数据标注 / Data annotation
    b 数据合成 / Data synthesis
    c 数据处理与服务业 / Data processing and services industry
compute | 智能算力 / Intelligent computing | 算力 / Compute
  1 1 芯片、软件与集群 / Chips, software and clusters
    a 人工智能芯片 / AI chips
    b 使能软件生态 / Enabling software ecosystem
    c 超大规模智算集群 / Very large AI computing clusters
  2 2 布局与算力网 / Siting and the computing network
    a 智算资源布局 / Siting of AI computing | 布局以规划文本表述，不宜用单一数值衡量 / Siting is set out in plans; no single number would measure it
    b 全国一体化算力网 / National integrated computing network
    c 国家枢纽节点 / National hub nodes (east data, west computing)
    d 数据、算力、电力、网络协同 / Data, computing, power and network in step
  3 3 供给与服务 / Supply and services
    a 互联互通 / Interconnection
    b 供需匹配 / Matching supply and demand
    c 运营模式 / Operating models | 运营模式以案例评议，不作数量统计 / Operating models are reviewed as cases, not counted
    d 算力云服务 / Computing cloud services
    e 普惠与成本 / Affordable and easy to use
    f 绿色与安全 / Green and secure
applications | 应用发展环境 / Application environment | 应用 / Applications
  1 1 中试与共性平台 / Pilot bases and shared platforms
    a 国家应用中试基地 / National application pilot bases
    b 行业共性平台 / Shared industry platforms
  2 2 软件企业转型 / Software industry transformation
    a 软件信息服务企业转型 / Software and information service firms in transition
    b 产品形态与服务模式 / New products and service models
  3 3 应用服务链 / Application service chain
    a 应用服务商 / Application service providers
    b 模型即服务 / Model as a service
    c 智能体即服务 / Agent as a service
    d 服务链 / Service chain | 服务链由多个环节组成，环节划分未定 / The chain has several links whose boundaries are not settled
  4 4 场景开放与容错 / Open scenarios and room for error
    a 场景建设指引 / Scenario guidelines
    b 开放度评价 / Openness evaluation
    c 激励政策 / Incentives | 各地激励方式不同，金额不能合并 / Incentives differ from place to place and cannot be added
    d 试错容错制度 / Tolerance for trial and error
  5 5 知识产权 / Intellectual property
    a 保护 / Protection
    b 转化 / Commercialisation
    c 协同应用 / Shared use | 协同应用没有登记渠道，无法取得数据 / Shared use is not registered anywhere, so no data can be had
  6 6 标准 / Standards
    a 重点领域标准 / Standards in key fields
    b 跨行业与跨领域联动 / Across industries and fields
    c 国际标准联动 / International alignment
open-source | 开源生态 / Open-source ecosystem | 开源 / Open source
  1 1 社区与项目 / Communities and projects
    a 社区建设 / Community building
    b 模型、工具与数据集开放 / Models, tools and data sets opened
    c 优质项目 / Quality projects
  2 2 贡献评价 / Recognition of contributions
    a 评价与激励机制 / Evaluation and incentives
    b 学生学分认定 / Student credit
    c 教师成果认定 / Recognition for teachers | 认定办法由各校自定，尚无统一口径 / Each university sets its own rules; no common definition yet
  3 3 应用模式 / Modes of use
    a 普惠高效的应用模式 / Affordable, efficient modes of open-source use
  4 4 全球生态 / Global ecosystem
    a 面向全球的技术体系 / Globally open technology stack | “技术体系”范围待定，暂以项目影响力代为观察 / The extent of the stack is not settled; influence of projects is watched meanwhile
    b 全球社区 / Global community
    c 有国际影响力的项目 / Projects of international influence
    d 开发工具 / Developer tools
talent | 人才队伍 / Talent | 人才 / Talent
  1 1 培养 / Education and training
    a 全学段教育 / Education at every stage
    b 全社会通识 / General AI literacy
    c 学科专业布局 / Disciplines and majors
    d 高层次人才 / High-level talent
    e 领军人才培养 / Leading talent
    f 师资 / Teachers
    g 产教融合 / Industry and education together
    h 跨学科培养 / Interdisciplinary training
    i 国际合作 / International cooperation
  2 2 评价与使用 / Evaluation and use
    a 多元评价 / Diverse evaluation
    b 领军人才作用 / Role of leading talent | 领军作用以评议表述，不作打分 / The role of leading talent is reviewed in words, not scored
    c 青年人才 / Young talent
    d 前沿探索 / Frontier exploration | 前沿探索不设数量要求，登记为不衡量 / Frontier exploration carries no required number; registered as not measured
  3 3 激励 / Incentives
    a 股权期权等中长期激励 / Equity and other long-term incentives
policy | 政策法规 / Policy and law | 政策 / Policy
  1 1 国有资本 / State capital
    a 投资考核评价 / Investment assessment
    b 投资风险监管 / Investment risk supervision | 风险监管数据涉密，不进入本系统 / Risk-supervision data are restricted and do not enter this system
  2 2 金融与财政 / Finance and public funds
    a 金融支持 / Financial support
    b 财政支持 / Fiscal support
    c 长期、耐心与战略资本 / Long-term, patient and strategic capital
    d 风险分担 / Risk sharing
    e 投资退出 / Exit mechanisms | 退出渠道样本过少，按年评议 / Too few exits to measure; reviewed once a year
    f 政府采购 / Government procurement
  3 3 法律与伦理 / Law and ethics
    a 法律法规 / Laws and regulations
    b 伦理准则 / Ethics codes
    c 立法推进 / Legislation under way
  4 4 评估与备案 / Assessment and filing
    a 安全评估 / Security assessment
    b 备案管理 / Filing management
safety | 安全能力 / Safety and security | 安全 / Safety
  1 1 安全能力与风险防范 / Capability and risk prevention
    a 模型算法安全 / Model and algorithm security
    b 数据资源安全 / Data security
    c 基础设施安全 / Infrastructure security
    d 应用系统安全 / Application security
    e 黑箱 / Opacity | 可解释性评估方法未定，先作专题研究 / Methods to assess explainability are not settled; under study
    f 幻觉 / Hallucination
    g 算法歧视 / Algorithmic bias
    h 前瞻评估 / Forward-looking assessment
    i 监测处置 / Monitoring and handling
    j 合规、透明、可信 / Compliant, transparent, trustworthy
  2 2 监测、预警与治理 / Monitoring, warning and governance
    a 技术监测 / Technical monitoring
    b 风险预警 / Risk warning
    c 应急响应 / Emergency response
    d 政府引导与行业自律 / Government guidance and self-regulation | 自律公约内容差异大，数量不说明效果 / Pledges differ widely; their number says nothing of effect
    e 包容审慎与分类分级 / Prudence and classification
    f 协同治理 / Collaborative governance | 协同治理以会议与机制表述，不作数量统计 / Collaboration is described by meetings and mechanisms, not counted
`

const maybeAreaId = (text: string): AreaId | undefined => AREA_IDS.find((id) => id === text)

function readAction(line: string, measure: string): Action {
  const [label = '', reason] = line.trim().split(' | ')
  const action = { id: `${measure}.${label[0]}`, name: readText(label.slice(2)) }
  return reason === undefined ? action : { ...action, notMeasured: readText(reason) }
}

function readMeasure(block: string, area: AreaId): Measure {
  const [head = '', ...actions] = block.split('\n    ')
  const [, number, sentence, name = ''] = /^(\d+) (\d+) (.+)$/.exec(head.trim()) ?? []
  const id = `${area}.${number}`
  return { id, sentence: Number(sentence), name: readText(name), actions: actions.map((line) => readAction(line, id)) }
}

function readArea(block: string, position: number): Area {
  const [head = '', ...measures] = block.split(/\n {2}(?=\d)/)
  const [key = '', name = '', short = ''] = head.split(' | ')
  const id = maybeAreaId(key)
  if (id === undefined) throw new RangeError(`not an area: ${key}`)
  return { id, order: position + 1, name: readText(name), short: readText(short), measures: measures.map((each) => readMeasure(each, id)) }
}

export function buildOutline(): PolicyOutline {
  return {
    title: {
      zh: '《关于深入实施“人工智能+”行动的意见》强化基础支撑能力',
      en: 'Opinions on deepening the AI+ initiative: foundational support',
    },
    issuer: { zh: '国务院', en: 'State Council' },
    number: '国发〔2025〕11号',
    areas: OUTLINE.trim()
      .split(/\n(?=\S)/)
      .map(readArea),
  }
}
