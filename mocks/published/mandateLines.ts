/** Who is named for targets and parts of the policy; the fields of a line are told in `mandates.ts`. */
export const mandateLines = `
coordinator|ndrc||《意见》实施的统筹协调|Overall coordination of the AI+ Opinion (all eight support areas)|国务院关于深入实施“人工智能+”行动的意见（国发〔2025〕11号）||https://www.gov.cn/zhengce/content/202508/content_7037861.htm|h||
coordinator|ndrc||《意见》整体（没有为这一数值点名单位）|The whole Opinion (nobody is named for this number)|国务院关于深入实施“人工智能+”行动的意见（国发〔2025〕11号）||https://www.gov.cn/zhengce/content/202508/content_7037861.htm|h||T-APP-TERMINAL-2027,T-APP-TERMINAL-2030
firstIssuer|miit|7|||“人工智能+制造”专项行动实施意见||https://www.nda.gov.cn/sjj/zwgk/zcfb/0112/20260107214358696030895_pc.html|h||T-MOD-MFGMODELS-2027,T-DAT-INDDATASETS-2027,T-APP-BENCHFIRMS-2027,T-APP-ECOFIRMS-2027,T-APP-INDAGENTS-2027,T-APP-INDSCENES-2027,T-OSS-ECOSYSTEM-2027,T-SAF-GOVCAP-2027
jointIssuer|ndrc,nea||||关于推进“人工智能+”能源高质量发展的实施意见||https://www.nda.gov.cn/sjj/zwgk/zcfb/0908/20250908201317566927066_pc.html|h||T-MOD-ENERGYMODELS-2027,T-APP-ENERGYDEMOS-2027,T-APP-ENERGYSCENES-2027,T-APP-ENERGYSTD-2027
jointIssuer|ndrc,nea,miit,nda||人工智能与能源双向赋能|Two-way promotion of AI and energy (computing and power)|人工智能与能源双向赋能行动方案（2026-05-08）|2026-05-08|https://www.nda.gov.cn/sjj/zwgk/zcfb/0508/20260508194112925527578_pc.html|m|compute.2.d|
firstIssuer|mot|6|人工智能与交通运输|AI in transport|“人工智能+交通运输”实施意见（2025-09）|2025-09|https://sesec.eu/2025/news-events/news/china-releases-roadmap-to-integrate-ai-into-the-transport-sector|m|applications.4.a|
jointIssuer|mot,nra,caac,spb,china-railway||交通运输场景|AI transport scenarios|人工智能+交通运输场景方案（2026-06-25）|2026-06-25||m|applications.4.a|
firstIssuer|nhc|4|||关于促进和规范“人工智能+医疗卫生”应用发展的实施意见||https://www.caixinglobal.com/2025-11-06/china-unveils-ambitious-plan-to-weave-ai-into-healthcare-system-102380000.html|h||T-APP-HEALTH-2030
firstIssuer|moe|4|||“人工智能+教育”行动计划（2026年4月）||https://www.aibase.com/news/27102|m||T-TAL-AICOURSE-2030
issuer|moe-office||||关于加强中小学人工智能教育的通知|||h||T-TAL-K12-2030
jointIssuer|ndrc,nda,mof,mohrss||||关于促进数据标注产业高质量发展的实施意见（发改数据〔2024〕1822号）||https://cset.georgetown.edu/publication/china-ndrc-data-labeling-opinions|h||T-DAT-LABELCAGR-2027
firstIssuer|nda|16|||“数据要素×”三年行动计划（2024-2026年）（国数政策〔2023〕11号）|2024-01-04||h||T-DAT-SCENES-2026,T-DAT-INDUSTRYGROWTH-2026
issuer|nda||行业高质量数据集|High-quality industry data sets|行业高质量数据集建设实施方案（国数科基〔2026〕25号）||https://www.nda.gov.cn/sjj/zwgk/tzgg/0608/20260608172117399715004_pc.html|h|data.1.a|
issuer|nda||||可信数据空间发展行动计划（2024-2028年）（国数资源〔2024〕119号）|2024-11-21|https://www.gov.cn/zhengce/zhengceku/202411/content_6996363.htm|h||T-DAT-TRUSTSPACE-2028
jointIssuer|ndrc,nda,miit||||国家数据基础设施建设指引|||h||T-DAT-INFRA-2029
issuer|nda||||国家数据局“十四五”数字中国新闻发布会（2025-08-14）|2025-08-14||m||T-DAT-FLOWCITIES-2025
issuer|miit||||算力互联互通行动计划（工信部信管〔2025〕119号）||https://reconnectchina.univie.ac.at/items/683ae927cd9db96a0e2b46c1|h||T-CMP-INTERCONNECT-2028
firstIssuer|miit|5|||算力基础设施高质量发展行动计划||http://english.www.gov.cn/news/202310/09/content_WS6523e392c6d0868f4e8e00f8.html|h||T-CMP-TOTAL-2025,T-CMP-AISHARE-2025,T-CMP-STORAGE-2025,T-CMP-ADVSTORAGE-2025,T-CMP-BENCHMARK-2025,T-CMP-OTN-2025,T-CMP-SRV6-2025
jointIssuer|ndrc,miit,nea,nda||||数据中心绿色低碳发展专项行动计划|||h||T-CMP-OCCUPANCY-2025,T-CMP-PUE-2025,T-CMP-RENEWABLE-2025
jointIssuer|ndrc,occac,miit,nea||||贯彻落实碳达峰碳中和目标要求推动数据中心和5G等新型基础设施绿色高质量发展实施方案|||h||T-CMP-NEWPUE-2025,T-CMP-HUBPUE-2025,T-CMP-WESTUSE-2025
jointIssuer|ndrc,nda,occac,miit,nea||||关于深入实施“东数西算”工程加快构建全国一体化算力网的实施意见||https://digitalpaper.stdaily.com/http_www.kjrb.com/ywtk/html/2024-01/06/content_565247.htm?div=-1|m||T-CMP-HUBNEWSHARE,T-CMP-GREENPOWER
issuer|miit||||信息通信行业发展规划（2026-2030年）||https://www.chinanews.com.cn/gn/2026/09-09/10692994.shtml|h||T-CMP-AI-2030,T-CMP-NEWPUE-2030,T-CMP-INVEST-2030
jointIssuer|bj-eit,bj-drc,bj-ca||||北京市存量数据中心优化工作方案（2024-2027年）||https://dzswgf.mofcom.gov.cn/news/phone/43/2024/11/m-1732168742056.html|h||T-CMP-BJPUE-2027
jointIssuer|sc-ai,sc-drc,sc-ca||||四川省算力基础设施高质量发展行动方案（至2027年）||https://www.c114pro.com/cloudnews/112100.html|m||T-CMP-SC-2027,T-CMP-SC-AISHARE-2027,T-CMP-SC-USE-2027
responsible|cac||生成式人工智能服务备案|Filing of generative-AI services with public-opinion reach|生成式人工智能服务管理暂行办法及已备案信息公告||https://www.cac.gov.cn/2024-04/02/c_1713729983803145.htm|h|policy.4.b|
responsible|prov-cac||生成式人工智能应用或功能登记|Registration of apps and functions that call a filed model|生成式人工智能服务已备案信息公告||https://www.cac.gov.cn/2024-04/02/c_1713729983803145.htm|h|policy.4.b|
responsible|cac||深度合成等算法备案|Filing of deep-synthesis and other algorithms|互联网信息服务算法备案公告||https://www.cac.gov.cn/2022-08/12/c_1661927474338504.htm|h|safety.1.j|
jointIssuer|cac,miit,mps,nrta||生成合成内容标识|Labelling of AI-generated content|人工智能生成合成内容标识办法||https://www.cac.gov.cn/2025-03/14/c_1743654684782215.htm|h|safety.1.j|
firstIssuer|cac|4|拟人化互动服务管理|Rules for human-like interactive AI services|人工智能拟人化互动服务管理办法（2026-04-10）|2026-04-10|https://www.cac.gov.cn/2026-04/10/c_1777558395078289.htm|m|safety.1.j|
organiser|occac||“清朗”专项行动|Clean-up campaigns against AI misuse (2025 and 2026)|“清朗”专项行动部署||https://www.cac.gov.cn/2026-04/30/c_1779289298718765.htm|h|safety.1.i|
issuer|tc260||人工智能安全治理框架|AI safety governance framework|《人工智能安全治理框架》1.0版、2.0版||https://comparativeai.org/en/rules/china/ai-safety-governance-framework/|h|safety.2.e|
firstIssuer|miit|15|||关于促进数据安全产业发展的指导意见||https://www.theregister.com/2023/01/16/china_infsec_industry_growth_plan/|h||T-SAF-DATASECCAGR-2025,T-SAF-DATASECLABS-2025,T-SAF-DATASECSIZE-2025
responsible|miit-tc||人工智能行业标准|Industry standards for AI|工业和信息化部人工智能标准化技术委员会成立（2024-12-30）|2024-12-30|http://en.people.cn/n3/2024/1231/c90000-20260375.html|h|applications.6.a|
jointIssuer|miit,occac,ndrc,sac||||国家人工智能产业综合标准化体系建设指南（2024版）||https://sesec.eu/2024/news-events/news/china-issues-the-revised-ai-standard-system|h||T-APP-STANDARDS-2026,T-APP-INTLSTD-2026,T-APP-STDFIRMS-2026
organiser|ndrc||国家人工智能应用中试基地|National pilot bases for AI applications|国家发展改革委新闻发布会（2025-11-27）|2025-11-27||m|applications.1.a|
issuer|most||||国家新一代人工智能创新发展试验区建设工作指引（国科发规〔2020〕254号修订）||https://www.chinanews.com.cn/cj/2019/09-06/8949618.shtml|h||T-APP-PILOTZONES-2023
responsible|miit||人工智能创新应用先导区|AI innovation application pilot zones|国新办新闻发布会（2025-04-18）|2025-04-18||m|applications.4.a|
organiser|ndrc,mof||||国家创业投资引导基金启动运行（2025-12-26）|2025-12-26|https://www.ettoday.net/news/20251226/3090853.htm|m||T-POL-VCFUND
lead|miit,mof||国家人工智能产业投资基金|National AI industry investment fund|国家人工智能产业投资基金（公开仓库整理）|||m|policy.2.c|
organiser|sasac||中央企业“AI+”专项行动|AI+ action of central state-owned enterprises|中央企业“AI+”专项行动|||h|applications.3.a|
firstIssuer|mohrss|8|加快数字人才培育|Digital talent plan 2024-2026|加快数字人才培育支撑数字经济发展行动方案（2024-2026年）|||h|talent.1.b|
jointIssuer|occac,moe,miit,mohrss||提升全民数字素养与技能|Yearly key tasks for digital literacy|2025年提升全民数字素养与技能工作要点||http://en.people.cn/n3/2025/0427/c90000-20308182.html|h|talent.1.b|
responsible|js-edu||||人工智能赋能教育高质量发展行动方案（2025-2027年）||http://www.hongze.gov.cn/col/15125_476424/art/17460288/17470364876819EimUbvV.html|m||T-TAL-JIANGSU-2027
issuer|gs-edu||||人工智能推动高等教育高质量发展实施方案（甘肃）|||m||T-TAL-GANSU-2027,T-TAL-GANSU-MAJORS-2027
issuer|miit||||“十四五”软件和信息技术服务业发展规划||https://peoplesdaily.pdnews.cn/tech/er/30001453252|h||T-APP-SOFTREV-2025,T-OSS-COMMUNITIES-2025
lead|zj-eit||||浙江省人民政府关于支持人工智能创新发展的若干措施|2025-05-16|https://m.bjx.com.cn/mnews/20250516/1441901.shtml|h||T-APP-ZJ-GIANTS-2027,T-APP-ZJ-LEADERS-2027
`
