import type { AreaId } from '../../src/domain/policy.ts'

/** Targets of the second round by area; the fields of a line are told in `readTargets.ts`. */
export const targetLines: Readonly<Partial<Record<AreaId, string>>> = {
  models: `
T-MOD-RNDGROWTH-2030|全社会研发经费年均增长（2026-2030年）|Yearly growth of R&D spending, 2026-2030|percent,0|||7|>|2030|国务院|“十五五”规划纲要草案及政府工作报告（2026-03-05）|2026-03-05|http://www.ecns.cn/news/politics/2026-03-05/detail-ihfaizcc2501037.shtml|h|||models.1.a
T-MOD-BJ-BASE-2025|北京先进可用的基础大模型|Beijing: advanced base models|item,0|||3||2025|北京市|北京市推动“人工智能+”行动计划（2024-2025年）|2024-07||m|BJ||models.1.c
T-MOD-BJ-INDUSTRY-2025|北京行业大模型产品|Beijing: industry models|item,0|||100||2025|北京市|北京市推动“人工智能+”行动计划（2024-2025年）|2024-07||m|BJ||models.3.a
T-MOD-HN-MODELS-2027|湖南行业大模型|Hunan: industry models|item,0|||50||2027|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||models.3.a
T-MOD-NB-MODELS-2027|宁波垂直大模型|Ningbo: vertical models|item,0|||30||2027|宁波市|宁波市人工智能方案（2025-2030年）||https://en.taibo.cn/p/26176899|m|ZJ||models.3.a
`,
  data: `
T-DAT-IIDATASETS-2028|打造高质量数据集的重点行业|Key industries with high-quality industrial datasets|item,0|||20||2028|工业和信息化部|工业互联网和人工智能融合赋能行动方案|2026-01-09|https://www.news.cn/tech/20260109/90d2eea9e07848828f51a43033ffaaad/c.html|m|||data.1.a
T-DAT-INDUSTRYCAGR-2029|数据产业年均复合增长率|Data-industry CAGR|percent,0|||15|>|2029|国家发展改革委等|关于促进数据产业高质量发展的指导意见|2024-12||m|||data.4.c
T-DAT-INFRA-2029|国家数据基础设施主体结构基本建成|Main structure of the national data infrastructure built|qualitative,0|||||2029|国家发展改革委、国家数据局、工业和信息化部|国家数据基础设施建设指引|2025-01-06||h|||data.3.a
T-DAT-INDPLAN-2028|行业高质量数据集建设取得成效|Industry high-quality dataset programme delivered|qualitative,0|||||2028|国家数据局|行业高质量数据集建设实施方案（国数科基〔2026〕25号）|2026-06-08|https://www.nda.gov.cn/sjj/zwgk/tzgg/0608/20260608172117399715004_pc.html|h|||data.1.a
T-DAT-BIGDATA-2025|大数据产业规模|Big-data industry size|CNY,12|||3|>|2025|工业和信息化部|“十四五”大数据产业发展规划|2021-11-30|https://www2.hkej.com/instantnews/china/article/2978885/|h|||data.4.c
T-DAT-HAIKOU-FIRMS|海口数据标注基地培育企业|Firms fostered at Haikou labelling base|body,0|||50|>||海口市|海口国家数据标注基地试点建设任务（2年期）|2024-07-16|https://hndnews.com/p/680834.html|h|HI||data.4.a
T-DAT-HAIKOU-STAFF|海口数据标注基地从业人员|Staff at Haikou labelling base|person,0|||10000|>||海口市|海口国家数据标注基地试点建设任务（2年期）|2024-07-16|https://hndnews.com/p/680834.html|h|HI||data.4.a
T-DAT-HAIKOU-OUTPUT|海口数据标注基地产值|Output of Haikou labelling base|CNY,8|||10|>||海口市|海口国家数据标注基地试点建设任务（2年期）|2024-07-16|https://hndnews.com/p/680834.html|h|HI||data.4.a
T-DAT-GZ-DATASETS-2025|贵州行业高质量数据集|Guizhou: industry high-quality datasets|item,0|||10|>|2025|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ||data.1.a
T-DAT-GZ-DATASETS-2026|贵州行业高质量数据集|Guizhou: industry high-quality datasets|item,0|||30|>|2026|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ||data.1.a
T-DAT-SH-CORPORA-2025|上海示范语料库|Shanghai: demonstration corpora|item,0|||50||2025|上海市|上海市人工智能“模塑申城”实施方案（2024-12）|2024-12-20|http://chneye.com/?p=1955|m|SH||data.1.a
T-DAT-AH-HQ-2027|安徽高质量数据集规模|Anhui: volume of high-quality datasets|PB,0|||30|>|2027|安徽省|安徽省人工智能行动方案（2025-03-27）|2025-03-28|http://sqr.ahnews.com.cn/news/2025/03/28/c_691718.htm|h|AH||data.1.a
T-DAT-NB-DATASETS-2027|宁波高质量数据集|Ningbo: high-quality datasets|item,0|||25||2027|宁波市|宁波市人工智能方案（2025-2030年）||https://en.taibo.cn/p/26176899|m|ZJ||data.1.a
T-DAT-NB-TRUST-2027|宁波可信数据空间|Ningbo: trusted data spaces|item,0|||3||2027|宁波市|宁波市人工智能方案（2025-2030年）||https://en.taibo.cn/p/26176899|m|ZJ||data.3.a
`,
  compute: `
T-CMP-INVEST-2030|信息通信行业2026-2030年累计投资|Information and communication investment, 2026-2030|CNY,12|||3.8||2030|工业和信息化部|信息通信行业发展规划（2026-2030年）|2026-09-07|https://www.chinanews.com.cn/gn/2026/09-09/10692994.shtml|h|||compute.2.b
T-CMP-HUBNEWPUE-2025|国家枢纽节点新建数据中心PUE（专项行动计划）|PUE of new data centres in hub nodes (special action plan)|ratio,0|down||1.2||2025|国家发展改革委等四部门|数据中心绿色低碳发展专项行动计划|2024-07-23||m|||compute.3.f
T-CMP-WESTUSE-2025|西部数据中心利用率|Utilisation of data centres in the west|percent,0||30@2021|50|>|2025|国家发展改革委等四部门|贯彻落实碳达峰碳中和目标要求推动数据中心和5G等新型基础设施绿色高质量发展实施方案|2021-12-08||m|||compute.3.b
T-CMP-GZ-TOTAL-2025|贵州算力总规模|Guizhou: total computing power|EFLOPS,0|||150||2025|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ|OBS-CMP-PROV|compute.2.a
T-CMP-GZ-TOTAL-2026|贵州算力总规模（行动计划）|Guizhou: total computing power (action plan)|EFLOPS,0|||180||2026|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ|OBS-CMP-PROV|compute.2.a
T-CMP-GZ-INDUSTRY-2025|贵州算力产业规模|Guizhou: computing industry size|CNY,8|||120|>|2025|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ||compute.3.d
T-CMP-GZ-WORK-2026|贵州算力总规模（年度工作要点）|Guizhou: total computing power (yearly work plan)|EFLOPS,0|||190||2026|贵州省大数据发展管理局|贵州省2026年大数据与人工智能工作要点（媒体报道）|2026-02-18||m|GZ|OBS-CMP-PROV|compute.2.a
T-CMP-GZ-AISHARE-2026|贵州智能算力占比|Guizhou: share of intelligent computing power|percent,0|||90|>|2026|贵州省大数据发展管理局|贵州省2026年大数据与人工智能工作要点（媒体报道）|2026-02-18||m|GZ||compute.2.a
T-CMP-GZ-PUE-2026|贵州数据中心PUE|Guizhou: data-centre PUE|ratio,0|down||1.2||2026|贵州省大数据发展管理局|贵州省2026年大数据与人工智能工作要点（媒体报道）|2026-02-18||m|GZ||compute.3.f
T-CMP-GZ-GUIANUSE-2026|贵州贵安机架使用率|Guizhou: rack use in Gui'an|percent,0|||70|>|2026|贵州省大数据发展管理局|贵州省2026年大数据与人工智能工作要点（媒体报道）|2026-02-18||m|GZ||compute.3.b
T-CMP-BJ-2025|北京算力规模|Beijing: computing power|EFLOPS,0|||45||2025|北京市|北京算力建设安排（市经信局2024-07-03介绍）|2024-07-03||m|BJ||compute.2.a
T-CMP-BJ-2027|北京算力规模|Beijing: computing power|EFLOPS,0|||200||2027|北京市|北京算力建设安排（20万P）|2026-01-23|https://beijing.qianlong.com/2026/0123/8613818.shtml|h|BJ||compute.2.a
T-CMP-SH-2025|上海智能算力规模|Shanghai: intelligent computing power|EFLOPS,0|||100|>|2025|上海市|上海市人工智能“模塑申城”实施方案（2024-12）|2024-12-20|http://chneye.com/?p=1955|m|SH|OBS-CMP-PROV-AI|compute.2.a
T-CMP-GD-2025|广东算力规模|Guangdong: computing power|EFLOPS,0|||40|>|2025|广东省|广东省人工智能赋能千行百业若干措施（2024-06）|2024-06-06||m|GD||compute.2.a
T-CMP-GD-2027|广东算力规模|Guangdong: computing power|EFLOPS,0|||60|>|2027|广东省|广东省人工智能赋能千行百业若干措施（2024-06）|2024-06-06||m|GD||compute.2.a
T-CMP-SZ-2030|深圳算力规模|Shenzhen: computing power|EFLOPS,0|||150|>|2030|深圳市|深圳市“十五五”规划纲要（2026-05-26）|2026-05-26|https://www.itiger.com/news/1173625868|m|GD||compute.2.a
T-CMP-SC-2027|四川算力规模|Sichuan: computing power|EFLOPS,0|||40||2027|四川省|四川省算力基础设施高质量发展行动方案（至2027年）||https://www.c114pro.com/cloudnews/112100.html|m|SC||compute.2.a
T-CMP-SC-AISHARE-2027|四川智能算力占比|Sichuan: share of intelligent computing power|percent,0|||60|>|2027|四川省|四川省算力基础设施高质量发展行动方案（至2027年）||https://www.c114pro.com/cloudnews/112100.html|m|SC||compute.2.a
T-CMP-SC-USE-2027|四川算力利用率|Sichuan: utilisation of computing power|percent,0|||70|>|2027|四川省|四川省算力基础设施高质量发展行动方案（至2027年）||https://www.c114pro.com/cloudnews/112100.html|m|SC||compute.3.b
T-CMP-JL-2027|吉林智能算力规模|Jilin: intelligent computing power|EFLOPS,0|||5|>|2027|吉林省|吉林省人工智能产业方案（2025年，媒体报道）||https://www.c114pro.com/ainews/112782.html|m|JL||compute.2.a
T-CMP-HN-2027|湖南智能算力规模|Hunan: intelligent computing power|EFLOPS,0|||5.25||2027|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||compute.2.a
T-CMP-HN-2030|湖南智能算力规模|Hunan: intelligent computing power|EFLOPS,0|||12||2030|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||compute.2.a
T-CMP-AH-2027|安徽智能算力规模|Anhui: intelligent computing power|EFLOPS,0|||30|>|2027|安徽省|安徽省人工智能行动方案（2025-03-27）|2025-03-28|http://sqr.ahnews.com.cn/news/2025/03/28/c_691718.htm|h|AH||compute.2.a
T-CMP-GS-2026|甘肃算力总规模|Gansu: total computing power|PFLOPS,4|||15|>|2026|甘肃省人民政府|甘肃省政府工作报告（2026-01-27）|2026-01-27||h|GS||compute.2.a
T-CMP-HORINGER-2025|和林格尔集群智能算力规模|Horinger cluster: intelligent computing power|PFLOPS,4|||12||2025-12-31|呼和浩特市（新华财经）|呼和浩特算力规模报道（2025-07-02，年底预期）|2025-07-02|http://www.chinajnhb.com/news/147021.html|m|NM|OBS-CMP-HORINGER-AI|compute.2.c
T-CMP-HOHHOT-2026|呼和浩特算力总规模|Hohhot: total computing power|PFLOPS,4||9.1@2025-07-02|50||2026-12-31|呼和浩特市（央视）|全国人大内蒙古代表团开放日（2026-03-06）|2026-03-06|http://www.imline.cn/news/yaowen/2026/030Q950W2026.html|m|NM|OBS-CMP-HOHHOT|compute.2.a
`,
  applications: `
T-APP-IIPLATFORMS-2028|有影响力的工业互联网平台|Influential industrial internet platforms|item,0|||450|>|2028|工业和信息化部|工业互联网平台行动方案（2026-01-13）|2026-01-13|https://www.c114pro.com/ainews/139323.html|m|||applications.1.b
T-APP-IIDEVICES-2028|工业互联网平台连接工业设备|Industrial devices connected to platforms|set,8|||1.2|>|2028|工业和信息化部|工业互联网平台行动方案（2026-01-13）|2026-01-13|https://www.c114pro.com/ainews/139323.html|m|||applications.1.b
T-APP-IIPENETRATION-2028|工业互联网平台普及率|Penetration of industrial internet platforms|percent,0|||55|>|2028|工业和信息化部|工业互联网平台行动方案（2026-01-13）|2026-01-13|https://www.c114pro.com/ainews/139323.html|m|||applications.1.b
T-APP-IINETWORK-2028|新型工业网络改造升级企业|Firms with upgraded industrial networks|body,0|||50000|>|2028|工业和信息化部|工业互联网和人工智能融合赋能行动方案|2026-01-09|https://www.news.cn/tech/20260109/90d2eea9e07848828f51a43033ffaaad/c.html|m|||applications.1.b
T-APP-PLATFORMSCENES-2028|平台经济智能服务场景|Intelligent service scenarios in the platform economy|item,0|||60|>|2028|七部门|平台经济相关实施方案（2026-06-19）|2026-06-19|http://finance.people.com.cn/n1/2026/0619/c1004-40743599.html|m|||applications.4.a
T-APP-GZ-SCENES-2025|贵州行业大模型应用场景|Guizhou: industry-model scenarios|item,0|||100|>|2025|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ||applications.4.a
T-APP-GZ-SCENES-2026|贵州行业大模型应用场景|Guizhou: industry-model scenarios|item,0|||200|>|2026|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ||applications.4.a
T-APP-GZ-CORE-2025|贵州人工智能核心产业规模|Guizhou: AI core industry size|CNY,8|||240||2025|贵州省人民政府办公厅|贵州省人工智能行动计划（2025-2027年，黔府办函〔2024〕69号）|2025-01-08|https://news.pedaily.cn/202501/545258.shtml|h|GZ||applications.3.a
T-APP-BJ-CORE-2025|北京人工智能核心产业规模|Beijing: AI core industry size|CNY,8|||3000||2025|北京市|北京市加快建设具有全球影响力的人工智能创新策源地实施方案（2023-05-30）|2023-05-30||h|BJ|OBS-APP-COREINDUSTRY|applications.3.a
T-APP-BJ-CORE-2028|北京人工智能核心产业规模|Beijing: AI core industry size|CNY,8|||10000|>|2028-01|北京市|北京人工智能创新高地行动计划（2026-01-05，约两年内）|2026-01-06|http://en.people.cn/n3/2026/0106/c90000-20410904.html|h|BJ|OBS-APP-COREINDUSTRY|applications.3.a
T-APP-BJ-UNICORNS-2028|北京人工智能独角兽企业|Beijing: AI unicorns|body,0|||20|>|2028-01|北京市|北京人工智能创新高地行动计划（2026-01-05，约两年内）|2026-01-06|http://en.people.cn/n3/2026/0106/c90000-20410904.html|m|BJ||applications.3.a
T-APP-BJ-CASES-2025|北京行业大模型成功案例|Beijing: industry-model cases|item,0|||1000||2025|北京市|北京市推动“人工智能+”行动计划（2024-2025年）|2024-07||m|BJ||applications.4.a
T-APP-GD-CORE-2025|广东人工智能核心产业规模|Guangdong: AI core industry size|CNY,8|||3000|>|2025|广东省|广东省人工智能赋能千行百业若干措施（2024-06）|2024-06-06||m|GD||applications.3.a
T-APP-GD-CORE-2027|广东人工智能核心产业规模|Guangdong: AI core industry size|CNY,8|||4400|>|2027|广东省|广东省人工智能赋能千行百业若干措施（2024-06）|2024-06-06||m|GD||applications.3.a
T-APP-GD-TERMINALS-2027|广东智能终端产品种类|Guangdong: kinds of smart terminals|kind,0|||100|>|2027|广东省|广东省人工智能赋能千行百业若干措施（2024-06）|2024-06-06||m|GD||applications.3.c
T-APP-GD-SCENES-2027|广东人工智能应用场景|Guangdong: AI scenarios|item,0|||500|>|2027|广东省|广东省人工智能赋能千行百业若干措施（2024-06）|2024-06-06||m|GD||applications.4.a
T-APP-GD-FIRMS-2025|广东人工智能企业|Guangdong: AI firms|body,0|||2000|>|2025|广东省|广东省加快建设通用人工智能产业创新引领地实施意见（2023-11）|2023-11-13|https://global.chinadaily.com.cn/a/202311/13/WS6551e2e5a31090682a5eded9.html|h|GD||applications.3.a
T-APP-SC-TERMINAL-2027|四川新一代智能终端、智能体应用普及率|Sichuan: penetration of smart terminals and AI agents|percent,0|||70|>|2027|四川省|四川省人工智能一号创新工程实施方案（2026-05）|2026-05-06||m|SC||applications.3.c
T-APP-SC-FIRMS-2030|四川人工智能企业|Sichuan: AI firms|body,0|||2500||2030|四川省|四川省人工智能一号创新工程实施方案（2026-05）|2026-05-06||m|SC||applications.3.a
T-APP-SC-CORE-2030|四川人工智能产业规模|Sichuan: AI industry size|CNY,8|||4000|>|2030|四川省|四川省人工智能一号创新工程实施方案（2026-05）|2026-05-06||m|SC||applications.3.a
T-APP-SC-FACTORIES-2030|四川智能工厂|Sichuan: smart factories|item,0|||200||2030|四川省|四川省人工智能一号创新工程实施方案（2026-05）|2026-05-06||m|SC||applications.3.a
T-APP-JL-CORE-2027|吉林人工智能产业规模|Jilin: AI industry size|CNY,8|||400||2027|吉林省|吉林省人工智能产业方案（2025年，媒体报道）||https://www.c114pro.com/ainews/112782.html|m|JL||applications.3.a
T-APP-JL-CORE-2030|吉林人工智能产业规模|Jilin: AI industry size|CNY,8|||1000||2030|吉林省|吉林省人工智能产业方案（2025年，媒体报道）||https://www.c114pro.com/ainews/112782.html|m|JL||applications.3.a
T-APP-HN-CORE-2027|湖南人工智能核心产业规模|Hunan: AI core industry size|CNY,8|||1200||2027|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||applications.3.a
T-APP-HN-SCENES-2027|湖南典型应用场景|Hunan: typical scenarios|item,0|||200||2027|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||applications.4.a
T-APP-HN-TERMINAL-2027|湖南新一代智能终端、智能体应用普及率|Hunan: penetration of smart terminals and AI agents|percent,0|||75|>|2027|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||applications.3.c
T-APP-HN-CORE-2030|湖南人工智能核心产业规模|Hunan: AI core industry size|CNY,8|||2000||2030|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||applications.3.a
T-APP-HN-TERMINAL-2030|湖南新一代智能终端、智能体应用普及率|Hunan: penetration of smart terminals and AI agents|percent,0|||90|>|2030|湖南省|湖南省人工智能产业方案（2025-11-10）|2025-11-10||m|HN||applications.3.c
T-APP-SD-CORE-2027|山东人工智能核心产业规模|Shandong: AI core industry size|CNY,8|||2000||2027|山东省|山东省人工智能方案（2025-12-12）|2025-12-12||m|SD||applications.3.a
T-APP-JS-TERMINAL-2027|江苏新一代智能终端、智能体应用普及率|Jiangsu: penetration of smart terminals and AI agents|percent,0|||70|>|2027|江苏省人民政府|江苏省“人工智能+”实施意见（苏政发〔2025〕108号）|2025-12-29||h|JS||applications.3.c
T-APP-JS-TERMINAL-2030|江苏新一代智能终端、智能体应用普及率|Jiangsu: penetration of smart terminals and AI agents|percent,0|||90|>|2030|江苏省人民政府|江苏省“人工智能+”实施意见（苏政发〔2025〕108号）|2025-12-29||h|JS||applications.3.c
T-APP-JS-CORE-2030|江苏人工智能产业规模|Jiangsu: AI industry size|CNY,8|||10000|>|2030|江苏省人民政府|江苏省“人工智能+”实施意见（苏政发〔2025〕108号）|2025-12-29||h|JS||applications.3.a
T-APP-ZJ-CORE-2027|浙江人工智能核心产业营收|Zhejiang: AI core industry revenue|CNY,8|||10000|>|2027|浙江省人民政府|浙江省人民政府关于支持人工智能创新发展的若干措施（2025-05-16）|2025-05-16|https://m.bjx.com.cn/mnews/20250516/1441901.shtml|h|ZJ||applications.3.a
T-APP-ZJ-CORE-2030|浙江人工智能核心产业营收|Zhejiang: AI core industry revenue|CNY,8|||12000|>|2030|浙江省人民政府|浙江省人民政府关于支持人工智能创新发展的若干措施（2025-05-16）|2025-05-16|https://m.bjx.com.cn/mnews/20250516/1441901.shtml|h|ZJ||applications.3.a
T-APP-ZJ-GIANTS-2027|浙江千亿级人工智能企业|Zhejiang: AI firms above 100 bn yuan|body,0|||3||2027|浙江省人民政府|浙江省人民政府关于支持人工智能创新发展的若干措施（2025-05-16）|2025-05-16|https://m.bjx.com.cn/mnews/20250516/1441901.shtml|h|ZJ||applications.3.a
T-APP-ZJ-LEADERS-2027|浙江百亿级人工智能企业|Zhejiang: AI firms above 10 bn yuan|body,0|||30||2027|浙江省人民政府|浙江省人民政府关于支持人工智能创新发展的若干措施（2025-05-16）|2025-05-16|https://m.bjx.com.cn/mnews/20250516/1441901.shtml|h|ZJ||applications.3.a
T-APP-NB-CORE-2027|宁波人工智能核心产业规模|Ningbo: AI core industry size|CNY,8|||1200||2027|宁波市|宁波市人工智能方案（2025-2030年）||https://en.taibo.cn/p/26176899|m|ZJ||applications.3.a
T-APP-NB-CORE-2030|宁波人工智能核心产业规模|Ningbo: AI core industry size|CNY,8|||1800||2030|宁波市|宁波市人工智能方案（2025-2030年）||https://en.taibo.cn/p/26176899|m|ZJ||applications.3.a
`,
  talent: `
T-TAL-AIXMAJORS-2020|“人工智能+X”复合特色专业|"AI+X" interdisciplinary majors|item,0|||100||2020|教育部|高等学校人工智能创新行动计划|2018-04||h|||talent.1.c
T-TAL-GZ-LABELSTAFF-2026|贵州数据标注从业人员|Guizhou: data-labelling staff|person,4|||2||2026|贵州省大数据发展管理局|贵州省2026年大数据与人工智能工作要点（媒体报道）|2026-02-18||m|GZ||talent.1.g
T-TAL-SD-COURSE|山东中小学人工智能课程覆盖|Shandong: schools with AI courses|percent,0|||100|||山东省|山东省中小学人工智能教育安排（3至5年，新华社）|2025-09-04|http://www.news.cn/edu/20250904/1d85d41b369d48b1b3bc108a5ff82b47/c.html|h|SD||talent.1.a
T-TAL-JS-LABZONES-2027|江苏人工智能教育实验区（校）|Jiangsu: AI education lab zones and schools|item,0|||60||2027|江苏省|人工智能赋能教育高质量发展行动方案（2025-2027年）|2025-05-09|http://www.hongze.gov.cn/col/15125_476424/art/17460288/17470364876819EimUbvV.html|h|JS||talent.1.a
T-TAL-GS-BASES-2030|甘肃省级人工智能教育基地|Gansu: provincial AI education bases|item,0|||30||2030|甘肃省教育厅|甘肃省基础教育人工智能计划（2025-2030年，人民日报）|2026-01-14||h|GS||talent.1.a
T-TAL-FJ-COURSE-2027|福建高校人工智能通识课覆盖|Fujian: universities with an AI general course|percent,0|||100||2027|福建省教育厅|福建省高校人工智能人才方案（2025-2027年）|2025-10-12|https://www.xit.edu.cn/szjj/2025/1012/c2318a75860/pagem.htm|m|FJ||talent.1.a
`,
  policy: `
T-POL-GZ-FILINGS-2026|贵州新增生成式人工智能备案|Guizhou: new generative-AI filings|product,0|||5||2026|贵州省大数据发展管理局|贵州省2026年大数据与人工智能工作要点（媒体报道）|2026-02-18||m|GZ||policy.4.b
`,
}
