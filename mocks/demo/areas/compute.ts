/** Rows of the compute area, in the notation of `../rows.ts`. Every figure is made up. */
export const compute = `
utilisation of=3.b unit=% kind=outcome base=42 now=54.1 goal=80 start=37.4 tail=43.3,44.9,46.4,48.2,49.8,50.9,51.5,52.4,53.1,53.7,53.2,53.9,54.4,54.1 with=甲,庚 R2=53.5 L3 shape=steady
智算集群平均利用率 / Average utilisation of AI computing clusters
= / Cluster utilisation
已投运集群的加速卡有效占用时长÷可用时长，按额定算力加权 / Hours in effective use ÷ hours available of accelerator cards in running clusters, weighted by rated capacity

hub-green of=2.c,3.f unit=% kind=outcome base=51.5 now=61.2 goal=80 tail=60.5,60.8,61,61.2 shape=saturating
枢纽节点绿电占比 / Green power at hub nodes
= / Green power at hubs
八个枢纽节点数据中心用电量中绿色电力的占比，按用电量加权 / Share of green power in the electricity used by data centres at the eight hub nodes, weighted by use

standard-products of=3.d unit=个 base=4 now=31 goal=72 tail=25,27,29,31 shape=steady
算力服务标准化产品数 / Standard computing-service products
标准化算力产品数 / Standard products
按统一计量与接口规范上架的算力服务产品数 / Computing-service products listed under common metering and interface rules

adapted-models of=1.b unit=个 base=52 now=134
使能软件适配模型数 / Models adapted to enabling software
= / Models adapted
在使能软件上完成训练或推理适配的模型累计数 / Models adapted to the enabling software for training or inference, cumulative

chip-share of=1.a unit=% kind=outcome base=31 now=43.2 freq=Q
国产芯片算力占比 / Domestic-chip share of compute
= / Domestic-chip share
在用智能算力中由国产芯片提供的占比，按同一精度折算 / Share of AI compute in use provided by domestic chips, at one precision

operators of=1.b unit=% base=62 now=78.5 goal=95 shape=steady
算子覆盖率 / Operator coverage
= / Operator coverage
常用算子清单中使能软件已支持的占比 / Share of a list of common operators supported by the enabling software

port-effort of=1.b unit=人日 dir=down kind=outcome base=46 now=38 goal=20 shape=plateau
跨芯片迁移平均工时 / Mean effort to port across chips
跨芯片迁移工时 / Porting effort
把一个基准模型迁移到另一种芯片并通过验收的平均工时 / Mean effort to port a reference model to another chip and pass acceptance

clusters of=1.c unit=个 base=2 now=6 goal=10 freq=Q shape=steps
超大规模智算集群数 / Very large AI computing clusters
超大规模集群数 / Very large clusters
期末投运的十万卡级智算集群数 / Clusters of the 100,000-card class in operation at the end of the period

mtbf of=1.c unit=小时 kind=outcome base=46 now=86 goal=80 shape=saturating
集群平均无故障时间 / Cluster mean time between failures
= / Time between failures
万卡以上集群两次影响任务的故障之间的平均时长 / Mean time between faults that stop work in clusters above 10,000 cards

connected-centres of=2.b unit=个 base=40 now=108 goal=220 shape=plateau
全国一体化算力网接入中心数 / Centres joined to the integrated network
算力网接入中心数 / Centres connected
完成接入测试、可被统一调度的算力中心数 / Computing centres that passed joining tests and can be dispatched centrally

latency of=2.b,3.a unit=毫秒 dec=1 dir=down kind=outcome base=24 now=18.5 goal=12 shape=steps
枢纽间单向时延 / One-way latency between hubs
= / Latency between hubs
任意两个枢纽节点之间单向网络时延的平均值 / Mean one-way network latency between any two hub nodes

dispatch-share of=2.d unit=% kind=outcome base=6 now=8.6 goal=18 shape=plateau
跨域调度算力占比 / Share of compute dispatched across regions
= / Cross-region dispatch
由统一平台跨地区调度完成的算力占全部调度算力的比重 / Share of dispatched compute run in another region through the common platform

demand-response of=2.d unit=万千瓦 kind=outcome base=30 now=48 goal=150 stop=4
算力参与需求响应容量 / Demand-response capacity of compute
需求响应容量 / Demand response
签约参加电力需求响应的算力负荷 / Computing load contracted for demand response

match-time of=3.b unit=小时 dec=1 dir=down kind=outcome base=40 now=27.5 goal=24 by=2026-06 shape=saturating
算力供需匹配时长 / Time to match supply and demand
供需匹配时长 / Matching time
从提交算力需求到获得可用资源的平均时长 / Mean time from request to usable resources

identifiers of=3.a unit=个 base=3100 now=9650 shape=late
算力互联标识注册量 / Registered computing identifiers
互联标识注册量 / Computing identifiers
期末有效的算力互联标识数 / Computing identifiers valid at the end of the period

price of=3.e unit=元 dir=down kind=outcome base=310 now=238 goal=180 shape=season E0
每PFLOPS·天价格 / Price per PFLOPS-day
每PFLOPS天价格 / Price per PFLOPS-day
抽样算力服务每PFLOPS每天的平均成交价 / Mean price paid per PFLOPS and day in the sampled services

sme of=3.e unit=万家 dec=2 kind=outcome base=1.2 now=3.4 goal=5.6 regional=sum P
中小企业使用智算服务数 / SMEs using AI computing
中小企业用算数 / SMEs using compute
近十二个月至少使用过一次智算服务的中小企业数 / Small and medium firms that used AI computing at least once in the last twelve months

liquid-cooling of=3.f unit=% base=18 now=31 goal=50 freq=Q narrow note
液冷机架占比 / Liquid-cooled rack share
= / Liquid-cooled racks
在用标准机架中采用液冷的占比 / Share of racks in use that are liquid-cooled
现有数值只含大型以上数据中心，目标覆盖全部 / Values cover large centres only; the target covers all

scaling of=1.c unit=% kind=outcome base=74 now=82.6 goal=90 freq=Q shape=steady
集群线性加速比 / Cluster scaling efficiency
= / Scaling efficiency
万卡训练的实际吞吐÷单机吞吐按卡数放大的值 / Throughput of training on 10,000 cards ÷ that of one machine scaled up by cards

facility-security of=3.f unit=% dir=keep kind=outcome base=94.2 now=96.8 keep=95.. shape=steady
算力设施安全测评通过率 / Security assessment pass rate
设施安全通过率 / Facility security
当期测评的算力设施中一次通过的占比 / Share of computing facilities assessed in the period that passed the first time
`
