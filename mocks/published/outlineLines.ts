/**
 * The policy's outline in this project's own short labels; the official text is not shipped. An area's line is id, name and
 * short name in both languages; a measure's (`data.2`) id, names, place of its sentence; an action's (`data.2.a`) id, names.
 */
export const outlineLines = `
models|模型基础能力|Foundation model capability|模型|Models
models.1|理论与架构|Theory and architecture|1
models.1.a|基础理论研究|Basic theory research
models.1.b|多技术路径探索|Several technical paths explored
models.1.c|模型架构创新|Model architecture innovation
models.2|训练与推理效率|Training and inference efficiency|2
models.2.a|训练效率|Training efficiency
models.2.b|推理效率|Inference efficiency
models.2.c|理论、技术与工程协同|Theory, technology and engineering advancing together
models.3|应用形态与体验|Application forms and experience|3
models.3.a|模型应用新形态|New forms of model use
models.3.b|复杂任务能力|Ability on complex tasks
models.3.c|交互体验|Interaction quality
models.4|能力评估|Capability evaluation|4
models.4.a|评估体系|Evaluation system
models.4.b|能力迭代|Capability iteration
data|数据供给|Data supply|数据|Data
data.1|高质量数据集|High-quality data sets|1
data.1.a|面向应用的高质量数据集|Application-led high-quality data sets
data.2|产权与版权|Property rights and copyright|2
data.2.a|数据产权制度|Data property rights
data.2.b|版权制度|Copyright rules
data.2.c|财政资助成果的合规开放|Opening of publicly funded copyright content
data.3|供给激励|Supply incentives|3
data.3.a|成本补偿|Cost compensation
data.3.b|收益分成|Revenue sharing
data.4|标注、合成与数据产业|Annotation, synthesis and the data industry|4
data.4.a|数据标注|Data annotation
data.4.b|数据合成|Data synthesis
data.4.c|数据处理与服务业|Data processing and services industry
compute|智能算力|Intelligent computing|算力|Compute
compute.1|芯片、软件与集群|Chips, software and clusters|1
compute.1.a|人工智能芯片|AI chips
compute.1.b|使能软件生态|Enabling software ecosystem
compute.1.c|超大规模智算集群|Very large AI computing clusters
compute.2|布局与算力网|Siting and the computing network|2
compute.2.a|智算资源布局|Siting of AI computing
compute.2.b|全国一体化算力网|National integrated computing network
compute.2.c|国家枢纽节点|National hub nodes (east data, west computing)
compute.2.d|数据、算力、电力、网络协同|Data, computing, power and network in step
compute.3|供给与服务|Supply and services|3
compute.3.a|互联互通|Interconnection
compute.3.b|供需匹配|Matching supply and demand
compute.3.c|运营模式|Operating models
compute.3.d|算力云服务|Computing cloud services
compute.3.e|普惠与成本|Affordable and easy to use
compute.3.f|绿色与安全|Green and secure
applications|应用发展环境|Application environment|应用|Applications
applications.1|中试与共性平台|Pilot bases and shared platforms|1
applications.1.a|国家应用中试基地|National application pilot bases
applications.1.b|行业共性平台|Shared industry platforms
applications.2|软件企业转型|Software industry transformation|2
applications.2.a|软件信息服务企业转型|Software and information service firms in transition
applications.2.b|产品形态与服务模式|New products and service models
applications.3|应用服务链|Application service chain|3
applications.3.a|应用服务商|Application service providers
applications.3.b|模型即服务|Model as a service
applications.3.c|智能体即服务|Agent as a service
applications.3.d|服务链|Service chain
applications.4|场景开放与容错|Open scenarios and room for error|4
applications.4.a|场景建设指引|Scenario guidelines
applications.4.b|开放度评价|Openness evaluation
applications.4.c|激励政策|Incentives
applications.4.d|试错容错制度|Tolerance for trial and error
applications.5|知识产权|Intellectual property|5
applications.5.a|保护|Protection
applications.5.b|转化|Commercialisation
applications.5.c|协同应用|Shared use
applications.6|标准|Standards|6
applications.6.a|重点领域标准|Standards in key fields
applications.6.b|跨行业与跨领域联动|Across industries and fields
applications.6.c|国际标准联动|International alignment
open-source|开源生态|Open-source ecosystem|开源|Open source
open-source.1|社区与项目|Communities and projects|1
open-source.1.a|社区建设|Community building
open-source.1.b|模型、工具与数据集开放|Models, tools and data sets opened
open-source.1.c|优质项目|Quality projects
open-source.2|贡献评价|Recognition of contributions|2
open-source.2.a|评价与激励机制|Evaluation and incentives
open-source.2.b|学生学分认定|Student credit
open-source.2.c|教师成果认定|Recognition for teachers
open-source.3|应用模式|Modes of use|3
open-source.3.a|普惠高效的应用模式|Affordable, efficient modes of open-source use
open-source.4|全球生态|Global ecosystem|4
open-source.4.a|面向全球的技术体系|Globally open technology stack
open-source.4.b|全球社区|Global community
open-source.4.c|有国际影响力的项目|Projects of international influence
open-source.4.d|开发工具|Developer tools
talent|人才队伍|Talent|人才|Talent
talent.1|培养|Education and training|1
talent.1.a|全学段教育|Education at every stage
talent.1.b|全社会通识|General AI literacy
talent.1.c|学科专业布局|Disciplines and majors
talent.1.d|高层次人才|High-level talent
talent.1.e|领军人才培养|Leading talent
talent.1.f|师资|Teachers
talent.1.g|产教融合|Industry and education together
talent.1.h|跨学科培养|Interdisciplinary training
talent.1.i|国际合作|International cooperation
talent.2|评价与使用|Evaluation and use|2
talent.2.a|多元评价|Diverse evaluation
talent.2.b|领军人才作用|Role of leading talent
talent.2.c|青年人才|Young talent
talent.2.d|前沿探索|Frontier exploration
talent.3|激励|Incentives|3
talent.3.a|股权期权等中长期激励|Equity and other long-term incentives
policy|政策法规|Policy and law|政策|Policy
policy.1|国有资本|State capital|1
policy.1.a|投资考核评价|Investment assessment
policy.1.b|投资风险监管|Investment risk supervision
policy.2|金融与财政|Finance and public funds|2
policy.2.a|金融支持|Financial support
policy.2.b|财政支持|Fiscal support
policy.2.c|长期、耐心与战略资本|Long-term, patient and strategic capital
policy.2.d|风险分担|Risk sharing
policy.2.e|投资退出|Exit mechanisms
policy.2.f|政府采购|Government procurement
policy.3|法律与伦理|Law and ethics|3
policy.3.a|法律法规|Laws and regulations
policy.3.b|伦理准则|Ethics codes
policy.3.c|立法推进|Legislation under way
policy.4|评估与备案|Assessment and filing|4
policy.4.a|安全评估|Security assessment
policy.4.b|备案管理|Filing management
safety|安全能力|Safety and security|安全|Safety
safety.1|安全能力与风险防范|Capability and risk prevention|1
safety.1.a|模型算法安全|Model and algorithm security
safety.1.b|数据资源安全|Data security
safety.1.c|基础设施安全|Infrastructure security
safety.1.d|应用系统安全|Application security
safety.1.e|黑箱|Opacity
safety.1.f|幻觉|Hallucination
safety.1.g|算法歧视|Algorithmic bias
safety.1.h|前瞻评估|Forward-looking assessment
safety.1.i|监测处置|Monitoring and handling
safety.1.j|合规、透明、可信|Compliant, transparent, trustworthy
safety.2|监测、预警与治理|Monitoring, warning and governance|2
safety.2.a|技术监测|Technical monitoring
safety.2.b|风险预警|Risk warning
safety.2.c|应急响应|Emergency response
safety.2.d|政府引导与行业自律|Government guidance and self-regulation
safety.2.e|包容审慎与分类分级|Prudence and classification
safety.2.f|协同治理|Collaborative governance
`
