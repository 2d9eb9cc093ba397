/** Pages and reports in which values of data supply were read; the fields of a line are told in `documents.ts`. */
export const data = `
d24|nda|全国数据资源调查报告（2024年）|2025-04|https://dzswgf.mofcom.gov.cn/news/43/2025/6/1749534284833.html
d25|nda|全国数据资源调查报告（2025年）发布|2026-04-29|https://www.nda.gov.cn/sjj/swdt/xwfb/0429/20260429164803571173880_pc.html
d26|nda|已建高质量数据集超过3.5万个（科技日报）|2025-08-14|https://www.stdaily.com/web/gdxw/2025-08/14/content_385198.html
d27|xinhua|数据产业规模与数据企业（新华社英文）|2025-12-25|https://english.news.cn/20251225/2aca0a4b90ff4d788299aec8df964ce7/c.html
d28|people-cn|国家数据局2025年8月28日介绍（节点城市25个）|2025-08-28|http://en.people.cn/n3/2025/0828/c90000-20358888.html
d29|data-survey|全国数据资源调查报告（2023年）|2024-05-24
d30|nda|我国日均Token调用量超140万亿|2026-03-24|https://www.163.com/dy/article/KOSFJRDJ0530SFP3.html
d31|36kr|国家数据局：截至2026年6月底高质量数据集（36氪快讯）|2026-07|https://36kr.com/newsflashes/3900807486293892
d32|nda|国家数据局：我国日均Token消耗量突破30万亿|2025-08-14
d33|chinanews|高质量数据集和AI共振|2025-09-02
d34|nda|China's daily token usage surges 40% in just three months|2026-03-24
d35|xinhua|数据产业规模5.86万亿元（新华社英文）|2025-12-25|https://english.news.cn/20251225/2aca0a4b90ff4d788299aec8df964ce7/c.html
d36|liaoning-daily|东北三省共建数据标注产业集群|2025-11-23
d37|nda|七个数据标注基地数据标注规模再创新高（新华社）|2025-03-20
d38|36kr|国家数据局：截至2026年6月底高质量数据集（36氪快讯）（超119 PB）|2026-07|https://36kr.com/newsflashes/3900807486293892
d39|china-daily|2024年全国数据市场交易规模|2025-03-31
d40|askci|2023年全球及中国数据产量预测分析
d41|askci|2024年中国数据产量及大数据产业规模预测分析
d42|chinanews|中国地方政府数据开放报告（2019上半年）|2019-05-25
d43|fudan-dmg|中国地方政府数据开放报告（2020下半年）
d44|fudan-dmg|中国地方政府数据开放报告（2021）
d45|fudan-dmg|中国地方公共数据开放报告（2022下半年）|2023-01-10|http://www.hrbdsj.org.cn/art/2023/1/10/art_29512_1350301.html
d46|reposts|中国地方公共数据开放利用报告（2024）
d47|dzwww|2026高质量数据集与数据标注产业供需对接活动|2026-01-15|https://dzrb.dzng.com/general/0/NEWS3062921EDHENVVARNOWW
d48|sasac|国新办发布会：中央企业“AI+”专项行动（新华社）|2025-09-17|https://hk.crntt.com/doc/1071/2/1/6/107121641.html?coluid=7&kindid=0&docid=107121641&mdate=0917171440
d49|nda|全国数据资源调查报告（2024年）（人民日报）|2025-04-30
d50|nda|2025年可信数据空间创新发展试点名单|2025-07-21
d295|cnfin|A股公司数据资源入表统计|2026-06-25|https://www.cnfin.com/gs-lb/detail/20260625/4431468_1.html
d296|xinhua-daily|数据基础设施试点城市节点（18个试点城市）|2025-11-14
d297|reposts|数据标注产业规模约800亿元|2025-01-13|https://www.cnsonews.com.cn/lang/English/29837.html
d298|securities-daily|2025年上半年数据交易机构新增上架产品|2025-08-15
`
