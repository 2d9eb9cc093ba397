/** Rows of the open-source area, in the notation of `../rows.ts`. Every figure is made up. */
export const openSource = `
influence of=4.c unit=个 kind=outcome base=12 now=19 goal=40 tail=18,19,19,19 shape=plateau
具有国际影响力的开源项目 / Open-source projects of international influence
国际影响力开源项目 / Projects of influence
海外贡献者占比、下游依赖与下载量三项均过线的项目数 / Projects above the line on foreign contributors, downstream dependents and downloads alike

credit of=2.b unit=所 base=1 now=12 goal=60 by=2028 tail=9,10,11,12 shape=steady
将开源贡献纳入学分认定的高校 / Universities giving credit for open-source work
开源计入学分的高校 / Universities giving credit
已发布学分认定办法并实际认定过的高校数 / Universities that have published rules for such credit and used them

contributors of=1.a unit=万人 dec=2 base=3.83 now=8.6 goal=15 tail=7.55,8.02,8.5,8.6 shape=steady
社区活跃贡献者 / Active community contributors
= / Active contributors
近三十天有被接受的提交、评审或文档的贡献者数 / Contributors with an accepted commit, review or document in the last thirty days

toolchain of=4.d unit=家 kind=outcome base=1200 now=2150 goal=5000 stop=4 shape=steady
开源工具链采用企业数 / Firms using the open-source toolchain
工具链采用企业数 / Firms on the toolchain
生产环境中使用开源工具链的企业数 / Firms with the open-source toolchain in production

hosted-datasets of=1.b unit=个 base=3200 now=8700 goal=14000 shape=steady F
社区托管数据集数 / Data sets hosted
= / Data sets hosted
国内社区托管且许可明确的数据集数 / Data sets with a clear licence hosted by domestic communities

full-weights of=1.b unit=% base=52 now=56 goal=75 shape=plateau
开源大模型权重完整开放率 / Models with full open weights
权重完整开放率 / Full open weights
当年发布的开源模型中权重完整开放的占比 / Share of the year's open models released with full weights

quality-projects of=1.c unit=个 base=20 now=64 goal=60 shape=saturating
优质开源项目认定数 / Certified quality projects
优质开源项目数 / Quality projects
通过优质项目评审的项目累计数 / Projects that passed the quality review, cumulative

survival of=1.c unit=% kind=outcome base=54 now=58.3 freq=Q
开源项目存活率(两年) / Two-year survival of projects
两年项目存活率 / Two-year survival
两年前新建的项目中近九十天仍有提交的占比 / Share of projects started two years ago with a commit in the last ninety days

incentives of=2.a unit=亿元 dec=2 kind=input base=0.8 now=2.1 goal=4 shape=saturating
开源激励资金规模 / Open-source incentive funds
开源激励资金 / Incentive funds
累计已拨付用于奖励开源贡献的资金 / Funds paid out to reward open-source contributions, cumulative

commercial-use of=3.a unit=万家 dec=2 kind=outcome base=0.6 now=2.3 goal=4 shape=steady E0
开源模型商用企业数 / Firms using open models commercially
= / Commercial users
在收费产品或生产流程中使用开源模型的企业数 / Firms with an open model in a paid product or a production process

cost-saved of=3.a unit=% kind=outcome base=18 now=27.5 freq=Q
开源模型降本幅度 / Cost saved by open models
= / Cost saved
改用开源模型的企业自报的同任务成本降幅中位数 / Median fall in cost for the same task, as reported by firms that moved to open models

foreign-contributors of=4.b unit=% kind=outcome base=6 now=5.7 goal=14 shape=plateau
国内项目海外贡献者占比 / Foreign contributors' share
海外贡献者占比 / Foreign contributors
国内发起项目的活跃贡献者中来自海外的占比 / Share of active contributors from abroad in projects started here

overseas-calls of=4.c unit=% kind=outcome base=14 now=22.6 shape=late
开源模型海外调用占比 / Overseas share of open-model calls
海外调用占比 / Overseas calls
公开平台统计的开源模型调用量中来自海外的占比 / Share of open-model calls on public platforms that come from abroad

fix-time of=4.d unit=天 dir=down kind=outcome base=38 now=31 goal=14 shape=plateau
开源组件漏洞平均修复时长 / Mean time to fix vulnerabilities
漏洞平均修复时长 / Time to fix
高危漏洞从公开到修复版本发布的平均天数 / Mean days from disclosure of a critical vulnerability to a fixed release

newcomers of=1.a unit=% kind=outcome base=21 now=26.4 goal=40 proxy
新手首次贡献留存率 / First-time contributor retention
新手贡献留存率 / Newcomer retention
首次贡献者九十天内再次贡献的占比 / Share of first-time contributors who contribute again within ninety days
社区长期参与度 / Long-term participation in communities

mirrors of=4.b unit=个 base=3 now=7 goal=11 shape=steps
面向全球镜像站点数 / Global mirror sites
全球镜像站点数 / Mirror sites
在境外提供同步镜像且可用率达标的站点数 / Sites abroad that mirror the repositories with the required availability

licence-compliance of=1.c unit=% kind=outcome base=71 now=81.4 goal=92
开源许可证合规率 / Licence compliance
许可证合规率 / Licence compliance
抽查的国内项目中许可证与依赖相容的占比 / Share of sampled domestic projects whose licence agrees with those of their dependencies

issue-response of=1.a unit=小时 dir=down kind=outcome time=flow base=58 now=47 goal=36 shape=season
议题平均响应时长 / Mean issue response time
议题响应时长 / Issue response
从提出议题到维护者首次回复的平均时长 / Mean time from an issue to a maintainer's first reply
`
