/** Pages and reports in which values of data supply were read; the fields of a line are told in `documents.ts`. */
export const data = `
d20|nda|全国数据资源调查报告（2024年）|2025-04|https://dzswgf.mofcom.gov.cn/news/43/2025/6/1749534284833.html
d21|nda|全国数据资源调查报告（2025年）发布|2026-04-29|https://www.nda.gov.cn/sjj/swdt/xwfb/0429/20260429164803571173880_pc.html
d22|nda|已建高质量数据集超过3.5万个（科技日报）|2025-08-14|https://www.stdaily.com/web/gdxw/2025-08/14/content_385198.html
d23|people-cn|国家数据局2025年8月28日介绍（节点城市25个）|2025-08-28|http://en.people.cn/n3/2025/0828/c90000-20358888.html
d24|data-survey|全国数据资源调查报告（2023年）|2024-05-24
d25|nda|我国日均Token调用量超140万亿|2026-03-24|https://www.163.com/dy/article/KOSFJRDJ0530SFP3.html
d26|nda|国家数据局：我国日均Token消耗量突破30万亿|2025-08-14
d27|chinanews|高质量数据集和AI共振|2025-09-02
d28|nda|China's daily token usage surges 40% in just three months|2026-03-24
d29|xinhua|数据产业规模5.86万亿元（新华社英文）|2025-12-25|https://english.news.cn/20251225/2aca0a4b90ff4d788299aec8df964ce7/c.html
d30|liaoning-daily|东北三省共建数据标注产业集群|2025-11-23
d31|nda|七个数据标注基地数据标注规模再创新高（新华社）|2025-03-20
d32|askci|2023年全球及中国数据产量预测分析
d33|askci|2024年中国数据产量及大数据产业规模预测分析
d34|reposts|中国地方公共数据开放利用报告（2024）
d35|dzwww|2026高质量数据集与数据标注产业供需对接活动|2026-01-15|https://dzrb.dzng.com/general/0/NEWS3062921EDHENVVARNOWW
d36|sasac|国新办发布会：中央企业“AI+”专项行动（新华社）|2025-09-17|https://hk.crntt.com/doc/1071/2/1/6/107121641.html?coluid=7&kindid=0&docid=107121641&mdate=0917171440
d37|nda|全国数据资源调查报告（2024年）（人民日报）|2025-04-30
`
