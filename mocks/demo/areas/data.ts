/** Rows of the data area, in the notation of `../rows.ts`. Every figure is made up. */
export const data = `
quality-datasets of=1.a unit=个 base=96 now=412 goal=800 tail=349,371,391,412 shape=steady
高质量数据集数量 / High-quality data sets
= / High-quality data sets
通过质量评估并可供训练使用的数据集累计数 / Data sets that passed quality assessment and can be used for training, cumulative

dataset-pass of=1.a unit=% kind=outcome base=71 now=82.4 goal=92 regional=mean spread=0.15 R0=82.9
数据集质量评估合格率 / Data set quality pass rate
= / Quality pass rate
当期送评数据集中首次评估合格的占比 / Share of data sets submitted in the period that pass at the first assessment

dataset-timely of=1.a unit=% dir=keep kind=outcome base=90.8 now=92.6 keep=90.. shape=season
数据集更新及时率 / Data sets updated on schedule
= / Updated on schedule
承诺更新周期内完成更新的数据集占比 / Share of data sets updated within the promised cycle

reuse of=1.a unit=万次 dec=1 kind=outcome time=flow base=6.2 now=21.8 shape=late
高质量数据集复用次数 / Reuse of high-quality data sets
数据集复用次数 / Data set reuse
当期由登记者以外的单位下载或接口调用高质量数据集的次数 / Downloads or interface calls of high-quality data sets in the period by bodies other than the registrant

property of=2.a unit=件 base=5200 now=16800 goal=28000 shape=saturating
数据产权登记证书数 / Data property registrations
数据产权登记数 / Property registrations
累计发出且有效的数据产权登记证书数 / Data property certificates issued and in force, cumulative

rules of=2.a unit=项 base=0 now=3 goal=6 from=2025-08 tail=0,0,0,0,1,1,1,1,2,2,2,2,2,3,3 stages
数据产权制度建设任务 / Tasks to set up data property rules
产权制度建设任务 / Property-rule tasks
六项制度建设任务中已完成的项数，逐项见节点 / Tasks finished out of six; each is listed as a milestone

licences of=2.b unit=份 base=60 now=214 goal=420 shape=plateau
训练数据版权授权协议数 / Copyright licences for training data
版权授权协议数 / Copyright licences
累计登记的训练数据版权授权协议份数 / Registered copyright licences for training data, cumulative

disputes of=2.b unit=件 dir=down kind=outcome time=flow base=46 now=39 shape=season
训练数据版权纠纷数 / Training-data copyright disputes
训练数据版权纠纷 / Copyright disputes
当期新收的训练数据版权纠纷件数 / New disputes over copyright in training data in the period

open-works of=2.c unit=% goal=60 lead=乙 with=己 from=2026-02 gone=n note
公共财政资助项目版权开放率 / Publicly funded works opened
财政资助版权开放率 / Funded works opened
应开放的财政资助版权内容中已合规开放的占比 / Share of publicly funded copyright works due for opening that have been opened
口径未统一，3个单位数据不能合并 / Definitions differ; figures of 3 bodies cannot be combined

open-compliance of=2.c unit=% kind=outcome base=60 now=66 goal=95 freq=Q stop=2
财政资助项目开放合规率 / Compliance rate of publicly funded openings
财政项目开放合规率 / Opening compliance
抽查的开放内容中授权、署名与脱敏均合规的占比 / Share of sampled openings in order as to licence, attribution and de-identification

revenue-pilots of=3.b unit=个 base=4 now=9 goal=24 shape=plateau
数据收益分配试点数 / Data revenue-sharing pilots
收益分配试点数 / Revenue-sharing pilots
已实际发生收益分配的试点数 / Pilots in which revenue has actually been shared

payments of=3.b unit=亿元 dec=2 kind=outcome time=flow base=0.8 now=2.35 freq=Q
数据贡献者分成金额 / Payments to data contributors
贡献者分成金额 / Contributor payments
当季支付给数据贡献者的分成金额 / Shares paid to data contributors in the quarter

auto-labelling of=4.a unit=% kind=outcome base=38 now=55.6 goal=70 shape=saturating stop=1
标注自动化率 / Automated labelling share
= / Automated labelling
由程序完成且抽检合格的标注量占全部标注量的比重 / Share of labels made by programs and passed by spot checks

expert-labellers of=4.a unit=% kind=input base=9 now=16.2 goal=24 freq=Q
专家级标注人员占比 / Expert annotators' share
专家标注人员占比 / Expert annotators
标注人员中具备所标领域中级以上职称的占比 / Share of annotators with a mid-level or higher title in the field they label

agreement of=4.a unit=系数 dec=2 kind=outcome base=0.74 now=0.8 goal=0.85 shape=steady
标注一致性系数 / Inter-annotator agreement
= / Annotator agreement
双人标注抽样的一致性系数，1为完全一致 / Agreement coefficient of doubly labelled samples; 1 is full agreement

synthetic-pass of=4.b unit=% kind=outcome base=64 now=86.5 goal=85 shape=saturating
合成数据质量合格率 / Synthetic data quality pass rate
合成数据合格率 / Synthetic data pass rate
抽检合成数据中符合用途要求的占比 / Share of sampled synthetic data fit for its use

synthetic-volume of=4.b unit=PB time=flow base=120 now=410 goal=720
合成数据产量 / Synthetic data produced
= / Synthetic data
近十二个月合成并入库的数据量 / Data synthesised and stored over the last twelve months

trusted-spaces of=4.c unit=个 base=22 now=61 goal=100 plan=2026-06:45,2026-12:64,2027-06:82 shape=steps
可信数据空间运行数量 / Trusted data spaces in operation
可信数据空间数 / Trusted data spaces
连续运行满三个月的可信数据空间数 / Trusted data spaces that have run for three months or more

sharing of=4.c unit=% kind=outcome base=58 now=69.5 goal=82 shape=season
跨部门数据共享满足率 / Cross-department sharing fulfilment
共享需求满足率 / Sharing fulfilled
当期提出的跨部门数据需求中按期满足的占比 / Share of requests for data between bodies that were met on time

delivery of=4.c unit=天 dir=down kind=outcome base=64 now=49 goal=36 shape=shock
数据集平均交付周期 / Mean dataset delivery time
数据集交付周期 / Delivery time
从签约到验收的平均天数 / Mean days from contract to acceptance
`
