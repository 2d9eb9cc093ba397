/** Rows of the safety area, in the notation of `../rows.ts`. Every figure is made up. */
export const safety = `
warning-coverage of=2.b unit=% base=35 now=58.8 goal=80 tail=53.9,55.9,57.1,58.8 shape=steady
风险监测预警覆盖率 / Coverage of risk monitoring and warning
= / Warning coverage
已接入监测预警的在册服务占比 / Share of registered services connected to monitoring and warning

response-time of=2.c unit=小时 dec=1 dir=down kind=outcome base=9.5 now=8 goal=4 stop=3 shape=steady
应急响应平均时长 / Mean emergency response time
应急响应时长 / Response time
从接报到首次处置的平均时长 / Mean time from report to first action

hallucination of=1.f unit=% dir=down kind=outcome start=13.6 base=11.2 now=7.9 goal=5 gone=s since=2026-03 note
模型幻觉率（抽测） / Hallucination rate (spot test)
= / Hallucination rate
抽测问答中出现与事实不符内容的占比 / Share of spot-tested answers with content contrary to fact
2026年3月起抽测样本少于30，不发布数值 / Since March 2026 fewer than 30 samples; value withheld

test-pass of=1.a unit=% kind=outcome base=70 now=83 goal=95 conf=medium
模型安全评测通过率 / Safety test pass rate
安全评测通过率 / Safety test pass
当期送评模型中首次通过安全评测的占比 / Share of models tested in the period that pass the first time

red-team of=1.a unit=% base=22 now=46 goal=70 shape=steps stop=1
红队测试覆盖率 / Red-team coverage
= / Red-team coverage
在册服务中一年内接受过红队测试的占比 / Share of registered services red-teamed within a year

jailbreak of=1.a unit=% dir=down kind=outcome base=24 now=15.4 goal=8 shape=shock
越狱攻击成功率 / Jailbreak success rate
越狱攻击成功率 / Jailbreak success
固定攻击集上成功绕过防护的占比 / Share of a fixed set of attacks that get past the safeguards

data-audit of=1.b unit=% base=18 now=38.5 goal=60 freq=Q shape=steady
训练数据安全审计覆盖率 / Training-data audit coverage
训练数据审计覆盖率 / Data audit coverage
训练数据在一年内做过安全审计的在册服务占比 / Share of registered services whose training data were audited within a year

infrastructure of=1.c unit=% base=64 now=79 goal=95 regional=mean spread=0.2
AI基础设施等保达标率 / Infrastructure security compliance
基础设施达标率 / Infrastructure compliance
人工智能基础设施中通过等级保护测评的占比 / Share of AI infrastructure that passed the graded protection test

patched of=1.d unit=% dir=keep kind=outcome base=95.4 now=93.2 keep=95.. shape=plateau
高危漏洞修复率 / Critical vulnerabilities fixed
= / Vulnerabilities fixed
收录三十天以上的高危漏洞中已修复的占比 / Share of critical vulnerabilities on record for thirty days that are fixed

minors of=1.d unit=% base=40 now=55 goal=80 regional=mean shape=plateau P
未成年人保护措施覆盖率 / Minor-protection coverage
未成年人保护覆盖率 / Minor protection
面向公众的服务中启用未成年人保护措施的占比 / Share of public services with minor-protection measures in force

fairness of=1.g unit=% kind=outcome base=68 now=75.5 freq=Q
公平性测试达标率 / Fairness test attainment
公平性达标率 / Fairness attainment
参测算法中各组差异在限值内的占比 / Share of tested algorithms whose differences between groups are within limits

frontier of=1.h unit=份 base=2 now=12 goal=12 freq=Q shape=steps
前沿风险评估报告数 / Frontier-risk assessments
前沿风险评估数 / Frontier assessments
累计完成的前沿风险评估报告份数 / Frontier-risk assessment reports finished so far

incidents of=1.i unit=起 dir=down kind=outcome time=flow base=34 now=29 shape=season
AI安全事件数 / AI safety incidents
= / AI safety incidents
当期按分级标准确认的安全事件起数 / Incidents confirmed in the period under the grading rules

labels of=1.j unit=% base=41 now=66 goal=90 regional=mean shape=shock
生成内容显式标识率 / Explicit label rate
内容显式标识率 / Explicit labels
抽查的生成内容中带有显式标识的占比 / Share of sampled generated content with a visible label

transparency of=1.j unit=家 base=10 now=18 goal=60 shape=plateau
透明度报告发布企业数 / Firms publishing transparency reports
透明度报告企业数 / Transparency reports
一年内发布过透明度报告的企业数 / Firms that published a transparency report within a year

joined-models of=2.a unit=个 base=90 now=260 goal=420 plan=2026-06:200,2026-12:275,2027-06:350 shape=steps
监测平台接入模型数 / Models joined to the monitoring platform
接入监测模型数 / Models monitored
完成接口联调并持续报送的模型数 / Models with a tested interface that report continuously

drills of=2.c unit=次 time=flow base=11 now=17 freq=Q shape=season
应急演练次数 / Emergency drills
应急演练次数 / Emergency drills
当季开展的应急演练次数 / Drills held in the quarter

grading of=2.e unit=项 base=0 now=3 goal=6 from=2025-08 tail=0,0,0,0,1,1,1,1,1,2,2,2,2,3,3 stages
分类分级制度建设任务 / Tasks to set up graded supervision
分类分级任务 / Grading tasks
六项制度建设任务中已完成的项数，逐项见节点 / Tasks finished out of six; each is listed as a milestone

plans of=2.c unit=% base=46 now=63.4 goal=80 shape=steady
应急预案覆盖率 / Emergency-plan coverage
= / Plan coverage
在册服务中有应急预案且一年内更新过的占比 / Share of registered services with an emergency plan updated within a year

precision of=2.b unit=% kind=outcome base=62 now=70.2 shape=season
预警准确率 / Warning precision
= / Warning precision
发布的预警中事后确认属实的占比 / Share of warnings issued that proved right
`
