/** Pages and reports in which values of computing were read; the fields of a line are told in `documents.ts`. */
export const compute = `
d38|miit|工信部：智能算力规模超过1590 EFLOPS|2026-01-21|http://english.scio.gov.cn/pressroom/node_9018365.htm
d39|miit|2025中国算力大会（中评社引经济参考报）|2025-08-25|https://hk.crntt.com/doc/1071/1/1/8/107111823.html?coluid=7&kindid=0&docid=107111823&mdate=0825111544
d40|miit|2025中国算力大会（人民日报海外版）|2025-08-25|https://www.cnenergynews.cn/article/4OKokmP6Eh4
d41|miit|国新办2026年1月21日新闻发布会（发布会页面）|2026-01-21|http://english.scio.gov.cn/pressroom/node_9018365.htm
d42|idc-inspur|2025年中国人工智能计算力发展评估报告|2025-02-14|https://cbinews.com/IDC/jvbsi3
d43|idc-inspur|2025年中国人工智能计算力发展评估报告（CBINEWS报道）|2025-02-14|https://cbinews.com/IDC/jvbsi3
d44|caict|先进计算暨算力发展指数蓝皮书（2024年）|2025-01|https://www.caict.ac.cn/kxyj/qwfb/bps/202401/P020250114401876249100.pdf
d45|trade-media|国产AI芯片2024年出货82万张（Export Semi）||https://exportsemi.com/company-post/domestic-chips-break-into-china-server-ecosystem-with-820000-shipments
d46|idc|IDC: 2023H1 China AI server market (AIbase)
d47|idc|中国半年度加速计算市场（2024下半年）跟踪
d48|caict|中国算力发展指数白皮书（2021）原文|2021-09|http://www.caict.ac.cn/kxyj/qwfb/bps/202109/P020210918521091309950.pdf
d49|xinhua|内蒙古绿色算力产业（深圳特区报网转载）
d50|stdaily|Tapping Data Value to Build Digital China|2024-05-31
d51|people-cn|绿色数据中心对接推广活动|2024-06-06
d52|xinhua|2024年全国数据工作会议|2024-04-03|http://www.cinic.org.cn/xw/kx/1531200.html
d53|caict|算力中心行业发展现状（中商产业研究院整理）|2025-09-17
d54|miit|算力中心行业发展现状（中商产业研究院整理）|2025-09-17
d55|peoples-daily|2022中国算力大会|2022-08-04|http://en.people.cn/n3/2022/0805/c90000-10131837.html
d56|miit|工信部：我国算力产业年增长率近30%|2023-04-14|http://dzb.cinn.cn/shtml/zggyb/20230414/114063.shtml
d57|miit|2022中国算力大会新闻发布会|2022-06-29|https://www.taibo.cn/p/84479
d58|gz-bigdata|贵州：综合算力位居全国前列（新华网）|2024-05-14|http://gz.xinhuanet.com/20240514/9af37ae68b544dc28f7aecc1e6c4ad55/c.html
d59|guizhou-daily|数字江河入海流，贵州算力汇入中国式现代化大潮|2025-03-08
d60|cctv|算力为“翼”叠加创新举措激活数字经济活力|2025-12-30
d61|modb|我国数据中心能耗与PUE
d62|gs-gov|数字大潮中激荡庆阳“算力浪花”|2024-06-20|https://www.gansu.gov.cn/gsszf/c100002/c100006/c100008/202406/173935221.shtml
d63|chinanews|县区在落实主题系列新闻发布会庆阳专场|2025-04-01|https://gansu.gansudaily.com.cn/system/2025/04/01/031161888.shtml
d64|gscn|庆阳数据中心集群算力规模突破6.6万PFlops|2025-08-06|http://gansu.gscn.com.cn/system/2025/08/06/013366643.shtml
d65|xinhua|算力热度持续攀升，如何“扩容”？|2025-09-05|https://hk.crntt.com/doc/1071/1/7/2/107117290.html?coluid=7&kindid=0&docid=107117290&mdate=0905113926
d66|peoples-daily|2022中国算力大会报道（人民网英文版）|2022-08-05|http://en.people.cn/n3/2022/0805/c90000-10131837.html
d67|ccid|2022-2023年中国电子信息产业发展蓝皮书
d68|miit|国新办介绍2023年工业和信息化发展情况（转载）
d69|miit|国新办2024年4月18日新闻发布会（工业和信息化部），文字实录英文版|2024-05-29|http://english.scio.gov.cn/pressroom/2024-05/29/content_117221580_6.htm
d70|asiae|中国算力设施报道（Asia Economy英文版）|2025-07-13|https://cm.asiae.co.kr/en/article/2025071315023624915
d71|gov-cn|算力基础设施高质量发展行动计划发布报道（2023-10-09）|2023-10-09|http://english.www.gov.cn/news/202310/09/content_WS6523e392c6d0868f4e8e00f8.html
`
