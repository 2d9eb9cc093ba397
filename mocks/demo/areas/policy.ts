/** Rows of the policy area, in the notation of `../rows.ts`. Every figure is made up. */
export const policy = `
legislation of=3.a,3.c unit=项 base=0 now=11 goal=24 by=2028-06 from=2025-08 tail=9,10,10,11 shape=steady
制度与立法任务办结 / Legislative and rule-making tasks closed
= / Tasks closed
任务台账二十四项中已办结的项数 / Tasks closed out of the twenty-four on the register

patient-capital of=2.c unit=亿元 kind=input base=215 now=1240 goal=3000 freq=Q tail=982,1154,1240 shape=saturating
长期资本、耐心资本新增投入 / New long-term and patient capital
长期耐心资本新增 / Patient capital
自2025年起承诺期不短于八年的基金累计实缴额 / Paid in since 2025 to funds committed for eight years or more, cumulative

soe-assessment of=1.a unit=% goal=100 from=2026-06 gone=n note
国有资本投资考核制度覆盖面 / Coverage of assessment rules for state capital
国资考核制度覆盖面 / Assessment coverage
已按新办法考核的国有投资单位占比 / Share of state investors assessed under the new rules
首次填报未完成 / First return not complete

loans of=2.a unit=亿元 base=6200 now=9850 shape=season conf=medium
AI企业贷款余额 / Loans to AI firms
= / Loans to AI firms
期末人工智能企业本外币贷款余额 / Loans outstanding to AI firms at the end of the period

fiscal of=2.b unit=亿元 dec=1 kind=input time=flow base=60 now=186 goal=300 freq=Q shape=steady
财政AI支出 / Fiscal spending on AI
= / Fiscal spending
近四个季度用于人工智能的财政支出 / Fiscal spending on AI in the last four quarters

compensation of=2.d unit=亿元 dec=1 kind=input base=20 now=46 goal=90 shape=plateau
风险补偿资金池规模 / Risk-compensation pool
风险补偿资金池 / Compensation pool
期末到位的风险补偿资金 / Risk-compensation funds in place at the end of the period

insurance of=2.d unit=亿元 dec=2 time=flow base=1.9 now=4.62 freq=Q
AI保险保费规模 / AI insurance premiums
AI保险保费 / AI premiums
当季人工智能相关险种的保费收入 / Premiums for AI-related insurance in the quarter

procurement of=2.f unit=亿元 dec=1 kind=input time=flow base=40 now=158 goal=150 by=2026-06 shape=saturating
政府采购AI产品服务额 / Government AI procurement
政府采购AI金额 / AI procurement
近十二个月签约的人工智能产品与服务采购额 / AI products and services contracted over the last twelve months

first-purchase of=2.f unit=项 base=12 now=46 goal=80 shape=steps
首台套首批次AI采购数 / First-purchase AI items
首购AI项目数 / First purchases
累计列入首购目录并完成采购的项数 / Items on the first-purchase list that have been bought, cumulative

consultations of=3.c unit=次 base=1 now=6 goal=11 shape=steps
立法公开征求意见数 / Public consultations
公开征求意见数 / Public consultations
累计完成的立法公开征求意见次数 / Public consultations on draft laws held so far

local-statutes of=3.a unit=部 base=8 now=19 goal=30
地方AI法规数 / Local AI statutes
= / Local AI statutes
现行有效的地方人工智能法规与规章部数 / Local AI statutes and rules in force

ethics of=3.b unit=个 base=180 now=420 goal=760 shape=saturating
伦理审查委员会设立数 / Ethics committees set up
伦理委员会数 / Ethics committees
已登记并在一年内开过会的伦理审查委员会数 / Ethics committees on the register that met within the year

filing-time of=4.b unit=天 dir=down kind=outcome base=75 now=52 goal=30 shape=steady
备案平均办理时长 / Mean filing time
备案办理时长 / Filing time
当期办结的备案从受理到公告的平均天数 / Mean days from acceptance to publication of filings closed in the period

first-pass of=4.a,4.b unit=% kind=outcome base=48 now=63 goal=80 regional=mean
备案一次通过率 / First-time filing pass rate
= / First-time pass rate
当期办结的备案中一次通过安全评估的占比 / Share of filings closed in the period that passed the security assessment the first time

pay-out of=2.b unit=% kind=outcome base=55 now=61 goal=85 freq=Q stop=2
政策兑现率 / Policy pay-out rate
= / Policy pay-out
到期应兑现的支持资金中已兑现的占比 / Share of support due that has been paid

sandboxes of=3.c unit=个 base=5 now=14 shape=steps
监管沙盒数量 / Regulatory sandboxes
监管沙盒数 / Sandboxes
期末运行中的监管沙盒数 / Sandboxes running at the end of the period

early-stage of=2.c unit=% kind=outcome base=22 now=30.5 goal=38 freq=Q
投早投小占比 / Early-stage share
= / Early-stage share
当年投资额中投向成立五年内小企业的占比 / Share of the year's investment that went to small firms under five years old

updates of=4.b unit=% kind=outcome base=70 now=80.5 goal=90 shape=saturating
备案变更注销及时率 / Timely updates and cancellations
变更注销及时率 / Timely updates
应变更或注销的备案中按期办理的占比 / Share of filings due for update or cancellation handled in time

statute-cases of=3.a unit=件 time=flow kind=outcome base=22 now=36 freq=Q shape=season
AI相关判例数 / AI-related court cases
= / Court cases
当季公开的人工智能相关裁判文书数 / Judgements about AI published in the quarter
`
