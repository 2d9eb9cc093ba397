/** Pages and reports in which values of the application environment were read; the fields of a line are told in `documents.ts`. */
export const applications = `
d110|cac|《国家信息化发展报告（2024）》发布会|2025-07-30|https://www.c114pro.com/ainews/96631.html
d111|public-repo|人工智能核心产业规模，2020
d112|xinhua|China to formulate over 50 standards for AI sector by 2026|2024-07-03|http://en.people.cn/n3/2024/0703/c90000-20188627.html
d113|yicai|中国人工智能企业与产业规模（Yicai Global快讯）|2025-09-24|https://www.yicaiglobal.com/flashdetail/99035363492549
d114|miit|十四届全国人大四次会议“部长通道”|2026-03-05
d115|bj-gov|北京人工智能产业（市政府德文网站）|2025-03-06|https://german.beijing.gov.cn/investinginbeijing/Investmentnews/202503/t20250306_4027444.html
d116|bj-science|北京人工智能产业白皮书（2025）发布报道|2025-11-29|https://www.exmoo.com/article/253645.html
d117|xinhua|第六届世界智能大会开幕（新华社英文）|2022-06-25|https://bignewsnetwork.com/news/272598748/sixth-world-intelligence-congress-opens-in-chinas-tianjin
d118|miit|2023中国（太原）人工智能大会|2023-10-16
d119|state-council|十四五国家信息化规划|2021-12-28|https://digichina.stanford.edu/work/translation-14th-five-year-plan-for-national-informatization-dec-2021/
d120|nbs|2023年数字经济核心产业增加值占GDP比重（中国甘肃网）|2025-01-02|https://news.gscn.com.cn/system/2025/01/02/013260031.shtml
d121|cnfinance|2024年数字经济核心产业增加值（统计局公布值）|2025-12-30|http://finance.china.com.cn/news/20251230/6286812.shtml
d122|c114|第九届数字中国建设峰会新闻发布会（国新办）|2026-04|http://en.c114.com.cn/579/a1307445.html
d123|volcano|字节跳动豆包大模型日均Tokens使用量超1.3万亿|2024-09
d124|the-paper|豆包日均Tokens调用量破30万亿|2025-10-16|https://www.jinantimes.com.cn/news-62-5153636.html
d125|volcano|火山引擎FORCE大会报道（钜亨网）|2025-12-18|https://hao.cnyes.com/post/217684
d126|xinhua|工业和信息化部人工智能标准化技术委员会成立报道|2024-12-31|http://en.people.cn/n3/2024/1231/c90000-20260375.html
d127|public-repo|截至2026年6月人工智能企业数量
d128|cnnic|生成式人工智能应用发展报告（2024）|2024-11-30|https://longportapp.com/en/news/221273327
d129|cnnic|第55次中国互联网络发展状况统计报告|2025-01-17
d130|cnnic|第57次中国互联网络发展状况统计报告|2026-02-05|https://www3.cnnic.cn/n4/2026/0304/c88-11549.html
d131|cnnic|生成式人工智能应用发展报告（2026）（21世纪经济报道）|2026-09-29|https://www.21jingji.com/article/20260929/herald/b55c0ac8c4012cc9f5320c6bf5156b67.html
d132|xinhua|生成式人工智能应用发展报告（2024）|2024-12-02|http://en.people.cn/n3/2024/1202/c90000-20248924.html
d133|miit|国新办2026年1月21日新闻发布会|2026-01-21|http://english.scio.gov.cn/pressroom/node_9018365.htm
d134|36kr|国新办新闻发布会（2026-07-20）：上半年工业和信息化（36氪快讯）|2026-07-20|https://36kr.com/newsflashes/3903375424522113
d135|cnnic|Generative AI users in China reached 602 million (ECNS)|2026-02-06|http://www.ecns.cn/news/sci-tech/2026-02-06/detail-iheznyiy1141594.shtml
d136|cnnic|第52次中国互联网络发展状况统计报告|2023-08-31
d137|cnnic|第56次中国互联网络发展状况统计报告|2025-07-21
d138|miit|国新办新闻发布会（工业和信息化部，2025-04-18）（中国标准化）|2025-04-18
d139|china-daily|中央网信办负责人访谈：注册用户超6亿|2024-08-13|https://myglobalnews.net/techsci/20240813-china-deploys-190-generative-ai-models-reaching-600-million-users
d140|idc|中国大模型公有云服务市场分析，2025H1|2025-09
d141|caict|中国信通院：2025年AI产业规模有望突破1.2万亿元|2025-12-14|https://sputnikglobe.com/20251216/chinas-core-ai-industry-poised-to-surpass-one-tln-yuan-this-year-expert-1123306836.html
d142|samr|市场监管总局2025年三季度例行新闻发布会|2025-09-09
d143|most|国家新一代人工智能创新发展试验区（2020-03-09）|2020-03-09
d144|xinhua|17 AI pilot zones built in China: official|2021-12-07|http://en.people.cn/n3/2021/1207/c90000-9929383.html
d145|sasac|中央企业“AI+”专项行动会议（2025-02-19）|2025-02-19
d146|miit|“十四五”软件业开源生态加快构建（经济日报）
d147|cac|数字中国发展报告（2020年）|2021-06-28|http://www.cac.gov.cn/2021-06/28/c_1626464503226700.htm
d148|miit|工信部：我国算力产业年增长率近30%|2023-04|http://dzb.cinn.cn/shtml/zggyb/20230414/114063.shtml
d149|miit|2024年软件业经济运行情况|2025-01-26
d150|trade-media|2025年软件业运行情况
d151|nda|第九届数字中国建设峰会刘烈宏致辞|2026-04-29|https://www.itiger.com/hans/news/1197710387
d307|sc|四川省人工智能三年行动计划（2025-12-30）：2024年营收|2025-12-30
d308|global-times|四川人工智能场景清单（需求71、供给112）|2025-12|https://www.globaltimes.cn/page/202512/1349960.shtml
d309|sasac|世界人工智能大会：首批高价值场景（16个行业）|2025-07
d310|stdaily|人工智能+交通运输场景梳理|2025-12-24
`
