/** Pages and reports in which values of computing were read; the fields of a line are told in `documents.ts`. */
export const compute = `
d51|miit|工信部：智能算力规模超过1590 EFLOPS|2026-01-21|http://english.scio.gov.cn/pressroom/node_9018365.htm
d52|miit|2025中国算力大会（中评社引经济参考报）|2025-08-25|https://hk.crntt.com/doc/1071/1/1/8/107111823.html?coluid=7&kindid=0&docid=107111823&mdate=0825111544
d53|21jj|2025中国算力大会存力报道（外置闪存占比）|2025-08-25
d54|miit|2025中国算力大会（人民日报海外版）|2025-08-25|https://www.cnenergynews.cn/article/4OKokmP6Eh4
d55|miit|国新办2026年1月21日新闻发布会（发布会页面）|2026-01-21|http://english.scio.gov.cn/pressroom/node_9018365.htm
d56|public-repo|2026年一季度末智能算力规模188万PFLOPS（FP16）
d57|miit|国新办新闻发布会（2026-07-20）：截至6月底智能算力|2026-07-20|https://cqca.miit.gov.cn/xwdt/bsxx/art/2026/art_056ab89b9bea45d1a4161e2c56293896.html
d58|public-repo|智能算力规模（FP32），2023
d59|idc-inspur|中国人工智能计算力发展评估报告（后续版本）
d60|idc-inspur|中国人工智能计算力发展评估报告（后续版本；首发估计268.0）
d61|idc-inspur|2025年中国人工智能计算力发展评估报告|2025-02-14|https://cbinews.com/IDC/jvbsi3
d62|idc-inspur|2025年中国人工智能计算力发展评估报告（CBINEWS报道）|2025-02-14|https://cbinews.com/IDC/jvbsi3
d63|reposts|2023中国算力大会：算力总规模与智能算力占比|2023-08-21|http://www.0951120.cn/news/20230821/112342565.shtml
d64|caict|中国算力发展指数白皮书（2023年）|2023-09-15
d65|caict|先进计算暨算力发展指数蓝皮书（2024年）|2025-01|https://www.caict.ac.cn/kxyj/qwfb/bps/202401/P020250114401876249100.pdf
d66|trade-media|国产AI芯片2024年出货82万张（Export Semi）||https://exportsemi.com/company-post/domestic-chips-break-into-china-server-ecosystem-with-820000-shipments
d67|idc|IDC: 2023H1 China AI server market (AIbase)
d68|idc|中国半年度加速计算市场（2024下半年）跟踪
d69|scio|国新办新闻发布会文字实录英文版（国家数据局）|2024-08-13|http://english.scio.gov.cn/m/pressroom/2024-08/13/content_117363927_3.htm
d70|caict|中国算力发展指数白皮书（2021）原文|2021-09|http://www.caict.ac.cn/kxyj/qwfb/bps/202109/P020210918521091309950.pdf
d71|xinhua|内蒙古绿色算力产业（深圳特区报网转载）
d72|stdaily|Tapping Data Value to Build Digital China|2024-05-31
d73|people-cn|绿色数据中心对接推广活动|2024-06-06
d74|nda|国家数据局2025年8月28日介绍（人民网英文版）|2025-08-28|http://en.people.cn/n3/2025/0828/c90000-20358888.html
d75|xinhua|2024年全国数据工作会议|2024-04-03|http://www.cinic.org.cn/xw/kx/1531200.html
d76|nbd|2024中国国际大数据产业博览会：东数西算进展|2024-08-29|http://caifuhao.eastmoney.com/news/20240830124652011018990
d77|caict|算力中心行业发展现状（中商产业研究院整理）|2025-09-17
d78|miit|算力中心行业发展现状（中商产业研究院整理）|2025-09-17
d79|nbd|2024中国国际大数据产业博览会：东数西算进展（“63%左右”）|2024-08-29|http://caifuhao.eastmoney.com/news/20240830124652011018990
d80|peoples-daily|2022中国算力大会|2022-08-04|http://en.people.cn/n3/2022/0805/c90000-10131837.html
d81|miit|工信部：我国算力产业年增长率近30%|2023-04-14|http://dzb.cinn.cn/shtml/zggyb/20230414/114063.shtml
d82|people-cn|绿色数据中心对接推广活动（新建大型数据中心PUE低于1.3）|2024-06-06
d83|miit|2022中国算力大会新闻发布会|2022-06-29|https://www.taibo.cn/p/84479
d84|chinanews|国新办新闻发布会（2026-07-20）：算力设施平均上架率|2026-07-20|https://www.chinanews.com.cn/gn/2026/07-20/10662812.shtml
d85|gz-bigdata|贵州：综合算力位居全国前列（新华网）|2024-05-14|http://gz.xinhuanet.com/20240514/9af37ae68b544dc28f7aecc1e6c4ad55/c.html
d86|guizhou-daily|数字江河入海流，贵州算力汇入中国式现代化大潮|2025-03-08
d87|china-daily|贵州算力规模报道|2025-09
d88|xinhua|贵州算力总规模（人民网英文版）|2026-01-14|http://en.people.cn/n3/2026/0114/c90000-20413825.html
d89|cctv|算力为“翼”叠加创新举措激活数字经济活力|2025-12-30
d90|sh-gov|Shanghai intelligent computing power (english.shanghai.gov.cn)|2026-01-29|https://english.shanghai.gov.cn/en-IndustrialInnovation-Scitechcenter/20260129/e004a9f7c48646fda88908cc2beb6902.html
d91|modb|我国数据中心能耗与PUE
d92|gs-gov|数字大潮中激荡庆阳“算力浪花”|2024-06-20|https://www.gansu.gov.cn/gsszf/c100002/c100006/c100008/202406/173935221.shtml
d93|china-daily|Qingyang cluster at the end of 2024 (51,000 P)|2025-03-12|http://subsites.chinadaily.com.cn/gansu/2025-03/12/c_1077911.htm
d94|chinanews|县区在落实主题系列新闻发布会庆阳专场|2025-04-01|https://gansu.gansudaily.com.cn/system/2025/04/01/031161888.shtml
d95|gscn|庆阳数据中心集群算力规模突破6.6万PFlops|2025-08-06|http://gansu.gscn.com.cn/system/2025/08/06/013366643.shtml
d96|china-daily|Qingyang cluster at the end of 2025 (above 100,000 P)|2026-01-28|https://global.chinadaily.com.cn/a/202601/28/WS69796286a310d6866eb361f2.html
d97|china-daily|Qingyang cluster at the end of 2024 (31,000 racks)|2025-03-12|http://subsites.chinadaily.com.cn/gansu/2025-03/12/c_1077911.htm
d98|xinhua|算力热度持续攀升，如何“扩容”？|2025-09-05|https://hk.crntt.com/doc/1071/1/7/2/107117290.html?coluid=7&kindid=0&docid=107117290&mdate=0905113926
d99|peoples-daily|2022中国算力大会报道（人民网英文版）|2022-08-05|http://en.people.cn/n3/2022/0805/c90000-10131837.html
d100|ccid|2022-2023年中国电子信息产业发展蓝皮书
d101|miit|国新办介绍2023年工业和信息化发展情况（转载）
d102|miit|国新办2024年4月18日新闻发布会（工业和信息化部），文字实录英文版|2024-05-29|http://english.scio.gov.cn/pressroom/2024-05/29/content_117221580_6.htm
d103|reposts|截至2024年6月底在用机架
d104|asiae|中国算力设施报道（Asia Economy英文版）|2025-07-13|https://cm.asiae.co.kr/en/article/2025071315023624915
d105|nda|数字中国发展报告（2025年）|2026-06-08|https://news.qq.com/rain/a/20260617A00R8N00
d106|caict|中国综合算力指数（2023年）||https://www.fxbaogao.com/detail/3923833
d107|21jj|2025中国算力大会存力报道|2025-08-25
d108|gov-cn|算力基础设施高质量发展行动计划发布报道（2023-10-09）|2023-10-09|http://english.www.gov.cn/news/202310/09/content_WS6523e392c6d0868f4e8e00f8.html
d109|scio|国新办新闻发布会文字实录（截至2024年6月底算力）|2025-01-03|http://china.org.cn/china/2025-01/03/content_117644263_8.htm
d299|bjnews|北京算力建设与补贴情况|2026-01-23|https://beijing.qianlong.com/2026/0123/8613818.shtml
d300|chinanews|国新办新闻发布会（2026-07-20）：算力互联通道|2026-07-20|https://www.chinanews.com.cn/gn/2026/07-20/10662812.shtml
d301|cnfin|呼和浩特算力规模（95%为智能算力）|2025-07-02|http://www.chinajnhb.com/news/147021.html
d302|cctv|全国人大内蒙古代表团开放日：和林格尔集群智能算力|2026-03-06|http://www.imline.cn/news/yaowen/2026/030Q950W2026.html
d303|nda|国家数据局2025年8月28日介绍（人民网英文版）（62万PFLOPS）|2025-08-28|http://en.people.cn/n3/2025/0828/c90000-20358888.html
d304|peoples-daily|东数西算枢纽智能算力占比（“80%左右”）|2025-09-06
d305|cnfin|枢纽节点集群平均PUE（“1.3左右”）|2025-03-18
d306|36kr|国家数据局：截至2026年6月底高质量数据集（36氪快讯）（140万PFLOPS）|2026-07|https://36kr.com/newsflashes/3900807486293892
`
