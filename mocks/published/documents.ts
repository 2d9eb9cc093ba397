/** Pages and reports the values were read in: id, organisation that carried the page, title in its own language, address where it is the original. */
export const documentLines = `
d1|lmsys-hai|Comparing U.S. vs. Chinese AI Model Performance (Voronoi)|https://www.voronoiapp.com/technology/Comparing-US-vs-Chinese-AI-Model-Performance--4819
d2|xinhua|China's R&D spending reports steady growth in 2024|http://en.people.cn/n3/2025/0930/c90000-20373125.html
d3|stanford-hai|AI Index 2025 (China Economic Net)
d4|china-org|数字中国：当数据成为新生产要素|http://big5.china.com.cn/gate/big5/xitheory.china.com.cn/2025-10/11/content_118089605.htm
d5|chinanews|IT2023系列研究
d6|idc-inspur|2023-2024年中国人工智能计算力发展评估报告
d7|caict|2025中国算力大会（人民日报海外版）|https://www.cnenergynews.cn/article/4OKokmP6Eh4
d8|china-daily|我国已发布1509个人工智能大模型|http://cn.chinadaily.com.cn/a/202508/01/WS688c7b8ca3105a871d62d200.html
d9|stanford-hai|Global Vibrancy Tool 2024
d10|stanford-hai|AI Index 2025: Research and Development|https://hai.stanford.edu/ai-index/2025-ai-index-report/research-and-development
d11|stanford-hai|2026 AI Index: China-US Model Race
d12|caict|2023中国（太原）人工智能大会
d13|cnnic|生成式人工智能应用发展报告（2025）
d14|nda|国务院新闻办发布会（联合报）|https://udn.com/news/story/7333/8939199
d15|nbs|In 2012, China spent 1,97 % of its GDP on R&D
d16|xinhua|Expenditure on R&D in China exceeded 2% of GDP
d17|xinhua|China's R&D spending close to developed country level
d18|stanford-hai|AI Index 2025 (news summary)
d19|stanford-hai|2026 AI Index (cronfeed notes)
d20|wipo|Patent Landscape Report on Generative AI
d21|nda|全国数据资源调查报告（2024年）|https://dzswgf.mofcom.gov.cn/news/43/2025/6/1749534284833.html
d22|nda|China's AI data surge (Digital China Summit)
d23|nda|已建高质量数据集超过3.5万个（科技日报）|https://www.stdaily.com/web/gdxw/2025-08/14/content_385198.html
d24|nda|国家数据局“十四五”数字中国新闻发布会
d25|data-survey|全国数据资源调查报告（2023年）
d26|nda|第九届数字中国建设峰会
d27|nda|我国日均Token调用量超140万亿|https://www.163.com/dy/article/KOSFJRDJ0530SFP3.html
d28|nda|国家数据局：我国日均Token消耗量突破30万亿
d29|chinanews|高质量数据集和AI共振
d30|nda|China's daily token usage surges 40% in just three months
d31|szw|十四五数字成绩单
d32|liaoning-daily|东北三省共建数据标注产业集群
d33|nda|七个数据标注基地数据标注规模再创新高（新华社）
d34|askci|2023年全球及中国数据产量预测分析
d35|askci|2024年中国数据产量及大数据产业规模预测分析
d36|reposts|中国地方公共数据开放利用报告（2024）
d37|nda|第九届数字中国建设峰会刘烈宏致辞
d38|dzwww|2026高质量数据集与数据标注产业供需对接活动
d39|nda|全国数据资源调查报告（2024年）
d40|sasac|国新办发布会：中央企业“AI+”专项行动（新华社）|https://hk.crntt.com/doc/1071/2/1/6/107121641.html?coluid=7&kindid=0&docid=107121641&mdate=0917171440
d41|nda|全国数据资源调查报告（2024年）（人民日报）
d42|miit|工信部：智能算力规模超过1590 EFLOPS
d43|miit|2025中国算力大会（中评社引经济参考报）|https://hk.crntt.com/doc/1071/1/1/8/107111823.html?coluid=7&kindid=0&docid=107111823&mdate=0825111544
d44|miit|2025中国算力大会（人民日报海外版）|https://www.cnenergynews.cn/article/4OKokmP6Eh4
d45|idc-inspur|2025年中国人工智能计算力发展评估报告
d46|caict|先进计算暨算力发展指数蓝皮书（2024年）
d47|idc|中国半年度加速计算市场（2024下半年）跟踪
d48|idc|IDC: 2023H1 China AI server market (AIbase)
d49|caict|中国算力发展指数白皮书（2021）
d50|xinhua|内蒙古绿色算力产业（深圳特区报网转载）
d51|stdaily|Tapping Data Value to Build Digital China
d52|people-cn|绿色数据中心对接推广活动
d53|nda|2024年全国数据工作会议（人民日报）
d54|caict|算力中心行业发展现状（中商产业研究院整理）
d55|miit|算力中心行业发展现状（中商产业研究院整理）
d56|peoples-daily|2022中国算力大会
d57|miit|工信部：我国算力产业年增长率近30%|http://dzb.cinn.cn/shtml/zggyb/20230414/114063.shtml
d58|miit|2022中国算力大会新闻发布会
d59|gz-bigdata|贵州：综合算力位居全国前列（新华网）|http://gz.xinhuanet.com/20240514/9af37ae68b544dc28f7aecc1e6c4ad55/c.html
d60|guizhou-daily|数字江河入海流，贵州算力汇入中国式现代化大潮
d61|cctv|算力为“翼”叠加创新举措激活数字经济活力
d62|modb|我国数据中心能耗与PUE
d63|gscn|数字大潮中激荡庆阳“算力浪花”
d64|chinanews|县区在落实主题系列新闻发布会庆阳专场|https://gansu.gansudaily.com.cn/system/2025/04/01/031161888.shtml
d65|gscn|庆阳数据中心集群算力规模突破6.6万PFlops|http://gansu.gscn.com.cn/system/2025/08/06/013366643.shtml
d66|xinhua|算力热度持续攀升，如何“扩容”？
d67|ccid|2022-2023年中国电子信息产业发展蓝皮书
d68|miit|国新办介绍2023年工业和信息化发展情况（转载）
d69|cac|《国家信息化发展报告（2024）》发布会
d70|xinhua|China to formulate over 50 standards for AI sector by 2026|http://en.people.cn/n3/2024/0703/c90000-20188627.html
d71|caict|中国信通院：2025年AI产业规模有望突破1.2万亿元
d72|miit|十四届全国人大四次会议“部长通道”
d73|bj-science|北京人工智能产业白皮书（2025）
d74|miit|人工智能产业集群发展（引工信部统计）
d75|miit|2023中国（太原）人工智能大会
d76|state-council|十四五国家信息化规划
d77|nbs|“十五五”时期数字经济发展
d78|reposts|数字经济、人工智能和高端制造业
d79|volcano|字节跳动豆包大模型日均Tokens使用量超1.3万亿
d80|the-paper|豆包日均Tokens调用量破30万亿|https://www.jinantimes.com.cn/news-62-5153636.html
d81|volcano|火山冬季原动力大会
d82|cnnic|第55次中国互联网络发展状况统计报告
d83|cnnic|第57次中国互联网络发展状况统计报告（工人日报）
d84|cnnic|Generative AI users in China reached 602 million (ECNS)|http://www.ecns.cn/news/sci-tech/2026-02-06/detail-iheznyiy1141594.shtml
d85|cnnic|第52次中国互联网络发展状况统计报告
d86|cnnic|第56次中国互联网络发展状况统计报告
d87|cnnic|第57次中国互联网络发展状况统计报告
d88|xinhua|网信办：我国备案上线可提供服务生成式AI大模型达190多个
d89|idc|中国大模型公有云服务市场分析，2025H1
d90|samr|市场监管总局2025年三季度例行新闻发布会
d91|xinhua|17 AI pilot zones built in China: official|http://en.people.cn/n3/2021/1207/c90000-9929383.html
d92|miit|“十四五”软件业开源生态加快构建（经济日报）
d93|miit|工信部：我国算力产业年增长率近30%
d94|atom|ATOM Report: Measuring the Open Language Model Ecosystem
d95|cctv-news|我国开源软件开发者数量突破800万
d96|miit|新时代工业和信息化发展系列发布会
d97|stanford-hai|Stanford HAI analysis (AIbase)
d98|miit|“十四五”软件和信息技术服务业发展规划发布会
d99|github|GitHub Innovation Graph (data/developers.csv, commit 8faec9d, 2026-03-26, CC0)|https://github.com/github/innovationgraph/blob/main/data/developers.csv
d100|github|GitHub Innovation Graph (data/organizations.csv, commit 8faec9d, 2026-03-26, CC0)|https://github.com/github/innovationgraph/blob/main/data/organizations.csv
d101|github|GitHub Innovation Graph (data/git_pushes.csv, commit 8faec9d, 2026-03-26, CC0)|https://github.com/github/innovationgraph/blob/main/data/git_pushes.csv
d102|github|GitHub Innovation Graph (data/repositories.csv, commit 8faec9d, 2026-03-26, CC0)|https://github.com/github/innovationgraph/blob/main/data/repositories.csv
d103|github|GitHub Innovation Graph (data/topics.csv, commit 8faec9d, 2026-03-26, CC0)|https://github.com/github/innovationgraph/blob/main/data/topics.csv
d104|hugging-face|Qwen's 113,000 derivatives (HF retrospective)
d105|mit-hf|Stanford HAI analysis (AIbase)
d106|daily-dev|China is winning the open source AI race
d107|modelscope|首届魔搭开发者大会
d108|reposts|OpenRouter data shows US AI models losing ground
d109|reposts|OpenRouter Data Shows Chinese AI Models Overtaking U.S.
d110|blog|Qwen Unleashed
d111|alibaba-cloud|Qwen成为全球最大的开源模型族群
d112|alibaba-cloud|Hugging Face开源贡献榜
d113|xinhua|Alibaba's Qwen leads the global open-source AI community
d114|blog|Qwen模型全景分析（发布日期未标注，文意2025年年中）
d115|blog|Qwen ecosystem 2026: one billion downloads
d116|moe-dst|教育部科技司副司长高润生介绍|https://whb.cn/zhuzhan/xue/20190430/259461.html
d117|neican|AI通识课进入中小学
d118|cernet|教育部科技司副司长高润生介绍|https://whb.cn/zhuzhan/xue/20190430/259461.html
d119|yicai|Universities cater to AI study demand
d120|occac|全民数字素养与技能发展水平调查报告（2024）|https://china.zjol.com.cn/sz/202410/t20241026_30605104.shtml
d121|peoples-daily|全民数字素养与技能发展水平调查报告（2024）
d122|academicjobs|China AI+Education Action Plan
d123|mit-tr|Global AI Talent Tracker 2.0|https://www.technologyreview.com/2024/03/27/1090182/ai-talent-global-china-us/
d124|china-daily|普通高等学校本科专业目录（2026年）
d125|moe|南方周末：超500所高校设人工智能专业
d126|southern-weekly|南方周末：超500所高校设人工智能专业
d127|moe|2018年度普通高等学校本科专业备案和审批结果|https://whb.cn/zhuzhan/xue/20190430/259461.html
d128|moe|2019年度普通高等学校本科专业备案和审批结果|https://gdjy.axhu.edu.cn/contents/2844/145706.html
d129|moe|2020年度普通高等学校本科专业备案和审批结果
d130|moe|2021年度普通高等学校本科专业备案和审批结果
d131|reposts|2019年度普通高等学校本科专业备案和审批结果
d132|sd-edu|2019年度普通高等学校本科专业备案和审批结果
d133|moe|普通高等学校本科专业目录（2025年）
d134|macropolo|Global AI Talent Tracker 2.0 (Interconnect)
d135|macropolo|Global AI Talent Tracker 2.0 (Latest.com)
d136|tmtpost|China's National AI Fund (TMTPOST)
d137|cac|AI大模型行业发展现状（中商产业研究院整理，据国家网信办）
d138|cac|346款生成式人工智能服务在国家网信办完成备案（新华社）
d139|sz-ai|2025年上半年大模型备案分析
d140|cac|生成式人工智能服务已备案信息公告（AIbase）
d141|cac|China registers 868 generative AI services by April 30
d142|csdn|全国大模型备案346项分析
d143|beijing-daily|北京の生成AIモデル届出件数(Beijing municipal government)|https://japanese.beijing.gov.cn/latest/news/202601/t20260109_4414392.html
d144|cac|China registers 868 generative AI services by April 30 (new in March-April 2026)
d145|cac|2024年终盘点：国家网信办备案生成式AI服务达302款（2025-01-08；检索结果未带网址）
d146|cac|China registers 868 AI services by April
d147|sh-cac|上海累计完成登记74款生成式人工智能服务
d148|sh-cac|上海新增9款生成式人工智能服务完成登记（AIbase）
d149|kunshan|昆山市人工智能产业基金发布
d150|stanford-hai|Global Vibrancy Tool 2024 (Techopedia)
d151|stanford-hai|2025 AI Index (CIOL)
d152|mof|国家创业投资引导基金启动运行（联合报/世界日报）|https://www.worldjournal.com/wj/story/121347/9228805
d153|cna|国家创投引导基金成立|https://www.ettoday.net/news/20251226/3090853.htm
d154|ndrc|国家创业投资引导基金启动运行（联合报/世界日报）|https://www.worldjournal.com/wj/story/121347/9228805
d155|csdn|深度合成服务算法备案统计
d156|tc260|《人工智能安全治理框架》1.0版
d157|cac-cncert|《人工智能安全治理框架》2.0版
d158|cac-others|Measures for the Labeling of AI-Generated Synthetic Content
d159|occac|中央网信办深入开展“清朗·整治AI技术滥用”专项行动第一阶段工作
d160|bj-cac|Beijing Advances AI Content Labeling Compliance
`
