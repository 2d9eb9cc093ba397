/** Rows of the applications area, in the notation of `../rows.ts`. Every figure is made up. */
export const applications = `
pilot-bases of=1.a unit=个 base=0 now=17 goal=24 by=2027-06 from=2025-08 tail=13,14,16,17 shape=steady
国家人工智能应用中试基地 / National AI application pilot bases
应用中试基地 / Pilot bases
通过验收并对外服务的应用中试基地数 / Pilot bases accepted and open to users

pilot-conversion of=1.a unit=% kind=outcome base=18 now=29.5 goal=40 freq=Q
中试项目转化率 / Pilot-to-market conversion
= / Pilot conversion
完成中试的项目在一年内投入市场的占比 / Share of finished pilots on the market within a year

platforms of=1.b unit=个 base=15 now=38 goal=60 plan=2026-06:28,2026-12:38,2027-06:50 shape=steps
行业应用共性平台数 / Shared industry platforms
行业共性平台数 / Shared platforms
服务十家以上企业的行业共性平台数 / Shared platforms that serve ten firms or more

software-transformed of=2.a unit=% kind=outcome base=22 now=37.4 goal=55 regional=mean
软件企业智能化转型率 / Software firms transformed
软件企业转型率 / Firms transformed
主要产品已采用模型能力的软件企业占比 / Share of software firms whose main product uses model capability

native-share of=2.b unit=% kind=outcome base=4.5 now=9.2 goal=16 shape=saturating
智能原生软件收入占比 / AI-native share of software revenue
智能原生收入占比 / AI-native revenue
软件业务收入中智能原生产品的占比 / Share of software revenue from AI-native products

sme-adoption of=2.b unit=% kind=outcome base=12 now=24.6 goal=36 regional=mean shape=saturating
中小企业AI应用率 / SME AI adoption
中小企业应用率 / SME adoption
近三个月在业务中使用过人工智能的中小企业占比，抽样推算 / Share of small and medium firms that used AI in their business in the last three months, from a sample

providers of=3.a unit=家 base=2600 now=5400 goal=8000 shape=saturating F
应用服务商数量 / AI application service providers
应用服务商数 / Service providers
近一年有应用交付记录的服务商数 / Providers with a recorded delivery in the last year

maas of=3.b unit=亿元 kind=outcome time=flow base=88 now=196 freq=Q
模型即服务市场规模 / Model-as-a-service market
模型服务市场规模 / Model services market
当季模型即服务收入合计 / Revenue of model-as-a-service in the quarter

agent-firms of=3.c unit=万家 dec=1 kind=outcome base=0.9 now=3.2 shape=late
智能体即服务月活企业 / Firms using agents as a service each month
智能体服务月活企业 / Monthly agent users
当月调用过智能体服务的企业数 / Firms that called an agent service in the month

agents-listed of=3.c unit=万个 dec=1 base=1.8 now=6.4 goal=12 conf=low
智能体商店上架数 / Agents listed in stores
智能体上架数 / Agents listed
主要商店上架的智能体数，去重前，来自网页抓取 / Agents listed in the main stores before removing doubles, from web pages

scenarios of=4.a unit=个 base=620 now=1480 goal=2400 regional=sum shape=steps P
开放应用场景数 / Open application scenarios
开放场景数 / Open scenarios
发布需求清单并可报名的应用场景累计数 / Scenarios published with requirements and open to applicants, cumulative

openness of=4.b unit=分 dec=1 kind=outcome base=48 now=63 goal=60 freq=Q shape=saturating
场景开放度指数 / Scenario openness index
场景开放度 / Openness index
按数量、质量与响应三方面评分的开放度，满分一百 / Openness scored on number, quality and response, out of one hundred

tolerance of=4.d unit=个 base=3 now=6 goal=20 shape=plateau
容错试错制度覆盖地区数 / Regions with trial-and-error rules
容错制度覆盖地区 / Regions with such rules
已出台容错试错规定的地区数 / Regions that have issued rules on trial and error

tolerance-cases of=4.d unit=件 kind=outcome time=flow base=1 now=5
容错免责适用案例数 / Cases in which exemption was applied
容错免责案例数 / Exemption cases
当期适用容错免责规定的案例数 / Cases in the period to which the exemption was applied

case-time of=5.a unit=天 dir=down kind=outcome base=240 now=196 goal=150 freq=Q shape=steady
AI专利纠纷平均审理时长 / Mean AI patent case time
专利纠纷审理时长 / Patent case time
当季审结的人工智能专利纠纷从立案到结案的平均天数 / Mean days from filing to closing of AI patent cases closed in the quarter

patent-conversion of=5.b unit=% kind=outcome base=21 now=36 goal=35 freq=Q shape=saturating U
AI专利转化率 / AI patent conversion rate
= / Patent conversion
授权满两年的人工智能专利中已许可、转让或自用投产的占比 / Share of AI patents granted two years ago that are licensed, sold or in production

standards of=6.a unit=项 base=0 now=4 goal=8 from=2025-08 tail=0,0,0,0,1,1,1,2,2,2,2,3,3,4,4 stages
重点领域标准制定完成数 / Priority standards completed
重点标准完成数 / Priority standards
八项重点标准中已完成的项数，逐项见节点 / Standards finished out of eight priority items; each is listed as a milestone

cross-standards of=6.b unit=项 base=8 now=19 goal=30
跨行业标准数 / Cross-sector standards
= / Cross-sector standards
由两个以上行业联合发布的标准累计数 / Standards issued jointly by two or more sectors, cumulative

led-standards of=6.c unit=项 base=6 now=8 goal=20 by=2026-09 stop=3
国际标准牵头数 / International standards led
= / International standards
担任召集人或项目负责人的在研国际标准数 / International standards under way with a convenor or project leader from here

public-services of=2.b unit=% kind=outcome base=9 now=21.5 goal=34 shape=steps
政务服务AI办理占比(全国) / Government services handled with AI
政务服务AI办理占比 / Public services with AI
由智能助手受理并办结的政务事项占比 / Share of public-service matters taken in and settled through an assistant

adopters of=6.a unit=家 kind=outcome base=340 now=1180 goal=2000 shape=steady
标准实施企业数 / Firms applying AI standards
= / Firms on the standards
已通过至少一项重点标准符合性测试的企业数 / Firms that passed a conformity test for at least one priority standard
`
