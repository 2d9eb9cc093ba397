/** Bodies that state a value or carry the page it was read in: id, Chinese name, English name where a well-known one exists. */
export const organisationLines = `
nda|国家数据局|National Data Administration
data-survey|全国数据资源调查工作组|National Data Resources Survey Group
miit|工业和信息化部|Ministry of Industry and Information Technology
cac|国家互联网信息办公室|Cyberspace Administration of China
cac-cncert|国家网信办、国家互联网应急中心|Cyberspace Administration of China and CNCERT/CC
occac|中央网信办|Office of the Central Cyberspace Affairs Commission
cnnic|中国互联网络信息中心|China Internet Network Information Center (CNNIC)
caict|中国信息通信研究院|China Academy of Information and Communications Technology (CAICT)
nbs|国家统计局|National Bureau of Statistics
moe|教育部|Ministry of Education
moe-data|教育部数据|Ministry of Education data
moe-dst|教育部科技司|Department of Science and Technology, Ministry of Education
most|科学技术部|Ministry of Science and Technology
mof|财政部|Ministry of Finance
ndrc|国家发展改革委|National Development and Reform Commission
samr|国家市场监督管理总局|State Administration for Market Regulation
sasac|国务院国资委|State-owned Assets Supervision and Administration Commission
state-council|国务院|State Council
tc260|全国网安标委|National Cybersecurity Standardization Technical Committee (TC260)
stanford-hai||Stanford HAI
lmsys-hai||LMSYS, Stanford HAI
macropolo||MacroPolo
wipo|世界知识产权组织|WIPO
idc||IDC
idc-inspur|IDC、浪潮信息|IDC and Inspur
ccid|赛迪顾问|CCID Consulting
github||GitHub
hugging-face||Hugging Face
mit-hf||MIT, Hugging Face
atom||ATOM Report
openrouter||OpenRouter
alibaba-cloud|阿里云|Alibaba Cloud
modelscope|阿里云魔搭社区|ModelScope, Alibaba Cloud
volcano|火山引擎|Volcano Engine
qcc|企查查|Qichacha
bj-science|北京市科委、中关村管委会
bj-cac|北京市网信办
sh-cac|上海市网信办
zj-cac|浙江网信办
js-cac|江苏网信办
gz-bigdata|贵州省大数据局
gs-press|甘肃省政府新闻办
nm|内蒙古自治区|Inner Mongolia Autonomous Region
sd|山东省|Shandong Province
kunshan|昆山市|Kunshan City
sz-ai|深圳市人工智能产业协会
open-data-report|《中国地方公共数据开放利用报告》
csdn|CSDN博客整理|CSDN blog compilation
blog|博客整理|Blog compilation
modb|墨天轮
neican||NeiCan.ai
academicjobs||AcademicJobs
tmtpost||TMTPOST
cernet|中国教育和科研计算机网等
xinhua|新华社|Xinhua News Agency
peoples-daily|人民日报|People's Daily
china-daily|中国日报|China Daily
chinanews|中国新闻网|China News Service
cctv|央视网|CCTV.com
cctv-news|央视新闻联播
stdaily|科技日报|Science and Technology Daily
liaoning-daily|辽宁日报|Liaoning Daily
dzwww|大众新闻
guizhou-daily|贵州日报|Guizhou Daily
gscn|中国甘肃网
people-cn|人民网|People's Daily Online
askci|中商产业研究院
the-paper|澎湃新闻|The Paper
daily-dev||Daily.dev
yicai|第一财经|Yicai
southern-weekly|南方周末|Southern Weekly
beijing-daily|北京日报|Beijing Daily
cna|中央社
mit-tr||MIT Technology Review
sd-edu|山东教育发布
reposts|转载媒体|Repost
gov-cn|中国政府网|gov.cn
asiae|亚洲经济|Asia Economy
gs-gov|甘肃省人民政府网站|Website of the Gansu Provincial Government
trade-media|行业媒体|Trade media
nbd|每日经济新闻|National Business Daily
verdict||Verdict
registry|企业登记信息|Company registration
zhitong|智通财经|Zhitong Finance
cac-four|国家互联网信息办公室等四部门|Cyberspace Administration of China and three other departments
british-council|英国文化教育协会|British Council
scio|国务院新闻办公室|State Council Information Office
global-times|环球时报|Global Times
36kr|36氪|36Kr
fudan-dmg|复旦大学数字与移动治理实验室|Lab for Digital and Mobile Governance, Fudan University
21jj|21世纪经济报道|21st Century Business Herald
public-repo|公开代码仓库|Public code repository
gz|贵州省|Guizhou Province
sh-gov|上海市人民政府|Shanghai Municipal People's Government
bj-gov|北京市人民政府|People's Government of Beijing Municipality
cnfinance|中国网财经|China.com.cn Finance
c114||C114
technode||TechNode
chsi|阳光高考|CHSI Sunshine Gaokao
js-edu|江苏省教育厅|Jiangsu Provincial Department of Education
leiphone|雷锋网|Leiphone
sina|新浪财经|Sina Finance
gd-cac|广东省互联网信息办公室|Cyberspace Administration of Guangdong
trivium||Trivium China
sinica||Sinica Podcast
openeuler|openEuler社区|openEuler community
mot|交通运输部|Ministry of Transport
mps|公安部|Ministry of Public Security
sesec||SESEC
bjnews|新京报|Beijing News
bj-drc|北京市发展改革委|Beijing Municipal Commission of Development and Reform
sc|四川省|Sichuan Province
aibase||AIbase
cnfin|新华财经|Xinhua Finance
securities-daily|证券日报|Securities Daily
xinhua-daily|新华日报|Xinhua Daily
nea|国家能源局|National Energy Administration
nra|国家铁路局|National Railway Administration
caac|中国民航局|Civil Aviation Administration of China
spb|国家邮政局|State Post Bureau
china-railway|中国国家铁路集团|China State Railway Group
nhc|国家卫生健康委|National Health Commission
moe-office|教育部办公厅|General Office of the Ministry of Education
mohrss|人力资源社会保障部|Ministry of Human Resources and Social Security
nrta|国家广播电视总局|National Radio and Television Administration
miit-tc|工业和信息化部人工智能标准化技术委员会|AI standardisation technical committee of MIIT
sac|国家标准委|Standardization Administration of China
gs-edu|甘肃省教育厅|Gansu Provincial Department of Education
zj-eit|浙江省经济和信息化厅|Zhejiang Department of Economy and Information Technology
bj-eit|北京市经济和信息化局|Beijing Municipal Bureau of Economy and Information Technology
bj-ca|北京市通信管理局|Beijing Communications Administration
sc-ai|四川省人工智能产业链办公室（科技厅）|Sichuan AI industry-chain office (science department)
sc-drc|四川省发展改革委|Sichuan Development and Reform Commission
sc-ca|四川省通信管理局|Sichuan Communications Administration
prov-cac|省级互联网信息办公室|Provincial cyberspace administrations
`
