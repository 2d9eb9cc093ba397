/** Pages and reports in which values of talent were read; the fields of a line are told in `documents.ts`. */
export const talent = `
d214|moe-dst|教育部科技司副司长高润生介绍|2019-04-30|https://whb.cn/zhuzhan/xue/20190430/259461.html
d215|neican|AI通识课进入中小学|2025-09-24
d216|chsi|普通高等学校本科专业目录说明|2023-04|https://gaokao.chsi.com.cn/gkxx/zybk/202107/20210713/2087095266.html
d217|chinanews|2023年度普通高等学校本科专业备案和审批结果报道|2024-03-19
d218|moe|普通高等学校本科专业目录（2025年）|2025-04-22
d219|cernet|教育部科技司副司长高润生介绍|2019-04-30|https://whb.cn/zhuzhan/xue/20190430/259461.html
d220|yicai|Universities cater to AI study demand|2026-06-22
d221|occac|全民数字素养与技能发展水平调查报告（2024）|2024-10-26|https://china.zjol.com.cn/sz/202410/t20241026_30605104.shtml
d222|peoples-daily|全民数字素养与技能发展水平调查报告（2024）|2024-10|https://china.zjol.com.cn/sz/202410/t20241026_30605104.shtml
d223|moe|教育部新闻发布会（2025-12-30）|2025-12-30|https://www.cjcn.com.cn/news/show-167960.html
d224|academicjobs|China AI+Education Action Plan
d225|mit-tr|Global AI Talent Tracker 2.0|2024-03-27|https://www.technologyreview.com/2024/03/27/1090182/ai-talent-global-china-us/
d226|china-daily|普通高等学校本科专业目录（2026年）
d227|reposts|江苏人工智能赋能教育进展（2026-02）|2026-02-02|https://edu.hczyw.com/2026/0202/78941.html
d228|moe|南方周末：超500所高校设人工智能专业
d229|leiphone|2019年度普通高等学校本科专业备案和审批结果报道|2020-03-03|https://leiphone.com/category/industrynews/pV0Sijb1BTNmkCcK.html
d230|southern-weekly|南方周末：超500所高校设人工智能专业
d231|moe|2018年度普通高等学校本科专业备案和审批结果|2019-03-29|https://whb.cn/zhuzhan/xue/20190430/259461.html
d232|british-council|British Council: newly approved AI-related subjects|2020-03|https://opportunities-insight.britishcouncil.org/news/market-news/chinese-universities%E2%80%99-newly-approved-subjects-show-continued-growth-ai-related
d233|moe|2020年度普通高等学校本科专业备案和审批结果|2021-03|https://gaokao.chsi.com.cn/gkxx/zybk/202107/20210713/2087095266.html
d234|moe|2021年度普通高等学校本科专业备案和审批结果|2022-02|https://gaokao.chsi.com.cn/gkxx/zybk/202107/20210713/2087095266.html
d235|reposts|2019年度普通高等学校本科专业备案和审批结果|2020-03-03|https://leiphone.com/category/industrynews/pV0Sijb1BTNmkCcK.html
d236|sd-edu|2019年度普通高等学校本科专业备案和审批结果|2020-03-03|https://leiphone.com/category/industrynews/pV0Sijb1BTNmkCcK.html
d237|chsi|普通高等学校本科专业目录说明|2022-02|https://gaokao.chsi.com.cn/gkxx/zybk/202107/20210713/2087095266.html
d238|macropolo|Global AI Talent Tracker 2.0 (Interconnect)|2024-03|https://www.technologyreview.com/2024/03/27/1090182/ai-talent-global-china-us/
d239|macropolo|Global AI Talent Tracker 2.0 (Latest.com)|2024-03|https://www.technologyreview.com/2024/03/27/1090182/ai-talent-global-china-us/
d320|reposts|北京人工智能创新高地行动计划发布（2026-01-05）|2026-01
`
