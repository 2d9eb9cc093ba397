/** Pages and reports in which values of model capability were read; the fields of a line are told in `documents.ts`. */
export const models = `
d1|lmsys-hai|Comparing U.S. vs. Chinese AI Model Performance (Voronoi)||https://www.voronoiapp.com/technology/Comparing-US-vs-Chinese-AI-Model-Performance--4819
d2|xinhua|China's R&D spending reports steady growth in 2024|2025-09-30|http://en.people.cn/n3/2025/0930/c90000-20373125.html
d3|stanford-hai|AI Index 2025 (China Economic Net)|2025-04-11|https://hai.stanford.edu/ai-index/2025-ai-index-report
d4|xinhua|数字中国发展报告（2024年）（新华社）|2025-04-29|http://news.fjsen.com/2025-04/29/content_31895098.htm
d5|chinanews|IT2023系列研究|2023-08-31
d6|idc-inspur|2023-2024年中国人工智能计算力发展评估报告
d7|caict|2025中国算力大会（人民日报海外版）|2025-08-25|https://www.cnenergynews.cn/article/4OKokmP6Eh4
d8|china-daily|我国已发布1509个人工智能大模型|2025-08-01|http://cn.chinadaily.com.cn/a/202508/01/WS688c7b8ca3105a871d62d200.html
d9|stanford-hai|Global Vibrancy Tool 2024|2024-11-21
d10|stanford-hai|AI Index 2025: Research and Development|2025-04|https://hai.stanford.edu/ai-index/2025-ai-index-report/research-and-development
d11|stanford-hai|AI Index Report 2026|2026-04-13|https://hai.stanford.edu/ai-index/2026-ai-index-report
d12|caict|2023中国（太原）人工智能大会|2023-10-16
d13|cnnic|生成式人工智能应用发展报告（2025）|2025-10-18
d14|nda|国务院新闻办发布会（联合报）|2025-08-14|https://udn.com/news/story/7333/8939199
d15|scio|国新办新闻发布会（科技部，2022-06-06）（修订值）|2022-06-06|http://english.scio.gov.cn/pressroom/2022-06/06/content_78256063.htm
d16|xinhua|Expenditure on R&D in China exceeded 2% of GDP
d17|xinhua|China's R&D spending close to developed country level|2017-10-10
d18|xinhua|2018年R&D经费投入（初步数）|2019-03-03
d19|scio|国新办新闻发布会（科技部，2022-06-06）|2022-06-06|http://english.scio.gov.cn/pressroom/2022-06/06/content_78256063.htm
d20|chinanews|2023年全国科技经费投入统计公报|2024-10-02
d21|global-times|2025年R&D投入强度（初步数）|2026-01-19|https://www.globaltimes.cn/page/202601/1353604.shtml
d22|stanford-hai|AI Index 2025 (news summary)|2025-04|https://hai.stanford.edu/ai-index/2025-ai-index-report
d23|wipo|WIPO press release PR/2024/article 0009|2024-07-03|http://wipo.int/pressroom/en/articles/2024/article_0009.html
`
