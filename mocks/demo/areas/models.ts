/** Rows of the models area, in the notation of `../rows.ts`. Every figure is made up. */
export const models = `
energy-efficiency of=2.a,2.b unit=% kind=outcome base=0 now=46 goal=80 from=2025-08 shape=steady note
训练推理综合能效提升 / Gain in combined training and inference efficiency
= / Energy efficiency gain
同一组基准任务下每单位电量完成的训练与推理计算量，较2025年8月的增幅 / Training and inference work done per unit of electricity on a fixed set of tasks, gain over August 2025
2025年8月为零点 / August 2025 is the zero point

theory-projects of=1.a unit=项 kind=input base=58 now=86
基础理论与架构创新在研项目 / Theory and architecture projects under way
= / Theory projects under way
期末在研、以基础理论或模型架构为主题的公开立项数 / Projects on basic theory or model architecture under way at the end of the period

routes of=1.b unit=条 kind=input base=5 now=9 goal=12 shape=steps
多路径技术探索方向覆盖数 / Alternative technical routes under active support
多路径探索方向数 / Technical routes supported
期末至少有一个在研项目支持的技术路线条数 / Technical routes with at least one supported project at the end of the period

non-transformer of=1.c unit=% kind=input base=6 now=12.6 goal=20 freq=Q
非Transformer架构研究项目占比 / Share of projects on non-Transformer architectures
非Transformer项目占比 / Non-Transformer projects
在研模型架构项目中主架构不是Transformer的占比 / Share of architecture projects whose main design is not a Transformer

mfu of=2.a unit=% kind=outcome base=36 now=45.2 goal=55 shape=saturating
训练算力利用率(MFU) / Model FLOPs utilisation in training
训练算力利用率 / Training utilisation (MFU)
千卡以上训练任务的有效浮点运算量÷理论峰值，按卡时加权 / Useful floating-point work ÷ theoretical peak in training runs above 1,000 cards, weighted by card-hours

interruptions of=2.a unit=次 dec=2 dir=down kind=outcome time=flow base=2.8 now=1.9 goal=1 shape=season
千卡以上训练中断率 / Interruptions per 1,000-card training day
千卡训练中断率 / Training interruptions
千卡规模训练每运行一天的平均非计划中断次数 / Mean unplanned interruptions per day of a 1,000-card training run

token-cost of=2.b unit=元 dec=2 dir=down kind=outcome base=8 now=2.6 goal=3 shape=saturating
单位Token推理成本 / Inference cost per million tokens
百万Token推理成本 / Inference cost
抽样服务每百万Token的平均推理成本 / Mean cost of inference per million tokens in the sampled services

token-energy of=2.b unit=千瓦时 dec=2 dir=down kind=outcome base=1.9 now=1.12 shape=saturating
单位Token推理能耗 / Inference energy per million tokens
百万Token推理能耗 / Inference energy
抽样服务每百万Token的平均用电量 / Mean electricity used per million tokens in the sampled services

compression of=2.b unit=% kind=outcome base=none start=88 now=92.5 goal=97 from=2026-01
模型压缩后性能保持率 / Performance retained after compression
压缩后性能保持率 / Retained after compression
压缩到四比特后基准得分÷压缩前得分 / Benchmark score after four-bit compression ÷ score before

first-token of=3.c unit=毫秒 dir=down kind=outcome base=620 now=470 goal=400 shape=shock
首Token时延中位数 / Median time to first token
首Token时延 / Time to first token
抽样服务从提交请求到返回首个Token的时延中位数 / Median time from request to first token in the sampled services

languages of=3.c unit=种 base=8 now=12 goal=15 plan=2026-06:10,2026-12:12,2027-06:14 shape=steps
少数民族语言支持数 / Minority languages supported by leading models
民族语言支持数 / Minority languages
至少两个抽样模型能完成基本对话的少数民族语言种数 / Minority languages in which at least two sampled models hold a basic conversation

long-tasks of=3.b unit=% kind=outcome base=28 now=36.5 goal=50 shape=plateau
复杂任务(长程)完成率 / Long-horizon task completion rate
复杂任务完成率 / Long-task completion
评测集中需五十步以上操作的任务一次完成的占比 / Share of tasks needing over fifty steps that are completed at the first attempt

agent-score of=3.b unit=分 dec=1 kind=outcome base=48 now=63.4 shape=saturating break=2026-01
智能体任务评测得分 / Agent-task score
= / Agent-task score
固定评测集上抽样智能体的平均得分，满分一百 / Mean score of the sampled agents on a fixed test, out of one hundred

evaluation-fields of=4.a unit=个 base=18 now=40 goal=40 tail=35,37,38,40 shape=steady
能力评估体系覆盖领域 / Fields covered by the evaluation system
= / Fields evaluated
已发布评估方法并至少完成一轮评估的领域数 / Fields with a published method and at least one finished round of evaluation

evaluated-models of=4.a unit=个 base=40 now=118 goal=200 freq=Q shape=steady
纳入评估的模型数量 / Models assessed
纳入评估的模型数 / Models assessed
累计完成至少一轮能力评估的模型数 / Models that have been through at least one round of assessment, cumulative

disclosure of=4.a unit=% base=30 now=52 goal=75 shape=season
评估结果公开率 / Share of assessments published
= / Assessments published
当年完成的评估中结果已公开的占比 / Share of the year's assessments whose results are public

release-interval of=4.b unit=天 dir=down kind=outcome base=128 now=104 goal=80 shape=steady
模型平均迭代周期 / Mean model release interval
= / Release interval
抽样模型相邻两个正式版本的平均间隔天数 / Mean days between two full releases of the sampled models

availability of=3.c unit=% dec=2 dir=keep kind=outcome base=98.62 now=99.31 keep=99.. shape=season
模型可用性(SLA)达标率 / Model-service SLA attainment
模型可用性达标率 / SLA attainment
抽样服务中月度可用时长达到承诺的占比，按调用量加权 / Share of sampled services that kept their promised monthly uptime, weighted by calls

in-production of=3.b unit=% kind=outcome base=27 now=41.8 freq=Q
行业大模型落地率 / Share of industry models in production
行业模型落地率 / Models in production
已发布的行业模型中在生产环境连续使用三个月以上的占比 / Share of published industry models used in production for over three months
`
