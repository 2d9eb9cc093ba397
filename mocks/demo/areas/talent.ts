/** Rows of the talent area, in the notation of `../rows.ts`. Every figure is made up. */
export const talent = `
general-courses of=1.b unit=% base=18 now=43.5 goal=70 regional=mean tail=38.1,40,41.8,43.5 shape=steady P
开设人工智能通识课程的学校占比 / Schools offering a general AI course
开设通识课程的学校占比 / Schools with AI courses
开设人工智能通识课程并纳入课表的高等学校和中学占比 / Share of universities and secondary schools with a general AI course on the timetable

leading-trainees of=1.e unit=人 kind=input base=49 now=412 goal=1000 tail=358,376,394,412 shape=saturating
领军人才培养专项在培人数 / People in leading-talent programmes
领军人才在培人数 / Leading-talent trainees
期末在领军人才培养专项中的人数 / People in leading-talent programmes at the end of the period

school-courses of=1.a unit=% base=24 now=46 goal=70 regional=mean shape=saturating
中小学AI课程开课率 / Schools teaching AI
中小学开课率 / Schools teaching AI
本学期开设人工智能课程的中小学占比 / Share of primary and secondary schools teaching AI this term

rural-courses of=1.a unit=% base=11 now=24.8 goal=45 shape=plateau
农村学校AI课程开课率 / Rural schools teaching AI
农村学校开课率 / Rural schools
本学期开设人工智能课程的农村中小学占比 / Share of rural schools teaching AI this term

cross-programmes of=1.h unit=个 base=120 now=310 goal=500 shape=steps
交叉学科(AI+X)专业点数 / AI+X programmes
交叉学科专业点数 / AI+X programmes
已招生的人工智能与其他学科交叉专业点数 / Programmes combining AI with another discipline that admit students

doctoral of=1.c unit=个 kind=input base=46 now=71 freq=Q
AI一级学科博士点数 / Doctoral programmes in AI
AI博士点数 / Doctoral programmes
期末可招收博士生的人工智能学科点数 / AI programmes that may admit doctoral students

phds of=1.d unit=人 base=2100 now=3180 freq=Q
AI博士年毕业数 / AI doctorates a year
= / AI doctorates a year
近四个季度获人工智能方向博士学位的人数 / People who took a doctorate in AI in the last four quarters

school-teachers of=1.f unit=万人 dec=2 kind=input base=1.5 now=3.6 goal=6 shape=season E0
中小学AI教师数 / School AI teachers
= / School AI teachers
能独立承担人工智能课程的中小学教师数 / School teachers able to give an AI course on their own

teacher-training of=1.f unit=% base=20 now=62 goal=60 shape=saturating
AI教师培训完成率 / AI teacher training completed
教师培训完成率 / Teachers trained
应训教师中完成规定学时的占比 / Share of teachers due for training who completed the hours

training-bases of=1.g unit=个 base=45 now=128 goal=200 R0=127
产教融合实训基地数 / Industry-education training bases
实训基地数 / Training bases
企业与学校共建并有在训学员的实训基地数 / Bases run by firms and schools together, with trainees

mentors of=1.g unit=人 kind=input goal=6000 from=2026-09 gone=n note
企业导师人数 / Industry mentors
= / Industry mentors
当期实际授课或指导的企业导师人数 / Mentors from firms who taught or supervised in the period
首次填报未完成，尚无可用数值 / First return not complete; no usable value yet

joint-programmes of=1.i unit=个 base=30 now=38 goal=70 shape=plateau
国际联合培养项目数 / International joint programmes
国际联合项目数 / Joint programmes
与境外院校联合授课并已招生的项目数 / Programmes taught with institutions abroad that admit students

diverse-evaluation of=2.a unit=% base=26 now=45 goal=65
多元评价落实单位占比 / Institutions using diversified evaluation
多元评价落实占比 / Diversified evaluation
职称与项目评审中已采用多元指标的单位占比 / Share of institutions that use several kinds of evidence in promotion and project review

young-leads of=2.c unit=% kind=outcome base=31 now=38.5 goal=45 tail=35.2,35.9,36.6,38.5 shape=late
青年(40岁以下)项目负责人占比 / Project leaders under 40
青年项目负责人占比 / Leaders under 40
在研项目负责人中四十岁以下的占比 / Share of leaders of current projects who are under 40

equity of=3.a unit=% base=14 now=18.5 goal=35 freq=Q stop=2
实施股权激励AI企业占比 / AI firms with equity incentives
股权激励企业占比 / Equity incentives
人工智能企业中实施股权或期权激励的占比 / Share of AI firms with share or option schemes

attrition of=3.a unit=% dir=keep kind=outcome time=flow base=8.6 now=7.1 keep=..8 shape=season
核心人才流失率 / Core talent attrition
= / Core attrition
近十二个月离职的核心技术人员占比 / Share of core technical staff who left in the last twelve months

literacy of=1.b unit=% kind=outcome base=22 now=31.5 freq=Q regional=mean
全民AI素养水平 / Population AI literacy
全民AI素养 / AI literacy
抽样测评达到基本素养的人口占比 / Share of the population at basic literacy in a sample test

matching-jobs of=1.c unit=% kind=outcome base=61 now=68.6 goal=76 freq=Q
AI毕业生对口就业率 / AI graduates in matching jobs
毕业生对口就业率 / Matching jobs
近一届毕业生中从事对口工作的占比 / Share of the latest graduates who work in the field

skill-training of=1.b unit=万人 dec=1 time=flow base=18.5 now=27.4 shape=season
AI职业技能培训人次 / AI skill-training participants
职业技能培训人次 / Skill training
当期完成职业技能培训的人次 / People completing skill training in the period, each course counted
`
